import { isCredentialName } from "../generic/name.ts";
import { partOf, type Leaf } from "./leaf.ts";
import { shellWords, type ShellWord } from "./shell-words.ts";

/** A secret written into a command, and what it is given as. */
export interface CommandSecret {
  readonly name: string;
  readonly leaf: Leaf;
}

const HEADER = /^[ \t]*([\w-]+)[ \t]*:[ \t]*/;
const CREDENTIAL_HEADER = /^cookie$|token|key|secret|password|auth/i;
const SCHEME = /^(?:bearer|basic|token|apikey)[ \t]+/i;
/** Programs whose short option takes a password, or a user and a password with a colon between. */
const SHORT_OPTIONS: readonly (readonly [program: RegExp, option: RegExp, isPair: boolean])[] = [
  [/(?:^|\/)curl$/, /^-\w*u$/, true],
  [/(?:^|\/)https?$/, /^-a$/, true],
  [/(?:^|\/)(?:sshpass|docker|podman|twine|helm)$/, /^-p$/, false],
  [/(?:^|\/)redis-cli$/, /^-a$/, false],
  [/(?:^|\/)security$/, /^-w$/, false],
];

interface Command {
  readonly command: Leaf;
  readonly words: readonly ShellWord[];
  /** For each of the short options the first word that is a program of it; -1 for none. */
  readonly programs: readonly number[];
}

/** Secrets that stand in a shell command: assignments, options, headers, logins. */
export function commandSecrets(command: Leaf): CommandSecret[] {
  const words = shellWords(command.value);
  const programs = SHORT_OPTIONS.map(([program]) => words.findIndex(({ text }) => program.test(text)));
  return words.flatMap((word, index) => secretsOf(word, index, { command, words, programs }));
}

/** Secrets in the words of an argument list, one leaf each. */
export function argumentSecrets(args: readonly Leaf[]): CommandSecret[] {
  return args.flatMap((leaf, index) => {
    const joined = /^(--?[\w-]+)=(?=.)/.exec(leaf.value) ?? /^([A-Za-z_]\w*)=(?=.)/.exec(leaf.value);
    if (joined !== null && isCredentialName(joined[1]!))
      return [{ name: joined[1]!, leaf: partOf(leaf, joined[0].length, leaf.value.length) }];
    const header = headerSecret(leaf);
    if (header !== null) return [header];
    const before = sameList(args[index - 1], leaf) ? args[index - 1]!.value : "";
    return isSecretOption(before) && !leaf.value.startsWith("-") ? [{ name: before, leaf }] : [];
  });
}

function sameList(a: Leaf | undefined, b: Leaf): boolean {
  return a?.keys.slice(0, -1).join("\0") === b.keys.slice(0, -1).join("\0");
}

function secretsOf(word: ShellWord, index: number, context: Command): CommandSecret[] {
  const { command, words } = context;
  const leaf = wordLeaf(word, 0, command);
  const pair = /^(--?[A-Za-z][\w-]*|[A-Za-z_]\w*)=(?=.)/.exec(word.text);
  if (pair !== null && isCredentialName(pair[1]!))
    return [{ name: pair[1]!, leaf: wordLeaf(word, pair[0].length, command) }];
  const before = words[index - 1]?.text ?? "";
  if (/^(?:-H|--header|-\w*H)$/.test(before)) {
    const header = headerSecret(leaf);
    return header === null ? [] : [header];
  }
  if (word.text.startsWith("-") || /^[|;&<>]$/.test(word.text)) return [];
  if (isSecretOption(before)) return [{ name: before, leaf }];
  return loginOf(leaf, before, index, context);
}

function isSecretOption(word: string): boolean {
  return (
    /^--?[A-Za-z][\w-]+$/.test(word) &&
    isCredentialName(word.replace(/^-+/, "")) &&
    !/-(?:stdin|file|env|from)$/.test(word)
  );
}

function headerSecret(leaf: Leaf): CommandSecret | null {
  const value = leaf.value.trimEnd();
  const header = HEADER.exec(value);
  if (header === null || header[0].length === value.length || !CREDENTIAL_HEADER.test(header[1]!)) return null;
  const scheme = SCHEME.exec(value.slice(header[0].length))?.[0] ?? "";
  return { name: header[1]!, leaf: partOf(leaf, header[0].length + scheme.length, value.length) };
}

/** `-u user:password` and its like, for the programs that have it. */
function loginOf(leaf: Leaf, option: string, index: number, { programs }: Command): CommandSecret[] {
  const known = SHORT_OPTIONS.find(
    ([, shape], at) => shape.test(option) && programs[at] !== -1 && programs[at]! < index,
  );
  const isUser = /^--(?:user|auth|proxy-user)$/.test(option);
  if (known === undefined && !isUser) return [];
  if (!isUser && known?.[2] === false) return [{ name: option, leaf }];
  const colon = leaf.value.indexOf(":");
  return colon === -1 || colon === leaf.value.length - 1
    ? []
    : [{ name: option, leaf: partOf(leaf, colon + 1, leaf.value.length) }];
}

/** Words of a command from `from` on, in the offsets of the file. */
function wordLeaf(word: ShellWord, from: number, command: Leaf): Leaf {
  const place = (index: number): number => command.offsets?.[index] ?? command.start + index;
  const last = word.at.at(-1) ?? 0;
  const offsets = [...word.at.slice(from).map(place), place(last + 1)];
  return { keys: command.keys, start: offsets[0]!, end: offsets.at(-1)!, value: word.text.slice(from), offsets };
}
