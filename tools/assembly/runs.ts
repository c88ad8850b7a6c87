// AssemblyScript; `node tools/wasm.js` compiles it into lib/detect/views/run-code.ts. It does what firstLong of
// lib/detect/views/long-run.ts does, in the text at 0.

// By the low half of a byte, a bit for each high half from 2 to 7 with which it is in a set of run-set.ts.
const RUN = i8x16(42, 62, 62, 63, 62, 63, 63, 62, 62, 62, 60, 23, 28, 23, 20, 29);
const SIGN = i8x16(8, 12, 12, 12, 12, 13, 13, 12, 12, 12, 12, 4, 12, 4, 4, 4);
const HEX = i8x16(2, 22, 22, 22, 22, 22, 22, 2, 2, 2, 0, 0, 0, 0, 0, 0);
/** By the high half of a byte, its bit. */
const HIGH = i8x16(0, 0, 1, 2, 4, 8, 16, 32, 0, 0, 0, 0, 0, 0, 0, 0);

/** A bit for each of 16 bytes that is in a set. */
@inline
function membersOf16(set: v128, at: usize): u64 {
  const bytes = v128.load(at);
  const low = i8x16.swizzle(set, v128.and(bytes, i8x16.splat(15)));
  const high = i8x16.swizzle(HIGH, i8x16.shr_u(bytes, 4));
  return <u64>i8x16.bitmask(i8x16.ne(v128.and(low, high), i8x16.splat(0)));
}

/** A bit for each of 64 bytes that is in a set. */
@inline
function members(set: v128, at: usize): u64 {
  return (
    membersOf16(set, at) |
    (membersOf16(set, at + 16) << 16) |
    (membersOf16(set, at + 32) << 32) |
    (membersOf16(set, at + 48) << 48)
  );
}

/** Of bits in a row, those from which on 32 are set. */
@inline
function rowsOf32(mask: u64): u64 {
  mask &= mask >> 1;
  mask &= mask >> 2;
  mask &= mask >> 4;
  mask &= mask >> 8;
  return mask & (mask >> 16);
}

/**
 * A place in the first run of 32 characters or more that has a sign of an encoding there, or digits of hex, in a row;
 * -1 for none that begins before `to`. Sees 64 bytes from any such place on.
 */
export function find(from: usize, to: usize): i32 {
  for (let at = from; at < to; at += 32) {
    let long = rowsOf32(members(RUN, at));
    if (long == 0) continue;
    long |= long << 1;
    long |= long << 2;
    long |= long << 4;
    long |= long << 8;
    long |= long << 16;
    const found = (long & members(SIGN, at)) | rowsOf32(members(HEX, at));
    if (found != 0) return <i32>(at + <usize>ctz(found));
  }
  return -1;
}
