import type { Pattern } from "../lib/core/pattern.ts";

/** Open VSX access tokens. */
export const OPEN_VSX_PATTERNS: readonly Pattern[] = [
  {
    name: "open-vsx-access-token",
    provider: "Open VSX",
    title: "Open VSX access token",
    impact: "Publish extensions into the namespaces of its owner.",
    anchor: "start",
    keywords: ["ovsxat_"],
    regex: /(?<secret>ovsxat_[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Open https://open-vsx.org/user-settings/tokens and choose Delete beside the token, or Delete all.",
      "Look at your extensions for versions that are not yours.",
      "The provider is not told about leaks by GitHub: only you can revoke it.",
    ],
    references: [
      "https://github.com/eclipse-openvsx/openvsx/wiki/Publishing-Extensions",
      "https://github.com/eclipse-openvsx/openvsx",
      "https://github.com/eclipse-openvsx/openvsx/blob/master/server/src/main/java/org/eclipse/openvsx/accesstoken/AccessTokenService.java",
    ],
    token: "ovsxat_{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: ["OVSX_PAT={token}", "ovsx publish -p {token}"],
    counterExamples: ["OVSX_PAT=ovsxat_{hex:8}", "OVSX_PAT=ovsxat_xxxxx"],
  },
];
