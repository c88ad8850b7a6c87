import { latin1Bytes } from "../codecs/bytes.ts";
import { crc32 } from "../codecs/crc32.ts";
import { BASE62, toDigits } from "../codecs/digits.ts";
import type { ProofOutcome } from "../proof.ts";
import { crc32Outcome } from "./crc32-outcome.ts";

const CHECK_LENGTH = 6;

/**
 * Tokens `prefix_body` whose last six characters are the CRC-32 of the rest of the body in base62, digits first,
 * filled with zeros (github.blog, "Behind GitHub's new authentication token formats"; npm uses the same).
 * @param lengths body lengths that carry the checksum; of others only the shape is known
 */
export function checkCrc32Base62(value: string, lengths: readonly number[]): ProofOutcome {
  const body = value.slice(value.indexOf("_") + 1);
  if (!lengths.includes(body.length))
    return { verdict: "shaped", why: "has the prefix, in a length without known checksum" };
  const random = body.slice(0, -CHECK_LENGTH);
  return crc32Outcome(checkOf(random) === body.slice(-CHECK_LENGTH));
}

/** Appends the checksum to `prefix_random`. */
export function sealCrc32Base62(shape: string): string {
  return shape + checkOf(shape.slice(shape.indexOf("_") + 1));
}

function checkOf(random: string): string {
  return toDigits(crc32(latin1Bytes(random)), BASE62, CHECK_LENGTH);
}
