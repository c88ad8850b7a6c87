import { KIND } from "./commit-log.ts";
import type { TreeListing } from "./history-reader.ts";
import type { ObjectReader } from "./slow-diff.ts";
import { diffTrees } from "./tree-diff.ts";

/** Lists the files of a tree and of its subtrees, through any reader of objects. */
export async function listTree(reader: Pick<ObjectReader, "tree">, oid: string): Promise<TreeListing> {
  const read = async (tree: string) => {
    const entries = await reader.tree(tree);
    return "reason" in entries ? null : entries;
  };
  const { changes, isCrowded } = await diffTrees(read, null, oid);
  const listed = changes.map(({ path, newKind, newOid }) => ({ path, kind: newKind, oid: newOid ?? "" }));
  return {
    entries: listed.filter(({ kind }) => kind !== KIND.tree),
    unreadable: listed.filter(({ kind }) => kind === KIND.tree),
    isCrowded,
  };
}
