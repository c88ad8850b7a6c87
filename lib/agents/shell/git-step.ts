import type { ShellWord } from "./command.ts";

/** What a `git` command is about to take in or send. */
export type GitStep =
  | { readonly kind: "add"; readonly paths: Paths; readonly force: boolean; readonly tracked: boolean }
  /** `stages`: what it takes in besides the index. */
  | { readonly kind: "commit"; readonly stages: Paths }
  | { readonly kind: "push"; readonly remote: string | null; readonly sources: readonly string[]; readonly refs: Refs };

/** Pathspecs of git, which may match more than the shell's pattern does; `all` where they are not known. */
export type Paths = readonly string[] | "all";

/** Refs that a push takes besides named ones. */
export type Refs = "none" | "heads" | "all";

/** A `git` command read. */
export interface GitCommand {
  /** Folder that `-C` names; null without. */
  readonly folder: string | null;
  /** True where it names the repository in another way or by something only known when it runs. */
  readonly isElsewhere: boolean;
  readonly step: GitStep | null;
  readonly verb: string;
  /** Words behind the verb. */
  readonly rest: readonly ShellWord[];
}

const TAKES_VALUE = new Set(["-C", "-c", "--git-dir", "--work-tree", "--namespace", "--exec-path"]);
const COMMIT_VALUES =
  /^(?:-[a-zA-Z]*[mFcCtS]|--(?:message|file|reuse-message|template|author|date|cleanup|fixup|squash|trailer))$/;
const PUSH_VALUES = new Set(["-o", "--push-option", "--repo", "--receive-pack", "--exec"]);

/** Reads the words behind `git`. */
export function readGit(words: readonly ShellWord[]): GitCommand {
  let folder: string | null = null;
  let isElsewhere = false;
  let at = 0;
  for (; words[at]?.text.startsWith("-") === true; at++) {
    const option = words[at]!.text;
    const value = words[at + 1];
    if (option === "-C") {
      isElsewhere ||= value?.isComputed === true;
      folder = folder === null ? (value?.text ?? null) : `${folder}/${value?.text ?? ""}`;
    }
    isElsewhere ||= /^--(?:git-dir|work-tree)/.test(option);
    if (TAKES_VALUE.has(option)) at++;
  }
  const verb = words[at]?.text ?? "";
  const rest = words.slice(at + 1);
  return { folder, isElsewhere, verb, rest, step: stepOf(verb, rest) };
}

function stepOf(verb: string, rest: readonly ShellWord[]): GitStep | null {
  switch (verb) {
    case "add":
    case "stage":
      return addStep(rest);
    case "commit":
      return commitStep(rest);
    case "push":
      return pushStep(rest);
    case "diff":
      return diffStep(rest);
    default:
      return null;
  }
}

function addStep(rest: readonly ShellWord[]): GitStep {
  const { options, operands } = split(rest, () => false);
  const has = (short: string, ...long: string[]): boolean => hasOption(options, short, long);
  const isWhole = has("A", "--all", "--no-ignore-removal") || has("u", "--update") || has("p", "--patch");
  const isListed = options.some((option) => option.startsWith("--pathspec-from-file")) || has("i", "--interactive");
  const paths = isListed || (isWhole && operands.length === 0) ? "all" : pathsOf(operands);
  return { kind: "add", paths, force: has("f", "--force"), tracked: has("u", "--update") };
}

function commitStep(rest: readonly ShellWord[]): GitStep {
  const { options, operands } = split(rest, (option) => COMMIT_VALUES.test(option));
  const isListed = options.some((option) => option.startsWith("--pathspec-from-file"));
  return { kind: "commit", stages: isListed || hasOption(options, "a", ["--all"]) ? "all" : pathsOf(operands) };
}

/** Options under which `git diff` shows no content, or none of this repository's work tree. */
const DIFF_WITHOUT = /^--(?:stat|shortstat|numstat|dirstat|name-only|name-status|summary|quiet|check|no-index)\b/;

/** `git diff` prints what `git add -u` would take in, and what is staged, as far as it is asked for it. */
function diffStep(rest: readonly ShellWord[]): GitStep | null {
  const { options, operands } = split(rest, () => false);
  if (options.some((option) => DIFF_WITHOUT.test(option)) || operands.some(({ text }) => text.includes("..")))
    return null;
  if (options.includes("--cached") || options.includes("--staged")) return { kind: "commit", stages: [] };
  if (operands.length > 0) return { kind: "commit", stages: "all" };
  return { kind: "add", paths: "all", force: false, tracked: true };
}

function pathsOf(words: readonly ShellWord[]): Paths {
  if (words.some(({ isComputed }) => isComputed)) return "all";
  return words.map(({ text, isGlob }) => (isGlob ? text.replaceAll(/\{[^{}]*\}/g, "*") : text));
}

function pushStep(rest: readonly ShellWord[]): GitStep | null {
  const { options, operands } = split(rest, (option) => PUSH_VALUES.has(option));
  if (hasOption(options, "d", ["--delete"])) return null;
  const [remote = null, ...specs] = operands.map(({ text }) => text);
  const sources = specs.map((spec) => spec.replace(/^\+/, "").split(":")[0] ?? "").filter((source) => source !== "");
  const refs = options.includes("--mirror") || options.includes("--tags") ? "all" : "heads";
  const isAll = options.some((option) => ["--mirror", "--tags", "--all", "--branches"].includes(option));
  const onlyDeletes = specs.length > 0 && sources.length === 0;
  if (onlyDeletes && !isAll) return null;
  return { kind: "push", remote, sources: specs.length > 0 || isAll ? sources : ["HEAD"], refs: isAll ? refs : "none" };
}

function split(
  words: readonly ShellWord[],
  takesValue: (option: string) => boolean,
): { options: string[]; operands: ShellWord[] } {
  const options: string[] = [];
  const operands: ShellWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.text === "--") {
      operands.push(...words.slice(at + 1));
      break;
    }
    if (!word.text.startsWith("-") || word.text === "-") operands.push(word);
    else {
      options.push(word.text);
      if (takesValue(word.text)) at++;
    }
  }
  return { options, operands };
}

/** Short options may stand together, as in `-am`. */
function hasOption(options: readonly string[], short: string, long: readonly string[]): boolean {
  return options.some((option) => long.includes(option) || lettersOf(option).includes(short));
}

function lettersOf(option: string): string {
  return /^-([a-zA-Z]*)/.exec(option)?.[1] ?? "";
}
