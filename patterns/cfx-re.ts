import type { Pattern } from "../lib/core/pattern.ts";

/** Cfx.re (FiveM and RedM) server keys. */
export const CFX_RE_PATTERNS: readonly Pattern[] = [
  {
    name: "cfx-re-server-key",
    provider: "Cfx.re",
    title: "Cfx.re server license key",
    impact: "Run a FiveM or RedM server as its owner, with the owner's purchased assets.",
    anchor: "start",
    keywords: ["cfxk_"],
    regex: /(?<secret>cfxk_[A-Za-z0-9]{18,24}_[A-Za-z0-9]{4,8})(?![\w-])/,
    entropy: 3.9,
    revoke: [
      "Sign in to https://portal.cfx.re (Servers, Registration keys), disable or delete the key, and generate a new one.",
      "Set `sv_licenseKey` in `server.cfg` and restart the server.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.fivem.net/docs/server-manual/setting-up-a-server-vanilla/"],
    token: "cfxk_{base62:20}_{base62:6}",
    examples: ["sv_licenseKey {token}", 'set sv_licenseKey "{token}"'],
    counterExamples: [
      "sv_licenseKey cfxk_your_key",
      "cfxk_{base62:20}",
      "sv_licenseKey cfxk_xxxxxxxxxxxxxxxxxxxx_xxxxx",
    ],
  },
];
