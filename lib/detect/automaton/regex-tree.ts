import { bytesOf, complementOf, EMPTY, unionOf, type ByteSet } from "./byte-set.ts";

/**
 * What a regex asks of bytes, or less: a {@link RegexTree} matches wherever its regex does, and at more places. What is
 * not told here (longer lookaheads, word boundaries) is nothing, and back references are `rest`.
 */
export type RegexTree =
  | { readonly kind: "byte"; readonly set: ByteSet }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly RegexTree[] }
  /** `most` may be infinite. */
  | { readonly kind: "repeat"; readonly part: RegexTree; readonly least: number; readonly most: number }
  /** The byte before is one of these; that there is none, or that it is not known, does. */
  | { readonly kind: "behind"; readonly set: ByteSet }
  /** The next byte is one of these; that there is none does. */
  | { readonly kind: "ahead"; readonly set: ByteSet }
  /** What stands before ends in a match of `part`, which is not empty. */
  | { readonly kind: "ending"; readonly part: RegexTree }
  /** The start of the text. */
  | { readonly kind: "edge" }
  /** Anything may follow. */
  | { readonly kind: "rest" };

const NOTHING: RegexTree = { kind: "sequence", parts: [] };
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;
const GROUP = /\((\?(?:<?[=!]|:|<\w+>))?/y;
/** A class, an escape of a character or of a type of characters, a plain character. */
const ATOM = /\[(?:[^\]\\]|\\[^])*\]|\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|c[a-z]|[^])|[^]/iy;

/** Reads a regex of text with one character per byte. One with the flags `u` or `v`, which is read otherwise, is `rest`. */
export function regexTree({ source, flags }: RegExp): RegexTree {
  return /[uv]/.test(flags) ? { kind: "rest" } : new Reader(source, flags.replace(/[^ims]/g, "")).choice();
}

class Reader {
  readonly #source: string;
  readonly #flags: string;
  #at = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#flags = flags;
  }

  choice(): RegexTree {
    const parts = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      parts.push(this.#sequence());
    }
    return parts.length === 1 ? parts[0]! : { kind: "choice", parts };
  }

  #sequence(): RegexTree {
    const parts: RegexTree[] = [];
    while (this.#at < this.#source.length && !/[|)]/.test(this.#source[this.#at]!)) parts.push(this.#quantified());
    return { kind: "sequence", parts };
  }

  #quantified(): RegexTree {
    const part = this.#source[this.#at] === "(" ? this.#group() : this.#atom();
    const quantifier = this.#take(QUANTIFIER);
    if (quantifier === null) return part;
    const [sign, least, comma, most] = quantifier;
    if (least === undefined) {
      return { kind: "repeat", part, least: sign[0] === "+" ? 1 : 0, most: sign[0] === "?" ? 1 : Infinity };
    }
    const limit = most === undefined || most === "" ? Infinity : Number(most);
    return { kind: "repeat", part, least: Number(least), most: comma === undefined ? Number(least) : limit };
  }

  #group(): RegexTree {
    const opening = this.#take(GROUP)![1];
    const inner = this.choice();
    this.#at++;
    if (opening === "?=") return ahead(firstBytes(inner));
    if (opening === "?!") return ahead(isOneByte(inner) ? complementOf(lastBytes(inner)!) : null);
    if (opening === "?<=") return isOneByte(inner) ? behind(lastBytes(inner)) : endingIn(inner);
    if (opening === "?<!") return behind(isOneByte(inner) ? complementOf(lastBytes(inner)!) : null);
    return inner;
  }

  #atom(): RegexTree {
    const [atom] = this.#take(ATOM)!;
    if (atom === "^") return this.#flags.includes("m") ? NOTHING : { kind: "edge" };
    if (/^(?:\$|\\[bB])$/.test(atom)) return NOTHING;
    return /^\\[1-9k]/.test(atom) ? { kind: "rest" } : { kind: "byte", set: bytesOf(atom, this.#flags) };
  }

  #take(token: RegExp): RegExpExecArray | null {
    token.lastIndex = this.#at;
    const match = token.exec(this.#source);
    if (match !== null) this.#at = token.lastIndex;
    return match;
  }
}

function behind(set: ByteSet | null): RegexTree {
  return set === null ? NOTHING : { kind: "behind", set };
}

function ahead(set: ByteSet | null): RegexTree {
  return set === null ? NOTHING : { kind: "ahead", set };
}

function endingIn(part: RegexTree): RegexTree {
  return mayBeEmpty(part) || hasRest(part) ? NOTHING : { kind: "ending", part };
}

function mayBeEmpty(tree: RegexTree): boolean {
  if (tree.kind === "sequence") return tree.parts.every(mayBeEmpty);
  if (tree.kind === "choice") return tree.parts.some(mayBeEmpty);
  return tree.kind === "repeat" ? tree.least === 0 || mayBeEmpty(tree.part) : tree.kind !== "byte";
}

function hasRest(tree: RegexTree): boolean {
  if (tree.kind === "choice" || tree.kind === "sequence") return tree.parts.some(hasRest);
  return tree.kind === "rest" || (tree.kind === "repeat" && hasRest(tree.part));
}

/** Bytes that a match may begin with; null where it may be empty, or that is not known. */
function firstBytes(tree: RegexTree): ByteSet | null {
  return outerBytes(tree, (parts) => parts);
}

/** Bytes that a match may end with; null where it may be empty, or that is not known. */
function lastBytes(tree: RegexTree): ByteSet | null {
  return outerBytes(tree, (parts) => parts.toReversed());
}

/** @param order puts the part first on which side bytes are looked for */
function outerBytes(tree: RegexTree, order: (parts: readonly RegexTree[]) => readonly RegexTree[]): ByteSet | null {
  if (tree.kind === "byte") return tree.set;
  if (tree.kind === "repeat") return tree.least === 0 ? null : outerBytes(tree.part, order);
  if (tree.kind === "choice") {
    const sets = tree.parts.map((part) => outerBytes(part, order));
    return sets.includes(null) ? null : sets.reduce<ByteSet>((all, set) => unionOf(all, set!), EMPTY);
  }
  if (tree.kind !== "sequence") return null;
  let all = EMPTY;
  for (const part of order(tree.parts)) {
    const outer = outerBytes(part.kind === "repeat" ? part.part : part, order);
    if (outer === null) return null;
    all = unionOf(all, outer);
    if (part.kind !== "repeat" || part.least > 0) return all;
  }
  return null;
}

/** Whether it matches single bytes and nothing else, so that what does not match is known too. */
function isOneByte(tree: RegexTree): boolean {
  if (tree.kind === "choice") return tree.parts.every(isOneByte);
  if (tree.kind === "sequence") return tree.parts.length === 1 && isOneByte(tree.parts[0]!);
  return tree.kind === "byte";
}
