import type { Pattern } from "../lib/core/pattern.ts";

/** LaunchDarkly tokens and server-side keys; mobile keys and client-side ids are meant for apps. */
export const LAUNCHDARKLY_PATTERNS: readonly Pattern[] = [
  {
    name: "launchdarkly-access-token",
    provider: "LaunchDarkly",
    title: "LaunchDarkly API access token",
    impact: "Read and change feature flags, segments and members within the token's role.",
    anchor: "within",
    keywords: ["launchdarkly"],
    ignoreCase: true,
    publicPrefix: "api-",
    regex: /(?<![\w-])(?<secret>api-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Open Organization settings, Authorization, Tokens, in LaunchDarkly and choose Delete token in the token's menu: calls with it are answered with 401.",
      "Or give it a new value: `POST https://app.launchdarkly.com/api/v2/tokens/<id>/reset` ends the old one at once.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://launchdarkly.com/docs/home/account/api", "https://launchdarkly.com/docs/api"],
    token: "api-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: [
      "LAUNCHDARKLY_ACCESS_TOKEN={token}",
      'curl -H "Authorization: {token}" https://app.launchdarkly.com/api/v2/flags/default',
      '# Launchdarkly\naccess_token = "{token}"',
    ],
    counterExamples: [
      "LAUNCHDARKLY_ACCESS_TOKEN=api-{hex:8}",
      "LAUNCHDARKLY_ACCESS_TOKEN=api-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
      "my-api-{hex:32}",
    ],
  },
  {
    name: "launchdarkly-sdk-key",
    provider: "LaunchDarkly",
    title: "LaunchDarkly server-side SDK key",
    impact: "Download every flag rule and segment of the environment, including targeted users.",
    anchor: "within",
    keywords: ["launchdarkly", "sdk_key", "sdkkey", "sdk-key"],
    ignoreCase: true,
    publicPrefix: "sdk-",
    regex: /(?<![\w-])(?<secret>sdk-[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Open the project's Environments list, choose Reset SDK key in the environment's menu, and set when the old key expires.",
    ],
    references: [
      "https://launchdarkly.com/docs/home/account/environment/keys",
      "https://github.com/launchdarkly/ld-relay",
    ],
    token: "sdk-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: ["LAUNCHDARKLY_SDK_KEY={token}", "LaunchDarkly.init('{token}')"],
    counterExamples: ["LAUNCHDARKLY_SDK_KEY=sdk-{hex:8}", "LAUNCHDARKLY_SDK_KEY=sdk-key-123abc"],
  },
  {
    name: "launchdarkly-relay-key",
    provider: "LaunchDarkly",
    title: "LaunchDarkly Relay Proxy configuration key",
    impact: "Obtain the SDK keys and flag data of every environment that the Relay Proxy configuration covers.",
    anchor: "within",
    keywords: ["auto_config_key", "autoconfig", "launchdarkly", "ld-relay", "ld_relay"],
    ignoreCase: true,
    publicPrefix: "rel-",
    regex: /(?<![\w-])(?<secret>rel-(?=[A-Za-z-]{0,40}\d)[A-Za-z0-9-]{20,})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Open Organization settings, Relay proxy, in LaunchDarkly and reset the configuration's key, or delete the configuration.",
      "Reset the SDK keys of the environments it covered.",
    ],
    references: [
      "https://launchdarkly.com/docs/sdk/relay-proxy/automatic-configuration",
      "https://github.com/launchdarkly/ld-relay-helm/blob/main/docs/examples/offline-mode.md",
    ],
    token: "rel-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    examples: ["AUTO_CONFIG_KEY={token}", '[AutoConfig]\nkey = "{token}"\n'],
    counterExamples: [
      "AUTO_CONFIG_KEY=rel-{hex:12}",
      "AUTO_CONFIG_KEY=rel-<key>",
      "Authorization: rel-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}",
    ],
  },
];
