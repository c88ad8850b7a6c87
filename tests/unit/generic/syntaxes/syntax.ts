/** One way to write an assignment. `V` stands for the value. */
export interface Syntax {
  readonly syntax: string;
  readonly path: string;
  readonly literal: string | readonly string[];
  /** The same with a value that lives elsewhere. */
  readonly reference?: string | readonly string[];
  /** The same with an identifier, a type, a call, or a `V` that is not assigned to the name: no value at all. */
  readonly code?: string | readonly string[];
  /** What the value is assigned to, as the facts tell it. */
  readonly name?: string;
  readonly verdict?: "generic" | "shaped";
  /** Patterns that may report it; the generic one alone if absent. */
  readonly patterns?: readonly string[];
}
