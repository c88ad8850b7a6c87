const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECK_LENGTH = 6;

/** Whether lower-case `text` is bech32 with this human-readable part and a right checksum (BIP 173, without its length limit). */
export function isBech32(text: string, humanPart: string): boolean {
  if (!text.startsWith(`${humanPart}1`)) return false;
  const values = valuesOf(text.slice(humanPart.length + 1));
  return values !== null && values.length > CHECK_LENGTH && polymod([...expand(humanPart), ...values]) === 1;
}

/** The six checksum characters for `data`, given in bech32's own alphabet. */
export function bech32Checksum(humanPart: string, data: string): string {
  const rest = polymod([...expand(humanPart), ...(valuesOf(data) ?? []), 0, 0, 0, 0, 0, 0]) ^ 1;
  let text = "";
  for (let i = 0; i < CHECK_LENGTH; i++) text += ALPHABET[(rest >>> (5 * (5 - i))) & 31];
  return text;
}

function valuesOf(text: string): number[] | null {
  const values = Array.from(text, (character) => ALPHABET.indexOf(character));
  return values.includes(-1) ? null : values;
}

function expand(humanPart: string): number[] {
  const codes = Array.from(humanPart, (character) => character.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    for (let i = 0; i < 5; i++) if ((top >>> i) & 1) sum ^= GENERATOR[i]!;
  }
  return sum;
}
