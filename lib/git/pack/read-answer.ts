/** What git stores. */
export type StoredType = "commit" | "tree" | "blob" | "tag";

/** What a store of objects answers for an id. */
export type StoredObject =
  | { readonly state: "read"; readonly type: StoredType; readonly bytes: Uint8Array }
  /** No pack and no file of the store has it. */
  | { readonly state: "missing" }
  /** It is there, but its bytes make no sense, or what it is built on is missing. */
  | { readonly state: "corrupt"; readonly detail: string }
  /** It is larger than the limit; `size` is in bytes. */
  | { readonly state: "too-large"; readonly size: number };

/** Names of types by the numbers that packs use. */
export const TYPE_NAMES: readonly (StoredType | undefined)[] = [undefined, "commit", "tree", "blob", "tag"];

export const MISSING: StoredObject = { state: "missing" };

export function corrupt(detail: string): StoredObject {
  return { state: "corrupt", detail };
}
