import type { BitLayout } from "./bits.ts";
import { type Cells, UNREADABLE_TREE } from "./cells.ts";
import type { CommitGraph, TreeChanges } from "./input.ts";

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
  /** Commits whose amounts are all that their tree holds. */
  readonly anew: ReadonlySet<number>;
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
  { placeOfCell, isAtOnePath }: { placeOfCell: Int32Array; isAtOnePath: (key: number) => boolean },
): Transitions {
  const amounts = gatherAmounts(graph, changes, found, { layout, placeOfCell });
  const counter = new Counter(amounts, layout, isAtOnePath);
  const from = new Uint32Array(graph.count);
  const to = new Uint32Array(graph.count);
  const rows: number[] = [];
  const enter = (commit: number): void => {
    from[commit] = rows.length;
    counter.enter(commit, rows);
    to[commit] = rows.length;
  };
  const leave = (commit: number): void => counter.leave(commit);
  visitBases(graph, found.changes.commits, enter, leave);
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
  const anew = new Set<number>();
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
  const { commits, from: first, to: end, row: rows, old, new: now } = found.changes;
  for (const commit of commits) {
    from[commit] = bits.length;
    for (let at = first[commit]!; at < end[commit]!; at++) {
      const row = rows[at]!;
      const kind = changes.kinds[row]!;
      if (changes.path[row] === -1) {
        if (kind === 0) anew.add(commit);
        else add(layout.crowdBit, 1);
      }
      if ((kind & 15) === UNREADABLE_TREE) add(layout.gapBit, -1);
      if (kind >> 4 === UNREADABLE_TREE) add(layout.gapBit, 1);
      if (old[at]! >= 0) addCell(old[at]!, -1);
      if (now[at]! >= 0) addCell(now[at]!, 1);
    }
    to[commit] = bits.length;
  }
  return { from, to, anew, bits, amounts };
}

/** What the bases of a commit came to. */
interface State {
  readonly counts: Int32Array;
  /** Secrets that went at as many paths as are told, of more: they are there until all is counted anew. */
  readonly kept: Set<number>;
}

/** How many files of a commit's tree stand for each bit, on the way through the bases. */
class Counter {
  readonly #amounts: Amounts;
  readonly #layout: BitLayout;
  readonly #isAtOnePath: (key: number) => boolean;
  #state: State;
  /** States of the bases of commits that are counted anew. */
  readonly #left: State[] = [];
  /** Bits that each commit added to those kept. */
  readonly #added = new Map<number, number[]>();

  constructor(amounts: Amounts, layout: BitLayout, isAtOnePath: (key: number) => boolean) {
    this.#amounts = amounts;
    this.#layout = layout;
    this.#isAtOnePath = isAtOnePath;
    this.#state = newState(layout.crowdBit + 1);
  }

  /** Adds what a commit changes, and rows for the bits that come or go. */
  enter(commit: number, rows: number[]): void {
    if (this.#amounts.anew.has(commit)) this.#countAnew(commit, rows);
    else this.#countOn(commit, rows);
  }

  /** Takes it back. */
  leave(commit: number): void {
    if (this.#amounts.anew.has(commit)) this.#state = this.#left.pop()!;
    else this.#add(commit, -1);
    for (const bit of this.#added.get(commit) ?? []) this.#state.kept.delete(bit);
  }

  #countAnew(commit: number, rows: number[]): void {
    const before = this.#state;
    this.#left.push(before);
    this.#state = newState(before.counts.length);
    this.#add(commit, 1);
    for (let bit = 0; bit < before.counts.length; bit++) this.#tell(bit, isThere(before, bit), rows);
  }

  #countOn(commit: number, rows: number[]): void {
    const { from, to, bits } = this.#amounts;
    const [start, end] = [from[commit]!, to[commit]!];
    if (start === end) return;
    const before = new Map<number, boolean>();
    for (let at = start; at < end; at++)
      if (!before.has(bits[at]!)) before.set(bits[at]!, isThere(this.#state, bits[at]!));
    this.#add(commit, 1);
    const gone = [...before].flatMap(([bit, wasThere]) => (wasThere && !isThere(this.#state, bit) ? bit : []));
    const kept = gone.filter((bit) => this.#mayStay(bit));
    if (kept.length > 0) this.#added.set(commit, kept);
    for (const bit of kept) this.#state.kept.add(bit);
    for (const [bit, wasThere] of before) this.#tell(bit, wasThere, rows);
  }

  /** True where the bit stands for a secret that may be at paths that are not told. */
  #mayStay(bit: number): boolean {
    const { keyCount, crowdBit } = this.#layout;
    return this.#state.counts[crowdBit]! > 0 && bit < 2 * keyCount && bit % 2 === 0 && !this.#isAtOnePath(bit >> 1);
  }

  #tell(bit: number, wasThere: boolean, rows: number[]): void {
    const is = isThere(this.#state, bit);
    if (is !== wasThere) rows.push(bit * 2 + Number(is));
  }

  #add(commit: number, sign: number): void {
    const { from, to, bits, amounts } = this.#amounts;
    for (let at = from[commit]!; at < to[commit]!; at++) this.#state.counts[bits[at]!]! += sign * amounts[at]!;
  }
}

function newState(size: number): State {
  return { counts: new Int32Array(size), kept: new Set() };
}

function isThere({ counts, kept }: State, bit: number): boolean {
  return counts[bit]! > 0 || kept.has(bit);
}

/** Walks the forest that the bases make of some commits, each between the one before it and those behind it. */
function visitBases(
  graph: CommitGraph,
  commits: readonly number[],
  enter: (commit: number) => void,
  leave: (commit: number) => void,
): void {
  const { base, firstChild, nextSibling, roots } = linkChildren(graph, commits);
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
      commit = base[commit] ?? -1;
    }
  }
}

interface Forest {
  /** The nearest of the commits among the bases of each, -1 for none. */
  readonly base: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly roots: number[];
}

function linkChildren(graph: CommitGraph, commits: readonly number[]): Forest {
  const base = nearestBases(graph, commits);
  const firstChild = new Int32Array(graph.count).fill(-1);
  const nextSibling = new Int32Array(graph.count).fill(-1);
  const roots: number[] = [];
  for (const commit of commits.toReversed()) {
    const parent = base[commit] ?? -1;
    if (parent < 0) roots.push(commit);
    else {
      nextSibling[commit] = firstChild[parent] ?? -1;
      firstChild[parent] = commit;
    }
  }
  return { base, firstChild, nextSibling, roots };
}

function nearestBases({ base, count }: CommitGraph, commits: readonly number[]): Int32Array {
  const isOne = new Uint8Array(count);
  for (const commit of commits) isOne[commit] = 1;
  const nearest = new Int32Array(count);
  for (let commit = 0; commit < count; commit++) {
    const before = base[commit]!;
    nearest[commit] = before < 0 || isOne[before] === 1 ? before : nearest[before]!;
  }
  return nearest;
}
