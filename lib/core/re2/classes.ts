import { negated, setOf, type CharSet } from "./tree.ts";

const DIGIT: CharSet = [[0x30, 0x39]];
const UPPER: CharSet = [[0x41, 0x5a]];
const LOWER: CharSet = [[0x61, 0x7a]];
const ALPHA: CharSet = [...UPPER, ...LOWER];
const ALNUM: CharSet = [...DIGIT, ...ALPHA];
const WORD: CharSet = [...DIGIT, ...UPPER, [0x5f, 0x5f], ...LOWER];
/** Go has no vertical tab in it, and JavaScript has more. */
const SPACE: CharSet = [
  [0x09, 0x0a],
  [0x0c, 0x0d],
  [0x20, 0x20],
];

/** Classes behind a backslash (https://github.com/google/re2/wiki/Syntax). */
export const PERL: Readonly<Record<string, CharSet>> = {
  d: DIGIT,
  D: negated(DIGIT),
  s: SPACE,
  S: negated(SPACE),
  w: WORD,
  W: negated(WORD),
};

/** Classes between `[:` and `:]`. */
export const POSIX: Readonly<Record<string, CharSet>> = {
  alnum: ALNUM,
  alpha: ALPHA,
  ascii: [[0, 0x7f]],
  blank: [
    [0x09, 0x09],
    [0x20, 0x20],
  ],
  cntrl: [
    [0, 0x1f],
    [0x7f, 0x7f],
  ],
  digit: DIGIT,
  graph: [[0x21, 0x7e]],
  lower: LOWER,
  print: [[0x20, 0x7e]],
  punct: [
    [0x21, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0x7e],
  ],
  space: setOf([[0x09, 0x0d], ...SPACE]),
  upper: UPPER,
  word: WORD,
  xdigit: [...DIGIT, [0x41, 0x46], [0x61, 0x66]],
};

/** Characters that a letter behind a backslash stands for. */
export const CONTROLS: Readonly<Record<string, number>> = {
  a: 0x07,
  f: 0x0c,
  n: 0x0a,
  r: 0x0d,
  t: 0x09,
  v: 0x0b,
};
