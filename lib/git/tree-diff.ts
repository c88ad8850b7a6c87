import { setImmediate as nextTurn } from "node:timers/promises";
import { FEW_CHANGES, kindOf, MOST_CHANGES } from "./change-list.ts";
import { KIND } from "./commit-log.ts";
import type { Kind } from "./commit-log.ts";

/** One entry of a tree. */
export interface TreeEntry {
  /** A byte string. */
  readonly name: string;
  readonly mode: number;
  readonly oid: string;
}

/** Reads the entries of a tree; null where it is absent or corrupt. */
export type ReadTree = (oid: string) => Promise<readonly TreeEntry[] | null>;

/** What stands at a path before and after; `null` ids where nothing does. */
export interface TreeChange {
  readonly path: string;
  readonly oldKind: Kind;
  readonly newKind: Kind;
  readonly oldOid: string | null;
  readonly newOid: string | null;
}

interface Side {
  readonly kind: Kind;
  readonly oid: string;
}

/** How two trees differ. */
export interface TreeDifference {
  readonly changes: readonly TreeChange[];
  /** True where more differs than is told: then the changes are those of an empty tree into the one after. */
  readonly isCrowded: boolean;
  /** False where each tree is told at one of its paths. */
  readonly isWhole: boolean;
}

/**
 * Files that differ between two trees, by path, as `git diff-tree -r --root --no-renames` tells them.
 * A subtree that cannot be read counts as one entry of kind `tree` without files. Null is the empty tree.
 * Where more than `MOST_CHANGES` files and folders differ, the tree after is told; if it holds more than that itself,
 * each of its trees at one of its paths.
 */
export async function diffTrees(read: ReadTree, before: string | null, after: string | null): Promise<TreeDifference> {
  const tree = (oid: string | null): Side | null => (oid === null ? null : { kind: KIND.tree, oid });
  const root = { path: "", before: tree(before), after: tree(after) };
  const told = async (left: number, met: Set<string> | null): Promise<TreeChange[] | null> => {
    const walk: Walk = { read, changes: [], left, met };
    await tell(walk, root);
    return walk.left < 0 ? null : walk.changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  };
  const few = await told(FEW_CHANGES, null);
  if (few !== null) return { changes: few, isCrowded: false, isWhole: true };
  const isCrowded = (await count(read, root, new Map())) > MOST_CHANGES;
  if (isCrowded && before !== null) return { ...(await diffTrees(read, null, after)), isCrowded };
  const changes = (await told(MOST_CHANGES, isCrowded ? new Set() : null)) ?? [];
  return { changes, isCrowded, isWhole: !isCrowded };
}

/** Files and folders between two looks at what else there is to do: trees that are known are read at once. */
const TURN = 2 ** 12;

interface Walk {
  readonly read: ReadTree;
  readonly changes: TreeChange[];
  /** Files and folders that may still be told. */
  left: number;
  /** Pairs of trees that were compared, where each is to be compared once. */
  readonly met: Set<string> | null;
}

/** What stands at one path on both sides. */
interface Pair {
  readonly path: string;
  readonly before: Side | null;
  readonly after: Side | null;
}

async function tell(walk: Walk, pair: Pair): Promise<void> {
  if (isSame(pair) || --walk.left < 0) return;
  if (walk.left % TURN === 0) await nextTurn();
  const { leaf, inner } = await opened(walk.read, pair);
  if (leaf !== null) walk.changes.push(leaf);
  if (inner.length === 0 || (walk.met !== null && isMet(walk.met, nameOf(pair)))) return;
  for (const one of inner) await tell(walk, one);
}

/** Files and folders in which a pair differs, without telling them: each pair of trees is looked at once. */
async function count(read: ReadTree, pair: Pair, known: Map<string, number>): Promise<number> {
  if (isSame(pair)) return 0;
  if (pair.before?.kind !== KIND.tree && pair.after?.kind !== KIND.tree) return 1;
  const name = nameOf(pair);
  const before = known.get(name);
  if (before !== undefined) return before;
  const { inner } = await opened(read, pair);
  let sum = 1;
  for (const one of inner) sum += await count(read, one, known);
  known.set(name, sum);
  return sum;
}

function isSame({ before, after }: Pair): boolean {
  return before?.oid === after?.oid && before?.kind === after?.kind;
}

function nameOf({ before, after }: Pair): string {
  return `${before?.kind} ${before?.oid} ${after?.kind} ${after?.oid}`;
}

function isMet(met: Set<string>, pair: string): boolean {
  const size = met.size;
  return met.add(pair).size === size;
}

/** A tree that opens stands for its files; everything else stands for itself. */
async function opened(
  read: ReadTree,
  { path, before, after }: Pair,
): Promise<{ leaf: TreeChange | null; inner: readonly Pair[] }> {
  const [old, now] = await Promise.all([open(read, before), open(read, after)]);
  const oldLeaf = old === null ? before : null;
  const newLeaf = now === null ? after : null;
  const inner: Pair[] = [];
  for (const name of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
    const at = path === "" ? name : `${path}/${name}`;
    for (const [was, is] of pairs(old?.get(name) ?? NONE, now?.get(name) ?? NONE)) {
      inner.push({ path: at, before: was, after: is });
    }
  }
  return { leaf: oldLeaf === null && newLeaf === null ? null : changeOf(path, oldLeaf, newLeaf), inner };
}

/** What stands under one name: one side, but for a damaged or made-up tree. */
type Sides = readonly Side[];

const NONE: Sides = [];

/** Sides that differ, in pairs. */
function pairs(before: Sides, after: Sides): readonly (readonly [Side | null, Side | null])[] {
  if (before.length < 2 && after.length < 2) return [[before[0] ?? null, after[0] ?? null]];
  const old = without(before, after);
  const now = without(after, before);
  return Array.from({ length: Math.max(old.length, now.length) }, (_, at) => [old[at] ?? null, now[at] ?? null]);
}

function without(sides: Sides, others: Sides): Sides {
  return sides.filter(({ kind, oid }) => !others.some((other) => other.kind === kind && other.oid === oid));
}

async function open(read: ReadTree, side: Side | null): Promise<ReadonlyMap<string, Sides> | null> {
  if (side?.kind !== KIND.tree) return null;
  const entries = await read(side.oid);
  if (entries === null) return null;
  const sides = new Map<string, Sides>();
  for (const { name, mode, oid } of entries) {
    sides.set(name, [...(sides.get(name) ?? NONE), { kind: kindOf(mode), oid }]);
  }
  return sides;
}

function changeOf(path: string, before: Side | null, after: Side | null): TreeChange {
  return {
    path,
    oldKind: before?.kind ?? KIND.none,
    newKind: after?.kind ?? KIND.none,
    oldOid: before?.oid ?? null,
    newOid: after?.oid ?? null,
  };
}
