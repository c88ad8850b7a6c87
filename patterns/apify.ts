import type { Pattern } from "../lib/core/pattern.ts";

const SETTINGS = "https://console.apify.com/settings/integrations";
const PROGRAMME =
  "GitHub tells the provider about copies in public repositories, and the provider may act before you do.";

/** Apify tokens and proxy passwords. */
export const APIFY_PATTERNS: readonly Pattern[] = [
  {
    name: "apify-api-token",
    provider: "Apify",
    title: "Apify API token",
    impact: "Run Actors at the account's cost and read, change and delete its storages, within the token's scope.",
    anchor: "start",
    keywords: ["apify_api_"],
    regex: /(?<secret>apify_api_[A-Za-z0-9]{34,40})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      `Open ${SETTINGS} and rotate the token without keeping the old one, which may else stay active for 24 hours.`,
      PROGRAMME,
    ],
    references: ["https://docs.apify.com/platform/integrations/api"],
    token: "apify_api_{base62:36}",
    examples: ["APIFY_TOKEN={token}", "https://api.apify.com/v2/acts?token={token}", "Authorization: Bearer {token}"],
    counterExamples: [
      "apify_api_{base62:12}",
      "APIFY_TOKEN=apify_api_YOUR_TOKEN_HERE",
      "api_token = os.getenv('APIFY_API_TOKEN')",
    ],
  },
  {
    name: "apify-proxy-password",
    provider: "Apify",
    title: "Apify Proxy password",
    impact: "Send traffic through the account's datacenter and residential proxies at its cost.",
    anchor: "start",
    keywords: ["apify_proxy_"],
    regex: /(?<secret>apify_proxy_[A-Za-z0-9]{34,40})(?![\w-])/,
    entropy: 4.2,
    revoke: ["Open https://console.apify.com/proxy/access and reset the proxy password.", PROGRAMME],
    references: ["https://docs.apify.com/platform/proxy/usage"],
    token: "apify_proxy_{base62:36}",
    examples: ["APIFY_PROXY_PASSWORD={token}", "http://groups-RESIDENTIAL:{token}@proxy.apify.com:8000"],
    counterExamples: ["apify_proxy_{base62:12}", "apify_proxy_password=settings.apify_proxy_password"],
  },
];
