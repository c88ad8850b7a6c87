import type { Pattern } from "../lib/core/pattern.ts";

/** The Rust package registry. */
export const CRATES_PATTERNS: readonly Pattern[] = [
  {
    name: "crates-trusted-publishing-token",
    provider: "crates.io",
    title: "crates.io trusted-publishing token",
    impact: "Whoever holds it can publish the crates of one CI workflow until it expires, 30 minutes at most.",
    anchor: "start",
    keywords: ["cio_tp_"],
    regex: /(?<secret>cio_tp_[A-Za-z0-9]{32,})(?![A-Za-z0-9_])/,
    proof: "crates-trusted-publishing",
    entropy: 3.9,
    revoke: [
      'End it with itself: `curl -X DELETE -H "Authorization: Bearer <token>" https://crates.io/api/v1/trusted_publishing/tokens`.',
      "Look at the crate's version list for releases that are not yours, and yank them.",
      "Keep the token inside the publishing step: use rust-lang/crates-io-auth-action, which revokes it when the job ends.",
    ],
    references: [
      "https://crates.io/docs/trusted-publishing",
      "https://github.com/rust-lang/crates.io/blob/main/crates/crates_io_trustpub/src/access_token.rs",
    ],
    token: "cio_tp_{base62:31}",
    examples: ["CARGO_REGISTRY_TOKEN={token}", "::set-output name=token::{token}"],
    counterExamples: ["cio_tp_...", "cio_tp_{base62:20}"],
  },
  {
    name: "crates-api-token",
    provider: "crates.io",
    title: "crates.io API token",
    impact: "Whoever holds it can publish and yank the crates it covers, and so run code on machines that build them.",
    anchor: "within",
    // `cio` alone is too common: a word of Rust packaging must stand near.
    keywords: ["cargo", "crates.io", "crates-io", "crates_io", "[registry]", "[registries."],
    ignoreCase: true,
    reach: [120, 240],
    regex: /(?<![A-Za-z0-9_+/-])(?<secret>cio[A-Za-z0-9]{32})(?![A-Za-z0-9_+/-])/,
    publicPrefix: "cio",
    entropy: 4.0,
    revoke: [
      "Sign in to crates.io and revoke it under Account Settings, API Tokens (https://crates.io/settings/tokens).",
      "Look at the crates' version lists for releases that are not yours, and yank them.",
      "Publish through trusted publishing, or make a new token for one crate with an expiry date.",
    ],
    references: ["https://doc.rust-lang.org/cargo/reference/publishing.html", "https://crates.io/settings/tokens"],
    token: "cio{base62:32}",
    examples: ['[registry]\ntoken = "{token}"\n', "cargo login {token}", "CARGO_REGISTRY_TOKEN: {token}"],
    counterExamples: ["associate = {token}", "cargo publish --token cio{base62:20}", "cargo login cio{base62:40}"],
  },
];
