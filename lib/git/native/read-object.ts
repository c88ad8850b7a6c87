import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AbsentObject } from "../commit-log.ts";
import { parseCommit, parseTree } from "../object-parse.ts";
import type { ObjectReader } from "../slow-diff.ts";
import type { IsolatedView } from "../view.ts";
import type { ObjectPipe } from "./object-pipe.ts";

/** Commits and trees through a pipe. */
export function pipeReader(
  pipe: ObjectPipe,
  view: IsolatedView,
  oidBytes: 20 | 32,
  signal?: AbortSignal,
): ObjectReader {
  const read = async <T>(oid: string, type: "commit" | "tree", parse: (body: Uint8Array) => T | null) => {
    signal?.throwIfAborted();
    const found = await pipe.read(oid);
    const parsed = found.type === type && found.body !== null ? parse(found.body) : null;
    return parsed ?? absent(oid, type, found);
  };
  const absent = (oid: string, type: "commit" | "tree", found: { type: string; detail?: string }): AbsentObject => ({
    oid,
    type,
    reason: found.type === "missing" && !isLoose(view, oid) ? "missing-object" : "corrupt-object",
    detail: found.detail ?? `${oid} is no ${type}`,
  });
  return {
    commit: (oid) => read(oid, "commit", parseCommit),
    tree: (oid) => read(oid, "tree", (body) => parseTree(body, oidBytes)),
  };
}

/** True where a file for the object exists: git calls an object missing also when that file is damaged. */
export function isLoose(view: IsolatedView, oid: string): boolean {
  return existsSync(join(view.objectDir, oid.slice(0, 2), oid.slice(2)));
}
