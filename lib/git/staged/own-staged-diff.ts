import { join } from "node:path";
import { byteString } from "../../core/text.ts";
import type { HookContext } from "../hook-context.ts";
import { parseTree } from "../object-parse.ts";
import { LooseStore } from "../pack/loose-store.ts";
import type { StoredType } from "../pack/read-answer.ts";
import type { RawChange, RawSide } from "../raw-diff.ts";
import type { TreeEntry } from "../tree-diff.ts";
import { plainCheckout } from "./plain-checkout.ts";
import {
  isIntentToAdd,
  modeAt,
  oidAt,
  pathAt,
  readStagedIndex,
  type CachedTree,
  type StagedIndex,
} from "./staged-index.ts";

/** No tree or commit that git makes is so large; a larger one is git's to read. */
const LARGEST = 16 * 1024 * 1024;
const OID_BYTES = 20;
const NO_BYTES = new Uint8Array(0);
const NOTHING: RawSide = { mode: "000000", oid: "0".repeat(2 * OID_BYTES) };
/** A commit begins with it. */
const TREE_LINE = /^tree ([0-9a-f]{40})\n/;
const TREE = 0o040000;
const FORMAT = 0o170000;
const FILE = 0o100000;
const EXECUTABLE = 0o100;

/**
 * How the index differs from HEAD, as `git diff-index --cached HEAD` tells it, read from the files themselves: a git
 * process costs a tenth of the whole hook. Folders of which the index knows that they are HEAD's are passed over.
 * @returns null where git must be asked
 */
export function ownStagedDiff(context: HookContext): readonly RawChange[] | null {
  const checkout = plainCheckout(context);
  if (checkout === null) return null;
  const loose = new LooseStore(join(checkout.gitDir, "objects"));
  const read = (oid: string, type: StoredType): Uint8Array | null => {
    const object = loose.read(oid, LARGEST);
    return object.state === "read" && object.type === type ? object.bytes : null;
  };
  const commit = read(checkout.head, "commit");
  const tree = commit === null ? undefined : TREE_LINE.exec(byteString(commit.subarray(0, 46)))?.[1];
  const index = tree === undefined ? null : readStagedIndex(checkout.index);
  if (tree === undefined || index === null) return null;
  const changes: RawChange[] = [];
  const compared = compareFolder(
    { index, changes, treeOf: (oid) => read(oid, "tree") },
    { prefix: "", from: 0, to: index.starts.length, cached: index.root },
    tree,
  );
  // Paths are byte strings, whose order is that of their bytes, which is git's.
  return compared ? changes.sort((a, b) => (a.path < b.path ? -1 : 1)) : null;
}

interface Comparison {
  readonly index: StagedIndex;
  readonly changes: RawChange[];
  readonly treeOf: (oid: string) => Uint8Array | null;
}

/** The entries of the index from one number on and before another, which all stand below a path. */
interface Folder {
  readonly prefix: string;
  readonly from: number;
  readonly to: number;
  readonly cached: CachedTree | null;
}

/** Tells what differs between a folder of the index and a tree (null: none); false where a tree cannot be read. */
function compareFolder(comparison: Comparison, folder: Folder, tree: string | null): boolean {
  const { index, changes } = comparison;
  const { prefix, from, to, cached } = folder;
  if (tree !== null && cached?.oid === tree && cached.count === to - from) return true;
  const before = entriesOf(comparison, tree);
  if (before === null) return false;
  for (let entry = from; entry < to;) {
    const path = pathAt(index, entry);
    const slash = path.indexOf("/", prefix.length);
    const name = path.slice(prefix.length, slash < 0 ? undefined : slash);
    const old = before.get(name);
    const isFolder = slash >= 0;
    if (old !== undefined && isFolder === isTree(old)) before.delete(name);
    if (isFolder) {
      const below = folderAt(index, folder, entry, path.slice(0, slash + 1));
      if (!compareFolder(comparison, below, old !== undefined && isTree(old) ? old.oid : null)) return false;
      entry = below.to;
    } else {
      const side = stagedSide(index, entry);
      tell(changes, path, old === undefined || isTree(old) ? NOTHING : sideOf(old), side);
      entry++;
    }
  }
  return [...before].every(([name, old]) => {
    if (isTree(old)) {
      return compareFolder(comparison, { prefix: `${prefix}${name}/`, from: 0, to: 0, cached: null }, old.oid);
    }
    tell(changes, prefix + name, sideOf(old), NOTHING);
    return true;
  });
}

/** The entries from one on that stand below a folder. */
function folderAt(index: StagedIndex, { prefix, to, cached }: Folder, from: number, path: string): Folder {
  const below = cached?.folders.get(path.slice(prefix.length, -1)) ?? null;
  // How many they are is believed only where the last of them and the next one say so too.
  let end = below === null || below.count < 1 ? from + 1 : Math.min(to, from + below.count);
  if (!pathAt(index, end - 1).startsWith(path)) end = from + 1;
  while (end < to && pathAt(index, end).startsWith(path)) end++;
  return { prefix: path, from, to: end, cached: below };
}

function tell(changes: RawChange[], path: string, old: RawSide, now: RawSide): void {
  if (old.mode === now.mode && old.oid === now.oid) return;
  changes.push({ path, status: statusOf(old, now), old, new: now });
}

function statusOf(old: RawSide, now: RawSide): string {
  if (old === NOTHING) return "A";
  if (now === NOTHING) return "D";
  return old.mode.slice(0, 3) === now.mode.slice(0, 3) ? "M" : "T";
}

function stagedSide(index: StagedIndex, entry: number): RawSide {
  if (isIntentToAdd(index, entry)) return NOTHING;
  const at = oidAt(index, entry);
  return sideOf({ mode: modeAt(index, entry), oid: index.bytes.toString("hex", at, at + OID_BYTES) });
}

/** Old trees hold modes of files that git does not write any more and shows as one of two. */
function sideOf({ mode, oid }: Pick<TreeEntry, "mode" | "oid">): RawSide {
  const isFile = (mode & FORMAT) === FILE;
  const shown = isFile ? ((mode & EXECUTABLE) === 0 ? 0o100644 : 0o100755) : mode;
  return { mode: shown.toString(8).padStart(6, "0"), oid };
}

function isTree({ mode }: TreeEntry): boolean {
  return (mode & FORMAT) === TREE;
}

/** What a tree names; null where it cannot be read. */
function entriesOf({ treeOf }: Comparison, oid: string | null): Map<string, TreeEntry> | null {
  const bytes = oid === null ? NO_BYTES : treeOf(oid);
  const entries = bytes === null ? null : parseTree(bytes, OID_BYTES);
  return entries === null ? null : new Map(entries.map((entry) => [entry.name, entry]));
}
