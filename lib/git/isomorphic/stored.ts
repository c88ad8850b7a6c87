import { readdirSync } from "node:fs";
import { join } from "node:path";
import { IntColumn } from "../column.ts";
import type { ObjectAnswer, StoredObjects } from "../history-reader.ts";
import type { OidTable } from "../oid-table.ts";
import { readFile } from "../read-file.ts";
import type { ObjectStore } from "./object-store.ts";
import { isAbsent, unreadable } from "./read-file.ts";

const FANOUT = 8;
const NAMES = FANOUT + 256 * 4;

/** Every object but trees: isomorphic-git lists none, so names come from file names and pack indexes. */
export async function listStored(
  objectDir: string,
  store: ObjectStore,
  oids: OidTable,
  { signal, only }: { readonly signal?: AbortSignal | undefined; readonly only?: readonly string[] | undefined },
): Promise<StoredObjects> {
  const found = { commits: new IntColumn(), blobs: new IntColumn(), tags: new IntColumn() };
  const damaged: string[] = [];
  const names = new Set(only ?? [...looseNames(objectDir), ...packedNames(objectDir)]);
  for (const name of names) {
    signal?.throwIfAborted();
    const { type } = await store.read(name);
    if (type === "commit") found.commits.push(oids.intern(name));
    else if (type === "blob") found.blobs.push(oids.intern(name));
    else if (type === "tag") found.tags.push(oids.intern(name));
    else if (type === "corrupt") damaged.push(name);
  }
  const { commits, blobs, tags } = found;
  return { commits: commits.values(), blobs: blobs.values(), tags: tags.values(), unreadable: damaged };
}

/** Whole objects, one after the other. */
export async function* readObjects(
  store: ObjectStore,
  oids: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<readonly ObjectAnswer[]> {
  for (const oid of oids) {
    signal?.throwIfAborted();
    const { type, body } = await store.read(oid);
    yield [body === null ? { oid, type, body } : { oid, type, body }];
  }
}

function looseNames(objectDir: string): string[] {
  return list(objectDir)
    .filter((folder) => /^[0-9a-f]{2}$/.test(folder))
    .flatMap((folder) => list(join(objectDir, folder)).map((file) => folder + file))
    .filter((name) => /^[0-9a-f]{40}$/.test(name));
}

/** Ids in the indexes of packs, version 2 (gitformat-pack(5)); others are refused when the repository is opened. */
function packedNames(objectDir: string): string[] {
  const folder = join(objectDir, "pack");
  return list(folder)
    .filter((file) => file.endsWith(".idx"))
    .flatMap((file) => {
      const bytes = indexBytes(join(folder, file));
      const count = bytes.readUInt32BE(NAMES - 4);
      return Array.from({ length: count }, (_, i) => bytes.toString("hex", NAMES + 20 * i, NAMES + 20 * i + 20));
    });
}

function indexBytes(path: string): Buffer {
  try {
    return readFile(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw unreadable(folder, error);
  }
}
