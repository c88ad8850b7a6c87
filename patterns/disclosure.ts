import type { Disclosure, OwnDisclosure, Share } from "../lib/core/disclosure.ts";
import { GITHUB_PROGRAMME } from "./github-programme.ts";

/** What providers do about leaked secrets, as far as their own pages or sources tell. */
const OWN: Readonly<Record<string, OwnDisclosure>> = {
  AWS: {
    reaction: "limits what the key may do by a quarantine policy",
    page: "https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSCompromisedKeyQuarantineV3.html",
  },
  Cloudflare: {
    reaction: "revokes the token",
    page: "https://developers.cloudflare.com/fundamentals/api/get-started/token-formats/",
  },
  "crates.io": {
    reaction: "deletes the token and mails its owner",
    page: "https://github.com/rust-lang/crates.io/blob/main/src/controllers/github/secret_scanning.rs",
  },
  GitHub: {
    reaction: "revokes the token",
    page: "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
  },
  GitLab: {
    reaction: "revokes personal access tokens that its own scan finds in public projects",
    page: "https://docs.gitlab.com/user/application_security/secret_detection/automatic_response",
  },
  Meta: {
    reaction: "invalidates the token and tells the app's developers",
    page: "https://github.blog/changelog/2021-11-09-meta-is-now-a-github-secret-scanning-partner/",
  },
  Paddle: {
    reaction: "revokes the key",
    page: "https://developer.paddle.com/changelog/2025/secret-scanning.md",
  },
  PyPI: {
    reaction: "deletes the token and mails its owner",
    page: "https://docs.pypi.org/api/secrets/",
  },
  RubyGems: {
    reaction: "deletes the key and mails its owner",
    page: "https://github.com/rubygems/rubygems.org/blob/master/app/controllers/api/v1/github_secret_scanning_controller.rb",
  },
  Segment: {
    reaction: "revokes the token and tells the workspace's owners",
    page: "https://segment.com/docs/api/public-api/",
  },
  "Val Town": {
    reaction: "revokes a token whose leak it detects and mails its owner",
    page: "https://docs.val.town/reference/api/authentication/",
  },
  Zuplo: {
    reaction: "tells the key's owner",
    page: "https://zuplo.com/docs/articles/api-key-leak-detection",
  },
};

/** Who hears of a provider's secret that became public. */
export function disclosureOf(provider: string): Disclosure {
  const programme = GITHUB_PROGRAMME[provider];
  const { reaction = "not known", page = "not known" } = OWN[provider] ?? {};
  if (programme === undefined) return { github: "not listed", reaction, page };
  const [partner, pushProtection, validityCheck] = programme.split(" ") as [Share, Share, Share];
  return { github: { partner, pushProtection, validityCheck }, reaction, page };
}
