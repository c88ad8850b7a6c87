// AssemblyScript; `node tools/wasm.js` compiles it into lib/detect/prefilter/scan-code.ts. It does what scan-js.ts does.

// Addresses, as in lib/detect/prefilter/scan-wasm.ts. The rows of the pair table are at 0.
const FOUND: usize = 0x40000;
const TEXT: usize = 0x48000;
const KEYS: usize = 0x4d000;
const MASKS: usize = 0x4e000;

/** The row for the two bytes at `at + offset`. */
@inline
function row(at: usize, offset: usize): u32 {
  return load<u32>((<usize>load<u16>(at + offset)) << 2);
}

/** Whether the bytes at `at` may be a window of one of the `groups`. */
function mayStand(at: usize, groups: u32): bool {
  const word = load<u32>(at) | 0x20202020;
  for (; groups != 0; groups &= groups - 1) {
    const key = word & load<u32>(MASKS + (<usize>ctz(groups) << 2));
    const hash = (key * 0x9e3779b1) >>> 17;
    if ((load<u8>(KEYS + (hash >>> 3)) >>> (hash & 7)) & 1) return true;
  }
  return false;
}

function note(out: usize, at: usize, groups: u32): usize {
  if (!mayStand(at, groups)) return out;
  store<u32>(out, ((<u32>(at - TEXT) >> 1) << 16) | groups);
  return out + 4;
}

/** Four windows a step; `length` is rounded up to a multiple of eight. */
export function scan(length: u32): u32 {
  const end = TEXT + length;
  let out = FOUND;
  let a = row(TEXT, 0);
  for (let at = TEXT; at < end; at += 8) {
    const b = row(at, 2);
    const c = row(at, 4);
    const d = row(at, 6);
    const e = row(at, 8);
    const ab = (a >>> 16) & b;
    const bc = (b >>> 16) & c;
    const cd = (c >>> 16) & d;
    const de = (d >>> 16) & e;
    if (ab | bc | cd | de) {
      if (ab) out = note(out, at, ab);
      if (bc) out = note(out, at + 2, bc);
      if (cd) out = note(out, at + 4, cd);
      if (de) out = note(out, at + 6, de);
    }
    a = e;
  }
  return <u32>(out - FOUND) >> 2;
}
