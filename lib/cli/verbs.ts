import type { VerbName } from "./options.ts";

/** What stands after a verb besides options. */
export interface Positional {
  readonly name: string;
  /** `one?` may be left out, `many` takes any number. */
  readonly arity: "one" | "one?" | "many";
  readonly choices?: readonly string[];
  /** One line for help, without a full stop. */
  readonly doc: string;
}

/** A verb as help and the parser know it. */
export interface Verb {
  readonly name: VerbName;
  /** One line for help, without a full stop. */
  readonly doc: string;
  /** Paragraph for the options page. */
  readonly long: string;
  readonly positionals: readonly Positional[];
}

/** All verbs, in the order of help. */
export const VERBS: readonly Verb[] = [
  {
    name: "hook",
    doc: "what git hooks call: block secrets in what is about to be committed or pushed",
    long: "Scans what the index holds (or the commits about to be pushed), never the working tree, and blocks with a non-zero exit code. Silent when there is nothing to say.",
    positionals: [{ name: "files", arity: "many", doc: "files given by a hook manager" }],
  },
  {
    name: "audit",
    doc: "every secret ever committed, with its first commit and its whole life",
    long: "Reads every version of every file that a ref reaches: branches, tags, remote-tracking refs, the HEADs of all worktrees, notes, stashes, and refs that name a file. One row per secret, with the commit that introduced it. Works on a checkout, a bare repository, a worktree or a folder inside one. Zip and gzip files are looked into for tokens and keys of known formats, up to 4 MB of a member (and 64 times its packed size) and 64 MB of an archive; one of which not all was looked at is named. Named as not followed are archives of other kinds (xz, bzip2, zstd, 7z, rar), submodules and Git LFS pointers.",
    positionals: [{ name: "repo", arity: "one?", doc: "the repository; the current folder by default" }],
  },
  {
    name: "scan",
    doc: "files on disk, ignored ones included",
    long: "Reads files and folders as they stand on disk. Files that git ignores are read too and marked so. Links are never followed out of the scanned folder. Zip, tar and gzip archives (wheels, sdists, tarballs, jars, gems, crates) are opened in memory, archives in archives too; a finding in one reads `dist/x.tar.gz!x-1.0/.env:3`.",
    positionals: [{ name: "paths", arity: "many", doc: "files and folders; the current folder by default" }],
  },
  {
    name: "prepublish",
    doc: "what an npm tarball, sdist or wheel holds, or would hold",
    long: "For an artifact: opens it in memory and scans every member. For a project's folder: works out what `npm pack`, setuptools, hatchling, flit, poetry, pdm and uv would pack, without running them, scans those files, and scans the artifacts that are there. Tells secrets and sensitive files, files that git ignores or does not track, git's own folder, and what only an earlier build's leavings bring in.",
    positionals: [{ name: "paths", arity: "many", doc: "project folders or artifacts; the current folder by default" }],
  },
  {
    name: "posture",
    doc: "a checklist: ignore rules, file modes, hooks, publishing workflows",
    long: "Holds a checkout against a checklist in four groups (access control, token security, validation, audit trail), each with a risk. Reads ignore rules, file modes, hooks, and the CI files of GitHub Actions, GitLab, CircleCI and Jenkins. A row passes, fails, does not apply, or is to be looked at by hand where no file can prove it; only rows that fail change the exit code. Nothing is asked of the network.",
    positionals: [{ name: "dir", arity: "one?", doc: "the checkout; the current folder by default" }],
  },
  {
    name: "patterns",
    doc: "the catalogue: list it, explain a pattern or a line of a file, or check it",
    long: "`list` names every pattern, your own too. `explain NAME` tells what a pattern finds, how it is proven and how to revoke such a secret. `explain FILE:LINE` tells what became of every candidate on that line: the pattern, its proof, and why it was reported, only counted, dropped or left to another pattern. `check` tests the patterns of your configuration file, or the built-in ones where you have none: every example and counter-example runs through detection, and the regexes of your own must take linear time; it exits 1 if something is wrong.",
    positionals: [
      { name: "action", arity: "one", choices: ["list", "explain", "check"], doc: "what to do" },
      { name: "name", arity: "one?", doc: "pattern or FILE:LINE to explain" },
    ],
  },
  {
    name: "ignore",
    doc: "pass over a finding from now on, wherever its value stands",
    long: "Writes a line into `.leaktrail-ignore` that is bound to the value by a keyed hash, with the reason, the owner and a last day; sees to it that git merges the file line by line. The finding stays in reports as suppressed, and counts again as soon as the value changes or the day is over. `docs/suppressions.md` tells more.",
    positionals: [],
  },
  {
    name: "baseline",
    doc: "pass over everything that is known now: create, update, prune",
    long: "`create` looks at the files on disk and at the history and writes a line for each finding into `.leaktrail-baseline`, except for what stands in ignored files alone. `update` adds what is not in it yet. `prune` takes out what is found no more, and what is past its last day.",
    positionals: [{ name: "action", arity: "one", choices: ["create", "update", "prune"], doc: "what to do" }],
  },
  {
    name: "suppressions",
    doc: "everything that passes over findings: entries, baseline, comments",
    long: "Lists the lines of `.leaktrail-ignore` and of the baseline with what they are of use for: used, unused, or past their last day; and the comments that silence values in the files on disk. Looks at the files on disk and at the history to tell.",
    positionals: [{ name: "dir", arity: "one?", doc: "the checkout; the current folder by default" }],
  },
  {
    name: "explain",
    doc: "one finding: why it is believed real, its life, what to do",
    long: "Looks for the finding in the repository's history, then in the files on disk, and tells all about it: what it opens, its verdict and proof, what it passed, which other patterns looked at the same text, where it stands and stood, the steps to revoke it, who hears of public leaks, and how to silence it where it is no secret. An id that no finding has ends it with exit code 2.",
    positionals: [
      { name: "id", arity: "one", doc: "id of the finding, or a unique beginning of it, or of its digits" },
    ],
  },
  {
    name: "migrate",
    doc: "take over what other tools were told to pass over",
    long: "Reads the files that gitleaks, betterleaks, detect-secrets, secretlint, talisman, trufflehog and pre-commit have in the top folder. Looks which findings their entries cover, and writes entries of ours that are bound to the values; paths and patterns go into `.leaktrail.jsonc`. Prints a diff of each file that it would write, which old entries match nothing any more, and what it does not carry over, with the reason: where it would have to guess, it does not. Of other tools' files only `.pre-commit-config.yaml` is changed. The exit code is 3 where something is not carried over. `docs/migrating.md` tells more.",
    positionals: [{ name: "dir", arity: "one?", doc: "the checkout; the current folder by default" }],
  },
  {
    name: "config",
    doc: "the effective configuration: every value, its default, and where it came from",
    long: "`explain` prints what holds in this repository under the options that stand behind it: each value with its default and with the option, or the line of the file, that set it. With a path it also tells which rules are about that path. A file that is not as it must be ends it with exit code 2, as it does every verb.",
    positionals: [
      { name: "action", arity: "one", choices: ["explain"], doc: "what to do" },
      { name: "path", arity: "one?", doc: "file to tell the rules of; it need not exist" },
    ],
  },
];
