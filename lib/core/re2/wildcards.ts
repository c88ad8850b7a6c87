import { re2Matcher } from "./matcher.ts";
import type { CharSet, Re2 } from "./tree.ts";

/** A text in which `*` stands for any number of characters out of `any`, and `?` for one of them. */
export function wildcards(text: string, any: CharSet): Re2 {
  const one: Re2 = { kind: "chars", set: any };
  const parts = text.split("").map((character): Re2 => {
    if (character === "*") return { kind: "repeat", of: one, least: 0, most: Infinity, lazy: false };
    const code = character.charCodeAt(0);
    return character === "?" ? one : { kind: "chars", set: [[code, code]] };
  });
  return { kind: "concat", parts };
}

/**
 * Tells of a text whether a regex matches all of it.
 * @throws Re2Error for a regex that is too large
 */
export function wholeMatcher(tree: Re2): (text: string) => boolean {
  const [start, end] = (["text-start", "text-end"] as const).map((what): Re2 => ({ kind: "assert", what }));
  return re2Matcher({ kind: "concat", parts: [start!, tree, end!] });
}
