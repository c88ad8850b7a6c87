import type { KeyReading, Platform } from "../../core/platform.ts";
import { decodeBase64, encodeBase64 } from "../codecs/base64.ts";
import { latin1Bytes } from "../codecs/bytes.ts";
import { armored, readArmor, type Armor } from "../keys/armor.ts";
import { framesPrivateKey } from "../keys/der.ts";
import { keyFacts } from "../keys/facts.ts";
import type { Proof, ProofOutcome } from "../proof.ts";

/** Base64 characters below which no private key fits: 48 bytes of PKCS#8 around an Ed25519 seed. */
export const SHORTEST_BODY = 64;

/**
 * PEM private keys (PKCS#1, SEC1, PKCS#8): confirmed when the platform reads one. What looks whole and does not read
 * is a mismatch (0 of 27 false rows of CredData read, 36 of 36 true ones do), unless its DER frame is a private key's:
 * then it is of a kind that this platform does not know.
 */
export const privateKeyProof: Proof = {
  name: "private-key",
  check: ({ value, platform, text, end }) => {
    const judged = judgePem(value, platform);
    return judged.verdict === "mismatch" && goesOnElsewhere(value, text.slice(end, end + AHEAD))
      ? { ...judged, verdict: "placeholder", why: "the key is cut" }
      : judged;
  },
  seal: (shape) => armored("PRIVATE KEY", encodeBase64(ed25519Pkcs8(shape))).trimEnd(),
};

/** Characters behind a block that may tell of its rest. */
const AHEAD = 24;

/** A block without an end, after which a text says that there was more (`...`, `# (etc...)`). */
function goesOnElsewhere(block: string, behind: string): boolean {
  return (
    !block.includes("-----END") &&
    /^[\s#/(<[]*(?:etc|and so on|snip|truncated)?[ ]?(?:\.{3}|\u2026|\u00e2\u0080\u00a6)/.test(behind)
  );
}

/** Judges the text of a PEM block as it stands in a file or in code. */
export function judgePem(block: string, platform: Platform): ProofOutcome {
  const armor = readArmor(block);
  if (armor === null) return { verdict: "reject", why: "has no label" };
  const shown = { publicPrefix: block.slice(0, block.indexOf("-----", 10) + 5), settled: true };
  for (const body of armor.bodies.filter(isWhole)) {
    const reading = readClear(armor.label, body, platform);
    if (reading.kind === "key") return { ...shown, ...confirmed(reading, body) };
    if (reading.kind === "encrypted") return { ...shown, ...encrypted(body) };
  }
  return { ...shown, ...unread(armor, platform), normalised: armor.bodies[0] };
}

/** The outcome of a block whose body is cut or blanked out, or null. */
export function cutOff(armor: Armor): ProofOutcome | null {
  if (armor.cut) return { verdict: "placeholder", why: "the key is cut or blanked out" };
  if (armor.hasWordsOnly) return { verdict: "placeholder", why: "words between two lines about a key" };
  if (!armor.bodies.some((body) => isWhole(body) && !(armor.label.startsWith("RSA") && body.length < SHORTEST_RSA))) {
    return { verdict: "placeholder", why: "too short for a private key" };
  }
  return armor.bodies.every((body) => new Set(body).size < FEWEST_CHARACTERS)
    ? { verdict: "placeholder", why: "too few different characters" }
    : null;
}

/** Base64 characters of the shortest RSA key that was ever in use, 512 bits. */
const SHORTEST_RSA = 400;
/** Of the 64 characters, 99.9 % of random texts as long as the shortest key use at least 30. */
const FEWEST_CHARACTERS = 20;

function isWhole(body: string): boolean {
  return body.length >= SHORTEST_BODY;
}

/** Headers that claim encryption count only if the body does not read without a passphrase. */
function readClear(label: string, body: string, platform: Platform): KeyReading {
  return platform.readPem(armored(label.replace("ENCRYPTED ", ""), body));
}

function confirmed(key: { readonly type: string; readonly bits?: number }, body: string): ProofOutcome {
  return {
    verdict: "confirmed",
    why: `reads as a private key without a passphrase`,
    facts: keyFacts(key),
    normalised: body,
  };
}

function encrypted(body: string): ProofOutcome {
  return { verdict: "encrypted", why: "protected by a passphrase", normalised: body };
}

function unread(armor: Armor, platform: Platform): ProofOutcome {
  const cut = cutOff(armor);
  if (armor.encrypted && cut === null) return encrypted(armor.bodies[0]);
  if (cut !== null) return cut;
  if (readClear(armor.label, armor.bodies[0], platform).kind === "unsupported") {
    return { verdict: "shaped", why: "has the shape of a private key; no parser here to read it" };
  }
  if (armor.bodies.some((body) => framesPrivateKey(decodeBase64(body) ?? new Uint8Array()))) {
    return { verdict: "shaped", why: "framed like a private key, of a kind that could not be read" };
  }
  return { verdict: "mismatch", why: "looks like a private key but does not parse as one" };
}

/** PKCS#8 around an Ed25519 seed (RFC 8410 section 7); any 32 bytes are a valid seed. */
export function ed25519Pkcs8(shape: string): Uint8Array {
  const head = [0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20];
  return Uint8Array.from([...head, ...latin1Bytes(shape).subarray(0, 32)]);
}
