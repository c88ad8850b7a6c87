/** Verbs that exist; DESIGN.md section 1 lists those still to come, which are unknown until then. */
export type VerbName =
  | "hook"
  | "audit"
  | "scan"
  | "prepublish"
  | "posture"
  | "patterns"
  | "ignore"
  | "baseline"
  | "suppressions"
  | "explain"
  | "migrate"
  | "config";

/** Verbs that judge findings. */
export const JUDGING: readonly VerbName[] = ["hook", "audit", "scan", "prepublish", "posture"];

/** Heading an option stands under in help and docs. */
export type Category = "Scope" | "Judgement" | "Output";

/** One command line option. Parser, help, `docs/options.md` and the tests all come from the table in `options.ts`. */
export interface Option {
  /** Long name without dashes. */
  readonly name: string;
  /** One letter, without the dash. */
  readonly short?: string;
  /** `flag` takes no value, `text` one; the last given counts. */
  readonly type: "flag" | "text";
  /** What stands for the value in help, where it is no choice. */
  readonly value?: string;
  readonly choices?: readonly string[];
  /** The only place where a default is written. Flags are off by default. */
  readonly default?: string;
  readonly verbs: readonly VerbName[];
  readonly category: Category;
  /** One line for `--help`, without a full stop. */
  readonly doc: string;
  /** Paragraph for the options page. */
  readonly long: string;
  /** A command that shows its use. */
  readonly example: string;
}
