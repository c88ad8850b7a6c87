/**
 * What a path alone is enough for. `block`: the file never belongs in a repository;
 * `parse`: it is a finding only while a literal credential stands in it; `warn`: worth a look.
 */
export type PathPolicy = "block" | "parse" | "warn";

/** A kind of sensitive file as data; lives in `patterns/path-rules.ts`. */
export interface PathRule {
  /** Stable id in kebab-case; never reused for something else. */
  readonly name: string;
  /** What it is, as a noun phrase. */
  readonly title: string;
  /** What somebody who reads it can do, one sentence. */
  readonly impact: string;
  readonly policy: PathPolicy;
  /** micromatch globs, any case; one without `/` matches a file name at any depth, one with `/` the end of a path. */
  readonly globs: readonly string[];
  /** Globs of files that look alike and are meant to be shared. */
  readonly safe?: readonly string[];
  /** Why a `block` or `warn` file is reported, one sentence; `parse` names what stands in it. */
  readonly why?: string;
  /** What to do besides taking it out of the index, in order. */
  readonly remedy: readonly string[];
}
