import { has, LAST, sizeOf, type CharSet, type Re2 } from "../../core/re2/tree.ts";

/**
 * A piece of a path: `one` is a character but a slash, `name` any number of them, `rest` any number of any characters;
 * else the character itself.
 */
export type Word = "one" | "name" | "rest" | "start" | "end" | (string & {});

/** Why a regex cannot be said as globs. */
export class WordError extends Error {}

/** Everything that a regex may find in a path, as whole paths. */
export function pathWords(tree: Re2): readonly (readonly Word[])[] {
  return wordsOf(tree)
    .map(whole)
    .filter((words) => words !== null);
}

const MOST = 64;
const SLASH = 0x2f;

function wordsOf(node: Re2): readonly (readonly Word[])[] {
  switch (node.kind) {
    case "chars":
      return charWords(node.set);
    case "assert":
      if (node.what === "text-start" || node.what === "line-start") return [["start"]];
      if (node.what === "text-end" || node.what === "line-end") return [["end"]];
      throw new WordError("it asks for the edge of a word");
    case "concat":
      return node.parts.reduce<readonly (readonly Word[])[]>((all, part) => product(all, wordsOf(part)), [[]]);
    case "either":
      return bounded(node.branches.flatMap(wordsOf));
    case "group":
      return wordsOf(node.of);
    case "repeat":
      return repeatWords(node);
  }
}

function repeatWords({ of, least, most }: Extract<Re2, { kind: "repeat" }>): readonly (readonly Word[])[] {
  const once = wordsOf(of);
  if (most === Infinity) {
    if (of.kind !== "chars") throw new WordError("it repeats a group");
    const endless: Word | null = isAny(of.set) ? "rest" : isInName(of.set) ? "name" : null;
    if (endless === null || least > 1) throw new WordError("it repeats a character");
    return least === 0 ? [[endless]] : product(once, [[endless]]);
  }
  let all: readonly (readonly Word[])[] = [];
  let times: readonly (readonly Word[])[] = [[]];
  for (let count = 0; count <= most; count++) {
    if (count >= least) all = bounded([...all, ...times]);
    if (count < most) times = product(times, once);
  }
  return all;
}

function charWords(set: CharSet): readonly (readonly Word[])[] {
  if (isAny(set)) return [["one"], ["/"]];
  if (isInName(set)) return [["one"]];
  if (sizeOf(set) > MOST_LETTERS) throw new WordError("it asks for a class of characters");
  const all = set.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
  );
  // The other system's slash: paths of git have none.
  const letters = all.includes("/") ? all.filter((letter) => letter !== "\\") : all;
  const [special] = letters.filter((letter) => !PLAIN.test(letter));
  if (special !== undefined) throw new WordError("it asks for a character that globs have another meaning for");
  // Globs take letters in any case.
  const [first, ...others] = [...new Set(letters.map((letter) => letter.toLowerCase()))];
  return letters.length === 1 ? [letters] : [first, ...others].map((letter) => [letter!]);
}

const MOST_LETTERS = 8;
const PLAIN = /^[^*?[\]{}!\\,\p{C}]$/u;

/** `.` leaves out the line feed, which no path is expected to have. */
function isAny(set: CharSet): boolean {
  return sizeOf(set) >= LAST && has(set, SLASH);
}

function isInName(set: CharSet): boolean {
  return sizeOf(set) >= LAST - 1 && !has(set, SLASH);
}

function product(all: readonly (readonly Word[])[], next: readonly (readonly Word[])[]): readonly (readonly Word[])[] {
  return bounded(all.flatMap((one) => next.map((other) => [...one, ...other])));
}

function bounded<Item>(all: readonly Item[]): readonly Item[] {
  if (all.length > MOST) throw new WordError("it takes too many globs to say");
  return all;
}

/** A match may stand anywhere in a path unless it is held at an end; null where it can stand nowhere. */
function whole(words: readonly Word[]): readonly Word[] | null {
  const from = words.lastIndexOf("start");
  const upTo = words.indexOf("end");
  const middle = words.slice(from + 1, upTo === -1 ? undefined : upTo);
  const outside = [...words.slice(0, Math.max(from, 0)), ...(upTo === -1 ? [] : words.slice(upTo + 1))];
  if (middle.some((word) => word === "start" || word === "end") || (upTo !== -1 && upTo < from)) return null;
  if (outside.some((word) => word !== "rest" && word !== "name" && word !== "start" && word !== "end")) return null;
  return joined([...(from === -1 ? ["rest"] : []), ...middle, ...(upTo === -1 ? ["rest"] : [])]);
}

/** Without what the wide neighbour takes in already. */
function joined(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (const word of words) {
    const last = kept.at(-1);
    if ((word === "rest" || word === "name") && last === "rest") continue;
    if (word === "name" && last === "name") continue;
    if (word === "rest" && last === "name") kept.pop();
    kept.push(word);
  }
  return kept;
}
