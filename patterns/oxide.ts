import type { Pattern } from "../lib/core/pattern.ts";

/** Oxide device tokens. */
export const OXIDE_PATTERNS: readonly Pattern[] = [
  {
    name: "oxide-device-token",
    provider: "Oxide",
    title: "Oxide device token",
    impact: "Use the rack's API as the user who signed the device in.",
    anchor: "start",
    keywords: ["oxide-token-"],
    regex: /(?<secret>oxide-token-[0-9a-f]{40})(?![\w-])/,
    entropy: 3.2,
    revoke: [
      "Open the user settings, Access tokens, in the Oxide console and delete the token, or run `oxide current-user access-token delete --token-id <id>` (`oxide auth logout` does not end it).",
    ],
    references: [
      "https://docs.oxide.computer/guides/cli",
      "https://github.com/oxidecomputer/omicron/blob/main/nexus/auth/src/authn/external/token.rs",
    ],
    token: "oxide-token-{hex:40}",
    examples: ["OXIDE_TOKEN={token}", '[profile.corp]\ntoken = "{token}"\n'],
    counterExamples: ["OXIDE_TOKEN=oxide-token-{hex:12}", "OXIDE_TOKEN=oxide-token-..."],
  },
];
