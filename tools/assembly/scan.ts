// AssemblyScript; `node tools/wasm.js` compiles it into lib/detect/prefilter/scan-code.ts. It does what scan-js.ts does.

// Addresses, as in lib/detect/prefilter/scan-wasm.ts. The rows of the pair table are at 0.
const FOUND: usize = 0x40000;
const TEXT: usize = 0x48000;
const KEYS: usize = 0x4d000;
const OTHER_KEYS: usize = 0x51000;
const MASKS: usize = 0x55000;
/** Bit of the group of windows without gaps. */
const WHOLE: u32 = 0x8000;

/** The row for the two bytes at `at + offset`. */
@inline
function row(at: usize, offset: usize): u32 {
  return load<u32>((<usize>load<u16>(at + offset)) << 2);
}

/** Whether a window's four bytes with the case bits, those left out that do not count, have both hashes of a key. */
@inline
function isKey(key: u32): bool {
  const hash = (key * 0x9e3779b1) >>> 15;
  if (!((load<u8>(KEYS + (hash >>> 3)) >>> (hash & 7)) & 1)) return false;
  const other = (key * 0x85ebca6b) >>> 15;
  return <bool>((load<u8>(OTHER_KEYS + (other >>> 3)) >>> (other & 7)) & 1);
}

/** Of the groups with gaps that may have a window at `at`, those are none unless the bytes are among the keys. */
function gapped(at: usize, groups: u32): u32 {
  const word = load<u32>(at) | 0x20202020;
  for (let rest = groups; rest != 0; rest &= rest - 1) {
    if (isKey(word & load<u32>(MASKS + (<usize>ctz(rest) << 2)))) return groups;
  }
  return 0;
}

@inline
function note(out: usize, at: usize, first: u32, second: u32): usize {
  let groups = (first >>> 16) & second;
  if (groups) groups = gapped(at, groups);
  if (isKey(load<u32>(at) | 0x20202020)) groups |= WHOLE;
  if (!groups) return out;
  store<u32>(out, ((<u32>(at - TEXT) >> 1) << 16) | groups);
  return out + 4;
}

/** Two windows a step; `length` is rounded up to a multiple of four. */
export function scan(length: u32): u32 {
  const end = TEXT + length;
  let out = FOUND;
  let a = row(TEXT, 0);
  for (let at = TEXT; at < end; at += 4) {
    const b = row(at, 2);
    const c = row(at, 4);
    out = note(out, at, a, b);
    out = note(out, at + 2, b, c);
    a = c;
  }
  return <u32>(out - FOUND) >> 2;
}
