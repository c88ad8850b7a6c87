import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { idOf } from "./stored.ts";

/** An object of a pack made by hand; `id` where it is not what the bytes give. */
export type PackedObject =
  | { readonly type: "commit" | "tree" | "blob" | "tag"; readonly bytes: Uint8Array; readonly id?: string }
  | { readonly delta: Uint8Array; readonly base: string; readonly id: string };

const TYPES = { commit: 1, tree: 2, blob: 3, tag: 4 };
const REF_DELTA = 7;

function head(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)];
  for (let rest = size >>> 4; rest > 0; rest >>>= 7) {
    bytes[bytes.length - 1]! |= 0x80;
    bytes.push(rest & 0x7f);
  }
  return Buffer.from(bytes);
}

function encode(object: PackedObject): Buffer {
  if ("bytes" in object) {
    return Buffer.concat([head(TYPES[object.type], object.bytes.length), deflateSync(object.bytes)]);
  }
  return Buffer.concat([
    head(REF_DELTA, object.delta.length),
    Buffer.from(object.base, "hex"),
    deflateSync(object.delta),
  ]);
}

function uint32(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => bytes.writeUInt32BE(value, 4 * i));
  return bytes;
}

function sealed(...parts: Buffer[]): Buffer {
  const bytes = Buffer.concat(parts);
  return Buffer.concat([bytes, createHash("sha1").update(bytes).digest()]);
}

/** Writes a pack and its index below an objects folder, as they stand: also what git would refuse. */
export function writePack(objectDir: string, objects: readonly PackedObject[], version = 2): string {
  let at = 12;
  const bodies = objects.map(encode);
  const entries = objects.map((object, i) => {
    const id = object.id ?? ("bytes" in object ? idOf(object.type, object.bytes) : "");
    const entry = { id, offset: at };
    at += bodies[i]!.length;
    return entry;
  });
  const pack = sealed(Buffer.from("PACK"), uint32(version, objects.length), ...bodies);
  const sorted = entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  const firstBytes = sorted.map(({ id }) => Number.parseInt(id.slice(0, 2), 16));
  const fanout = Array.from({ length: 256 }, (_, i) => firstBytes.filter((byte) => byte <= i).length);
  const index = sealed(
    uint32(0xff744f63, 2, ...fanout),
    ...sorted.map(({ id }) => Buffer.from(id, "hex")),
    uint32(...sorted.map(() => 0)),
    uint32(...sorted.map(({ offset }) => offset)),
    pack.subarray(-20),
  );
  const dir = join(objectDir, "pack");
  mkdirSync(dir, { recursive: true });
  const path = join(dir, `pack-${pack.subarray(-20).toString("hex")}`);
  writeFileSync(`${path}.pack`, pack);
  writeFileSync(`${path}.idx`, index);
  return `${path}.pack`;
}
