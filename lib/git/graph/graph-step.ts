import { collectGarbage } from "../collect-garbage.ts";
import type { WalkRoom } from "../pack/walk-room.ts";
import type { OpenStep } from "../thread-steps.ts";
import { diffBatch } from "./diff-batch.ts";
import type { DiffBatch, DiffRows, GraphBatch, GraphJob, GraphRows } from "./graph-job.ts";
import { GraphWalker } from "./graph-walker.ts";
import { DiffRoom } from "./tree-diff.ts";

/** Opens the step of a thread in which commits and trees are read, and trees compared. */
export function openGraphStep(job: GraphJob, room: WalkRoom): OpenStep {
  const walker = new GraphWalker(job, room);
  let diffRoom: DiffRoom | null = null;
  /** Nothing is read any more once trees are compared, and all of them are compared in one table. */
  const roomFor = ({ trees }: DiffBatch): DiffRoom => {
    walker.close();
    collectGarbage();
    return new DiffRoom(trees);
  };
  return {
    run(task): GraphRows | DiffRows {
      const batch = task as GraphBatch | DiffBatch;
      return "kind" in batch ? walker.read(batch) : diffBatch(batch, (diffRoom ??= roomFor(batch)));
    },
    close: () => walker.close(),
  };
}
