import type { Pattern } from "../lib/core/pattern.ts";

/** Portainer access tokens. */
export const PORTAINER_PATTERNS: readonly Pattern[] = [
  {
    name: "portainer-access-token",
    provider: "Portainer",
    title: "Portainer access token",
    impact: "Control the containers, stacks and secrets of every environment that the user may use.",
    anchor: "within",
    keywords: ["portainer"],
    ignoreCase: true,
    publicPrefix: "ptr_",
    regex: /(?<![\w-])(?<secret>ptr_[A-Za-z0-9+/]{43}=)(?![\w+/=])/,
    entropy: 4.3,
    revoke: ["Open My account, Access tokens, in Portainer and remove the token."],
    references: [
      "https://docs.portainer.io/api/access",
      "https://github.com/portainer/portainer/blob/develop/api/apikey/service.go",
    ],
    token: "ptr_{base64:43}=",
    examples: [
      "PORTAINER_API_KEY={token}",
      "http GET https://portainer.example.test:9443/api/stacks X-API-Key:{token}",
    ],
    counterExamples: ["PORTAINER_API_KEY=ptr_{base64:20}=", "ptr_{base64:43}", "PORTAINER_API_KEY=ptr_..."],
  },
];
