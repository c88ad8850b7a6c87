import type { AbsentObject } from "../commit-log.ts";
import type { PeeledObject } from "../history-reader.ts";
import { parseCommit, parseTree } from "../object-parse.ts";
import type { ObjectReader } from "../slow-diff.ts";
import type { ObjectStore, StoredObject } from "./object-store.ts";

/** Commits and trees of a store. */
export function storeReader(store: ObjectStore): ObjectReader {
  const read = async <T>(oid: string, type: "commit" | "tree", parse: (body: Uint8Array) => T | null) => {
    const found = await store.read(oid);
    const parsed = found.type === type ? parse(found.body) : null;
    return parsed ?? absent(oid, type, found);
  };
  return {
    commit: (oid) => read(oid, "commit", parseCommit),
    tree: (oid) => read(oid, "tree", (body) => parseTree(body, 20)),
  };
}

function absent(oid: string, type: "commit" | "tree", found: StoredObject): AbsentObject {
  return {
    oid,
    type,
    reason: found.type === "missing" ? "missing-object" : "corrupt-object",
    detail: found.body === null ? found.detail : `${oid} is no readable ${type}`,
  };
}

/** Follows tags to their end; an id is its content's hash, so they cannot go round in circles. */
export async function peelOne(store: ObjectStore, oid: string): Promise<PeeledObject> {
  for (let target = oid; ;) {
    const { type, body } = await store.read(target);
    if (type === "missing" || type === "corrupt") return { oid, type, target: oid };
    if (type !== "tag") return { oid, type, target };
    const next = /^object ([0-9a-f]{40})$/m.exec(Buffer.from(body).toString("latin1", 0, 256))?.[1];
    if (next === undefined) return { oid, type: "corrupt", target: oid };
    target = next;
  }
}
