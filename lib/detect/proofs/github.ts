import { latin1Bytes } from "../codecs/bytes.ts";
import { encodeBase32 } from "../codecs/base32.ts";
import { encodeBase64Url } from "../codecs/base64.ts";
import type { Platform } from "../../core/platform.ts";
import { decodeJwt } from "../jwt.ts";
import { isoTime } from "../iso-time.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";
import { checkCrc32Base62, sealCrc32Base62 } from "./crc32-base62.ts";

/** Classic tokens carry 36 characters, refresh tokens 76. */
const CHECKED_LENGTHS = [36, 76];

/** `ghp_`, `gho_`, `ghu_`, `ghr_` and the older `ghs_`; `ghs_<app>_<JWT>` since April 2026. */
export const githubProof: Proof = {
  name: "github-checksum",
  check: (input) => {
    const token = /^ghs_(\d+)_(.+)$/.exec(input.value);
    return token === null ? checkCrc32Base62(input.value, CHECKED_LENGTHS) : checkAppToken(token[1]!, token[2]!, input);
  },
  seal: (shape) => (/^ghs_\d+_/.test(shape) ? sealAppToken(shape) : sealCrc32Base62(shape)),
};

function checkAppToken(appId: string, jwtText: string, input: ProofInput): ProofOutcome {
  const jwt = decodeJwt(jwtText);
  if (jwt === null) return { verdict: "shaped", why: "has the shape of an app token, but its JWT does not decode" };
  const exp = jwt.payload["exp"];
  const expires = typeof exp === "number" ? isoTime(exp * 1000) : undefined;
  const facts = { appId, ...(expires === undefined ? {} : { expires }) };
  if (typeof exp === "number" && input.now !== undefined && input.now >= exp * 1000) {
    return { verdict: "expired", why: `its own expiry passed on ${expires ?? "a past day"}`, facts };
  }
  return { verdict: "confirmed", why: `an app token whose JWT decodes, of app ${appId}`, facts };
}

function sealAppToken(shape: string): string {
  const [head, signature = ""] = shape.split("|");
  const part = (value: unknown): string => encodeBase64Url(new TextEncoder().encode(JSON.stringify(value)));
  return `${head}${part({ alg: "RS256", typ: "JWT" })}.${part({ iss: "github", exp: 4102444800 })}.${signature}`;
}

const CHECK_FROM = -16;
const CHECK_TO = -8;

/**
 * `github_pat_`: eight of the last sixteen characters are the start of the base32 of the SHA-256 of all before them.
 * Found by others (kingfisher PR 342), not in GitHub's own words: a failure says nothing.
 */
export const githubFineGrainedProof: Proof = {
  name: "github-fine-grained",
  check: ({ value, platform }) =>
    value.slice(CHECK_FROM, CHECK_TO) === fineGrainedCheck(value.slice(0, CHECK_FROM), platform)
      ? { verdict: "confirmed", why: "its SHA-256 checksum is right" }
      : { verdict: "shaped", why: "has the shape; its checksum is of another kind or wrong" },
  seal: (shape, platform) => {
    const [head = "", free = ""] = shape.split("|");
    return head + fineGrainedCheck(head, platform) + free;
  },
};

function fineGrainedCheck(text: string, platform: Platform): string {
  return encodeBase32(platform.sha256(latin1Bytes(text)))
    .slice(0, 8)
    .toUpperCase();
}
