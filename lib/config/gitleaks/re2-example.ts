import { has, holdsGroup, sizeOf, type CharSet, type Re2 } from "../../core/re2/tree.ts";

/** Alphabets of templates (`lib/detect/template.ts`), those that look most like a token first. */
const ALPHABETS: readonly (readonly [name: string, ranges: CharSet])[] = [
  ["base62", [range("09"), range("AZ"), range("az")]],
  ["base36", [range("09"), range("az")]],
  ["BASE36", [range("09"), range("AZ")]],
  ["hex", [range("09"), range("af")]],
  ["HEX", [range("09"), range("AF")]],
  ["base32", [range("27"), range("az")]],
  ["BASE32", [range("27"), range("AZ")]],
  ["letter", [range("AZ"), range("az")]],
  ["lower", [range("az")]],
  ["upper", [range("AZ")]],
  ["digit", [range("09")]],
  ["BECH32", [..."QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"].map((letter) => range(letter + letter))],
];

/** A repeat without a count of its own is made as long as a token is. */
const USUAL = 24;

/** How an example is made; other numbers give other examples. */
interface Choice {
  /** Which branch of alternatives. */
  readonly branch: number;
  /** Whether what may be left out is. */
  readonly isShort: boolean;
  /** The group that must hold something. */
  readonly secret: number;
}

/** Templates of texts that may match, the likeliest first; a caller must try them. Secrets in them are only groups. */
export function* exampleTemplates(node: Re2, secret: number): Generator<string> {
  for (let branch = 0; branch < 8; branch++) {
    for (const isShort of [true, false]) yield template(node, { branch, isShort, secret }, secret === 0);
  }
}

function template(node: Re2, choice: Choice, isSecret: boolean): string {
  switch (node.kind) {
    case "chars":
      return member(node.set);
    case "assert":
      return "";
    case "concat":
      return node.parts.map((part) => template(part, choice, isSecret)).join("");
    case "either":
      return template(branchOf(node.branches, choice), choice, isSecret);
    case "group":
      return template(node.of, choice, isSecret || node.number === choice.secret);
    case "repeat":
      return repeated(node, choice, isSecret);
  }
}

/** The branch with the secret in it, else the one that was chosen. */
function branchOf(branches: readonly Re2[], { branch, secret }: Choice): Re2 {
  return branches.find((one) => holdsGroup(one, secret)) ?? branches[branch % branches.length]!;
}

function repeated(node: Extract<Re2, { kind: "repeat" }>, choice: Choice, isSecret: boolean): string {
  const { of, least, most } = node;
  const wanted = isSecret ? USUAL : choice.isShort ? 0 : 1;
  const times = Math.max(least, Math.min(most, holdsGroup(of, choice.secret) ? 1 : wanted));
  const alphabet = of.kind === "chars" ? alphabetOf(of.set) : undefined;
  if (alphabet !== undefined && times > 0) return `{${alphabet}:${times}}`;
  return template(of, choice, isSecret).repeat(times);
}

function member(set: CharSet): string {
  const alphabet = alphabetOf(set);
  const preferred = PREFERRED.find((code) => has(set, code));
  // A dot that its author forgot to escape stands for one in most keywords.
  if (alphabet !== undefined && !(sizeOf(set) > MANY && has(set, DOT))) return `{${alphabet}:1}`;
  if (sizeOf(set) > 2 && preferred !== undefined) return String.fromCharCode(preferred);
  // Of two cases the lower one, which comes last.
  const last = set.findLast(([from]) => from <= LAST_PRINTABLE);
  return String.fromCharCode(last === undefined ? (set[0]?.[0] ?? 0) : Math.min(last[1], LAST_PRINTABLE));
}

const DOT = 0x2e;
const LAST_PRINTABLE = 0x7e;
const PREFERRED = [DOT, 0x20, 0x2d, 0x5f];
/** Characters in a set from which on it says what may not stand there. */
const MANY = 128;

function alphabetOf(set: CharSet): string | undefined {
  const isInside = ([from, to]: readonly [number, number]): boolean =>
    set.some((one) => one[0] <= from && to <= one[1]);
  return ALPHABETS.find(([, ranges]) => ranges.every(isInside))?.[0];
}

function range(ends: string): readonly [number, number] {
  return [ends.charCodeAt(0), ends.charCodeAt(1)];
}
