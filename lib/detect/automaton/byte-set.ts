/** For each byte 1 where it belongs to the set, else 0. */
export type ByteSet = Readonly<Uint8Array>;

export const EMPTY: ByteSet = new Uint8Array(256);

const known = new Map<string, ByteSet>();

/** Bytes that one atom of a regex matches, as this very engine has it. */
export function bytesOf(atom: string, flags: string): ByteSet {
  const key = `${flags}/${atom}`;
  const set = known.get(key) ?? ask(new RegExp(`^${atom}$`, flags.replace("m", "")));
  known.set(key, set);
  return set;
}

function ask(regex: RegExp): ByteSet {
  return Uint8Array.from({ length: 256 }, (_, byte) => Number(regex.test(String.fromCharCode(byte))));
}

export function unionOf(a: ByteSet, b: ByteSet): ByteSet {
  return a.map((has, byte) => has | b[byte]!);
}

export function complementOf(set: ByteSet): ByteSet {
  return set.map((has) => 1 - has);
}
