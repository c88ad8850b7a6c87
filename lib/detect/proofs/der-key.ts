import { decodeBase64, encodeBase64, withoutPadding } from "../codecs/base64.ts";
import { armored } from "../keys/armor.ts";
import { framesPrivateKey } from "../keys/der.ts";
import { keyFacts } from "../keys/facts.ts";
import type { Proof } from "../proof.ts";
import { ed25519Pkcs8 } from "./private-key.ts";

/** PKCS#8, PKCS#1 and SEC1: the label tells the platform's parser which to expect. */
const LABELS = ["PRIVATE KEY", "RSA PRIVATE KEY", "EC PRIVATE KEY"] as const;

/** A private key in base64 without the lines that PEM puts around it, as Java and JavaScript code carries it. */
export const derKeyProof: Proof = {
  name: "der-key",
  check({ value, platform }) {
    const bytes = decodeBase64(withoutPadding(value));
    // The first line of a PEM file ends here, without the cost of a parser.
    if (bytes === null || !framesPrivateKey(bytes)) return { verdict: "reject", why: "not framed like a private key" };
    for (const label of LABELS) {
      const reading = platform.readPem(armored(label, value));
      if (reading.kind === "unsupported") {
        return { verdict: "shaped", why: "begins like a private key; no parser here to read it", settled: true };
      }
      if (reading.kind !== "key") continue;
      const facts = keyFacts(reading);
      return { verdict: "confirmed", why: "reads as a private key", facts, normalised: value };
    }
    return { verdict: "reject", why: "does not read as a private key" };
  },
  seal: (shape) => encodeBase64(ed25519Pkcs8(shape)),
};
