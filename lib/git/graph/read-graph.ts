import { type CommitTable, CommitGatherer } from "./commit-table.ts";
import type { ForeignIds } from "./foreign-ids.ts";
import type { GraphBatch, GraphJob, GraphRows } from "./graph-job.ts";
import type { GraphThreads } from "./graph-threads.ts";
import { stretchesOf, workOf } from "../pack/families.ts";
import { TreeGatherer, type TreeTable } from "./tree-table.ts";

/** So many batches for each thread: few enough to cost nothing, many enough that all end together. */
const PER_THREAD = 12;

/** What is being read; null where something cannot be read. Commits are known before trees are. */
export interface GraphReading {
  readonly commits: Promise<CommitTable | null>;
  readonly trees: Promise<TreeTable | null>;
}

/**
 * Begins to read all commits and trees of a job.
 * @param trees how many of the stored ids are trees'
 * @param alone rows that were read before
 */
export function readGraph(
  job: GraphJob,
  trees: number,
  alone: readonly GraphRows[],
  foreign: ForeignIds,
  threads: GraphThreads,
): GraphReading {
  const commits = new CommitGatherer(job.ids.count, foreign);
  const gathered = new TreeGatherer(job.ids.count, trees, foreign);
  let isWhole = true;
  const add = (rows: GraphRows): void => {
    if (rows.kind === "commits") commits.add(rows);
    else if (rows.kind === "trees") gathered.add(rows);
    else isWhole = false;
  };
  alone.forEach(add);
  const parts = threads.count * PER_THREAD;
  const readAll = async <Result>(kind: GraphBatch["kind"], finish: () => Result): Promise<Result | null> => {
    await threads.read(batchesOf(job, kind, parts), add);
    return isWhole ? finish() : null;
  };
  const reading = {
    commits: readAll("commits", () => commits.finish()),
    trees: readAll("trees", () => gathered.finish()),
  };
  // Whoever asks gets the failure; if nobody does, it is nobody's.
  reading.commits.catch(() => undefined);
  reading.trees.catch(() => undefined);
  return reading;
}

/** Families in stretches of about the same work. */
function batchesOf({ packs }: GraphJob, kind: GraphBatch["kind"], parts: number): GraphBatch[] {
  return packs.flatMap((one, pack) =>
    stretchesOf(one[kind], workOf(one[kind]) / parts).map((stretch) => ({ pack, kind, ...stretch })),
  );
}
