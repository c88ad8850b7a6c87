import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Hetzner Cloud. */
export const HETZNER_PATTERNS: readonly Pattern[] = [
  {
    name: "hetzner-cloud-token",
    provider: "Hetzner",
    title: "Hetzner Cloud API token",
    impact:
      "Whoever holds it can read, and unless it is read-only create and delete, every server, volume and network of the project.",
    anchor: "start",
    keywords: ["hcloud", "hetzner"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:hcloud|hetzner)[\w .-]{0,20}?(?:token|api[_-]?key)[\w]{0,8}${ASSIGNS}(?<secret>(?=[A-Za-z]{0,63}\d)(?=[^A-Z]{0,63}[A-Z])[A-Za-z0-9]{64})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 4.5,
    revoke: [
      "Open the project in the Hetzner Console (https://console.hetzner.cloud), Security, API tokens, and delete the token.",
      "Look at the project's servers and SSH keys for some that are not yours.",
      "Generate a read-only token where that is enough.",
    ],
    references: [
      "https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/",
      "https://docs.hetzner.cloud/",
    ],
    formatSource: "https://github.com/hetznercloud/cli/blob/main/internal/cmd/context/create.go",
    token: "{base62:30}4Gk{base62:31}",
    examples: ["HCLOUD_TOKEN={token}", 'hcloud_token = "{token}"', "hetzner_api_token: {token}"],
    counterExamples: ["HCLOUD_TOKEN={base62:40}", "HCLOUD_TOKEN=your-token", "hetzner image {hex:64}"],
  },
];
