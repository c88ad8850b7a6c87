// AssemblyScript; `node tools/wasm.js` compiles it into lib/git/pack/delta-code.ts. It does what parseDelta and
// applyDelta of lib/git/pack/delta.ts do, in one pass.

const CORRUPT = -1;
const TOO_MANY_RUNS = -2;
/** Length of a copy instruction that names none. */
const UNNAMED_LENGTH: u32 = 0x10000;
/** Up to so many bytes a loop copies faster than `memory.copy`. */
const WORTH_A_CALL: u32 = 128;

/** May write and read up to 7 bytes too many: all buffers have room behind them. */
@inline
function copy(to: usize, from: usize, length: u32): void {
  if (length > WORTH_A_CALL) {
    memory.copy(to, from, length);
    return;
  }
  for (let i: u32 = 0; i < length; i += 8) store<u64>(to + i, load<u64>(from + i));
}

/**
 * Carries out the instructions of a delta, which stand from `at` to before `end`. `runs` is where the places of what
 * is copied go: `most` offsets in the result, then as many in the base, then as many lengths.
 * @returns how many runs there are; below 0 where the text was not made
 */
export function apply(base: usize, baseSize: u32, at: usize, end: usize, out: usize, size: u32, runs: usize, most: u32): i32 {
  const second = <usize>most << 2;
  let done: u32 = 0;
  let count: u32 = 0;
  let lastAt: u32 = 0;
  let lastFrom: u32 = 0;
  while (at < end) {
    const op: u32 = load<u8>(at++);
    if (op < 0x80) {
      if (op == 0 || at + op > end || op > size - done) return CORRUPT;
      copy(out + done, at, op);
      at += op;
      done += op;
      continue;
    }
    let from: u32 = 0;
    let length: u32 = 0;
    if (op & 0x01) from = load<u8>(at++);
    if (op & 0x02) from |= <u32>load<u8>(at++) << 8;
    if (op & 0x04) from |= <u32>load<u8>(at++) << 16;
    if (op & 0x08) from |= <u32>load<u8>(at++) << 24;
    if (op & 0x10) length = load<u8>(at++);
    if (op & 0x20) length |= <u32>load<u8>(at++) << 8;
    if (op & 0x40) length |= <u32>load<u8>(at++) << 16;
    if (length == 0) length = UNNAMED_LENGTH;
    if (at > end || from > baseSize || length > baseSize - from || length > size - done) return CORRUPT;
    copy(out + done, base + from, length);
    if (count > 0 && lastAt == done && lastFrom == from) {
      const joined = runs + (second << 1) + (<usize>(count - 1) << 2);
      store<u32>(joined, load<u32>(joined) + length);
    } else {
      if (count == most) return TOO_MANY_RUNS;
      const run = runs + (<usize>count << 2);
      store<u32>(run, done);
      store<u32>(run + second, from);
      store<u32>(run + (second << 1), length);
      count++;
    }
    done += length;
    lastAt = done;
    lastFrom = from + length;
  }
  return done == size ? <i32>count : CORRUPT;
}
