import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { objectDirectories } from "./pack/alternates.ts";
import { readPackIndex } from "./pack/pack-index.ts";

/**
 * Which files hold a repository's objects. As long as all of them are there, no object can have vanished. Times are
 * left out: git sets a pack's anew when it would have written an object that the pack holds.
 */
export interface ObjectFiles {
  /** Path and size of each pack and its index. */
  readonly packs: readonly string[];
  /** Number of the folder and name of each loose object. */
  readonly loose: readonly string[];
}

/** More than these are not listed one by one: telling what changed would cost more than it saves. */
const MAX_LOOSE = 100_000;
const MAX_FOLDERS = 64;

/** Lists the object folder and those it borrows from; null where that cannot be told. */
export function listObjectFiles(objectDir: string): ObjectFiles | null {
  try {
    const folders = objectFolders(objectDir);
    const packs = folders.flatMap(packsIn);
    const loose = folders.flatMap((folder, index) => looseIn(folder, index));
    return loose.length > MAX_LOOSE ? null : { packs, loose };
  } catch {
    return null;
  }
}

/** True where everything that held objects `before` is there still. */
export function holdsAllOf(now: ObjectFiles, before: ObjectFiles): boolean {
  const packs = new Set(now.packs);
  const loose = new Set(now.loose);
  return before.packs.every((pack) => packs.has(pack)) && before.loose.every((object) => loose.has(object));
}

/** Ids of the objects in files that `before` does not have; null where an index of a pack cannot be read. */
export function idsBeyond(now: ObjectFiles, before: ObjectFiles): readonly string[] | null {
  const packs = new Set(before.packs);
  const loose = new Set(before.loose);
  const ids = now.loose.filter((object) => !loose.has(object)).map((object) => object.slice(object.indexOf(":") + 1));
  for (const pack of now.packs) {
    const path = pack.slice(0, pack.lastIndexOf(" "));
    if (packs.has(pack) || !path.endsWith(".idx")) continue;
    const index = indexAt(path);
    if (index === null) return null;
    for (let at = 0; at < index.count; at++) ids.push(Buffer.from(index.oid(at)).toString("hex"));
  }
  return ids;
}

function indexAt(path: string): ReturnType<typeof readPackIndex> {
  try {
    return readPackIndex(path);
  } catch {
    return null;
  }
}

/** The folder and all alternates, those of alternates included. */
function objectFolders(objectDir: string): readonly string[] {
  const { paths } = objectDirectories(objectDir);
  if (paths.length > MAX_FOLDERS) throw new Error("too many alternates");
  return paths;
}

function packsIn(folder: string): string[] {
  return namesIn(join(folder, "pack"))
    .filter((name) => /\.(?:pack|idx|promisor)$/.test(name))
    .map((name) => {
      const path = join(folder, "pack", name);
      return `${path} ${statSync(path).size}`;
    });
}

function looseIn(folder: string, index: number): string[] {
  const names: string[] = [];
  for (const start of namesIn(folder)) {
    if (!/^[0-9a-f]{2}$/.test(start)) continue;
    for (const rest of namesIn(join(folder, start))) {
      if (/^[0-9a-f]{38,62}$/.test(rest)) names.push(`${index}:${start}${rest}`);
    }
  }
  return names;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
