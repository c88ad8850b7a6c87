import type { Pattern } from "../lib/core/pattern.ts";

/** SignalWire project tokens and signing keys. */
export const SIGNALWIRE_PATTERNS: readonly Pattern[] = [
  {
    name: "signalwire-api-token",
    provider: "SignalWire",
    title: "SignalWire project API token",
    impact: "Whoever holds it, with the project id, can place calls, send messages and read recordings at your cost.",
    anchor: "within",
    keywords: ["signalwire"],
    ignoreCase: true,
    publicPrefix: "PT",
    regex: /(?<![\w-])(?<secret>PT[0-9a-f]{48})(?![\w-])/,
    entropy: 3.35,
    revoke: [
      "Open API Credentials in the dashboard of your SignalWire space and choose Delete in the token's menu.",
      "Make a new token with only the scopes it needs.",
    ],
    references: [
      "https://developer.signalwire.com/platform/dashboard/get-started/your-signalwire-api-space/",
      "https://github.com/signalwire/docs",
    ],
    formatSource: "https://developer.signalwire.com/platform/dashboard/get-started/your-signalwire-api-space/",
    token: "PT{hex:48}",
    examples: [
      "SIGNALWIRE_TOKEN={token}",
      'client = Client(project_id, "{token}", signalwire_space_url="acme.signalwire.com")',
    ],
    counterExamples: ["PT{hex:40}", "PT{hex:56}", "SCRIPT{hex:48}"],
  },
  {
    name: "signalwire-signing-key",
    provider: "SignalWire",
    title: "SignalWire signing key",
    impact: "Whoever holds it can forge webhooks that your application takes for SignalWire's.",
    anchor: "start",
    keywords: ["PSK_"],
    // A digit, since LLVM has names that begin so.
    regex: /(?<secret>PSK_(?=[A-Za-z]{0,63}[0-9])[A-Za-z0-9]{20,64})(?![\w-])/,
    entropy: 3.0,
    revoke: [
      "Open the API page of your SignalWire space and regenerate the signing key.",
      "Give the new key to the services that check webhooks.",
    ],
    references: [
      "https://developer.signalwire.com/compatibility-api/guides/general/signing-secret-key/",
      "https://github.com/signalwire/docs/blob/main/specs/signalwire-rest/projects-api/models/core.tsp",
    ],
    token: "PSK_{base62:24}",
    examples: ["SIGNALWIRE_SIGNING_KEY={token}", 'validator = RequestValidator("{token}")'],
    counterExamples: [
      "PSK_your_signing_key",
      "PSK_{base62:10}",
      "WPA_PSK_{base62:24}",
      "(anonymous)::PSK_ZeroIndicesAndSameAliases",
    ],
  },
];
