import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { CopyRunList, NO_RUNS } from "../../../lib/core/copy-runs.ts";
import { EMPTY_TREE, type SplitTree, TreeSplitter } from "../../../lib/git/graph/tree-split.ts";

/** Entries as trees hold them: the splitter asks for no order. */
function entry(seed: number): Buffer {
  const id = Buffer.alloc(20, seed % 7 === 0 ? 0 : seed);
  return Buffer.concat([Buffer.from(`${seed % 3 === 0 ? "40000" : "100644"} name${seed}\0`, "latin1"), id]);
}

const base = fc.array(fc.nat(200), { minLength: 1, maxLength: 120 });
/** What a version is made of: bytes of the base from a place on, or a new entry. */
const piece = fc.oneof(
  fc.record({ first: fc.nat(200), count: fc.integer({ min: 1, max: 80 }), cut: fc.nat(12) }),
  fc.record({ seed: fc.nat(200) }),
);

function beginsOf({ starts, count }: SplitTree): number[] {
  return [...starts.subarray(0, count + 1)];
}

test("a version is cut as a tree without a base is, whatever it copies and from where", () => {
  fc.assert(
    fc.property(base, fc.array(piece, { maxLength: 12 }), (seeds, pieces) => {
      const entries = seeds.map(entry);
      const before = Buffer.concat(entries);
      const ends = entries.reduce<number[]>((all, { length }) => [...all, all.at(-1)! + length], [0]);
      const runs = new CopyRunList();
      const parts: Buffer[] = [];
      let at = 0;
      for (const one of pieces) {
        if ("seed" in one) {
          parts.push(entry(one.seed));
        } else {
          const first = one.first % entries.length;
          const last = Math.min(entries.length, first + one.count);
          // The last bytes of a copied part may be written anew: the next part begins within an entry.
          const cut = Math.min(one.cut, ends[last]! - ends[first]! - 1);
          const bytes = before.subarray(ends[first]!, ends[last]!);
          runs.push(at, ends[first]!, bytes.length - cut);
          parts.push(bytes);
        }
        at += parts.at(-1)!.length;
      }
      const now = Buffer.concat(parts);
      const splitter = new TreeSplitter();
      const whole = splitter.split(EMPTY_TREE, before, NO_RUNS)!;
      const version = splitter.split(whole, now, runs)!;
      const { added, gone } = splitter;
      const [addedNow, goneNow] = [[...added.values()], [...gone.values()]];
      const alone = new TreeSplitter().split(EMPTY_TREE, now, NO_RUNS)!;
      expect(beginsOf(version)).toEqual(beginsOf(alone));
      // What was copied stands in both: what came and what went make up the rest.
      const textsOf = (bytes: Buffer, tree: SplitTree, places: number[]): string[] =>
        places.map((place) => bytes.toString("latin1", tree.starts[place], tree.starts[place + 1])).sort();
      const all = (count: number): number[] => Array.from({ length: count }, (_, place) => place);
      const keptNow = textsOf(
        now,
        version,
        all(version.count).filter((place) => !addedNow.includes(place)),
      );
      const keptBefore = textsOf(
        before,
        whole,
        all(whole.count).filter((place) => !goneNow.includes(place)),
      );
      expect(new Set(keptNow)).toEqual(new Set(keptBefore));
      expect(goneNow).toEqual([...new Set(goneNow)].sort((a, b) => a - b));
    }),
  );
});
