/** Instructions of a delta, as a test writes them. */
export type Instruction = { readonly insert: Uint8Array } | { readonly copy: readonly [from: number, length: number] };

function number(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) | 0x80);
    rest = Math.floor(rest / 128);
  }
  return [...bytes, rest];
}

function copyBytes([from, length]: readonly [number, number]): number[] {
  const fields = [from, from >>> 8, from >>> 16, from >>> 24, length, length >>> 8, length >>> 16].map((n) => n & 255);
  // 64 KiB is written as no length at all.
  const written = length === 0x10000 ? fields.map((byte, i) => (i < 4 ? byte : 0)) : fields;
  const op = written.reduce((bits, byte, i) => (byte === 0 ? bits : bits | (1 << i)), 0x80);
  return [op, ...written.filter((byte) => byte !== 0)];
}

/** A delta in git's encoding. */
export function encodeDelta(baseSize: number, size: number, instructions: readonly Instruction[]): Uint8Array {
  const body = instructions.flatMap((each) =>
    "copy" in each ? copyBytes(each.copy) : [each.insert.length, ...each.insert],
  );
  return Uint8Array.from([...number(baseSize), ...number(size), ...body]);
}

/** What instructions make of a base, without any cleverness. */
export function carryOut(base: Uint8Array, instructions: readonly Instruction[]): Uint8Array {
  return Uint8Array.from(
    instructions.flatMap((each) =>
      "copy" in each ? [...base.subarray(each.copy[0], each.copy[0] + each.copy[1])] : [...each.insert],
    ),
  );
}
