import type { Pattern } from "../lib/core/pattern.ts";

/** AgentMail keys. */
export const AGENTMAIL_PATTERNS: readonly Pattern[] = [
  {
    name: "agentmail-api-key",
    provider: "AgentMail",
    title: "AgentMail API key",
    impact: "Read and send mail from every inbox of the organisation.",
    anchor: "within",
    keywords: ["agentmail"],
    ignoreCase: true,
    regex: /(?<![\w-])(?<secret>am_(?:us_|eu_)?[0-9a-f]{64})(?![\w-])/,
    publicPrefix: "am_",
    entropy: 3.5,
    revoke: [
      "Delete the key in https://console.agentmail.to, or with `DELETE https://api.agentmail.to/v0/api-keys/ID` (`/v0/pods/POD/api-keys/ID` for the key of a pod).",
      "Make a new one, limited to one inbox or pod where that is enough.",
    ],
    references: ["https://docs.agentmail.to/quickstart", "https://docs.agentmail.to/api-reference"],
    token: "am_{hex:64}",
    examples: ["AGENTMAIL_API_KEY={token}", 'AgentMail(api_key="{token}")'],
    counterExamples: ["AGENTMAIL_API_KEY=am_your_api_key", "am_{hex:20}", "param_{hex:64}"],
  },
];
