import { JUDGING, type Option, type VerbName } from "./option.ts";

/** Verbs that look as those do. */
const OTHERS: readonly VerbName[] = ["ignore", "baseline", "suppressions", "explain", "config"];

/** Options about the configuration file. */
export const CONFIG_OPTIONS: readonly Option[] = [
  {
    name: "config",
    type: "text",
    value: "FILE",
    verbs: [...JUDGING, ...OTHERS, "patterns"],
    category: "Judgement",
    doc: "configuration file to use instead of the repository's .leaktrail.jsonc",
    long: "Without it, `.leaktrail.jsonc` in the top folder of the repository's work tree is read, where there is one: for `audit` of the audited repository, for `scan` of the one that the first path is in, for `patterns explain FILE:LINE` of the one that holds the file, else of the current one. Outside of a repository, the folder itself is looked in. An unknown key, a pattern that is not well formed or a file that cannot be read ends the run with exit code 2. What may stand in it: `docs/configuration.md` and `schema/config.schema.json`.",
    example: "leaktrail scan . --config ../shared/leaktrail.jsonc",
  },
  {
    name: "no-config",
    type: "flag",
    verbs: [...JUDGING, ...OTHERS, "patterns"],
    category: "Judgement",
    doc: "ignore the repository's .leaktrail.jsonc",
    long: "For repositories that are not yours: what is scanned then has no say in how it is scanned.",
    example: "leaktrail audit ../foreign --no-config",
  },
  {
    name: "config-from",
    type: "text",
    value: "REF",
    verbs: [...JUDGING, ...OTHERS],
    category: "Judgement",
    doc: "read the configuration from this commit, not from the work tree",
    long: "For checks of a change under review: the change then has no say in its own check. `.leaktrail.jsonc` and `.leaktrail-ignore` are read from REF, a branch, a tag or a commit of the repository; where the configuration is not there, the defaults hold. A REF that the repository does not have ends the run with exit code 2: in CI, fetch it first.",
    example: "leaktrail audit --range origin/main..HEAD --config-from origin/main",
  },
];
