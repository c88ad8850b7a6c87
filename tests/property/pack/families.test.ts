import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { familiesOf, familiesOfTypes, stretchesOf, workOf } from "../../../lib/git/pack/families.ts";
import { BASE_OUTSIDE, NO_BASE, type PackHeads } from "../../../lib/git/pack/layout.ts";
import { BLOB, COMMIT } from "../../../lib/git/pack/object-header.ts";

const object = fc.record({
  base: fc.nat(60),
  size: fc.integer({ min: 1, max: 1000 }),
  isRoot: fc.nat(3),
  isOutside: fc.nat(20),
});

/** A forest in which bases stand before what is built on them; `isTurned` puts them behind. */
function heads(all: readonly ObjectOf[], isTurned: boolean): PackHeads {
  const count = all.length;
  const place = (at: number): number => (isTurned ? count - 1 - at : at);
  const base = new Int32Array(count);
  const type = new Uint8Array(count);
  const size = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    const { base: wanted, size: own, isRoot, isOutside } = all[at]!;
    const parent = at === 0 || isRoot === 0 ? NO_BASE : isOutside === 0 ? BASE_OUTSIDE : place(wanted % at);
    base[place(at)] = parent;
    size[place(at)] = own;
    type[place(at)] = parent === NO_BASE ? (at % 2 === 0 ? COMMIT : BLOB) : parent < 0 ? 0 : type[parent]!;
  }
  const offset = Uint32Array.from({ length: count + 1 }, (_, at) => at);
  return { count, offset, end: offset.subarray(1), headLength: new Uint8Array(count), size, type, base };
}

interface ObjectOf {
  readonly base: number;
  readonly size: number;
  readonly isRoot: number;
  readonly isOutside: number;
}

test("families have all that is built on their roots, and weigh what it weighs", () => {
  fc.assert(
    fc.property(fc.array(object, { minLength: 1, maxLength: 60 }), fc.boolean(), (objects, isTurned) => {
      const layout = heads(objects, isTurned);
      const families = familiesOf(layout, new Uint8Array(layout.count).fill(1));
      const members = (root: number): number[] => {
        const { start, child } = families;
        return [root, ...[...child.subarray(start[root], start[root + 1])].flatMap(members)];
      };
      const inFamilies = [...families.root].flatMap(members).sort((a, b) => a - b);
      const typed = Array.from(layout.type.keys()).filter((at) => layout.type[at] !== 0);
      expect(inFamilies).toEqual(typed);
      for (const [at, root] of families.root.entries()) {
        const all = members(root);
        const bytes = all.reduce((sum, one) => sum + layout.size[one]!, 0);
        expect(families.work[at]).toBe(bytes + all.length * layout.size[root]!);
      }
      for (let parent = 0; parent < layout.count; parent++) {
        if (layout.type[parent] === 0) continue;
        const children = [...families.child.subarray(families.start[parent], families.start[parent + 1])];
        const weights = children.map((one) => members(one).length);
        expect(weights.at(-1) ?? 0).toBe(Math.max(0, ...weights));
      }
    }),
  );
});

test("families of a type keep their work, and are cut into about as many stretches as asked for", () => {
  fc.assert(
    fc.property(fc.array(object, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (objects, parts) => {
      const layout = heads(objects, false);
      const all = familiesOf(layout, new Uint8Array(layout.count).fill(1));
      const [commits, blobs] = [familiesOfTypes(all, layout, [COMMIT]), familiesOfTypes(all, layout, [BLOB])];
      expect(workOf(commits) + workOf(blobs)).toBe(workOf(all));
      expect([...commits.root, ...blobs.root].sort((a, b) => a - b)).toEqual([...all.root]);
      for (const one of [commits, blobs]) {
        expect(one.work).toHaveLength(one.root.length);
        const stretches = stretchesOf(one, workOf(one) / parts);
        expect(stretches.length).toBeLessThanOrEqual(parts + 1);
        expect(stretches.map(({ from }) => from)).toEqual(
          [0, ...stretches.map(({ to }) => to)].slice(0, stretches.length),
        );
        expect(stretches.at(-1)?.to ?? 0).toBe(one.root.length);
      }
    }),
  );
});
