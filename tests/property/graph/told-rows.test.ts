import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { toldRows, TOLD_ROW } from "../../../lib/git/graph/told-rows.ts";

const NAMES = ["a", "b", "a.c", "a-", "é", "z", "folder", "B", "0"];

/** A folder is named by its place; 0 is the top. */
const folders = fc.array(fc.tuple(fc.nat(20), fc.nat(NAMES.length - 1)), { maxLength: 8 });
const comparison = fc.uniqueArray(fc.record({ folder: fc.nat(20), name: fc.nat(NAMES.length - 1), id: fc.nat(99) }), {
  selector: ({ folder, name }) => `${folder} ${name}`,
  maxLength: 12,
});
/** Some comparisons were not made. */
const comparisons = fc.array(fc.oneof(comparison, fc.constant(null)), { maxLength: 6 });

test("rows are told by whole paths, those of each comparison by path", () => {
  fc.assert(
    fc.property(folders, comparisons, (made, asked) => {
      const inside: [number, number][] = [];
      const pathsOf = [""];
      for (const [parent, name] of made) {
        const path = `${pathsOf[parent % pathsOf.length]!}${NAMES[name]!}/`;
        if (pathsOf.includes(path)) continue;
        inside.push([parent % pathsOf.length, name]);
        pathsOf.push(path);
      }
      const rows: number[] = [];
      const expected: [string, number, number, number][][] = [];
      for (const one of asked) {
        const told = new Map<string, [string, number, number, number]>();
        for (const { folder, name, id } of one ?? []) {
          const where = folder % pathsOf.length;
          const path = pathsOf[where]! + NAMES[name]!;
          // A comparison tells a path once.
          if (told.has(path)) continue;
          told.set(path, [path, id, -1, 17]);
          rows.push(where, name, id, -1, 17);
        }
        expected.push([...told.values()].sort(([a], [b]) => (a < b ? -1 : 1)));
      }
      const counts = Int32Array.from(asked, (one, at) => (one === null ? -1 : expected[at]!.length));
      const changes = { rows: Int32Array.from(rows), folders: Int32Array.from(inside.flat()) };
      const answer = toldRows(changes, counts, (name) => NAMES[name]!);
      const values = Array.from({ length: answer.rows.length / TOLD_ROW }, (_, row) => {
        const [place, ...rest] = answer.rows.subarray(row * TOLD_ROW, (row + 1) * TOLD_ROW);
        return [answer.paths[place!], ...rest];
      });
      expect(values).toEqual(expected.flat());
      expect(answer.paths).toEqual([...new Set(expected.flat().map(([path]) => path))]);
    }),
  );
});
