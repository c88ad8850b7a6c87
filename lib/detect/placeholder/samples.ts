import type { Platform } from "../../core/platform.ts";
import { hexOf } from "../codecs/bytes.ts";

/** First 16 hex digits of SHA-256 of values that vendors publish as samples; hashed, so that none stands here. */
const SAMPLES: ReadonlySet<string> = new Set<string>([
  // AWS: access keys of its documentation, also git-secrets' default allow-list.
  "1a5d44a2dca19669",
  "c6ea27c534f993d3",
  "78314b11be2e5815",
  "e21b597ba6b9cafa",
  "647f7143af147062",
  // jwt.io: the debugger's tokens (HS256), of 2015, 2018 and 2024.
  "7f75367e78812551",
  "da816f9f2c16e6c5",
  "c794fa6d20c64efb",
  // RFC 7519 section 3.1 and 6.1, RFC 7515 appendix A.1.
  "8d4ef6536dc8895f",
  "f7860a3af2a475db",
  // Stripe: keys of its API documentation.
  "2cafc0970149a84f",
  "f2d6ca16515033e5",
  // Microsoft: account key of Azurite and the storage emulator (learn.microsoft.com, storage-use-azurite).
  "0011cc25eb432071",
  // Microsoft: key of the Cosmos DB emulator (learn.microsoft.com, cosmos-db emulator).
  "aa6547439583c3a2",
  // Supabase: keys, demo tokens and secrets of local development (supabase/cli, pkg/config).
  "c85debb55f2f204d",
  "9705102db0d5f99e",
  "bf1725a8f98bea37",
  "70541e07fd4f900b",
  "a064b502e61d27e9",
  "94228124c289844e",
  "b0f3a96ded759f6c",
  "7f59edafa4d502ca",
  // Google: keys in firebase/firebase-android-sdk and its documentation.
  "f56e323494a6ffc2",
  "2037abcaffb2b777",
  "3f370c9dd8225c63",
  "e4a5542bb7fd7b67",
  "a19f89ab3555eac1",
  "0b476bdf9acf2123",
  "eb540d2b6ee2a0a4",
  "37f8f09bdf12c2f2",
  "8731261cb72d8626",
  "49f777db995e8260",
  "27a9a42931dff7eb",
  "dc0fcf046c61640c",
  "4c98242dcadc8b29",
  "ea9bb1082cf95663",
  "3a8b61d0f636b007",
  "a6c814bc555ae62c",
  "ac9265e56c79b234",
  // GitHub: tokens of its REST and OAuth documentation, and its own scanning test token.
  "3543c50b0cb9cea8",
  "bc3ae723f57c6b9e",
  "797c0ce414586cc8",
  "82e74299544e0073",
  "658735fee1da021d",
  // Slack: answer of oauth.v2.access in its documentation.
  "2ddc147f3a3b5a17",
  // Telegram: tokens of the Bot API manual and the bots' FAQ.
  "0b5dd075ccdd03c4",
  "731fa294d036e54f",
  // Mailgun: key of its user manual.
  "9c846fdf0fa8955c",
  // Google: reCAPTCHA's site and secret key for automated tests.
  "f5e95c9954635b65",
  "03b970ed8171d73b",
  // Microsoft: passwords of the NuGet.config reference.
  "dba72c00f41f4e4c",
  "a0702bc91d699f60",
  // MinIO: keys of its public playground, which its client's first configuration holds.
  "1bbb9293c38acc5e",
  "df452eef23e8cf2c",
  // Google: seed of one-time passwords in the description of its key URIs.
  "8be5d113c0871ce1",
  // i18n-tasks: DeepL key in the configuration that it writes.
  "c953c8977a6b2799",
  // OAuth 2.0: tokens, codes and client secrets of RFC 6749, RFC 6750 and OpenID Connect Core.
  "b8e148545b13c78b",
  "ca7459e2b26776de",
  "6c96130f130ab0d6",
  "00cf4c781dc37003",
  "ad71fb4165536675",
  "53f5da0aaa93d64c",
  "a35b81a7d7927b70",
  "a71b359a87afde13",
  // Hashes of nothing: MD5, SHA-1 and SHA-256 of the empty text.
  "f215faf9d88b7f0a",
  "07e23ede2756aa3f",
  "cd372fb85148700f",
]);

/** Lengths of those values: nothing else needs a hash. */
const LENGTHS: ReadonlySet<number> = new Set([
  10, 11, 12, 14, 15, 16, 20, 22, 28, 32, 36, 39, 40, 41, 44, 46, 53, 55, 64, 88, 115, 149, 153, 155, 164, 172, 179,
]);

/** Whether a value is a vendor's published sample. */
export function isKnownSample(value: string, platform: Platform): boolean {
  if (!LENGTHS.has(value.length)) return false;
  const hash = platform.sha256(new TextEncoder().encode(value));
  return SAMPLES.has(hexOf(hash.subarray(0, 8)));
}
