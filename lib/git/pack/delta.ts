import type { CopyRunList, CopyRuns } from "../../core/copy-runs.ts";

/** What {@link parseDelta} and {@link deltaResultSize} answer for bytes that are no delta of that base. */
export const CORRUPT_DELTA = -1;

/** Longest result that is made: more does not fit the 32-bit offsets of copy runs. */
export const LARGEST_RESULT = 0x7fffffff;

/** Below this a loop copies faster than a call. */
const WORTH_A_CALL = 80;

/** How many bytes of offset follow a copy instruction, by its lowest four bits. */
const OFFSET_BYTES = Uint8Array.from(
  { length: 16 },
  (_, bits) => [1, 2, 4, 8].filter((bit) => (bits & bit) !== 0).length,
);

/** Length of a copy instruction that names none. */
const UNNAMED_LENGTH = 0x10000;

/**
 * Size in bytes of the text that a delta makes, from its head alone; {@link CORRUPT_DELTA} if the head is broken.
 * A delta is what `gitformat-pack(5)` describes under "Deltified representation".
 * @param end where the known bytes of the delta end: its first 20 suffice
 */
export function deltaResultSize(delta: Uint8Array, end: number): number {
  const at = skipNumber(delta, 0, end);
  return skipNumber(delta, at, end) > end ? CORRUPT_DELTA : readNumber(delta, at);
}

/** Where the instructions of a delta begin, behind its head; {@link CORRUPT_DELTA} if its head does not name this base. */
export function instructionsAt(delta: Uint8Array, end: number, baseSize: number): number {
  const at = skipNumber(delta, skipNumber(delta, 0, end), end);
  return at > end || readNumber(delta, 0) !== baseSize ? CORRUPT_DELTA : at;
}

/**
 * Checks a whole delta against the size of its base and lists what it copies.
 * @param end where the delta ends in the array, which may be longer
 * @returns size of the result in bytes, or {@link CORRUPT_DELTA}, after which `runs` mean nothing
 */
export function parseDelta(delta: Uint8Array, end: number, baseSize: number, runs: CopyRunList): number {
  runs.clear();
  const sizeAt = skipNumber(delta, 0, end);
  let at = skipNumber(delta, sizeAt, end);
  if (at > end || readNumber(delta, 0) !== baseSize) return CORRUPT_DELTA;
  const size = readNumber(delta, sizeAt);
  if (size > LARGEST_RESULT) return CORRUPT_DELTA;
  let done = 0;
  while (at < end) {
    const op = delta[at++]!;
    if (op < 0x80) {
      // An instruction 0 is reserved.
      if (op === 0) return CORRUPT_DELTA;
      at += op;
      done += op;
    } else {
      let from = 0;
      let length = 0;
      if ((op & 0x01) !== 0) from = delta[at++]!;
      if ((op & 0x02) !== 0) from |= delta[at++]! << 8;
      if ((op & 0x04) !== 0) from |= delta[at++]! << 16;
      if ((op & 0x08) !== 0) from += delta[at++]! * 0x1000000;
      if ((op & 0x10) !== 0) length = delta[at++]!;
      if ((op & 0x20) !== 0) length |= delta[at++]! << 8;
      if ((op & 0x40) !== 0) length |= delta[at++]! << 16;
      if (length === 0) length = UNNAMED_LENGTH;
      // Bytes past the end of the array are undefined, which makes `at` pass `end` too.
      if (at > end || from + length > baseSize || done + length > size) return CORRUPT_DELTA;
      runs.push(done, from, length);
      done += length;
    }
  }
  return at === end && done === size ? size : CORRUPT_DELTA;
}

/**
 * Makes the text of a delta that {@link parseDelta} found sound for this base.
 * @param out gets the result from its start on; must be long enough and none of the other two
 */
export function applyDelta(base: Uint8Array, delta: Uint8Array, end: number, out: Uint8Array): void {
  let at = skipNumber(delta, skipNumber(delta, 0, end), end);
  let done = 0;
  while (at < end) {
    const op = delta[at++]!;
    let from = at;
    let length = op;
    let source = delta;
    if (op < 0x80) {
      at += op;
    } else {
      source = base;
      from = 0;
      length = 0;
      if ((op & 0x01) !== 0) from = delta[at++]!;
      if ((op & 0x02) !== 0) from |= delta[at++]! << 8;
      if ((op & 0x04) !== 0) from |= delta[at++]! << 16;
      if ((op & 0x08) !== 0) from += delta[at++]! * 0x1000000;
      if ((op & 0x10) !== 0) length = delta[at++]!;
      if ((op & 0x20) !== 0) length |= delta[at++]! << 8;
      if ((op & 0x40) !== 0) length |= delta[at++]! << 16;
      if (length === 0) length = UNNAMED_LENGTH;
    }
    copy(source, from, length, out, done);
    done += length;
  }
}

/**
 * Copies only the ends of each run into a text, so many bytes at either end: what stands next to something new.
 * With {@link insertNew} it makes all of a text that its base does not tell.
 */
export function copyEdges(base: Uint8Array, runs: CopyRuns, out: Uint8Array, margin: number): void {
  for (let i = 0; i < runs.count; i++) {
    const at = runs.at[i]!;
    const from = runs.from[i]!;
    const length = runs.length[i]!;
    if (length <= 2 * margin) {
      copy(base, from, length, out, at);
    } else {
      copy(base, from, margin, out, at);
      copy(base, from + length - margin, margin, out, at + length - margin);
    }
  }
}

/** Writes only what a delta inserts, each part where it stands in the result; the delta must be sound. */
export function insertNew(delta: Uint8Array, end: number, out: Uint8Array): void {
  let at = skipNumber(delta, skipNumber(delta, 0, end), end);
  let done = 0;
  while (at < end) {
    const op = delta[at++]!;
    if (op < 0x80) {
      copy(delta, at, op, out, done);
      at += op;
      done += op;
      continue;
    }
    at += OFFSET_BYTES[op & 0x0f]!;
    let length = 0;
    if ((op & 0x10) !== 0) length = delta[at++]!;
    if ((op & 0x20) !== 0) length |= delta[at++]! << 8;
    if ((op & 0x40) !== 0) length |= delta[at++]! << 16;
    done += length === 0 ? UNNAMED_LENGTH : length;
  }
}

function copy(source: Uint8Array, from: number, length: number, out: Uint8Array, at: number): void {
  if (length < WORTH_A_CALL) {
    for (let i = 0; i < length; i++) out[at + i] = source[from + i]!;
  } else {
    out.set(source.subarray(from, from + length), at);
  }
}

/** Little-endian number of 7-bit groups. */
function readNumber(bytes: Uint8Array, at: number): number {
  let value = 0;
  let unit = 1;
  for (let i = at; ; i++) {
    const byte = bytes[i]!;
    value += (byte & 0x7f) * unit;
    if (byte < 0x80) return value;
    unit *= 128;
  }
}

/** Where the number that begins at `at` ends; more than `end` if it does not end there, or is absurdly long. */
function skipNumber(bytes: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end && i < at + 8; i++) if (bytes[i]! < 0x80) return i + 1;
  return end + 1;
}
