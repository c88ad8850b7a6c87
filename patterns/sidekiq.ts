import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Sidekiq Pro and Enterprise: credentials of the private gem server. */
export const SIDEKIQ_PATTERNS: readonly Pattern[] = [
  {
    name: "sidekiq-gem-server-credentials",
    provider: "Sidekiq",
    title: "credentials of Sidekiq's private gem server",
    impact: "Whoever holds them can download the commercial Sidekiq gems on your licence.",
    anchor: "start",
    keywords: [
      "BUNDLE_ENTERPRISE__CONTRIBSYS__COM",
      "BUNDLE_GEMS__CONTRIBSYS__COM",
      "enterprise.contribsys.com",
      "gems.contribsys.com",
    ],
    crosses: ASSIGNS_WITHIN,
    regex: new RegExp(
      String.raw`(?:BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM\w{0,16}${ASSIGNS}|(?:enterprise|gems)\.contribsys\.com\/?[ \t]{1,4}["']?)(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?![\w-])`,
    ),
    publicPrefix: "",
    entropy: 2.5,
    revoke: [
      "Write to support@contribsys.com for new credentials of the licence.",
      "Set them as the CI secret BUNDLE_ENTERPRISE__CONTRIBSYS__COM, never in the Gemfile or `.bundle/config` of the repository.",
    ],
    references: [
      "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
      "https://github.com/sidekiq/sidekiq/wiki/Ent-Installation",
    ],
    formatSource: "https://github.com/sidekiq/sidekiq/wiki/Comm-Installation",
    token: "{hex:8}:{hex:8}",
    examples: [
      "BUNDLE_ENTERPRISE__CONTRIBSYS__COM={token}",
      "bundle config --local enterprise.contribsys.com {token}",
      'BUNDLE_GEMS__CONTRIBSYS__COM: "{token}"',
      "RUN bundle config https://gems.contribsys.com/ {token}",
    ],
    counterExamples: [
      'source "https://enterprise.contribsys.com/" do',
      "BUNDLE_ENTERPRISE__CONTRIBSYS__COM=$SIDEKIQ_CREDENTIALS",
      "bundle config --local enterprise.contribsys.com <username>:<password>",
      "bundle config --local enterprise.contribsys.com {hex:8}:{hex:12}",
    ],
  },
];
