/**
 * Whether `bytes` are one DER SEQUENCE (X.690) that starts with a small INTEGER, which is how PKCS#1, SEC1 and
 * PKCS#8 private keys all begin, and that ends exactly at the end.
 */
export function framesPrivateKey(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x30) return false;
  const long = bytes[1]! & 0x80 ? bytes[1]! & 0x7f : 0;
  if (long > 3) return false;
  const content = 2 + long;
  const length = long === 0 ? bytes[1]! : bytes.subarray(2, content).reduce((sum, byte) => sum * 256 + byte, 0);
  return content + length === bytes.length && bytes[content] === 0x02 && bytes[content + 1] === 0x01;
}
