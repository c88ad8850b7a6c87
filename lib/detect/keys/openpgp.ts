import { latin1Text } from "../codecs/bytes.ts";
import { readPackets } from "./openpgp-packets.ts";
import { isKnownAlgorithm, readSecretKey, type SecretKeyPacket } from "./openpgp-secret-key.ts";

/** The secret keys of an OpenPGP transferable secret key (RFC 9580 section 10.2) and their first user id. */
export interface OpenPgpKeys {
  readonly keys: readonly SecretKeyPacket[];
  readonly owner?: string;
}

const SECRET_KEY = 5;
const SECRET_SUBKEY = 7;
const USER_ID = 13;

/**
 * Reads the decoded body of a `PGP PRIVATE KEY BLOCK`; null where the packets do not hold a secret key. Keys of
 * algorithms that came later stand beside others, and are passed over.
 */
export function readOpenPgpKeys(bytes: Uint8Array): OpenPgpKeys | null {
  const packets = readPackets(bytes);
  if (packets === null) return null;
  const secrets = packets.filter(({ tag }) => tag === SECRET_KEY || tag === SECRET_SUBKEY);
  const keys = secrets.filter(({ body }) => isKnownAlgorithm(body)).map(({ body }) => readSecretKey(body));
  if (keys.length === 0 || keys.includes(null)) return null;
  const owner = packets.find(({ tag }) => tag === USER_ID);
  return { keys: keys as SecretKeyPacket[], ...(owner === undefined ? {} : { owner: latin1Text(owner.body) }) };
}
