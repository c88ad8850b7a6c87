import type { Platform } from "../../core/platform.ts";
import { encodeBase64Url } from "../codecs/base64.ts";
import type { Proof, ProofInput } from "../proof.ts";

const CHECK_LENGTH = 8;
/** The project name that Supabase's own Docker set-up uses. */
const SELF_HOSTED = "supabase-self-hosted";
const PROJECT_URL = /\b([a-z]{20})\.supabase\.(?:co|com|in|net|red)\b/g;

const REACH = 4000;

/**
 * `sb_secret_`: the last eight characters are the start of base64url(SHA-256(project ref, `|`, key without them)).
 * The ref is not in the key, so those named in the same text are tried; a failure only means that none fits.
 */
export const supabaseSecretProof: Proof = {
  name: "supabase-secret",
  reach: REACH,
  check: (input) => {
    const project = projectsNear(input).find(
      (ref) => checkOf(ref, input.value, input.platform) === input.value.slice(-CHECK_LENGTH),
    );
    if (project === undefined) return { verdict: "shaped", why: "has the shape; its project is not named near it" };
    return { verdict: "confirmed", why: `its checksum is right for project ${project}`, facts: { project } };
  },
  seal: (shape, platform) => `${shape}_${checkOf(SELF_HOSTED, `${shape}_${"x".repeat(CHECK_LENGTH)}`, platform)}`,
};

function projectsNear({ text, start, end }: ProofInput): string[] {
  const near = text.slice(Math.max(0, start - REACH), end + REACH);
  return [...new Set([SELF_HOSTED, ...Array.from(near.matchAll(PROJECT_URL), (match) => match[1]!)])];
}

function checkOf(ref: string, key: string, platform: Platform): string {
  const signed = key.slice(0, -CHECK_LENGTH - 1);
  return encodeBase64Url(platform.sha256(new TextEncoder().encode(`${ref}|${signed}`))).slice(0, CHECK_LENGTH);
}
