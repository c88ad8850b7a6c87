import { decodeBase64, encodeBase64 } from "../codecs/base64.ts";
import { latin1Bytes } from "../codecs/bytes.ts";
import { readMsgpack, type MsgpackValue } from "../codecs/msgpack.ts";
import { isoTime } from "../iso-time.ts";
import type { Proof, ProofOutcome } from "../proof.ts";

/** Type number of the caveat that bounds a token in time (superfly/macaroon, caveat.go). */
const VALIDITY_WINDOW = 4;

/**
 * Fly.io tokens (superfly/macaroon): MessagePack of nonce, location, caveats and signature. A list of them is one
 * value; its first token carries the permission, the others discharge it.
 */
export const flyProof: Proof = {
  name: "fly",
  check({ value, now }) {
    const [first] = value.split(",");
    const macaroon = readMacaroon(first!.slice(first!.indexOf("_") + 1));
    if (macaroon === null) return { verdict: "shaped", why: "has the shape of a Fly.io token" };
    const outcome = judge(macaroon, now);
    return { ...outcome, normalised: first! };
  },
  seal: (shape) => {
    const made = latin1Bytes(shape);
    const location = latin1Bytes("https://api.fly.example.test/v1");
    const bytes = [0x94, 0x93, 0xc4, 16, ...made.subarray(0, 16), 0xc4, 16, ...made.subarray(16, 32), 0xc2];
    bytes.push(0xa0 + location.length, ...location, 0x90, 0xc4, 32, ...made.subarray(32, 64));
    return `fm2_${encodeBase64(Uint8Array.from(bytes))}`;
  },
};

interface Macaroon {
  readonly location: string;
  readonly caveats: readonly MsgpackValue[];
}

function readMacaroon(body: string): Macaroon | null {
  const value = readMsgpack(decodeBase64(body) ?? new Uint8Array());
  if (!Array.isArray(value) || value.length !== 4) return null;
  const [nonce, location, caveats, tail] = value as [unknown, unknown, unknown, unknown];
  if (!Array.isArray(nonce) || typeof location !== "string" || !Array.isArray(caveats)) return null;
  return tail instanceof Uint8Array && tail.length === 32 ? { location, caveats } : null;
}

function judge({ location, caveats }: Macaroon, now: number | undefined): ProofOutcome {
  const expiry = expiryOf(caveats);
  const expires = expiry === undefined ? undefined : isoTime(expiry);
  const facts = { location, ...(expires === undefined ? {} : { expires }) };
  if (expiry !== undefined && now !== undefined && expiry < now) {
    return { verdict: "expired", why: "its validity window is past", facts };
  }
  return { verdict: "confirmed", why: "decodes to a signed token", facts };
}

/** The earliest end of all validity windows, in milliseconds since 1970; caveats stand as type and body in turn. */
function expiryOf(caveats: readonly MsgpackValue[]): number | undefined {
  const ends = caveats.flatMap((type, index) => {
    const body = caveats[index + 1];
    if (index % 2 === 1 || type !== VALIDITY_WINDOW || !Array.isArray(body)) return [];
    const end: unknown = body[1];
    return typeof end === "number" ? [end * 1000] : [];
  });
  return ends.length === 0 ? undefined : Math.min(...ends);
}
