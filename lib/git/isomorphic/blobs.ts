import type { BlobAnswer, BlobRequest } from "../history-reader.ts";
import type { ObjectStore } from "./object-store.ts";

/** Blobs read at once. */
const AT_ONCE = 16;

/** Contents of blobs, each wanted id answered once, in the order of the question. */
export async function* readBlobs(store: ObjectStore, request: BlobRequest): AsyncGenerator<readonly BlobAnswer[]> {
  const { wanted, signal } = request;
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    signal?.throwIfAborted();
    yield Promise.all(Array.from(wanted.subarray(at, at + AT_ONCE), (oid) => readBlob(store, request, oid)));
  }
}

async function readBlob(store: ObjectStore, request: BlobRequest, oid: number): Promise<BlobAnswer> {
  const found = await store.read(request.oids.hex(oid));
  if (found.type === "blob") {
    const size = found.body.length;
    if (size <= (request.maxBytes ?? Number.POSITIVE_INFINITY)) return { oid, bytes: found.body };
    return { oid, bytes: null, reason: "too-large", size, detail: `${size} bytes` };
  }
  const reason = found.type === "missing" ? "missing-object" : "corrupt-object";
  const detail = found.body === null ? found.detail : `is a ${found.type}, not a blob`;
  return { oid, bytes: null, reason, size: null, detail };
}
