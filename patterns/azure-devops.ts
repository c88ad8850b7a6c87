import type { Pattern } from "../lib/core/pattern.ts";

const REVOKE = [
  "Open User settings, Personal access tokens in the organisation (https://dev.azure.com/<organisation>/_usersSettings/tokens) and revoke it.",
  "An administrator revokes it with the Token Administration REST API (Token revocations, Revoke authorizations), or by disabling its owner; it may take an hour until it ends.",
  "Read the organisation's audit log for what it did.",
  "Use Entra ID tokens or service connections instead of personal tokens.",
];
const IMPACT =
  "Whoever holds it acts as its owner in repositories, pipelines and packages, as far as its scopes allow.";
const REFERENCE =
  "https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate";

/** Azure DevOps. */
export const AZURE_DEVOPS_PATTERNS: readonly Pattern[] = [
  {
    name: "azure-devops-personal-access-token",
    provider: "Azure DevOps",
    title: "Azure DevOps personal access token",
    impact: IMPACT,
    anchor: "within",
    keywords: ["JQQJ9"],
    reach: [56, 40],
    regex:
      /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt])|(?<=:\/\/))(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}AZDO[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?)(?![\w+/=])/,
    proof: "azure-cask",
    revoke: REVOKE,
    references: [REFERENCE, "https://github.com/microsoft/security-utilities"],
    token: "{base62:52}JQQJ99CEACAAAAA{base62:5}AAASAZDO",
    examples: [
      "AZURE_DEVOPS_EXT_PAT={token}",
      "https://acme:{token}@dev.azure.com/acme/p/_git/r",
      "git clone https://{token}@dev.azure.com/acme/p/_git/r",
    ],
    counterExamples: ["{base62:52}JQQJ99CEACAAAAA{base62:5}AAASAZDO{base62:4}", "x{token}"],
  },
  {
    name: "azure-devops-personal-access-token-v1",
    provider: "Azure DevOps",
    title: "Azure DevOps personal access token (older form)",
    impact: IMPACT,
    anchor: "within",
    // 52 characters of base32 say nothing by themselves: a word of Azure DevOps must stand near.
    keywords: ["azure", "devops", "visualstudio", "vsts", "ado_", "azp_token", "_pat=", "_pat:", '_pat"', "pat ="],
    ignoreCase: true,
    reach: [80, 200],
    regex: /(?:(?<![A-Za-z0-9_+/-])|(?<=\\[nrt])|(?<=:\/\/))(?<secret>[a-z2-7]{52})(?![A-Za-z0-9_+/=-])/,
    proof: "azure-devops-pat",
    entropy: 4.0,
    revoke: REVOKE,
    references: [REFERENCE, "https://github.com/microsoft/security-utilities"],
    token: "{base32:52}",
    examples: [
      "AZURE_DEVOPS_EXT_PAT={token}",
      "https://pat:{token}@acme.visualstudio.com/p/_git/r",
      "https://{token}@dev.azure.com/acme/p/_git/r",
      'ADO_PAT: "{token}"',
    ],
    counterExamples: ["AZURE_DEVOPS_EXT_PAT={base32:52}", "digest {token}", "AZURE_DEVOPS_EXT_PAT={base32:40}"],
  },
];
