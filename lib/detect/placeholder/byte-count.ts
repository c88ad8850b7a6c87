/** A part of the bytes that random ones never reach. */
const MOSTLY = 0.6;
const SHORTEST = 16;

/** Whether a value is hexadecimal whose bytes count by one or by 0x11, up or down, as the keys of test vectors do. */
export function countsInBytes(value: string): boolean {
  const digits = value.startsWith("0x") ? value.slice(2) : value;
  if (digits.length < SHORTEST || !/^[0-9a-f]+$/i.test(digits)) return false;
  let steps = 0;
  for (let at = 2; at + 2 <= digits.length; at += 2) {
    const step = Math.abs(byteAt(digits, at) - byteAt(digits, at - 2));
    if (step === 1 || step === 0x11) steps++;
  }
  return 2 * steps > digits.length * MOSTLY;
}

function byteAt(digits: string, at: number): number {
  return Number.parseInt(digits.slice(at, at + 2), 16);
}
