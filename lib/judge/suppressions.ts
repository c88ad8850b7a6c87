import type { Detection } from "../core/detection.ts";
import type { Location } from "../core/finding.ts";
import type { PlacedEntry } from "../core/suppression.ts";

/** What entries say of a finding. */
export interface EntryAnswer {
  /** The entry that passes over it. */
  readonly live?: PlacedEntry;
  /** An entry that passed over it until its last day; only where none does now. */
  readonly expired?: PlacedEntry;
}

/** What decides which findings are passed over. */
export interface Suppressions {
  /** Whether comments beside a value count. */
  readonly inline: boolean;
  /** Whether comments that are for other tools count too. */
  readonly foreign: boolean;
  ofSecret(detection: Detection): EntryAnswer;
  /** @param rule name of the rule for the file */
  ofFile(rule: string, place: Location): EntryAnswer;
}

/** Only comments count, and only ours: what a run without any file or option does. */
export const ONLY_COMMENTS: Suppressions = {
  inline: true,
  foreign: false,
  ofSecret: () => ({}),
  ofFile: () => ({}),
};
