import type { Skip } from "../../core/blob.ts";
import { MOST_CHANGES } from "../../git/change-list.ts";
import type { HistoryReader } from "../../git/history-reader.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import { KIND } from "../../git/commit-log.ts";
import type { RefEntry } from "./history.ts";
import { shownPath } from "../../core/path.ts";
import type { SelectedRef } from "./selection.ts";

/** Files of refs that name a blob or a tree, by ref; a blob's path is the ref's name. */
export interface RefEntries {
  readonly ofRefs: readonly (readonly RefEntry[] | undefined)[];
  readonly skipped: readonly Skip[];
}

/** Lists them; paths that the log does not know are added to its own. */
export async function listRefEntries(
  reader: HistoryReader,
  log: CommitLog,
  refs: readonly SelectedRef[],
): Promise<RefEntries> {
  const direct = refs.filter(({ object }) => object.type === "blob" || object.type === "tree");
  if (direct.length === 0) return { ofRefs: [], skipped: [] };
  const numberOf = (path: string): number => log.pathTable.intern(path);
  const skipped: Skip[] = [];
  const ofRefs: (readonly RefEntry[] | undefined)[] = [];
  for (const { ref, object } of refs) {
    if (object.type === "blob") {
      ofRefs.push([{ path: numberOf(ref.name), blob: log.oids.intern(object.target) }]);
    } else if (object.type === "tree") {
      const { entries, unreadable, isCrowded } = await reader.tree(object.target);
      const files = entries.filter(({ kind }) => kind === KIND.file || kind === KIND.symlink);
      ofRefs.push(files.map(({ path, oid }) => ({ path: numberOf(path), blob: log.oids.intern(oid) })));
      skipped.push(...unreadable.map(({ path, oid }) => unreadableTree(path, oid)));
      if (isCrowded) skipped.push(crowdedTree(ref.name, object.target));
    } else ofRefs.push(undefined);
  }
  return { ofRefs, skipped };
}

function crowdedTree(name: string, oid: string): Skip {
  const detail = `the tree has more than ${MOST_CHANGES} files`;
  return { ...shownPath(name), oid, reason: "too-large", detail, incomplete: true };
}

/** A folder whose content is not known. */
export function unreadableTree(rawPath: string, oid: string): Skip {
  const path = shownPath(rawPath === "" ? "." : rawPath);
  return { ...path, oid, reason: "missing-object", detail: "the folder's tree is absent", incomplete: true };
}
