import { decodeBase64 } from "../codecs/base64.ts";
import { hexOf } from "../codecs/bytes.ts";
import type { Proof, ProofOutcome } from "../proof.ts";

/** A password's hash: of use only to whoever guesses the password, which hardware does for weak ones. */
export const passwordHash: Proof = {
  name: "password-hash",
  check: (): ProofOutcome => ({ verdict: "encrypted", why: "a password stands here as a hash", settled: true }),
};

/** DER: a sequence that begins with NSS' key id, `f8`, 14 zeros and `01` (pk11sdr.c). */
const NSS_KEY_ID = "0410f8000000000000000000000000000001";

/** A login as Firefox saves it. */
export const firefoxLogin: Proof = {
  name: "firefox-login",
  check({ value }): ProofOutcome {
    const bytes = decodeBase64(value);
    const isSealed = bytes !== null && bytes[0] === 0x30 && hexOf(bytes.subarray(2, 20)) === NSS_KEY_ID;
    if (!isSealed) return { verdict: "reject", why: "not as NSS encrypts" };
    return { verdict: "encrypted", why: "of use only with the key in key4.db beside it", settled: true };
  },
};
