import { isCredentialName } from "../generic/name.ts";
import { partOf, type Leaf } from "./leaf.ts";
import { shellWords, type ShellWord } from "./shell-words.ts";

/** A secret written into a command, and what it is given as. */
export interface CommandSecret {
  readonly name: string;
  readonly leaf: Leaf;
}

const CREDENTIAL_HEADER =
  /^[ \t]*((?:proxy-)?authorization|cookie|[\w-]*(?:token|key|secret|password|auth)[\w-]*)[ \t]*:[ \t]*(?:(?:bearer|basic|token|apikey)[ \t]+)?(?=\S)/i;
/** Programs whose short option takes a password, or a user and a password with a colon between. */
const SHORT_OPTIONS: readonly (readonly [program: RegExp, option: RegExp, isPair: boolean])[] = [
  [/(?:^|\/)curl$/, /^-\w*u$/, true],
  [/(?:^|\/)https?$/, /^-a$/, true],
  [/(?:^|\/)(?:sshpass|docker|podman|twine|helm)$/, /^-p$/, false],
  [/(?:^|\/)redis-cli$/, /^-a$/, false],
  [/(?:^|\/)security$/, /^-w$/, false],
];

/** Secrets that stand in a shell command: assignments, options, headers, logins. */
export function commandSecrets(command: Leaf): CommandSecret[] {
  const words = shellWords(command.value);
  return words.flatMap((word, index) => secretsOf(word, index, words, command));
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

function secretsOf(word: ShellWord, index: number, words: readonly ShellWord[], command: Leaf): CommandSecret[] {
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
  return loginOf(leaf, before, index, words);
}

function isSecretOption(word: string): boolean {
  return (
    /^--?[A-Za-z][\w-]+$/.test(word) &&
    isCredentialName(word.replace(/^-+/, "")) &&
    !/-(?:stdin|file|env|from)$/.test(word)
  );
}

function headerSecret(leaf: Leaf): CommandSecret | null {
  const header = CREDENTIAL_HEADER.exec(leaf.value);
  if (header === null) return null;
  return { name: header[1]!, leaf: partOf(leaf, header[0].length, leaf.value.trimEnd().length) };
}

/** `-u user:password` and its like, for the programs that have it. */
function loginOf(leaf: Leaf, option: string, index: number, words: readonly ShellWord[]): CommandSecret[] {
  const known = SHORT_OPTIONS.find(([, shape]) => shape.test(option));
  const isUser = /^--(?:user|auth|proxy-user)$/.test(option);
  if (known === undefined && !isUser) return [];
  if (known !== undefined && !words.slice(0, index).some((word) => known[0].test(word.text))) return [];
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
