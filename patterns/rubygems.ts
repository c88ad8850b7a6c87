import type { Pattern } from "../lib/core/pattern.ts";

/** RubyGems. */
export const RUBYGEMS_PATTERNS: readonly Pattern[] = [
  {
    name: "rubygems-api-key",
    provider: "RubyGems",
    title: "RubyGems API key",
    impact: "Whoever holds it can push the gems it covers, and so run code on every machine that installs them.",
    anchor: "start",
    keywords: ["rubygems_"],
    regex: /(?<secret>rubygems_[a-f0-9]{48,})(?![A-Za-z0-9_])/,
    entropy: 3.4,
    revoke: [
      "Sign in to rubygems.org and delete it under Edit profile, API keys (https://rubygems.org/profile/api_keys).",
      "Look at the gems' version lists for releases that are not yours, and run `gem yank`.",
      "Publish through trusted publishing (https://guides.rubygems.org/trusted-publishing/), or make a key for one gem, with MFA on.",
    ],
    references: [
      "https://guides.rubygems.org/api-key-scopes/",
      "https://github.com/rubygems/rubygems.org/blob/master/app/controllers/concerns/api_keyable.rb",
    ],
    token: "rubygems_{hex:48}",
    examples: ["---\n:rubygems_api_key: {token}\n", "GEM_HOST_API_KEY={token}"],
    counterExamples: ["rubygems_{hex:32}", "rubygems_api_key: ...", "rubygems_{upper:48}"],
  },
];
