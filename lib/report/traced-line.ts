import type { Position } from "../core/position.ts";
import type { Step } from "../detect/trace/step.ts";

/** A step that may also have been silenced by a comment beside it, or by the configuration. */
export interface TracedStep {
  readonly step: Omit<Step, "stage"> & { readonly stage: Step["stage"] | "suppressed" };
  readonly from: Position;
  readonly to: Position;
}

/** What became of every candidate on one line of a file. */
export interface TracedLine {
  readonly file: string;
  readonly line: number;
  /** Where the file is a finding by its path. */
  readonly sensitive: { readonly rule: string; readonly title: string; readonly why: string } | null;
  readonly steps: readonly TracedStep[];
}
