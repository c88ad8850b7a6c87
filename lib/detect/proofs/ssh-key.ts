import { decodeBase64, encodeBase64 } from "../codecs/base64.ts";
import { bigEndian32, concatBytes, latin1Bytes } from "../codecs/bytes.ts";
import { sshString } from "../codecs/ssh-wire.ts";
import { armored, readArmor } from "../keys/armor.ts";
import { keyFacts } from "../keys/facts.ts";
import { readOpenSshKey } from "../keys/openssh.ts";
import type { Proof, ProofOutcome } from "../proof.ts";
import { cutOff } from "./private-key.ts";

/** OpenSSH private keys: parsed by hand, since OpenSSL does not read them. */
export const sshKeyProof: Proof = {
  name: "ssh-key",
  check({ value }) {
    const armor = readArmor(value);
    if (armor === null) return { verdict: "reject", why: "has no label" };
    for (const body of armor.bodies) {
      const outcome = judgeBody(body);
      if (outcome !== null) return { ...outcome, normalised: body, publicPrefix: PREFIX };
    }
    const unread: ProofOutcome = { verdict: "mismatch", why: "looks like an OpenSSH key but does not parse as one" };
    return { ...(cutOff(armor) ?? unread), normalised: armor.bodies[0], publicPrefix: PREFIX, settled: true };
  },
  seal: (shape) => armored("OPENSSH PRIVATE KEY", encodeBase64(clearEd25519(latin1Bytes(shape)))).trimEnd(),
};

const PREFIX = "-----BEGIN OPENSSH PRIVATE KEY-----";

function judgeBody(body: string): ProofOutcome | null {
  const key = readOpenSshKey(decodeBase64(body) ?? new Uint8Array());
  if (key === null) return null;
  const facts = keyFacts(key);
  if (key.encrypted) return { verdict: "encrypted", why: "protected by a passphrase", facts };
  if (key.hardware) return { verdict: "encrypted", why: "of no use without its hardware security key", facts };
  return { verdict: "confirmed", why: "reads as an OpenSSH private key without a passphrase", facts };
}

/** A key file around 64 made-up bytes; whether the public half belongs to the secret one is not part of the format. */
function clearEd25519(made: Uint8Array): Uint8Array {
  const name = sshString(latin1Bytes("ssh-ed25519"));
  const half = made.subarray(0, 32);
  const check = made.subarray(0, 4);
  const none = sshString(latin1Bytes("none"));
  const secret = concatBytes(
    check,
    check,
    name,
    sshString(half),
    sshString(made.subarray(0, 64)),
    sshString(latin1Bytes("key")),
  );
  const magic = latin1Bytes("openssh-key-v1\0");
  return concatBytes(
    magic,
    none,
    none,
    bigEndian32(0),
    bigEndian32(1),
    sshString(concatBytes(name, sshString(half))),
    sshString(secret),
  );
}
