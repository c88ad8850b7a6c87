import { collectGarbage } from "./collect-garbage.ts";

/** A task as a thread gets it. */
export interface Posted {
  /** Number of its step. */
  readonly number: number;
  readonly kind: string;
  /** What is to be known for the step; null where the thread should know it. */
  readonly job: object | null;
  readonly task: object;
}

/** Answer of a thread that does not know the job of a step yet. */
export const UNTOLD = "untold";

/** A step in a thread that works on it. */
export interface OpenStep {
  run(task: object): unknown;
  /** Lets everything go that it holds. */
  close(): void;
}

/** Opens steps of a kind by their job. */
export type StepOpener = (job: object) => OpenStep;

/** The side of `Threads` in each of them: does tasks, and opens a step when its first task comes, one at a time. */
export function stepRunner(kinds: ReadonlyMap<string, StepOpener>): (posted: Posted) => unknown {
  let open: { readonly number: number; readonly step: OpenStep } | null = null;
  // In a call of its own: its frame, which holds the step, is gone when garbage is collected.
  const close = (): void => {
    open?.step.close();
    open = null;
  };
  return ({ number, kind, job, task }) => {
    if (open?.number !== number) {
      if (job === null) return UNTOLD;
      if (open !== null) {
        close();
        collectGarbage();
      }
      open = { number, step: kinds.get(kind)!(job) };
    }
    return open.step.run(task);
  };
}
