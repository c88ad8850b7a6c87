import type { Pattern } from "../lib/core/pattern.ts";

/** Shopify access tokens and app secrets. */
export const SHOPIFY_PATTERNS: readonly Pattern[] = [
  {
    name: "shopify-access-token",
    provider: "Shopify",
    title: "Shopify access token",
    impact: "Read and change the shop's customers, orders and products, within the app's scopes.",
    anchor: "start",
    keywords: ["shpat_", "shpca_", "shppa_", "shpua_"],
    regex: /(?<secret>shp(?:at|ca|pa|ua)_[0-9a-fA-F]{32})(?![\w-])/,
    entropy: 3.12,
    revoke: [
      "Open the shop's admin, Settings, Apps and sales channels, and uninstall the app; or rotate its client secret at https://dev.shopify.com/dashboard and revoke the old one.",
      "The token can uninstall its own app, which ends it and cannot be undone: `curl -X DELETE -H 'X-Shopify-Access-Token: <token>' https://<shop>.myshopify.com/admin/api_permissions/current.json`.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://shopify.dev/docs/apps/build/authentication-authorization/access-tokens",
      "https://shopify.dev/docs/apps/build/authentication-authorization/app-installation/uninstall-app-api-request",
    ],
    token: "shpat_{hex:32}",
    examples: ["SHOPIFY_ACCESS_TOKEN={token}", '{"shopify_access_token": "{token}"}', "accessToken: shpua_{hex:32}"],
    counterExamples: [
      "SHOPIFY_ACCESS_TOKEN=shpat_{hex:31}",
      "SHOPIFY_ACCESS_TOKEN=shpat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    ],
  },
  {
    name: "shopify-shared-secret",
    provider: "Shopify",
    title: "Shopify app client secret",
    companion: "oauth-client",
    impact: "Forge webhook calls and get access tokens as the app.",
    anchor: "start",
    keywords: ["shpss_"],
    regex: /(?<secret>shpss_[0-9a-fA-F]{32})(?![\w-])/,
    entropy: 3.12,
    revoke: [
      "Open the app in https://dev.shopify.com/dashboard, rotate its client secret, and revoke the old one; if it is being abused, revoke it first, though the app stands still.",
      "Tell security@shopify.com, and look in the app's logs for shops and addresses that were reached.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials",
    ],
    token: "shpss_{hex:32}",
    examples: ["SHOPIFY_API_SECRET={token}", '{"shopify_api_secret": "{token}"}'],
    counterExamples: ["SHOPIFY_API_SECRET=shpss_{hex:31}", "SHOPIFY_API_SECRET=shpss_..."],
  },
  {
    name: "shopify-theme-access-password",
    provider: "Shopify",
    title: "Shopify Theme Access password",
    impact: "Whoever holds it can read and change the shop's themes, and so run scripts in its customers' browsers.",
    anchor: "start",
    keywords: ["shptka_"],
    regex: /(?<secret>shptka_[0-9a-fA-F]{32})(?![\w-])/,
    entropy: 3.12,
    revoke: [
      "Open the Theme Access app in the shop's admin and delete the password.",
      "Compare the live theme with the repository.",
      "Make a new password and set SHOPIFY_CLI_THEME_TOKEN in the CI system's secrets.",
    ],
    references: [
      "https://shopify.dev/docs/storefronts/themes/tools/theme-access",
      "https://github.com/Shopify/cli/blob/main/packages/cli-kit/src/private/node/api/rest.ts",
    ],
    token: "shptka_{hex:32}",
    examples: ["SHOPIFY_CLI_THEME_TOKEN={token}", "shopify theme push --store acme --password {token}"],
    counterExamples: ["shptka_{hex:20}", "shptka_token", "shptka_{hex:40}"],
  },
];
