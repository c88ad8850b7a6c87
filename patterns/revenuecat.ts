import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** RevenueCat secret keys and OAuth tokens; public SDK keys are meant for apps. */
export const REVENUECAT_PATTERNS: readonly Pattern[] = [
  {
    name: "revenuecat-secret-key",
    provider: "RevenueCat",
    title: "RevenueCat secret API key",
    impact: "Read and delete subscribers and grant entitlements of the project.",
    anchor: "start",
    keywords: ["revenuecat", "revenue_cat"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(String.raw`revenue_?cat[\w .-]{0,30}?${ASSIGNS}(?<secret>sk_[A-Za-z0-9]{16,48})(?![\w-])`, "i"),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.4,
    revoke: [
      "Open the project's API keys page in https://app.revenuecat.com and revoke the secret key: it ends at once.",
      "Make a new one for the servers that used it.",
    ],
    references: ["https://www.revenuecat.com/docs/projects/authentication"],
    token: "sk_{base62:28}",
    examples: ["REVENUECAT_SECRET_KEY={token}", "revenuecat_api_key: '{token}'"],
    counterExamples: [
      "REVENUECAT_SECRET_KEY=sk_{base62:8}",
      "REVENUECAT_KEY=appl_{base62:28}",
      "REVENUECAT_SECRET_KEY=sk_xxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
  {
    name: "revenuecat-oauth-token",
    provider: "RevenueCat",
    title: "RevenueCat OAuth access or refresh token",
    impact: "Use the REST API within the scopes granted to the OAuth client.",
    anchor: "start",
    keywords: ["atk_", "rtk_"],
    regex: /(?<secret>[ar]tk_(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: [
      "Refresh once with the OAuth client (`POST https://api.revenuecat.com/oauth2/token`, `grant_type=refresh_token`): that revokes the old access and refresh token.",
    ],
    references: [
      "https://www.revenuecat.com/docs/projects/authentication",
      "https://www.revenuecat.com/docs/projects/oauth-setup",
    ],
    token: "atk_{base62:20}7{base62:19}",
    examples: ["REVENUECAT_TOKEN={token}", '{"refresh_token": "rtk_{base62:20}7{base62:19}"}'],
    counterExamples: ["REVENUECAT_TOKEN=atk_1234567890abcdef", "REVENUECAT_TOKEN=atk_...", "gatk_{base62:40}"],
  },
];
