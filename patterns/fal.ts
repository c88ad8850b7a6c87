import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS } from "./bare-value.ts";

/** fal. */
export const FAL_PATTERNS: readonly Pattern[] = [
  {
    name: "fal-api-key",
    provider: "fal",
    title: "fal API key",
    impact:
      "Whoever holds it can run models at the account's expense, or manage its deployments where it has the admin scope.",
    anchor: "within",
    keywords: ["fal_key", "fal-key", "fal.ai", "fal.run", "falkey"],
    ignoreCase: true,
    reach: [40, 160],
    regex: new RegExp(
      String.raw`(?:fal[\w.-]{0,16}[_-]?key[\w]{0,8}${ASSIGNS}|fal[\w. -]{0,12}[({:]{1,2}\s{0,4}(?:credentials|key)["']?\s{0,2}[:=]\s{0,2}["'\x60]|authorization["']?\s{0,2}:\s{0,2}["'\x60]?key[ ])(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32})(?![\w-])`,
      "i",
    ),
    entropy: 3.2,
    revoke: [
      "Run `fal keys list`, then `fal keys revoke <key id>`; or open https://fal.ai/dashboard/keys and delete the key.",
      "Create one with the API scope only for services that just run models.",
      "Look at the usage page for requests that are not yours.",
    ],
    references: ["https://docs.fal.ai/authentication/key-based"],
    formatSource: "https://docs.fal.ai/authentication/key-based",
    token: "{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}:{hex:32}",
    examples: [
      "FAL_KEY={token}",
      "# Fal_key\nAuthorization: Key {token}",
      "# Fal_key\nfal.config({ credentials: '{token}' })",
    ],
    counterExamples: [
      "FAL_KEY={hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}:{hex:20}",
      "FAL_KEY=your-key-id:your-key-secret",
      "cache = {hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}:{hex:32}",
    ],
  },
];
