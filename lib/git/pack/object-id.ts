import { createHash } from "node:crypto";
import type { StoredType } from "./read-answer.ts";

/** The id of an object as its bytes give it: SHA-1 of a head with type and size, and the bytes. */
export function objectId(type: StoredType, bytes: Uint8Array): Buffer {
  return createHash("sha1").update(`${type} ${bytes.length}\0`).update(bytes).digest();
}

/** True if bytes are those that an id of 20 bytes stands for. */
export function isObject(oid: Uint8Array, type: StoredType, bytes: Uint8Array): boolean {
  return objectId(type, bytes).equals(oid);
}
