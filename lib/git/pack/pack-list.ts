import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readMultiPackIndex } from "./multi-pack-index.ts";
import { PackFile } from "./pack-file.ts";
import { readPackIndex, type PackIndex } from "./pack-index.ts";

/** A pack that can be read. */
export interface Pack {
  /** Path of the `.pack` file. */
  readonly path: string;
  readonly index: PackIndex;
}

/** A file beside the packs that is not understood: objects in it are missing to us. */
export interface UnreadPack {
  readonly path: string;
  readonly reason: string;
}

/** Packs of one objects folder; those with `.keep`, `.promisor` or `.mtimes` beside them are packs like others. */
export function listPacks(objectDir: string): { packs: Pack[]; unread: UnreadPack[] } {
  const dir = join(objectDir, "pack");
  const found: { packs: Pack[]; unread: UnreadPack[] } = { packs: [], unread: [] };
  let shared: ReadonlyMap<string, PackIndex> | null = null;
  for (const name of namesIn(dir, found.unread)) {
    const path = join(dir, name);
    try {
      const own = path.replace(/\.pack$/, ".idx");
      const index = existsSync(own) ? readPackIndex(own) : ((shared ??= sharedIndex(dir)).get(name) ?? null);
      const reason = index === null ? "it has no index that can be read" : whatIsWrong(path, index);
      if (index === null || reason !== null) found.unread.push({ path, reason: reason ?? "it has no index" });
      else found.packs.push({ path, index });
    } catch (error) {
      found.unread.push({ path, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
    }
  }
  return found;
}

function namesIn(dir: string, unread: UnreadPack[]): string[] {
  try {
    return readdirSync(dir)
      .filter((name) => name.endsWith(".pack"))
      .sort();
  } catch (error) {
    const { code = "error" } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT") unread.push({ path: dir, reason: code });
    return [];
  }
}

function sharedIndex(dir: string): ReadonlyMap<string, PackIndex> {
  const path = join(dir, "multi-pack-index");
  return (existsSync(path) ? readMultiPackIndex(path) : null) ?? new Map<string, PackIndex>();
}

/** Why a pack and an index cannot belong together; null if they can. */
function whatIsWrong(path: string, index: PackIndex): string | null {
  const pack = new PackFile(path);
  try {
    const count = pack.objectCount();
    if (count === null) return "it is no pack of version 2 or 3";
    if (index.packId === null) return null;
    if (count !== index.count) return `it has ${count} objects, its index ${index.count}`;
    return Buffer.compare(pack.trailer(), index.packId) === 0 ? null : "its index is that of another pack";
  } finally {
    pack.close();
  }
}
