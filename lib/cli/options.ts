/** Verbs that exist; DESIGN.md section 1 lists those still to come, which are unknown until then. */
export type VerbName = "hook" | "audit" | "scan" | "prepublish" | "posture" | "patterns";

/** Heading an option stands under in help and docs. */
export type Category = "Scope" | "Judgement" | "Output";

/** One command line option. Parser, help, `docs/options.md` and the tests all come from {@link OPTIONS}. */
export interface Option {
  /** Long name without dashes. */
  readonly name: string;
  /** One letter, without the dash. */
  readonly short?: string;
  /** `flag` takes no value, `text` one; the last given counts. */
  readonly type: "flag" | "text";
  /** What stands for the value in help, where it is no choice. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The only place where a default is written. Flags are off by default. */
  readonly default?: string;
  readonly verbs: readonly VerbName[];
  readonly category: Category;
  /** One line for `--help`, without a full stop. */
  readonly doc: string;
  /** Paragraph for the options page. */
  readonly long: string;
  /** A command that shows its use. */
  readonly example: string;
}

/** Every option of every verb. A name may stand twice where verbs differ in its choices. */
export const OPTIONS: readonly Option[] = [
  {
    name: "stdin",
    type: "flag",
    verbs: ["scan"],
    category: "Scope",
    doc: "scan what arrives on standard input instead of files",
    long: "Reads standard input to its end and scans it as one file; the path `-` means the same. An empty input is reported as incomplete (exit 3), because nothing was looked at. Cannot be combined with paths.",
    example: "git show HEAD:deploy.sh | leaktrail scan --stdin",
  },
  {
    name: "stdin-path",
    type: "text",
    value: "NAME",
    verbs: ["scan"],
    category: "Scope",
    doc: "path that the text of --stdin is judged and reported under",
    long: "Some files are read by a parser of their own (`.env`, `.npmrc`, `.pypirc`) and some are findings by their name alone. This names the file whose content arrives on standard input. Default: `stdin`.",
    example: "leaktrail scan --stdin --stdin-path .npmrc < backup.txt",
  },
  {
    name: "exclude-dependencies",
    type: "flag",
    verbs: ["scan"],
    category: "Scope",
    doc: "leave out node_modules, .venv, site-packages, vendor and their like",
    long: "Dependency folders are read by default and their findings stand below the project's own. With this option they are not entered; each folder left out is listed in the coverage record with the reason `excluded`, and the scan still counts as complete.",
    example: "leaktrail scan . --exclude-dependencies",
  },
  {
    name: "since",
    type: "text",
    value: "DATE",
    verbs: ["audit"],
    category: "Scope",
    doc: "only commits of DATE or later",
    long: "Takes a day in UTC (`2024-01-31`), a time (`2024-01-31T12:00Z`) or a span that ends now (`90d`, `12w`, `6m`, `1y`), and compares it with the committer's date. Secrets that entered earlier and were not touched since are out of scope.",
    example: "leaktrail audit --since 2024-01-01",
  },
  {
    name: "branch",
    type: "text",
    value: "NAME",
    verbs: ["audit"],
    category: "Scope",
    doc: "only the history of this branch",
    long: "Audits the commits reachable from the named branch instead of those of every ref. Stashes and notes are then out of scope.",
    example: "leaktrail audit --branch main",
  },
  {
    name: "range",
    type: "text",
    value: "A..B",
    verbs: ["audit"],
    category: "Scope",
    doc: "only the commits of a revision range",
    long: "Audits the commits that B reaches and A does not, as `git rev-list A..B` lists them. Useful in CI for the commits of one pull request.",
    example: "leaktrail audit --range origin/main..HEAD",
  },
  {
    name: "no-surface",
    type: "text",
    value: "NAMES",
    verbs: ["audit"],
    category: "Scope",
    doc: "leave out places: stash, reflog, unreachable, message, index and others",
    long: "An audit looks at more than the trees of branches and tags. This option leaves some of it out; several names are separated by commas. `message`: commit messages. `tag-message`: messages of annotated tags. `note`: git notes. `stash`: all stashes, with the untracked and staged files kept in them. `reflog`: commits that only a reflog of a worktree still names, such as amended ones. `unreachable`: objects that nothing names any more and git has not deleted yet. `blob-ref`: blobs and trees that a ref names directly. `index`: staged files that no commit holds. With `--branch` and `--range` only trees and messages are looked at, with `--since` neither unreachable objects nor the index.",
    example: "leaktrail audit --no-surface reflog,unreachable",
  },
  {
    name: "threads",
    type: "text",
    value: "N",
    verbs: ["audit"],
    category: "Scope",
    doc: "threads that scan contents (default: all the machine runs at once, 8 at most)",
    long: "The result does not depend on it. Contents that git has packed are scanned on N threads; 1 uses none but the program's own.",
    example: "leaktrail audit --threads 1",
  },
  {
    name: "verify-objects",
    type: "flag",
    verbs: ["audit"],
    category: "Scope",
    doc: "check that each content read is the one its id stands for",
    long: "Computes the SHA-1 of every content that comes out of a pack and compares it with the object's id. One that differs is listed as corrupt and makes the run incomplete (exit 3). Slower: all bytes of all versions are hashed, and nothing that earlier audits kept is used.",
    example: "leaktrail audit --verify-objects",
  },
  {
    name: "no-cache",
    type: "flag",
    verbs: ["audit"],
    category: "Scope",
    doc: "read everything anew, and keep nothing for the next audit",
    long: "An audit of all history keeps which commits change which files, and in which contents it found nothing, so that the next one reads only what is new. No secret and nothing made from one is kept. The file is in your cache directory (`LEAKTRAIL_CACHE_DIR`, else `leaktrail` in `XDG_CACHE_HOME`, `~/.cache`, `~/Library/Caches` or `%LOCALAPPDATA%`), readable by you alone, and never in the scanned repository. Audits of a part of history, and of shallow or partial clones, use none.",
    example: "leaktrail audit --no-cache",
  },
  {
    name: "max-size",
    type: "text",
    value: "SIZE",
    default: "64M",
    verbs: ["audit", "scan", "prepublish"],
    category: "Scope",
    doc: "largest content to read, in bytes or with K, M",
    long: "Files and blobs above this size are not read. Each is listed in the coverage record with the reason `too-large` and makes the run incomplete (exit 3). `K` is 1024 bytes, `M` 1024 K; the greatest value is 500M.",
    example: "leaktrail scan data --max-size 200M",
  },
  {
    name: "config",
    type: "text",
    value: "FILE",
    verbs: ["hook", "audit", "scan", "patterns", "posture", "prepublish"],
    category: "Judgement",
    doc: "configuration file to use instead of the repository's .leaktrail.jsonc",
    long: "Without it, `.leaktrail.jsonc` in the top folder of the repository's work tree is read, where there is one: for `audit` of the audited repository, for `scan` of the one that the first path is in, for `patterns explain FILE:LINE` of the one that holds the file, else of the current one. Outside of a repository, the folder itself is looked in. An unknown key, a pattern that is not well formed or a file that cannot be read ends the run with exit code 2. What may stand in it: `docs/patterns-of-your-own.md` and `schema/config.schema.json`.",
    example: "leaktrail scan . --config ../shared/leaktrail.jsonc",
  },
  {
    name: "no-config",
    type: "flag",
    verbs: ["hook", "audit", "scan", "patterns", "posture", "prepublish"],
    category: "Judgement",
    doc: "ignore the repository's .leaktrail.jsonc",
    long: "For repositories that are not yours: what is scanned then has no say in how it is scanned.",
    example: "leaktrail audit ../foreign --no-config",
  },
  {
    name: "fail-on",
    type: "text",
    choices: ["error", "warning", "note"],
    default: "error",
    verbs: ["hook", "audit", "prepublish", "posture"],
    category: "Judgement",
    doc: "lowest severity that makes the exit code 1",
    long: "`error`: confirmed and shaped secrets, and files that never belong in a repository. `warning`: also generic assignments, expired tokens, tokens with a wrong checksum, and suspicious files. `note`: also encrypted keys, and in audits every file of a kind that often holds credentials, such as a `.env` without any.",
    example: "leaktrail audit --fail-on warning",
  },
  {
    name: "fail-on",
    type: "text",
    choices: ["error", "warning", "note", "local"],
    default: "error",
    verbs: ["scan"],
    category: "Judgement",
    doc: "lowest severity that makes the exit code 1",
    long: "As for audits. What stands only in files that git ignores, and does not track all the same, is told in its own section and does not fail; `local` is `error` and lets it fail too.",
    example: "leaktrail scan --fail-on local",
  },
  {
    name: "no-history",
    type: "flag",
    verbs: ["scan"],
    category: "Scope",
    doc: "do not ask the history about what only ignored files hold",
    long: "Where something is found only in files that git ignores, the repository's history is audited to tell whether it ever held the same value, or a file at that path. In a large repository that takes as long as its first audit; later ones read only what is new. With this option nothing is said about it.",
    example: "leaktrail scan --no-history",
  },
  {
    name: "allow-incomplete",
    type: "flag",
    verbs: ["hook", "audit", "scan", "posture", "prepublish"],
    category: "Judgement",
    doc: "exit 0 instead of 3 when something could not be read",
    long: "The report still says what was not read. Findings still give exit code 1.",
    example: "leaktrail audit --allow-incomplete",
  },
  {
    name: "format",
    type: "text",
    choices: ["text", "json", "jsonl"],
    default: "text",
    verbs: ["audit", "scan", "prepublish"],
    category: "Output",
    doc: "form of the report on standard output",
    long: "`text` is for people. `json` is one object that follows `schema/report.schema.json`. `jsonl` is one object on each line, told apart by `type`: first a `header`; during `scan` a `found` for each secret in each file, as soon as that file is read; when everything is read a `finding` for each secret with all its places, then a `suppressed` for each silenced one; and last a `summary` with the coverage record. Output without that last line was cut off. An audit has no `found` lines: it can judge a secret only by its whole history.",
    example: "leaktrail audit --format json > report.json",
  },
  {
    name: "format",
    type: "text",
    choices: ["text", "json", "markdown"],
    default: "text",
    verbs: ["posture"],
    category: "Output",
    doc: "form of the checklist on standard output",
    long: "`text` is for people. `json` is one object that follows `schema/report.schema.json`: `posture` holds every row, `findings` the rows that fail. `markdown` is a task list for an issue, in which what holds is ticked.",
    example: "leaktrail posture --format markdown",
  },
  {
    name: "home",
    type: "flag",
    verbs: ["scan", "posture"],
    category: "Scope",
    doc: "look at the home folder's credential files, shell profiles and histories too",
    long: "Reads `~/.pypirc`, `~/.npmrc`, `~/.netrc`, `~/.git-credentials`, everything in `~/.secrets`, shell profiles and shell histories. `posture` judges their modes, and literals in profiles and histories; `scan` reports what they hold. Without this option nothing outside of the named folders is read.",
    example: "leaktrail posture --home",
  },
  {
    name: "compare",
    type: "text",
    value: "FILE",
    verbs: ["posture"],
    category: "Output",
    doc: "print what changed since the checklist in FILE",
    long: "FILE is a report that `leaktrail posture --format json` wrote. The risk of each group stands before and after, with the rows that were mended and those that are new.",
    example: "leaktrail posture --compare before.json",
  },
  {
    name: "gate",
    type: "flag",
    verbs: ["prepublish"],
    category: "Judgement",
    doc: "end with one line that allows or refuses publishing",
    long: "For CI, `prepublishOnly` and wrappers around twine: the last line on standard error says `publishing allowed` or `publishing refused` and why. Exit code 0 allows, everything else refuses, also what could not be read.",
    example: "leaktrail prepublish dist/* --gate",
  },
  {
    name: "record",
    type: "text",
    value: "FILE",
    verbs: ["prepublish"],
    category: "Output",
    doc: "write the release's record to FILE",
    long: "With --gate: names, sizes and SHA-256 of the artifacts, commit and tags, date, what was read, the catalogue's hash, and the verdict, as JSON by `schema/release-record.schema.json`. It holds no secret.",
    example: "leaktrail prepublish dist/* --gate --record release.json",
  },
  {
    name: "fix",
    type: "flag",
    verbs: ["prepublish"],
    category: "Scope",
    doc: "write what keeps bad files out of the artifact, after asking",
    long: "Shows what to add to `.npmignore`, `.gitignore`, `package.json`, `MANIFEST.in` or `pyproject.toml`, by the builder's own rules, as a diff for each file, and asks before it is written; `--yes` answers for you. Then it plans anew and says what would still be packed.",
    example: "leaktrail prepublish --fix",
  },
  {
    name: "fix",
    type: "flag",
    verbs: ["posture"],
    category: "Scope",
    doc: "write a .env.example for each dotenv file that lacks one, after asking",
    long: "Shows each file before it is written and asks; `--yes` answers for you. An example holds the keys and a warning, never a value. What stands in an example already is kept.",
    example: "leaktrail posture --fix",
  },
  {
    name: "yes",
    type: "flag",
    verbs: ["prepublish", "posture"],
    category: "Scope",
    doc: "answer yes to every question of --fix",
    long: "For scripts. Without it, and without a terminal to ask on, nothing is written.",
    example: "leaktrail posture --fix --yes",
  },
  {
    name: "format",
    type: "text",
    choices: ["text", "json"],
    default: "text",
    verbs: ["patterns"],
    category: "Output",
    doc: "form of the answer on standard output",
    long: "`json` gives everything the catalogue knows of a pattern.",
    example: "leaktrail patterns list --format json",
  },
  {
    name: "detail",
    type: "flag",
    verbs: ["audit", "scan", "prepublish"],
    category: "Output",
    doc: "tell all that is known of each finding instead of one row",
    long: "For each finding: what it opens, why it is believed real, its whole life, every place it stands at, and the steps to take now. Only for the text format; the others always hold all of it.",
    example: "leaktrail audit --detail",
  },
  {
    name: "reveal",
    type: "flag",
    verbs: ["audit", "scan", "prepublish"],
    category: "Output",
    doc: "print the secrets themselves",
    long: "Without it no output holds more of a secret than its public prefix and, in long ones, the last four characters. With it the whole value is printed: keep such output out of logs.",
    example: "leaktrail audit --format json --reveal",
  },
  {
    name: "color",
    type: "text",
    choices: ["auto", "always", "never"],
    default: "auto",
    verbs: ["hook", "audit", "scan", "posture", "patterns", "prepublish"],
    category: "Output",
    doc: "colour in text output",
    long: "`auto` colours when standard output is a terminal. The environment variables NO_COLOR and FORCE_COLOR change what `auto` means; `always` and `never` win over both.",
    example: "leaktrail audit --color always | less -R",
  },
  {
    name: "no-progress",
    type: "flag",
    verbs: ["audit", "scan"],
    category: "Output",
    doc: "no progress line on standard error",
    long: "The line is shown only when standard error is a terminal and neither CI nor PRE_COMMIT is set, so that this option is rarely needed.",
    example: "leaktrail audit --no-progress",
  },
  {
    name: "verbose",
    short: "v",
    type: "flag",
    verbs: ["hook"],
    category: "Output",
    doc: "say what was scanned even when nothing was found",
    long: "A hook that has nothing to report is silent. With this option it prints how it chose its input, and how many files and bytes it read.",
    example: "leaktrail hook --verbose",
  },
];

/** The options that `verb` takes. */
export function optionsOf(verb: VerbName): readonly Option[] {
  return OPTIONS.filter((option) => option.verbs.includes(verb));
}
