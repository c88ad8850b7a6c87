/**
 * Marvin32 (US patent 8,555,057; Microsoft SymCrypt `marvin32.c`), folded to 32 bits as Microsoft's
 * identifiable keys use it; an unsigned number.
 * @param seed eight ASCII characters, most significant first (`Default0`)
 */
export function marvin32(bytes: Uint8Array, seed: string): number {
  const [low, high] = marvin64(bytes, seedWord(seed, 4), seedWord(seed, 0));
  return (low ^ high) >>> 0;
}

/** The unfolded hash as two unsigned 32-bit halves. */
export function marvin64(bytes: Uint8Array, seedLow: number, seedHigh: number): readonly [low: number, high: number] {
  let state: State = [seedLow | 0, seedHigh | 0];
  const whole = bytes.length & ~3;
  for (let at = 0; at < whole; at += 4) state = mix(state, little(bytes, at, 4));
  const rest = bytes.length - whole;
  state = mix(state, little(bytes, whole, rest) | (0x80 << (8 * rest)));
  const [low, high] = mix(state, 0);
  return [low >>> 0, high >>> 0];
}

type State = readonly [p0: number, p1: number];

function mix(state: State, word: number): State {
  let p0 = (state[0] + word) | 0;
  let p1 = state[1] ^ p0;
  p0 = (rotate(p0, 20) + p1) | 0;
  p1 = rotate(p1, 9) ^ p0;
  p0 = (rotate(p0, 27) + p1) | 0;
  p1 = rotate(p1, 19);
  return [p0, p1];
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

function little(bytes: Uint8Array, at: number, count: number): number {
  let word = 0;
  for (let i = 0; i < count; i++) word |= bytes[at + i]! << (8 * i);
  return word;
}

function seedWord(seed: string, at: number): number {
  let word = 0;
  for (let i = at; i < at + 4; i++) word = (word << 8) | seed.charCodeAt(i);
  return word;
}
