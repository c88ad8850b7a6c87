import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Scaleway API keys: the public access key begins with SCW, the secret is a UUID. */
export const SCALEWAY_PATTERNS: readonly Pattern[] = [
  {
    name: "scaleway-secret-key",
    provider: "Scaleway",
    title: "Scaleway API secret key",
    impact:
      "Whoever holds it acts with the rights of its user or application: instances, storage and bills of the organisation.",
    anchor: "start",
    keywords: ["scw_secret_key", "scaleway"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:scw_secret_key|scaleway[\w.-]{0,30}?secret[\w.-]{0,20})${ASSIGNS}(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 2.8,
    revoke: [
      "Delete the key: in the console under IAM & API keys, API keys, or with `scw iam api-key delete <access-key>`; the organisation's owner can delete everybody's.",
      "Make a new one for an application with its own policy and an expiry date.",
    ],
    references: [
      "https://www.scaleway.com/en/docs/iam/how-to/delete-api-keys/",
      "https://www.scaleway.com/en/docs/iam/concepts/",
    ],
    formatSource: "https://github.com/scaleway/scaleway-sdk-go/blob/main/validation/is.go",
    token: "{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: ["SCW_SECRET_KEY={token}", 'scaleway_secret_key = "{token}"'],
    counterExamples: [
      "SCW_SECRET_KEY={hex:8}-{hex:4}",
      "SCW_DEFAULT_PROJECT_ID={hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
      "SCW_SECRET_KEY=11111111-1111-1111-1111-111111111111",
    ],
  },
];
