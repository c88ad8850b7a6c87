import { ANY, areInOrder, type Part } from "./in-order.ts";

/** One character of a name, or any number of them. */
type Token = Part<string>;

const SET = /^\[(\^|!)?(\]?[^\]]*)\]/;

/** Whether a name is as what stands between two slashes of a glob says: characters, `*`, `?` and `[...]`, in any case. */
export function segmentMatcher(segment: string): (name: string) => boolean {
  const tokens: Token[] = [];
  for (let rest = segment; rest !== "";) {
    const [token, length] = tokenIn(rest);
    if (token !== ANY || tokens.at(-1) !== ANY) tokens.push(token);
    rest = rest.slice(length);
  }
  return (name) => areInOrder(tokens, name);
}

function tokenIn(rest: string): readonly [token: Token, length: number] {
  const first = rest[0]!;
  if (first === "*") return [ANY, 1];
  if (first === "?") return [() => true, 1];
  if (first === "\\" && rest.length > 1) return [same(rest[1]!), 2];
  const set = first === "[" ? SET.exec(rest) : null;
  return set === null ? [same(first), 1] : [inSet(set[2]!, set[1] !== undefined), set[0].length];
}

function same(expected: string): (character: string) => boolean {
  const folded = expected.toUpperCase();
  return (character) => character.toUpperCase() === folded;
}

/** Characters and ranges of them, such as `a-z0-9_`. */
function inSet(text: string, isNegated: boolean): (character: string) => boolean {
  const ranges = [...text.matchAll(/([^])-([^])|([^])/g)].map(
    ([, from, to, one]) => [from ?? one!, to ?? one!] as const,
  );
  return (character) => {
    const cases = [character, character.toLowerCase(), character.toUpperCase()];
    return cases.some((one) => ranges.some(([from, to]) => from <= one && one <= to)) !== isNegated;
  };
}
