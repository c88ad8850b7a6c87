import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { CopyRuns } from "../../../lib/core/copy-runs.ts";
import type { Pack } from "../../../lib/git/pack/pack-list.ts";
import { familiesOf } from "../../../lib/git/pack/families.ts";
import { readLayout } from "../../../lib/git/pack/layout.ts";
import { PackFile } from "../../../lib/git/pack/pack-file.ts";
import type { FamilyVisitor, WalkFailure } from "../../../lib/git/pack/walk.ts";
import type { TestRepo } from "../repo.ts";
import { allBlobs, walkFamilies } from "./walk-all.ts";

/** An object as `git cat-file --batch` gives it. */
export interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

/** All objects of a repository by id, read by git. */
export function objectsByGit(repo: TestRepo): Map<string, GitObject> {
  const out = repo.bytes(["cat-file", "--batch", "--batch-all-objects"]);
  const objects = new Map<string, GitObject>();
  for (let at = 0; at < out.length;) {
    const end = out.indexOf(10, at);
    const [oid = "", type = "", size = ""] = out.toString("latin1", at, end).split(" ");
    objects.set(oid, { type, bytes: out.subarray(end + 1, end + 1 + Number(size)) });
    at = end + 2 + Number(size);
  }
  return objects;
}

/** What a walk over all blobs of a pack gave. */
export interface Walked {
  readonly blobs: Map<string, Buffer>;
  readonly failed: Map<string, WalkFailure>;
  /** Most objects entered and not yet left at any time. */
  readonly mostHeld: number;
  /** Versions that were shown in part before they were completed. */
  readonly partial: number;
}

/** What to walk: all blobs, or the objects with these ids. */
export interface WalkOptions {
  readonly maxBytes?: number;
  readonly leafMargin?: number;
  readonly ids?: ReadonlySet<string>;
}

/** Walks blobs of a pack and checks what a visitor may rely on. */
export function walkBlobs({ path, index }: Pack, { ids, ...limits }: WalkOptions = {}): Walked {
  const file = new PackFile(path);
  const layout = readLayout(file, index);
  const id = (object: number) => Buffer.from(index.oid(layout.position[object]!)).toString("hex");
  const wanted = allBlobs(layout).map((isBlob, object) => (ids === undefined ? isBlob : Number(ids.has(id(object)))));
  const families = familiesOf(layout, wanted);
  const homeless = [...wanted.keys()].filter((object) => wanted[object] === 1 && layout.type[object] === 0);
  const blobs = new Map<string, Buffer>();
  const failed = new Map<string, WalkFailure>(homeless.map((object) => [id(object), "base-unreadable"]));
  const held = new Map<number, Uint8Array>();
  let mostHeld = 0;
  let partial = 0;
  const enter = (object: number, bytes: Uint8Array) => {
    if (blobs.has(id(object))) throw new Error(`${id(object)} was visited twice`);
    blobs.set(id(object), Buffer.from(bytes));
    held.set(object, bytes);
    mostHeld = Math.max(mostHeld, held.size);
  };
  const visitor: FamilyVisitor = {
    root: enter,
    version(object, base, bytes, runs, complete) {
      const before = Buffer.from(bytes);
      complete();
      if (!before.equals(bytes)) partial++;
      if (!isSameAroundChanges(before, bytes, runs, limits.leafMargin ?? Infinity)) {
        throw new Error("bytes beside a change were left out");
      }
      const from = held.get(base);
      if (from === undefined) throw new Error("a version came after its base was left");
      for (let i = 0; i < runs.count; i++) {
        const [at, source, length] = [runs.at[i]!, runs.from[i]!, runs.length[i]!];
        if (Buffer.compare(bytes.subarray(at, at + length), from.subarray(source, source + length)) !== 0) {
          throw new Error("a run does not stand in both texts");
        }
      }
      enter(object, bytes);
    },
    leave(object) {
      const bytes = held.get(object);
      if (bytes === undefined || !blobs.get(id(object))!.equals(bytes)) throw new Error("bytes changed before leave");
      held.delete(object);
    },
    failed(object, reason) {
      if (failed.has(id(object))) throw new Error("reported twice");
      failed.set(id(object), reason);
    },
  };
  try {
    walkFamilies(file, layout, { families, ...limits }, visitor);
  } finally {
    file.close();
  }
  if (held.size > 0) throw new Error("objects were not left");
  return { blobs, failed, mostHeld, partial };
}

/** True if two texts differ nowhere but in the middle of runs, further than a margin from their ends. */
function isSameAroundChanges(a: Uint8Array, b: Uint8Array, runs: CopyRuns, margin: number): boolean {
  let from = 0;
  for (let i = 0; i < runs.count; i++) {
    const [at, length] = [runs.at[i]!, runs.length[i]!];
    if (length <= 2 * margin) continue;
    if (Buffer.compare(a.subarray(from, at + margin), b.subarray(from, at + margin)) !== 0) return false;
    from = at + length - margin;
  }
  return Buffer.compare(a.subarray(from), b.subarray(from)) === 0;
}

/** Id of an object with these bytes. */
export function idOf(type: string, bytes: Uint8Array): string {
  return createHash("sha1").update(`${type} ${bytes.length}\0`).update(bytes).digest("hex");
}

/** The objects folder of a repository, bare or not. */
export function objectsOf(repo: TestRepo): string {
  return repo.git("rev-parse", "--path-format=absolute", "--git-path", "objects");
}

/** Files of a repository's pack folder that end so. */
export function packFiles(repo: TestRepo, extension: string): string[] {
  const dir = join(objectsOf(repo), "pack");
  return readdirSync(dir)
    .filter((name) => name.endsWith(extension))
    .map((name) => join(dir, name));
}
