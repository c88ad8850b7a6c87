import { KIND } from "./commit-log.ts";
import type { HistoryReader, ObjectAnswer } from "./history-reader.ts";
import { parseCommit } from "./object-parse.ts";
import { openReader } from "./open-reader.ts";

/** Files of HEAD's commit: what a plain clone checks out. */
export interface HeadFiles {
  /** Id of the commit; null where the branch is unborn, or the commit cannot be read. */
  readonly commit: string | null;
  /** Ids of contents by path, a byte string from the top of the tree. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Contents, in the order of the question, in batches. */
  contents(oids: readonly string[]): AsyncIterable<readonly ObjectAnswer[]>;
  /** Ends child processes. */
  close(): Promise<void>;
}

/**
 * Opens the files of the commit that HEAD of a repository names; close them.
 * @throws LeaktrailError what `openReader` throws
 */
export async function openHeadFiles(repo: string): Promise<HeadFiles> {
  const reader = await openReader(repo);
  try {
    const commit = reader.repository.head.oid;
    const tree = commit === null ? null : await treeOf(reader, commit);
    return {
      commit: tree === null ? null : commit,
      blobs: tree === null ? new Map() : await filesOf(reader, tree),
      contents: (oids) => reader.objects(oids),
      close: () => reader.close(),
    };
  } catch (error) {
    await reader.close();
    throw error;
  }
}

async function treeOf(reader: HistoryReader, commit: string): Promise<string | null> {
  for await (const answers of reader.objects([commit])) {
    const body = answers[0]?.type === "commit" ? answers[0].body : null;
    if (body !== null) return parseCommit(body)?.tree ?? null;
  }
  return null;
}

/** Links are left out: their content is no text. */
async function filesOf(reader: HistoryReader, tree: string): Promise<ReadonlyMap<string, string>> {
  const { entries } = await reader.tree(tree);
  return new Map(entries.flatMap(({ path, kind, oid }) => (kind === KIND.file ? [[path, oid] as const] : [])));
}
