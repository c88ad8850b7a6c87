import { baseName } from "../../core/path.ts";
import type { Checkout, CheckoutFile } from "../checkout.ts";
import { named } from "./named.ts";
import type { PostureAnswer } from "../../core/posture.ts";

/** Files that their tools, or the specification of .pypirc, want to be their owner's alone. */
const PRIVATE = /^(?:\.pypirc|\.netrc|_netrc|\.npmrc|\.git-credentials|\.pgpass|id_(?:rsa|dsa|ecdsa|ed25519))$/;
const OTHERS = 0o077;

/** Whether credential files are their owner's alone. */
export function modeAnswers({ files, secretsIn }: Checkout): readonly PostureAnswer[] {
  const judged = files.filter(({ path, mode }) => mode !== null && mustBePrivate(path, secretsIn));
  if (judged.length === 0)
    return [{ rule: "posture-mode", status: "not applicable", evidence: "no such file is here" }];
  const isOpen = (file: CheckoutFile): boolean => file.tracked && (file.mode! & OTHERS) !== 0;
  const open = judged.filter(isOpen);
  return [
    ...judged.filter((file) => !isOpen(file)).map(({ path, mode }) => modeAnswer(path, mode!, 0o600)),
    ...(open.length > 0 ? [trackedAnswer(open)] : []),
  ];
}

/** Git keeps no such mode: it would be wrong again in the next clone. */
function trackedAnswer(files: readonly CheckoutFile[]): PostureAnswer {
  const paths = files.map(({ path }) => path);
  return {
    rule: "posture-mode",
    status: "fail",
    evidence: `tracked, so that every clone has them readable by others: ${named(paths)}`,
    place: { path: paths[0]!, line: 1 },
    remedy: ["Take them out of the index, revoke what they hold, and keep the new ones outside with mode 0600."],
  };
}

/** The answer for one file or folder. */
export function modeAnswer(path: string, mode: number, wanted: 0o600 | 0o700): PostureAnswer {
  const shown = `${path} has mode 0${(mode & 0o777).toString(8)}`;
  if ((mode & OTHERS) === 0) return { rule: "posture-mode", status: "pass", evidence: shown };
  return {
    rule: "posture-mode",
    status: "fail",
    evidence: shown,
    place: { path, line: 1 },
    remedy: [`Run \`chmod ${wanted.toString(8)} ${path}\`.`],
  };
}

/** A file without any credential in it, such as a project's .npmrc of settings, may be read by all. */
function mustBePrivate(path: string, secretsIn: Checkout["secretsIn"]): boolean {
  const isNamed = PRIVATE.test(baseName(path));
  if (isNamed) return baseName(path) !== ".npmrc" || secretsIn(path).length > 0;
  return /\.(?:pem|key|ppk)$/.test(path) && secretsIn(path).length > 0;
}
