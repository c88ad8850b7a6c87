import type { Facts } from "../../core/pattern.ts";

/** Facts of a key: its type and, where known, its size. */
export function keyFacts(key: { readonly type: string; readonly bits?: number | undefined }): Facts {
  return { type: key.type, ...(key.bits === undefined ? {} : { bits: key.bits }) };
}
