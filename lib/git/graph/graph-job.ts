import type { Families } from "../pack/families.ts";
import type { StreamPlaces } from "../pack/layout.ts";
import type { FamilyVisitor } from "../pack/walk.ts";
import type { TreeTable } from "./tree-table.ts";
import type { StoredIds } from "./stored-ids.ts";
import type { ToldRows } from "./told-rows.ts";

/** What every worker knows. Posting it copies little: arrays stand on shared memory. */
export interface GraphJob {
  readonly ids: StoredIds;
  readonly packs: readonly GraphPack[];
}

/** Which of a pack's objects are told, by their number in its layout. */
export interface OwnObjects {
  /** Number among the stored ids. */
  readonly number: Int32Array;
  /** 1 for each object that is told from this pack, and from no other that holds it too. */
  readonly isOwn: Uint8Array;
}

/** One pack, with the families of its commits and of its trees. */
export interface GraphPack extends OwnObjects {
  readonly path: string;
  readonly layout: StreamPlaces;
  readonly commits: Families;
  readonly trees: Families;
}

/** Families to read in one go: roots `from` to before `to`. */
export interface GraphBatch {
  readonly pack: number;
  readonly kind: "commits" | "trees";
  readonly from: number;
  readonly to: number;
}

/** Commits of a batch. Ids are numbers as `IdNumbers` gives them. */
export interface CommitRows {
  readonly kind: "commits";
  /** For each commit: its number, its tree, how many parents it has, and the parents. */
  readonly rows: Int32Array;
  /** Committer dates in the order of the rows, in seconds since 1970. */
  readonly dates: Float64Array;
  /** Ids that are not stored, 20 bytes each. */
  readonly foreign: Uint8Array;
}

/** How many integers an entry takes in {@link TreeRows.entries}. */
export const ENTRY_ROW = 3;

/**
 * Trees of a batch, each by what it has otherwise than the tree it is stored as a delta of: in a history of many
 * versions of one folder that is little. Numbers as in {@link CommitRows}.
 */
export interface TreeRows {
  readonly kind: "trees";
  /** For each tree: its number, that of its base (-1 for the empty tree), and how many entries differ. */
  readonly trees: Int32Array;
  /** For each such entry: `name << 6 | kind before << 3 | kind now`, id before, id now; -1 for none. On shared memory. */
  readonly entries: Int32Array;
  /** Names by their number in `entries`; byte strings. */
  readonly names: readonly string[];
  readonly foreign: Uint8Array;
}

/** What a batch came to; `broken` where an object could not be read. */
export type GraphRows = CommitRows | TreeRows | { readonly kind: "broken" };

/** Reads the objects of families into rows. */
export interface GraphVisitor extends FamilyVisitor {
  /** The rows so far; after this it begins anew. */
  take(): GraphRows;
}

/** Trees to compare in one go. */
export interface DiffBatch {
  readonly trees: TreeTable;
  /** Numbers of trees in pairs: before, now; -1 for the empty one. */
  readonly pairs: Int32Array;
}

/** What differs between the trees of each pair. */
export interface DiffRows extends ToldRows {
  /** For each pair what `TreeDiffer.diff` answers. */
  readonly counts: Int32Array;
}
