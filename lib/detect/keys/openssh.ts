import { latin1Bytes, latin1Text, sameBytes } from "../codecs/bytes.ts";
import { bitLength, SshReader } from "../codecs/ssh-wire.ts";

/** What an OpenSSH private key file (openssh/PROTOCOL.key) tells without its passphrase. */
export interface OpenSshKey {
  /** `rsa`, `ed25519`, `ec`, `dsa`, or the SSH name of anything else. */
  readonly type: string;
  readonly bits?: number;
  /** Encrypted under a passphrase. */
  readonly encrypted: boolean;
  /** Only a handle: the secret is inside a hardware security key. */
  readonly hardware: boolean;
}

const MAGIC = latin1Bytes("openssh-key-v1\0");

/** Reads the decoded body of an `OPENSSH PRIVATE KEY` block; null where the structure does not hold. */
export function readOpenSshKey(bytes: Uint8Array): OpenSshKey | null {
  if (!sameBytes(bytes.subarray(0, MAGIC.length), MAGIC)) return null;
  const reader = new SshReader(bytes, MAGIC.length);
  const cipher = reader.string();
  const kdf = reader.string();
  const options = reader.string();
  const count = reader.uint32();
  const publicKey = reader.string();
  const secret = reader.string();
  if (cipher === null || kdf === null || options === null || count !== 1) return null;
  if (publicKey === null || secret === null) return null;
  const key = describePublicKey(publicKey);
  if (key === null) return null;
  if (latin1Text(cipher) !== "none") return secret.length > 0 ? { ...key, encrypted: true } : null;
  return opensClear(secret, publicKey) ? { ...key, encrypted: false } : null;
}

/** Type and size of a public key in SSH wire format; null where it is none. */
export function describePublicKey(blob: Uint8Array): { type: string; bits?: number; hardware: boolean } | null {
  const reader = new SshReader(blob);
  const name = reader.string();
  const first = reader.string();
  if (name === null || first === null) return null;
  const ssh = latin1Text(name);
  const hardware = ssh.startsWith("sk-");
  if (ssh === "ssh-rsa") return { type: "rsa", bits: bitLength(reader.string() ?? new Uint8Array()), hardware };
  if (ssh === "ssh-dss") return { type: "dsa", bits: bitLength(first), hardware };
  const curve = /nistp(\d+)/.exec(ssh)?.[1];
  if (curve !== undefined) return { type: "ec", bits: Number(curve), hardware };
  return ssh.includes("ed25519") ? { type: "ed25519", hardware } : { type: ssh, hardware };
}

/** The clear private part: two equal check numbers, then the same key type as in the public part. */
function opensClear(secret: Uint8Array, publicKey: Uint8Array): boolean {
  const reader = new SshReader(secret);
  const check = reader.uint32();
  if (check === null || check !== reader.uint32()) return false;
  const type = reader.string();
  const expected = new SshReader(publicKey).string();
  return type !== null && expected !== null && sameBytes(type, expected) && reader.left > 0;
}
