import { pathRuleFor } from "../../detect/path/judge-path.ts";
import { globMatcher } from "../policy/glob.ts";
import type { OldPaths, Remark } from "./old-settings.ts";

/** Files that are findings by their names, in the top folder and below. */
const PROBES: readonly string[] = [
  ".env",
  ".env.local",
  ".npmrc",
  ".pypirc",
  ".netrc",
  ".git-credentials",
  "id_rsa",
  "server.key",
]
  .flatMap((name) => [name, `app/deploy/${name}`])
  .filter((path) => pathRuleFor(path) !== null);

/** Tells of rules for paths that are about files which nobody should commit: other tools may not have looked for those. */
export function sensitiveNotes(paths: readonly OldPaths[]): readonly Remark[] {
  return paths.flatMap(({ at, files }) => {
    const covers = globMatcher(files) ?? (() => false);
    const names = new Set(PROBES.filter(covers).map((path) => path.slice(path.lastIndexOf("/") + 1)));
    if (names.size === 0) return [];
    return [
      {
        at,
        why: `is about ${[...names].join(", ")} too, which are or may be findings by their names: look whether that is meant`,
      },
    ];
  });
}
