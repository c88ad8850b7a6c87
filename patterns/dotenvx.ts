import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Keys that decrypt committed .env files. */
export const DOTENVX_PATTERNS: readonly Pattern[] = [
  {
    name: "dotenvx-private-key",
    provider: "dotenvx",
    title: "dotenvx private key",
    impact: "Decrypt the committed .env file and read every secret in it.",
    anchor: "start",
    keywords: ["DOTENV_PRIVATE_KEY"],
    inWord: true,
    crosses: ASSIGNS_WITHIN,
    regex: new RegExp(
      String.raw`DOTENV_PRIVATE_KEY(?:_[A-Z0-9_]{1,40})?${ASSIGNS}(?<secret>[0-9a-f]{64}(?:,[0-9a-f]{64}){0,9})(?![\w-])`,
    ),
    entropy: 3.56,
    revoke: [
      "For every .env file that the key opens: run `dotenvx decrypt`, remove the key's lines from .env.keys and the file's DOTENV_PUBLIC_KEY, and run `dotenvx encrypt` for a new pair (dotenvx 1 has `dotenvx rotate` for this).",
      "Commit the new ciphertext and set the new key where it is read.",
      "Change the secrets that the file holds: the old ciphertext stays readable in the history.",
    ],
    references: ["https://dotenvx.com/docs/quickstart/encryption"],
    formatSource: "https://github.com/dotenvx/dotenvx/blob/main/src/lib/helpers/cryptography/localKeypair.js",
    token: "{hex:64}",
    examples: ['DOTENV_PRIVATE_KEY="{token}"', "DOTENV_PRIVATE_KEY_PRODUCTION={token}"],
    counterExamples: [
      'DOTENV_PUBLIC_KEY="03{hex:64}"',
      "DOTENV_PRIVATE_KEY={hex:32}",
      "DOTENV_PRIVATE_KEY=${{ secrets.DOTENV_PRIVATE_KEY }}",
    ],
  },
  {
    name: "dotenv-vault-key",
    provider: "dotenv",
    title: "dotenv vault decryption key",
    impact: "Decrypt the committed .env.vault and read every secret in it.",
    anchor: "start",
    keywords: ["dotenv://:key_"],
    regex: /dotenv:\/\/:(?<secret>key_[0-9a-f]{64})(?![\w-])/,
    publicPrefix: "key_",
    entropy: 3.56,
    revoke: [
      "Change the secrets that the .env.vault file holds first: whoever has both can read them.",
      "Run `npx dotenv-vault@latest rotatekey <environment>`, build .env.vault again, and deploy it with the new key.",
    ],
    references: [
      "https://www.dotenv.org/docs/security/dotenv-key",
      "https://github.com/motdotla/dotenv/blob/master/lib/main.js",
    ],
    token: "key_{hex:64}",
    examples: [
      "DOTENV_KEY=dotenv://:{token}@dotenv.org/vault/.env.vault?environment=production",
      "DOTENV_KEY: 'dotenv://:{token}@dotenvx.com/vault/.env.vault'",
    ],
    counterExamples: [
      "DOTENV_KEY=dotenv://:key_1234@dotenv.org/vault/.env.vault",
      "DOTENV_KEY=dotenv://:key_...@dotenv.org/vault/.env.vault",
    ],
  },
];
