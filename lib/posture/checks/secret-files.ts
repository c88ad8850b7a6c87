import type { PostureAnswer, SecretFile } from "../../core/posture.ts";
import { staysHere } from "../secret-files.ts";
import { named } from "./named.ts";

/** The rule about what neither git nor a package takes along: it fails a run only with `--fail-on local`. */
export const LOCAL_SECRETS = "posture-local-secret";

/** One row for files with secrets that git or a package takes along, and one for those that stay on this machine. */
export function secretFileAnswers(files: readonly SecretFile[]): readonly PostureAnswer[] {
  const grave = files.filter(({ severity }) => severity === "error");
  const local = grave.filter(staysHere);
  const others = grave.filter((file) => !staysHere(file));
  return [
    answer("posture-secret-file", others, "no file that git or a package takes along holds a secret"),
    answer(LOCAL_SECRETS, local, "no file that git ignores holds a secret"),
  ];
}

function answer(rule: string, files: readonly SecretFile[], none: string): PostureAnswer {
  const [first] = files;
  if (first === undefined) return { rule, status: "pass", evidence: none };
  return {
    rule,
    status: "fail",
    evidence: named(files.map(({ path, line }) => `${path}:${line}`)),
    place: { path: first.path, line: first.line },
  };
}
