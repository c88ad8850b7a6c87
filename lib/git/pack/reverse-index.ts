import { readIntoRoom } from "./read-into-room.ts";
import { wordRoom } from "../room.ts";

const MAGIC = 0x52494458;
const SHA1 = 1;
const HEAD = 12;
/** Ids of the pack and of the file itself, at its end. */
const TRAILERS = 40;

/**
 * Positions in a pack's index in the order of the objects' offsets, from the `.rev` file beside the pack
 * (`gitformat-pack(5)`), which newer versions of git write.
 * @param path of the `.pack` file
 * @returns null where there is none for so many objects; each position is one of the index, but whether they are in
 * order, and each there once, is for the caller to find out
 */
export function readReverseIndex(path: string, count: number): Uint32Array | null {
  try {
    const bytes = readIntoRoom(path.replace(/\.pack$/, ".rev"));
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const isFor = bytes.length === HEAD + 4 * count + TRAILERS && view.getUint32(0) === MAGIC;
    if (!isFor || view.getUint32(4) !== 1 || view.getUint32(8) !== SHA1) return null;
    const positions = wordRoom(count);
    for (let object = 0; object < count; object++) {
      const position = view.getUint32(HEAD + 4 * object);
      if (position >= count) return null;
      positions[object] = position;
    }
    return positions;
  } catch {
    return null;
  }
}
