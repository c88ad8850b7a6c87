import type { Pattern } from "../lib/core/pattern.ts";

/** OpenAI API keys; the marker in the middle is base64 of the vendor's name. */
export const OPENAI_PATTERNS: readonly Pattern[] = [
  {
    name: "openai-project-key",
    provider: "OpenAI",
    title: "OpenAI project or service account key",
    impact: "Use every model of the project at your cost and read its files.",
    anchor: "start",
    keywords: ["sk-proj-", "sk-svcacct-", "sk-service-", "sk-None-"],
    regex: /(?<secret>sk-(?:proj|svcacct|service|None)-[\w-]{20,}T3BlbkFJ[\w-]{20,})(?![\w-])/,
    entropy: 4.4,
    revoke: [
      "Open https://platform.openai.com/api-keys and delete the key.",
      "Check the usage page for calls that are not yours, and tell OpenAI's support (https://help.openai.com) of them.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://platform.openai.com/docs/api-reference/authentication",
      "https://help.openai.com/en/articles/4936850-where-do-i-find-my-openapi-api-key",
    ],
    token: "sk-proj-{base64url:74}T3BlbkFJ{base64url:74}",
    examples: [
      "OPENAI_API_KEY={token}",
      '{"openai_api_key": "{token}"}',
      "openai.api_key = 'sk-svcacct-{base64url:58}T3BlbkFJ{base64url:58}'",
    ],
    counterExamples: [
      "OPENAI_API_KEY=sk-proj-{base64url:74}",
      "OPENAI_API_KEY=sk-proj-xxxxxxxxxxxxxxxx",
      "OPENAI_API_KEY=sk-proj-...",
    ],
  },
  {
    name: "openai-admin-key",
    provider: "OpenAI",
    title: "OpenAI admin key",
    impact: "Manage the organisation: members, projects, keys and limits.",
    anchor: "start",
    keywords: ["sk-admin-"],
    regex: /(?<secret>sk-admin-[\w-]{20,}T3BlbkFJ[\w-]{20,})(?![\w-])/,
    entropy: 4.4,
    revoke: [
      "Open https://platform.openai.com/settings/organization/admin-keys and delete the key.",
      "Check the usage page for calls that are not yours, and tell OpenAI's support (https://help.openai.com) of them.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://platform.openai.com/docs/api-reference/authentication",
      "https://help.openai.com/en/articles/4936850-where-do-i-find-my-openapi-api-key",
    ],
    token: "sk-admin-{base64url:58}T3BlbkFJ{base64url:58}",
    examples: ["OPENAI_ADMIN_KEY={token}", '{"openai_admin_key": "{token}"}'],
    counterExamples: ["OPENAI_ADMIN_KEY=sk-admin-{base64url:58}", "OPENAI_ADMIN_KEY=sk-admin-your-key"],
  },
  {
    name: "openai-user-key",
    provider: "OpenAI",
    title: "OpenAI user key (legacy)",
    impact: "Use every model that the person may use, at their organisation's cost.",
    anchor: "start",
    keywords: ["sk-"],
    regex: /(?<secret>sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open https://platform.openai.com/api-keys and delete the key.",
      "Check the usage page for calls that are not yours, and tell OpenAI's support (https://help.openai.com) of them.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://platform.openai.com/docs/api-reference/authentication",
      "https://help.openai.com/en/articles/4936850-where-do-i-find-my-openapi-api-key",
    ],
    token: "sk-{base62:20}T3BlbkFJ{base62:20}",
    examples: ["OPENAI_API_KEY={token}", '{"openai_api_key": "{token}"}'],
    counterExamples: ["OPENAI_API_KEY=sk-{base62:48}", "risk-{base62:20}T3BlbkFJ{base62:20}", "OPENAI_API_KEY=sk-..."],
  },
];
