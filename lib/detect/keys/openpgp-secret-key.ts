/** What a secret key packet (RFC 9580 section 5.5.3) tells without its passphrase. */
export interface SecretKeyPacket {
  readonly type: string;
  readonly bits?: number;
  /** `none`: the secret numbers stand there in clear; `stub`: they are elsewhere (smart card, offline primary key). */
  readonly protection: "none" | "passphrase" | "stub";
}

/** Public parts by algorithm number: `m` a multi-precision integer, `o` an octet-counted field, a number raw bytes. */
const ALGORITHMS: Readonly<
  Record<number, readonly [type: string, fields: readonly (string | number)[], secrets: number]>
> = {
  1: ["rsa", ["m", "m"], 4],
  2: ["rsa", ["m", "m"], 4],
  3: ["rsa", ["m", "m"], 4],
  16: ["elgamal", ["m", "m", "m"], 1],
  17: ["dsa", ["m", "m", "m", "m"], 1],
  18: ["ecdh", ["o", "m", "o"], 1],
  19: ["ecdsa", ["o", "m"], 1],
  22: ["eddsa", ["o", "m"], 1],
  25: ["x25519", [32], 32],
  26: ["x448", [56], 56],
  27: ["ed25519", [32], 32],
  28: ["ed448", [57], 57],
};

/** GnuPG's own string-to-key type for keys whose secret part was left out (gnupg, doc/DETAILS). */
const GNU_STUB = 101;

/** Whether the body of a key packet names an algorithm whose parts are known here. */
export function isKnownAlgorithm(body: Uint8Array): boolean {
  return ALGORITHMS[body[5] ?? -1] !== undefined;
}

/** Reads the body of a secret key or subkey packet of version 4 to 6; null where the structure does not hold. */
export function readSecretKey(body: Uint8Array): SecretKeyPacket | null {
  const version = body[0] ?? 0;
  const algorithm = ALGORITHMS[body[5] ?? -1];
  if (version < 4 || version > 6 || algorithm === undefined) return null;
  const [type, fields, secrets] = algorithm;
  const start = version === 4 ? 6 : 10;
  const end = fields.reduce<number>((at, field) => fieldEnd(body, at, field), start);
  const usage = body[end];
  if (usage === undefined) return null;
  const bits = fields[0] === "m" ? body[start]! * 256 + body[start + 1]! : undefined;
  const key = { type, ...(bits === undefined ? {} : { bits }) };
  if (usage !== 0) return { ...key, protection: isStub(body, end) ? "stub" : "passphrase" };
  return version !== 4 || checksumHolds(body, end + 1, secrets) ? { ...key, protection: "none" } : null;
}

function fieldEnd(body: Uint8Array, at: number, field: string | number): number {
  if (typeof field === "number") return at + field;
  if (field === "o") return at + 1 + (body[at] ?? body.length);
  return at + 2 + ((((body[at] ?? 0) << 8) + (body[at + 1] ?? 0) + 7) >> 3);
}

function isStub(body: Uint8Array, usageAt: number): boolean {
  return body[usageAt + 2] === GNU_STUB;
}

/** Clear secret numbers of version 4 are followed by the sum of their bytes modulo 65536. */
function checksumHolds(body: Uint8Array, start: number, secrets: number): boolean {
  let end = start;
  if (secrets >= 32) end += secrets;
  else for (let i = 0; i < secrets; i++) end = fieldEnd(body, end, "m");
  if (end + 2 !== body.length) return false;
  const sum = body.subarray(start, end).reduce((total, byte) => total + byte, 0) & 0xffff;
  return sum === body[end]! * 256 + body[end + 1]!;
}
