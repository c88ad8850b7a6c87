import { basename } from "node:path";
import Sequencer from "@jest/test-sequencer";

/** Suites that take minutes. Jest knows nothing of them in a fresh clone, and would begin one of them when all else is done. */
const LONG = [
  "attribution.test.ts",
  "linear.test.ts",
  "partial-attribution.test.ts",
  "cache.test.ts",
  "made-by-hand.test.ts",
];

/** Runs the longest suites first, the others as jest does. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = LONG.indexOf(basename(path));
      return place < 0 ? LONG.length : place;
    };
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
}
