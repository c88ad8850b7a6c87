import { Re2Error } from "./cursor.ts";
import { has, type Assertion, type CharSet, type Re2 } from "./tree.ts";

/** Goes on to each of `next`: by a character of the set, if the assertion holds, or at once. */
interface State {
  readonly set?: CharSet;
  readonly what?: Assertion;
  next: readonly number[];
}

/** A larger regex, with its repeats written out, is refused. */
const MOST_STATES = 20_000;
const MATCHED = 0;

/**
 * Tells of a text whether a regex matches somewhere in it, in steps that grow with the text's length times the regex's
 * (Ken Thompson, "Regular Expression Search Algorithm", 1968), so that a regex of somebody else may be asked. Characters
 * are UTF-16 code units.
 * @throws Re2Error for a regex that is too large
 */
export function re2Matcher(tree: Re2): (text: string) => boolean {
  const states: State[] = [{ next: [] }];
  const start = add(states, tree, MATCHED);
  return (text) => {
    let current: readonly State[] = [];
    for (let at = 0; at <= text.length; at++) {
      const code = text.charCodeAt(at);
      const from = [start, ...current.flatMap(({ next }) => next)];
      const reached = reach(states, from, (what) => holds(what, text, at));
      if (reached === null) return true;
      current = reached.filter(({ set }) => set !== undefined && has(set, code));
    }
    return false;
  };
}

/** Adds the states of a part of a regex that goes on to the state `next`; gives its first one. */
function add(states: State[], node: Re2, next: number): number {
  switch (node.kind) {
    case "chars":
      return push(states, { set: node.set, next: [next] });
    case "assert":
      return push(states, { what: node.what, next: [next] });
    case "concat":
      return node.parts.reduceRight((after, part) => add(states, part, after), next);
    case "either":
      return push(states, { next: node.branches.map((branch) => add(states, branch, next)) });
    case "group":
      return add(states, node.of, next);
    case "repeat":
      return addRepeat(states, node, next);
  }
}

function addRepeat(states: State[], { of, least, most }: Extract<Re2, { kind: "repeat" }>, next: number): number {
  let first = next;
  if (most === Infinity) {
    first = push(states, { next: [] });
    states[first]!.next = [add(states, of, first), next];
  } else {
    for (let count = least; count < most; count++) first = push(states, { next: [add(states, of, first), next] });
  }
  for (let count = 0; count < least; count++) {
    const before = states.length;
    first = add(states, of, first);
    // Nothing, however often.
    if (states.length === before) break;
  }
  return first;
}

function push(states: State[], state: State): number {
  if (states.length === MOST_STATES) throw new Re2Error("it is too large");
  return states.push(state) - 1;
}

/** States that are reached without a character; null where the regex has matched. */
function reach(states: State[], from: readonly number[], isTrue: (what: Assertion) => boolean): State[] | null {
  const seen = new Set(from);
  for (const at of seen) {
    if (at === MATCHED) return null;
    const { set, what, next } = states[at]!;
    if (set === undefined && (what === undefined || isTrue(what))) for (const one of next) seen.add(one);
  }
  return [...seen].map((at) => states[at]!);
}

function holds(what: Assertion, text: string, at: number): boolean {
  switch (what) {
    case "text-start":
      return at === 0;
    case "text-end":
      return at === text.length;
    case "line-start":
      return at === 0 || text[at - 1] === "\n";
    case "line-end":
      return at === text.length || text[at] === "\n";
    case "word-edge":
      return isWord(text[at - 1]) !== isWord(text[at]);
    case "no-word-edge":
      return isWord(text[at - 1]) === isWord(text[at]);
  }
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /\w/.test(character);
}
