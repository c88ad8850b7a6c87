import { decodeBase64, encodeBase64 } from "../codecs/base64.ts";
import { concatBytes, latin1Bytes } from "../codecs/bytes.ts";
import { armored, readArmor } from "../keys/armor.ts";
import { keyFacts } from "../keys/facts.ts";
import { readOpenPgpKeys, type OpenPgpKeys } from "../keys/openpgp.ts";
import type { Proof, ProofOutcome } from "../proof.ts";
import { cutOff } from "./private-key.ts";

/** OpenPGP private key blocks: the packets are read, which say whether a passphrase protects the secret numbers. */
export const pgpProof: Proof = {
  name: "pgp",
  check({ value }) {
    const armor = readArmor(value);
    if (armor === null) return { verdict: "reject", why: "has no label" };
    for (const body of armor.bodies) {
      const keys = readOpenPgpKeys(decodeBase64(body) ?? new Uint8Array());
      if (keys !== null) return { ...judgeKeys(keys), normalised: body, publicPrefix: PREFIX };
    }
    const unread: ProofOutcome = { verdict: "mismatch", why: "looks like an OpenPGP key but does not parse as one" };
    return { ...(cutOff(armor) ?? unread), normalised: armor.bodies[0], publicPrefix: PREFIX, settled: true };
  },
  seal: (shape) => armored("PGP PRIVATE KEY BLOCK", encodeBase64(clearEddsa(latin1Bytes(shape)))).trimEnd(),
};

const PREFIX = "-----BEGIN PGP PRIVATE KEY BLOCK-----";

function judgeKeys({ keys, owner }: OpenPgpKeys): ProofOutcome {
  const shown = keys.find((key) => key.protection === "none") ?? keys[0]!;
  const facts = { ...keyFacts(shown), ...(owner === undefined ? {} : { owner }) };
  if (shown.protection === "none") {
    return { verdict: "confirmed", why: "holds secret key packets without a passphrase", facts };
  }
  if (keys.every((key) => key.protection === "stub")) {
    return { verdict: "placeholder", why: "holds only stubs: the secret parts are elsewhere", facts };
  }
  return { verdict: "encrypted", why: "protected by a passphrase", facts };
}

/** A version 4 EdDSA secret key packet around 32 made-up bytes, with its checksum. */
function clearEddsa(made: Uint8Array): Uint8Array {
  const oid = [9, 0x2b, 6, 1, 4, 1, 0xda, 0x47, 0x0f, 1];
  const point = [0x01, 0x07, 0x40, ...made.subarray(0, 32)];
  const secret = [0x00, 0xff, ...made.subarray(0, 32)];
  const sum = secret.reduce((total, byte) => total + byte, 0) & 0xffff;
  const body = Uint8Array.from([4, 0x60, 0, 0, 0, 22, ...oid, ...point, 0, ...secret, sum >> 8, sum & 0xff]);
  return concatBytes(Uint8Array.of(0xc5, body.length), body);
}
