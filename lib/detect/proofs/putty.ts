import { encodeBase64 } from "../codecs/base64.ts";
import { concatBytes, latin1Bytes } from "../codecs/bytes.ts";
import { sshString } from "../codecs/ssh-wire.ts";
import { keyFacts } from "../keys/facts.ts";
import { readPuttyKey } from "../keys/putty.ts";
import type { Proof } from "../proof.ts";

/** PuTTY key files: the header tells whether they are encrypted, the blobs must decode as the algorithm's numbers. */
export const puttyProof: Proof = {
  name: "putty",
  check({ value }) {
    const key = readPuttyKey(value);
    if (key === null) return { verdict: "placeholder", why: "parts of the key file are missing" };
    const shared = {
      facts: { ...keyFacts(key), ...(key.comment === "" ? {} : { comment: key.comment }) },
      normalised: key.body,
      settled: true,
    };
    if (key.encrypted) return { ...shared, verdict: "encrypted", why: "protected by a passphrase" };
    if (!key.sound)
      return { ...shared, verdict: "mismatch", why: "looks like a PuTTY key but its blobs do not decode" };
    return { ...shared, verdict: "confirmed", why: "reads as a PuTTY private key without a passphrase" };
  },
  seal: (shape) => clearEd25519(latin1Bytes(shape)),
};

function clearEd25519(made: Uint8Array): string {
  const publicBlob = concatBytes(sshString(latin1Bytes("ssh-ed25519")), sshString(made.subarray(0, 32)));
  const mac = Array.from(made.subarray(0, 32), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return [
    "PuTTY-User-Key-File-3: ssh-ed25519",
    "Encryption: none",
    "Comment: imported key",
    ...lines("Public-Lines", encodeBase64(publicBlob)),
    ...lines("Private-Lines", encodeBase64(sshString(made.subarray(0, 32)))),
    `Private-MAC: ${mac}`,
  ].join("\n");
}

function lines(name: string, base64: string): string[] {
  const broken = base64.match(/.{1,64}/g) ?? [];
  return [`${name}: ${broken.length}`, ...broken];
}
