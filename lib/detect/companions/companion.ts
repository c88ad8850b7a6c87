import type { Facts } from "../../core/pattern.ts";

/** A value and the text near it: up to five lines to either side, or the flat object that holds it. */
export interface Vicinity {
  readonly value: string;
  /** What the value is assigned to. */
  readonly name: string | undefined;
  /** Ends where the value begins. */
  readonly before: string;
  /** Begins where the value ends. */
  readonly after: string;
}

/** Another secret that belongs to the same credential; offsets from the start of the value. */
export interface PartSpan {
  readonly from: number;
  readonly to: number;
}

/** What stands beside a value and belongs to the same credential. */
export interface Found {
  /** Public parts in full, others by name only; `confidence` is `paired` or `alone`. */
  readonly facts: Facts;
  readonly parts: readonly PartSpan[];
}

/** Looks for the other parts of a credential near the one that is a secret by itself. */
export interface Companion {
  readonly name: string;
  find(vicinity: Vicinity): Found | null;
}

/** Both parts are there. */
export const PAIRED = { confidence: "paired" } as const;
/** The secret stands without what is used with it. */
export const ALONE = { confidence: "alone" } as const;
