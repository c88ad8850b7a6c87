import type { Pattern } from "../lib/core/pattern.ts";

/** npm's registry. */
export const NPM_PATTERNS: readonly Pattern[] = [
  {
    name: "npm-access-token",
    provider: "npm",
    title: "npm access token",
    impact: "Whoever holds it can publish the packages it covers, and so run code on every machine that installs them.",
    anchor: "start",
    keywords: ["npm_"],
    regex: /(?<secret>npm_[A-Za-z0-9]{36,})(?![A-Za-z0-9_])/,
    proof: "npm-checksum",
    entropy: 4.0,
    revoke: [
      "Run `npm token list`, then `npm token revoke <id>` with the id of that list; or delete it on npmjs.com under Access Tokens. It may take an hour until it ends.",
      "Run `npm view <package> time` and look for versions that are not yours; deprecate or unpublish them.",
      "Publish through trusted publishing from CI, which needs no stored token, or make a granular token for one package with a short life.",
    ],
    references: [
      "https://docs.npmjs.com/revoking-access-tokens",
      "https://docs.npmjs.com/about-access-tokens",
      "https://docs.npmjs.com/revoking-access-tokens",
      "https://docs.npmjs.com/trusted-publishers",
    ],
    token: "npm_{base62:30}",
    examples: [
      "//npm.example.test/:_authToken={token}",
      'NPM_TOKEN="{token}"',
      "run: NODE_AUTH_TOKEN={token} npm publish",
    ],
    counterExamples: ["npm_{base62:36}", "npm_config_registry=https://npm.example.test/", "npm_{base62:12}"],
  },
];
