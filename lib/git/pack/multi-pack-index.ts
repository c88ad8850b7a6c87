import { endsInItsHash, packIndexOf, type PackIndex } from "./pack-index.ts";
import { readIntoRoom } from "./read-into-room.ts";

const MAGIC = 0x4d494458;
const SHA1 = 1;
const HEAD = 12;
const CHUNK_ENTRY = 12;
const OID = 20;
const LARGE = 0x80000000;

/** Chunks by the four letters of their names. */
type Chunks = ReadonlyMap<string, DataView>;

/**
 * Reads a `multi-pack-index` of version 1 (`gitformat-pack(5)`), which lists every object once, in one of its packs.
 * @returns indexes by the name of the pack (`pack-….pack`); null if it is no such file, or is damaged
 * @throws an error of node:fs where it cannot be read
 */
export function readMultiPackIndex(path: string): ReadonlyMap<string, PackIndex> | null {
  const bytes = readIntoRoom(path);
  if (bytes.length < HEAD + OID || !endsInItsHash(bytes)) return null;
  const chunks = chunksOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.length));
  const names = chunks?.get("PNAM");
  const oids = chunks?.get("OIDL");
  const places = chunks?.get("OOFF");
  if (chunks === null || names === undefined || oids === undefined || places === undefined) return null;
  const count = Math.floor(oids.byteLength / OID);
  if (count * 8 !== places.byteLength) return null;
  const packs = namesIn(names);
  const objects = packs.map((): { oid: Uint8Array; offset: number }[] => []);
  for (let i = 0; i < count; i++) {
    const offset = offsetOf(places, i, chunks.get("LOFF"));
    const oid = new Uint8Array(oids.buffer, oids.byteOffset + i * OID, OID);
    if (offset !== null) objects[places.getUint32(8 * i)]?.push({ oid, offset });
  }
  return new Map(packs.map((name, i) => [name.replace(/\.idx$/, ".pack"), packIndexOf(objects[i]!)]));
}

function chunksOf(view: DataView): Chunks | null {
  if (view.byteLength < HEAD || view.getUint32(0) !== MAGIC || view.getUint8(4) !== 1) return null;
  if (view.getUint8(5) !== SHA1) return null;
  const count = view.getUint8(6);
  if (HEAD + (count + 1) * CHUNK_ENTRY > view.byteLength) return null;
  const chunks = new Map<string, DataView>();
  for (let i = 0; i < count; i++) {
    const at = HEAD + i * CHUNK_ENTRY;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)));
    const start = bigOffset(view, at + 4);
    const end = bigOffset(view, at + 4 + CHUNK_ENTRY);
    if (start > end || end > view.byteLength) return null;
    chunks.set(name, new DataView(view.buffer, view.byteOffset + start, end - start));
  }
  return chunks;
}

function namesIn(chunk: DataView): string[] {
  const text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("utf8");
  return text.split("\0").filter((name) => name !== "");
}

function offsetOf(places: DataView, object: number, large?: DataView): number | null {
  const small = places.getUint32(8 * object + 4);
  if (small < LARGE || large === undefined) return small;
  const at = (small - LARGE) * 8;
  return at + 8 <= large.byteLength ? bigOffset(large, at) : null;
}

function bigOffset(view: DataView, at: number): number {
  return view.getUint32(at) * 0x100000000 + view.getUint32(at + 4);
}
