import type { Pattern } from "../lib/core/pattern.ts";

/** Terraform Cloud and Enterprise tokens. */
export const TERRAFORM_PATTERNS: readonly Pattern[] = [
  {
    name: "terraform-cloud-token",
    provider: "HashiCorp Terraform",
    title: "Terraform Cloud or Enterprise token",
    impact: "Read state (with its secrets) and run plans in the user's, team's or organisation's workspaces.",
    anchor: "within",
    keywords: [".atlasv1."],
    reach: [32, 128],
    regex: /(?<![\w.-])(?<secret>[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,})(?![\w-])/,
    entropy: 4.6,
    revoke: [
      "A user's token: Account settings, Tokens (https://app.terraform.io/app/settings/tokens), where the sessions are too.",
      "A team's, organisation's, audit or metrics token: Organization settings, API Tokens; making an organisation's token anew ends the old one.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens"],
    token: "{base62:14}.atlasv1.{base62:67}",
    examples: ["TFE_TOKEN={token}", 'credentials "app.terraform.io" {\n  token = "{token}"\n}'],
    counterExamples: [
      "token = xxxxxxxxxxxxxx.atlasv1.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "token = {base62:14}.atlasv1.{base62:20}",
      "x{base62:14}.atlasv1.{base62:67}",
    ],
  },
];
