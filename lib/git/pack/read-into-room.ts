import { closeSync, readSync } from "node:fs";
import { openFile } from "../read-file.ts";
import { byteRoom } from "../room.ts";

/**
 * All bytes of a file, which may be large.
 * @throws an error of node:fs where it cannot be read
 */
export function readIntoRoom(path: string): Uint8Array {
  return withFile(path, (descriptor, length) => readRange(descriptor, 0, length));
}

/**
 * All bytes of a file in two parts, of which each lives as long as somebody refers to it.
 * @param start how many bytes tell where the second part begins, or fewer if the file is shorter
 * @param cutAt where it begins
 * @throws an error of node:fs where it cannot be read
 */
export function readInTwoRooms(
  path: string,
  start: number,
  cutAt: (start: Uint8Array) => number,
): readonly [Uint8Array, Uint8Array] {
  return withFile(path, (descriptor, length) => {
    const cut = Math.min(length, cutAt(readRange(descriptor, 0, Math.min(start, length))));
    return [readRange(descriptor, 0, cut), readRange(descriptor, cut, length)];
  });
}

function withFile<Result>(path: string, read: (descriptor: number, length: number) => Result): Result {
  const { descriptor, size } = openFile(path);
  try {
    return read(descriptor, size);
  } finally {
    closeSync(descriptor);
  }
}

/** Bytes `from` to before `to`; fewer where the file ends before. */
function readRange(descriptor: number, from: number, to: number): Uint8Array {
  const bytes = byteRoom(to - from);
  let done = 0;
  for (let count = 1; count > 0 && done < bytes.length; done += count) {
    count = readSync(descriptor, bytes, done, bytes.length - done, from + done);
  }
  return bytes.subarray(0, done);
}
