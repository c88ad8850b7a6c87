/** Whether a name in a path is as one part of a glob says. */
export type SegmentMatcher = (name: string) => boolean;

/** One character of a name, or any number of them. */
type Token = typeof STAR | ((character: string) => boolean);

const STAR = "star";
const SET = /^\[(\^|!)?(\]?[^\]]*)\]/;

/** Compiles what stands between two slashes of a glob: characters, `*`, `?` and `[...]`, in any case. */
export function segmentMatcher(segment: string): SegmentMatcher {
  const tokens: Token[] = [];
  for (let rest = segment; rest !== "";) {
    const [token, length] = tokenIn(rest);
    if (token !== STAR || tokens.at(-1) !== STAR) tokens.push(token);
    rest = rest.slice(length);
  }
  return (name) => matches(tokens, name);
}

function tokenIn(rest: string): readonly [token: Token, length: number] {
  const first = rest[0]!;
  if (first === "*") return [STAR, 1];
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

/** What a star took too little of is tried again from the last star alone: an earlier one can only have taken more. */
function matches(tokens: readonly Token[], name: string): boolean {
  let at = 0;
  let from = 0;
  let star = -1;
  for (let index = 0; index < name.length;) {
    const token = tokens[at];
    if (token === STAR) {
      star = at++;
      from = index;
    } else if (token?.(name[index]!) === true) {
      at++;
      index++;
    } else if (star < 0) return false;
    else {
      at = star + 1;
      index = ++from;
    }
  }
  return tokens.slice(at).every((token) => token === STAR);
}
