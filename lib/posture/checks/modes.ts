import { baseName } from "../../core/path.ts";
import type { PostureAnswer } from "../../core/posture.ts";
import { pathRuleFor } from "../../detect/path/judge-path.ts";
import type { Checkout, CheckoutFile } from "../checkout.ts";
import { named } from "./named.ts";

/** Files that their tools, or the specification of .pypirc, want to be their owner's alone. */
const PRIVATE = /^(?:\.pypirc|\.netrc|_netrc|\.npmrc|\.git-credentials|\.pgpass|id_(?:rsa|dsa|ecdsa|ed25519))$/;
const OTHERS = 0o077;

/** Whether files that hold credentials, by their names or by what a scan found in them, are their owner's alone. */
export function modeAnswers({ files, secretsIn }: Checkout): readonly PostureAnswer[] {
  const withMode = files.filter(({ mode }) => mode !== null);
  const byName = withMode.filter((file) => mustBePrivate(file, secretsIn));
  // That a tracked one holds a secret is told by a row of its own: no mode helps it.
  const holders = withMode.filter(
    (file) => !file.tracked && !mustBePrivate(file, secretsIn) && holdsSecret(file, secretsIn),
  );
  if (byName.length + holders.length === 0)
    return [{ rule: "posture-mode", status: "not applicable", evidence: "no such file is here" }];
  const isShared = ({ tracked, mode }: CheckoutFile): boolean => tracked && isOpen(mode!);
  const shared = byName.filter(isShared);
  return [
    ...byName.filter((file) => !isShared(file)).map(({ path, mode }) => modeAnswer(path, mode!, 0o600)),
    ...holderAnswers(holders),
    ...(shared.length > 0 ? [trackedAnswer(shared)] : []),
  ];
}

/** There may be many of them: a row for those that others may read, and one for the rest. */
function holderAnswers(files: readonly CheckoutFile[]): readonly PostureAnswer[] {
  const pathsOf = (list: readonly CheckoutFile[]): readonly string[] => list.map(({ path }) => path);
  const open = pathsOf(files.filter(({ mode }) => isOpen(mode!)));
  const closed = pathsOf(files.filter(({ mode }) => !isOpen(mode!)));
  const rule = "posture-mode";
  return [
    ...(open.length > 0
      ? [
          {
            rule,
            status: "fail",
            evidence: `with a secret and open to others: ${named(open)}`,
            place: { path: open[0]!, line: 1 },
            remedy: ["Take the values out, or run `chmod 600` on each file."],
          } as const,
        ]
      : []),
    ...(closed.length > 0
      ? [{ rule, status: "pass", evidence: `with a secret and their owner's alone: ${named(closed)}` } as const]
      : []),
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
    remedy: [
      "Take them, or the values in them, out of the index, revoke what they hold, and keep the new ones outside with mode 0600.",
    ],
  };
}

/** The answer for one file or folder. */
export function modeAnswer(path: string, mode: number, wanted: 0o600 | 0o700): PostureAnswer {
  const shown = `${path} has mode 0${(mode & 0o777).toString(8)}`;
  if (!isOpen(mode)) return { rule: "posture-mode", status: "pass", evidence: shown };
  return {
    rule: "posture-mode",
    status: "fail",
    evidence: shown,
    place: { path, line: 1 },
    remedy: [`Run \`chmod ${wanted.toString(8)} ${path}\`.`],
  };
}

function isOpen(mode: number): boolean {
  return (mode & OTHERS) !== 0;
}

/** A file without any credential in it, such as a project's .npmrc of settings, may be read by all. */
function mustBePrivate({ path, tracked }: CheckoutFile, secretsIn: Checkout["secretsIn"]): boolean {
  const holds = secretsIn(path).length > 0;
  if (PRIVATE.test(baseName(path))) return baseName(path) !== ".npmrc" || holds;
  // A tracked one without a secret is shared as it is.
  if (pathRuleFor(path)?.name === "path-dotenv") return !tracked || holds;
  return /\.(?:pem|key|ppk)$/.test(path) && holds;
}

/** Guesses by a name alone are not counted. */
function holdsSecret({ path }: CheckoutFile, secretsIn: Checkout["secretsIn"]): boolean {
  return secretsIn(path).some(({ isGrave }) => isGrave);
}
