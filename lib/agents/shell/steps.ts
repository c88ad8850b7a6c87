import type { ShellCommand, ShellWord } from "./command.ts";
import { HARMLESS, KEYWORDS, PRINTS, SHELLS, WRAPPERS } from "./command-lists.ts";
import { readGit, type GitCommand } from "./git-step.ts";
import { publishStep } from "./publish-step.ts";
import { readCommands } from "./read-commands.ts";

/** What a command line does, in order, as far as it matters here. */
export type Step =
  /** The next steps run in this folder; null where it is only known when it runs. */
  | { readonly kind: "folder"; readonly folder: string | null }
  /** Prints or sends the file, if there is one by that name. */
  | { readonly kind: "read"; readonly word: ShellWord }
  /** Does something unknown with the file, if there is one by that name. */
  | { readonly kind: "mention"; readonly word: ShellWord }
  | { readonly kind: "git"; readonly git: GitCommand }
  /** Sends a package made of these folders and files. */
  | { readonly kind: "publish"; readonly targets: readonly string[] }
  /** Words as the shell takes them, where quotes or escapes hide what they hold. */
  | { readonly kind: "text"; readonly text: string }
  /** Prints these environment variables; null for all. */
  | { readonly kind: "variables"; readonly names: readonly string[] | null };

/** Options whose file is used and not shown. */
const USES =
  /^--(?:env-file(?:-if-exists)?|key|cert|cacert|netrc-file|userconfig|config-file|kubeconfig|private-key|identity-file)$/;
const KEY_USERS = new Set(["ssh", "scp", "sftp", "ssh-copy-id"]);
/** Commands whose last word is where a copy goes. */
const COPIES = new Set(["cp", "scp", "rsync"]);
/** Programs that run code which stands in their words or on standard input. */
const INTERPRETERS = new Set(
  "python python2 python3 py node deno bun ruby perl php pwsh powershell osascript".split(" "),
);
/** Verbs of git that print contents. */
const GIT_PRINTS = new Set(["diff", "show", "grep", "blame", "annotate", "cat-file", "archive", "log", "hash-object"]);
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;
const LOOKS_LIKE_CODE = /[\s"'(]/;
const PATH_IN_TEXT = /[\w@%+~./-]+/g;

/** What a command line does; every path in it counts as read where it is not well formed. */
export function stepsOf(line: string): Step[] {
  const commands = readCommands(line);
  if (commands !== null) return [...commands.flatMap(commandSteps), ...spelledOut(line, commands)];
  return pathsIn(line).map((text) => ({ kind: "read", word: plain(text) }));
}

/** Commands with words that do not stand in the line as the shell reads them: a token may be quoted in two parts. */
function spelledOut(line: string, commands: readonly ShellCommand[]): Step[] {
  if (!/["'\\]/.test(line)) return [];
  const hidden = commands.filter(({ words }) => words.some(({ text }) => !line.includes(text)));
  if (hidden.length === 0) return [];
  return [{ kind: "text", text: hidden.map(({ words }) => words.map(({ text }) => text).join(" ")).join("\n") }];
}

function commandSteps(command: ShellCommand): Step[] {
  const [first, ...rest] = unwrapped(command.words);
  const inputs = command.inputs.map((word): Step => ({ kind: "read", word }));
  if (first === undefined) return [...inputs, ...(runsEnv(command.words) ? [allVariables] : [])];
  const name = nameOf(first);
  const known = publishStep(name, rest) ?? folderStep(name, rest);
  if (known !== null) return [...inputs, known];
  if (name === "git") return [...inputs, ...gitSteps(rest)];
  if (name === "printenv" || name === "echo" || name === "printf") return [...inputs, ...variableSteps(name, command)];
  if (SHELLS.has(name) || name === "eval") return [...inputs, ...scriptSteps(name, rest, command)];
  const listed = listedVariables(name, rest);
  if (listed !== null) return [...inputs, ...listed];
  if (HARMLESS.has(name) || isSedInPlace(name, rest)) return name === "tee" ? inputs : [];
  const kind = PRINTS.has(name) ? "read" : "mention";
  const operands = operandsOf(name, rest);
  const scripts = operands.map(({ text }) => text).filter((text) => LOOKS_LIKE_CODE.test(text));
  const code = INTERPRETERS.has(name) ? [...scripts, ...command.bodies].flatMap(mentionsIn) : [];
  return [...inputs, ...operands.flatMap((word) => stepsFor(word, kind)), ...code];
}

/** Words that may name a file which is printed or sent: no credential that is used, no place to copy to. */
function operandsOf(name: string, rest: readonly ShellWord[]): readonly ShellWord[] {
  const words = rest.filter(({ text }, index) => {
    const before = rest[index - 1]?.text ?? "";
    const isKey = (option: string): boolean => USES.test(option) || (option === "-i" && KEY_USERS.has(name));
    return !isKey(before) && !isKey(text.split("=")[0]!);
  });
  return COPIES.has(name) ? words.slice(0, -1) : words;
}

/** Without the shell's own words, assignments, and commands that run another one. */
function unwrapped(all: readonly ShellWord[]): readonly ShellWord[] {
  let words = all;
  for (;;) {
    const [first] = words;
    const name = nameOf(first);
    const options = WRAPPERS.get(name);
    if (first !== undefined && (KEYWORDS.has(first.text) || ASSIGNMENT.test(first.text))) words = words.slice(1);
    else if (options !== undefined) words = behindOptions(words.slice(1), options, name === "timeout" ? 1 : 0);
    else return words;
  }
}

function behindOptions(
  words: readonly ShellWord[],
  valued: ReadonlySet<string>,
  operands: number,
): readonly ShellWord[] {
  let at = 0;
  for (; words[at]?.text.startsWith("-") === true; at++) if (valued.has(words[at]!.text)) at++;
  return words.slice(at + operands);
}

function nameOf(word: ShellWord | undefined): string {
  const text = word?.text ?? "";
  return text
    .slice(Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\")) + 1)
    .toLowerCase()
    .replace(/\.exe$/, "");
}

/** What the command line does that a shell or `eval` is given. */
function scriptSteps(name: string, rest: readonly ShellWord[], { bodies }: ShellCommand): Step[] {
  if (name === "eval") return stepsOf(rest.map(({ text }) => text).join(" "));
  const at = rest.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  const script = at === -1 ? undefined : rest[at + 1]?.text;
  const files = script === undefined ? rest.flatMap((word) => stepsFor(word, "mention")) : [];
  return [...(script === undefined ? [] : [script]), ...bodies].flatMap(stepsOf).concat(files);
}

function folderStep(name: string, [folder]: readonly ShellWord[]): Step | null {
  if (name !== "cd" && name !== "pushd" && name !== "set-location") return null;
  return { kind: "folder", folder: folder === undefined ? "~" : folder.isComputed ? null : folder.text };
}

function gitSteps(words: readonly ShellWord[]): Step[] {
  const git = readGit(words);
  const mentions = GIT_PRINTS.has(git.verb) ? git.rest.flatMap((word) => stepsFor(word, "mention")) : [];
  const message = git.verb === "commit" ? messageFiles(git.rest) : [];
  return [...(git.step === null ? [] : [{ kind: "git", git } as const]), ...mentions, ...message];
}

function messageFiles(words: readonly ShellWord[]): Step[] {
  return words.flatMap((word, index): Step[] => {
    const value = /^(?:-F|--file)$/.test(word.text) ? words[index + 1] : undefined;
    return value === undefined ? [] : [{ kind: "read", word: value }];
  });
}

const allVariables: Step = { kind: "variables", names: null };

/** Of words that run no other command: whether `env` is among them, as in `sudo env -0`. */
function runsEnv(words: readonly ShellWord[]): boolean {
  return words.some((word) => nameOf(word) === "env");
}

/** Builtins of the shell that print variables when they are given none to set. */
const LISTS = new Set(["set", "export", "declare", "typeset", "readonly"]);

/** Steps of such a builtin; null where it prints nothing. */
function listedVariables(name: string, rest: readonly ShellWord[]): Step[] | null {
  if (!LISTS.has(name) || (name === "set" && rest.length > 0)) return null;
  const named = rest.map(({ text }) => text).filter((text) => !text.startsWith("-"));
  if (named.length === 0) return [allVariables];
  return rest.some(({ text }) => /^-[a-z]*p/.test(text)) ? [{ kind: "variables", names: named }] : null;
}

function variableSteps(name: string, { words, variables }: ShellCommand): Step[] {
  const named = words.slice(1).map(({ text }) => text);
  if (name === "printenv") return [named.length === 0 ? allVariables : { kind: "variables", names: named }];
  return variables.length === 0 ? [] : [{ kind: "variables", names: variables }];
}

function isSedInPlace(name: string, rest: readonly ShellWord[]): boolean {
  return name === "sed" && rest.some(({ text }) => /^(?:-[a-zA-Z]*i|--in-place)/.test(text));
}

/** A file may stand behind `@`, `=`, `:` or a short option, and before `;type=`. */
function stepsFor(word: ShellWord, kind: "read" | "mention"): Step[] {
  const { text } = word;
  const parts = [
    text,
    ...["@", "=", ":"].flatMap((sign) => behind(text, sign)),
    /^-[A-Za-z](?=[^-])(.*)$/s.exec(text)?.[1],
  ];
  const names = new Set(
    parts.flatMap((part) => (part === undefined || part === "" ? [] : [part, part.split(";")[0]!])),
  );
  return [...names].map((name): Step => ({ kind, word: { ...word, text: name } }));
}

function behind(text: string, sign: string): string[] {
  const at = text.indexOf(sign);
  return at === -1 ? [] : [text.slice(at + 1).replace(/^@/, "")];
}

/** Paths in code that is given to a program. */
function mentionsIn(text: string): Step[] {
  return pathsIn(text).map((path) => ({ kind: "mention", word: plain(path) }));
}

function pathsIn(text: string): string[] {
  return [...new Set(text.match(PATH_IN_TEXT))];
}

function plain(text: string): ShellWord {
  return { text, isGlob: false, isComputed: false };
}
