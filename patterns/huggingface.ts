import type { Pattern } from "../lib/core/pattern.ts";

/** Hugging Face tokens. */
export const HUGGINGFACE_PATTERNS: readonly Pattern[] = [
  {
    name: "huggingface-token",
    provider: "Hugging Face",
    title: "Hugging Face user access token",
    impact: "Read private models and data sets, and with write scope replace them.",
    anchor: "start",
    keywords: ["hf_"],
    regex: /(?<secret>hf_[A-Za-z0-9]{34,40})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Revoke it at once without signing in: POST https://huggingface.co/api/credentials/revoke with the token in the JSON array `credentials`; its owner is told by mail.",
      "Or delete or refresh it at https://huggingface.co/settings/tokens.",
      "Check the organisation's audit log for access that is not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://huggingface.co/docs/hub/security-tokens"],
    token: "hf_{letter:34}",
    examples: ["HF_TOKEN={token}", '{"hf_token": "{token}"}'],
    counterExamples: [
      "HF_TOKEN=hf_{letter:20}",
      "HF_TOKEN=hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "{base62:30}hf_{letter:34}",
    ],
  },
  {
    name: "huggingface-org-token",
    provider: "Hugging Face",
    title: "Hugging Face organisation API token",
    impact: "Use the inference API as the organisation.",
    anchor: "start",
    keywords: ["api_org_"],
    regex: /(?<secret>api_org_[A-Za-z0-9]{34,40})(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Revoke it at once without signing in: POST https://huggingface.co/api/credentials/revoke with the token in the JSON array `credentials`; its owner is told by mail.",
      "Or delete or refresh it at https://huggingface.co/settings/tokens.",
      "Check the organisation's audit log for access that is not yours.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://huggingface.co/docs/hub/security-tokens"],
    token: "api_org_{letter:34}",
    examples: ["HF_ORG_TOKEN={token}", '{"hf_org_token": "{token}"}'],
    counterExamples: ["HF_ORG_TOKEN=api_org_{letter:20}", "api_org_member_count_and_other_names_here"],
  },
];
