import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { byteRoom } from "../room.ts";

/**
 * All bytes of a file, which may be large.
 * @throws an error of node:fs where it cannot be read
 */
export function readIntoRoom(path: string): Uint8Array {
  const descriptor = openSync(path, "r");
  try {
    const bytes = byteRoom(fstatSync(descriptor).size);
    let done = 0;
    for (let count = 1; count > 0 && done < bytes.length; done += count) {
      count = readSync(descriptor, bytes, done, bytes.length - done, done);
    }
    return bytes.subarray(0, done);
  } finally {
    closeSync(descriptor);
  }
}
