import type { Pattern } from "../lib/core/pattern.ts";

/** Cartesia keys. */
export const CARTESIA_PATTERNS: readonly Pattern[] = [
  {
    name: "cartesia-api-key",
    provider: "Cartesia",
    title: "Cartesia API key",
    impact: "Synthesise and transcribe speech at the account's cost and use its cloned voices.",
    anchor: "start",
    keywords: ["sk_car_"],
    regex: /(?<secret>sk_car_(?:admin_)?[A-Za-z0-9_-]{20,48}(?:\.[A-Za-z0-9_-]{20,64})?)(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Open https://play.cartesia.ai/keys and delete the key.",
      "Make a new one; give browsers short-lived access tokens made with it instead of the key.",
    ],
    references: [
      "https://docs.cartesia.ai/get-started/make-an-api-request",
      "https://docs.cartesia.ai/get-started/authenticate-your-client-applications",
      "https://github.com/cartesia-ai/cartesia-mcp",
    ],
    token: "sk_car_{base62:22}",
    examples: [
      "CARTESIA_API_KEY={token}",
      "X-API-Key: {token}",
      "CARTESIA_API_KEY=sk_car_admin_{base62:22}.{base62:43}",
      "CARTESIA_API_KEY=sk_car_{base62:22}.{base62:43}",
    ],
    counterExamples: ["CARTESIA_API_KEY=sk_car_...", "sk_car_{base62:8}", "ask_car_realtime_sample_data_of_all"],
  },
];
