import { kindOf } from "./change-list.ts";
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

/**
 * Files that differ between two trees, by path, as `git diff-tree -r --root --no-renames` tells them.
 * A subtree that cannot be read counts as one entry of kind `tree` without files. Null is the empty tree.
 */
export async function diffTrees(read: ReadTree, before: string | null, after: string | null): Promise<TreeChange[]> {
  const changes: TreeChange[] = [];
  const tree = (oid: string | null): Side | null => (oid === null ? null : { kind: KIND.tree, oid });
  await diffSides({ read, changes }, "", tree(before), tree(after));
  return changes.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

interface Walk {
  readonly read: ReadTree;
  readonly changes: TreeChange[];
}

async function diffSides(walk: Walk, path: string, before: Side | null, after: Side | null): Promise<void> {
  if (before?.oid === after?.oid && before?.kind === after?.kind) return;
  const [old, now] = await Promise.all([open(walk.read, before), open(walk.read, after)]);
  // A tree that opens stands for its files; everything else stands for itself.
  const oldLeaf = old === null ? before : null;
  const newLeaf = now === null ? after : null;
  if (oldLeaf !== null || newLeaf !== null) walk.changes.push(changeOf(path, oldLeaf, newLeaf));
  for (const name of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
    const inner = path === "" ? name : `${path}/${name}`;
    for (const [was, is] of pairs(old?.get(name) ?? NONE, now?.get(name) ?? NONE))
      await diffSides(walk, inner, was, is);
  }
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
