import type { Verdict } from "../../core/verdict.ts";

/** How far a candidate came: from a keyword without a match, over what a filter dropped, to what is reported. */
export type Stage = "boundary" | "no-match" | "dropped" | "mask" | "placeholder" | "overlap" | "found";

/** What became of one candidate: a keyword, a slot of a parsed file, or encoded text. Offsets into the content, in bytes. */
export interface Step {
  readonly pattern: string;
  readonly title: string;
  /** Name of the pattern's offline proof. */
  readonly proof: string | null;
  readonly stage: Stage;
  /** One sentence: why it was kept or not. */
  readonly why: string;
  /** The value where one was cut out, else the keyword. */
  readonly start: number;
  readonly end: number;
  readonly keyword?: string;
  readonly verdict?: Verdict;
  readonly masked?: string;
  readonly length?: number;
  /** Pattern that won the same span. */
  readonly winner?: string;
}
