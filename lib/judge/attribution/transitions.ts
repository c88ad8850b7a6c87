import type { BitLayout } from "./bits.ts";
import type { Cells } from "./cells.ts";
import type { CommitGraph, TreeChanges } from "./input.ts";

const UNREADABLE_TREE = 4;

/** Which bits a commit's tree has and its base's has not, and the other way round; rows grouped by commit. */
export interface Transitions {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** `bit * 2 + 1` where it comes, `bit * 2` where it goes. */
  readonly rows: Int32Array;
}

/** Amounts by which each commit changes how many files of its tree stand for a bit. */
interface Amounts {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly bits: number[];
  readonly amounts: number[];
}

/** File versions that hold keys, numbered by cell; -1 for a cell that only raises doubts. */
export function numberPlaces(cells: Cells["cells"]): { readonly ofCell: Int32Array; readonly count: number } {
  const ofCell = new Int32Array(cells.length).fill(-1);
  let count = 0;
  cells.forEach(({ keys }, cell) => {
    if (keys.length > 0) ofCell[cell] = count++;
  });
  return { ofCell, count };
}

/** Follows every line of bases from its root and notes where a bit's count leaves or reaches zero. */
export function findTransitions(
  graph: CommitGraph,
  changes: TreeChanges,
  found: Cells,
  layout: BitLayout,
  placeOfCell: Int32Array,
): Transitions {
  const amounts = gatherAmounts(graph, changes, found, { layout, placeOfCell });
  const counts = new Int32Array(layout.total + 1);
  const from = new Uint32Array(graph.count);
  const to = new Uint32Array(graph.count);
  const rows: number[] = [];
  const enter = (commit: number): void => {
    from[commit] = rows.length;
    applyAmounts(amounts, commit, counts, rows);
    to[commit] = rows.length;
  };
  const leave = (commit: number): void => undo(amounts, commit, counts);
  visitBases(graph, enter, leave);
  return { from, to, rows: Int32Array.from(rows) };
}

function gatherAmounts(
  graph: CommitGraph,
  changes: TreeChanges,
  found: Cells,
  { layout, placeOfCell }: { layout: BitLayout; placeOfCell: Int32Array },
): Amounts {
  const bits: number[] = [];
  const amounts: number[] = [];
  const from = new Uint32Array(graph.count);
  const to = new Uint32Array(graph.count);
  const add = (bit: number, amount: number): void => {
    bits.push(bit);
    amounts.push(amount);
  };
  const addCell = (number: number, amount: number): void => {
    const cell = found.cells[number]!;
    for (const key of cell.keys) add(layout.keyBit(key), amount);
    for (const key of cell.doubts) add(layout.doubtBit(key), amount);
    const place = placeOfCell[number] ?? -1;
    if (place >= 0) add(layout.placeBit(place), amount);
  };
  for (let commit = 0; commit < graph.count; commit++) {
    from[commit] = bits.length;
    for (let row = changes.from[commit] ?? 0; row < (changes.to[commit] ?? 0); row++) {
      const kind = changes.kinds[row] ?? 0;
      if ((kind & 15) === UNREADABLE_TREE) add(layout.gapBit, -1);
      if (kind >> 4 === UNREADABLE_TREE) add(layout.gapBit, 1);
      const before = found.old[row]!;
      if (before >= 0) addCell(before, -1);
      const now = found.new[row]!;
      if (now >= 0) addCell(now, 1);
    }
    to[commit] = bits.length;
  }
  return { from, to, bits, amounts };
}

function applyAmounts({ from, to, bits, amounts }: Amounts, commit: number, counts: Int32Array, rows: number[]): void {
  const start = from[commit] ?? 0;
  const end = to[commit] ?? 0;
  if (start === end) return;
  const before = new Map<number, number>();
  for (let at = start; at < end; at++) {
    const bit = bits[at] ?? 0;
    const count = counts[bit] ?? 0;
    if (!before.has(bit)) before.set(bit, count);
    counts[bit] = count + (amounts[at] ?? 0);
  }
  for (const [bit, count] of before) {
    const isThere = (counts[bit] ?? 0) > 0;
    if (isThere !== count > 0) rows.push(bit * 2 + Number(isThere));
  }
}

function undo({ from, to, bits, amounts }: Amounts, commit: number, counts: Int32Array): void {
  for (let at = from[commit] ?? 0; at < (to[commit] ?? 0); at++) {
    const bit = bits[at] ?? 0;
    counts[bit] = (counts[bit] ?? 0) - (amounts[at] ?? 0);
  }
}

/** Walks the forest that the bases make, each commit between its base's and its own children. */
function visitBases(graph: CommitGraph, enter: (commit: number) => void, leave: (commit: number) => void): void {
  const { firstChild, nextSibling, roots } = linkChildren(graph);
  for (const root of roots) {
    let commit = root;
    enter(commit);
    for (;;) {
      const child = firstChild[commit] ?? -1;
      if (child >= 0) {
        // Each child is taken off the list when it is entered.
        firstChild[commit] = nextSibling[child] ?? -1;
        commit = child;
        enter(commit);
        continue;
      }
      leave(commit);
      if (commit === root) break;
      commit = graph.base[commit] ?? -1;
    }
  }
}

function linkChildren({ base, count }: CommitGraph): {
  firstChild: Int32Array;
  nextSibling: Int32Array;
  roots: number[];
} {
  const firstChild = new Int32Array(count).fill(-1);
  const nextSibling = new Int32Array(count).fill(-1);
  const roots: number[] = [];
  for (let commit = count - 1; commit >= 0; commit--) {
    const parent = base[commit] ?? -1;
    if (parent < 0) roots.push(commit);
    else {
      nextSibling[commit] = firstChild[parent] ?? -1;
      firstChild[parent] = commit;
    }
  }
  return { firstChild, nextSibling, roots };
}
