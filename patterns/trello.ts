import type { Pattern } from "../lib/core/pattern.ts";

/** Trello tokens. */
export const TRELLO_PATTERNS: readonly Pattern[] = [
  {
    name: "trello-token",
    provider: "Trello",
    title: "Trello user token",
    impact: "Whoever holds it, with the application's public key, can read and change the boards its owner let it use.",
    anchor: "start",
    keywords: ["ATTA"],
    regex: /(?<secret>ATTA[0-9a-f]{64}[0-9A-Fa-f]{8})(?![\w-])/,
    entropy: 3.6,
    revoke: [
      'End it: `curl -X DELETE "https://api.trello.com/1/tokens/<token>?key=<key>&token=<token>"`.',
      "Or revoke the application at https://trello.com/my/account under Applications.",
    ],
    references: [
      "https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/",
      "https://developer.atlassian.com/cloud/trello/rest/api-group-tokens/",
    ],
    token: "ATTA{hex:64}{HEX:8}",
    examples: ["TRELLO_TOKEN={token}", "https://api.trello.com/1/members/me/boards?key={hex:32}&token={token}"],
    counterExamples: ["ATTA{hex:40}", "ATTA{hex:90}", "ATTACHMENT_{hex:64}"],
  },
];
