/** Where a value came from. */
export type Origin =
  | { readonly kind: "default" }
  | { readonly kind: "option"; readonly option: string }
  /** `file` as messages name it, with the revision before it where there is one. */
  | { readonly kind: "file"; readonly file: string; readonly line: number };

/** A value that holds, and what it would be without file and options. */
export interface EffectiveValue {
  /** As in the file: `failOn.hook`, `limits.maxSize`. */
  readonly key: string;
  readonly value: string;
  readonly default: string;
  readonly from: Origin;
}

/** What applies to one path. */
export interface ExplainedPath {
  /** From the top of the repository. */
  readonly path: string;
  /** The built-in rule that makes a file there a finding. */
  readonly rule: { readonly name: string; readonly title: string; readonly policy: string } | null;
  /** Rules of the configuration that cover it, in the order of the file. */
  readonly caps: readonly ExplainedCap[];
}

/** A rule of the configuration. */
export interface ExplainedCap {
  readonly file: string;
  readonly line: number;
  /** What findings count for at most. */
  readonly atMost: "off" | "note" | "warning";
  readonly reason: string;
  /** Names that it is about; null for all but confirmed secrets. */
  readonly patterns: readonly string[] | null;
}

/** What holds, as `config explain` tells it. */
export interface ExplainedConfig {
  /** As messages name it; null where no file has a say. */
  readonly file: string | null;
  readonly values: readonly EffectiveValue[];
  /** Where a path was asked for. */
  readonly path: ExplainedPath | null;
}
