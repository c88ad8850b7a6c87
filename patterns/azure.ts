import type { Pattern } from "../lib/core/pattern.ts";

const FORMAT_REFERENCE = "https://github.com/microsoft/security-utilities";

/** Azure's other services. */
export const AZURE_PATTERNS: readonly Pattern[] = [
  {
    name: "azure-ai-services-key",
    provider: "Azure",
    title: "Azure AI services key (Azure OpenAI among them)",
    impact: "Whoever holds it can call the models and services of the resource at its owner's expense.",
    anchor: "within",
    keywords: ["JQQJ9"],
    reach: [56, 40],
    regex:
      /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}ACOG[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?)(?![A-Za-z0-9+/=])/,
    proof: "azure-cask",
    revoke: [
      "Move your services to the resource's other key, then run `az cognitiveservices account keys regenerate --key-name Key1` (or Key2).",
      "Look at the resource's metrics and bill for use that is not yours.",
      "Turn off local authentication of the resource and use Entra ID.",
    ],
    references: ["https://learn.microsoft.com/azure/ai-services/rotate-keys", FORMAT_REFERENCE],
    token: "{base62:52}JQQJ99CEAC{base62:6}AAAAAAAAACOG",
    examples: ["AZURE_OPENAI_API_KEY={token}", 'api_key="{token}"', "Ocp-Apim-Subscription-Key: {token}"],
    counterExamples: ["{base62:52}JQQJ99CEAC{base62:6}AAAAAAAAACOG{base62:4}", "{base62:40}JQQJ99CEAC"],
  },
  {
    name: "azure-annotated-key",
    provider: "Azure",
    title: "Azure service key (common annotated form)",
    impact:
      "Whoever holds it can act on the Azure resource that issued it: App Configuration, Maps, Event Grid, Communication Services or another.",
    anchor: "within",
    keywords: ["JQQJ9"],
    reach: [56, 40],
    regex:
      /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}(?!ACOG|AZDO|NUGT)[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?)(?![A-Za-z0-9+/=])/,
    proof: "azure-cask",
    revoke: [
      "Find the resource by the service named with the finding, and regenerate the key under its Access keys in the portal.",
      "Put the new key into a key vault, and use Entra ID where the service allows it.",
    ],
    references: [FORMAT_REFERENCE],
    token: "{base62:52}JQQJ99CEAC{base62:6}AAAAAAAAAZAC",
    examples: ["Endpoint=https://acme.azconfig.io;Id=a;Secret={token}", "AZURE_MAPS_KEY={token}"],
    counterExamples: ["{base62:52}JQQJ99CEAC{base62:6}AAAAAAAAAZAC{base62:4}", "{base62:52}JQQJ00CEAC{base62:22}"],
  },
  {
    name: "azure-search-key",
    provider: "Azure",
    title: "Azure AI Search key",
    impact: "Whoever holds it can query every index; with an admin key also change and delete them.",
    anchor: "within",
    keywords: ["AzSe"],
    reach: [48, 16],
    regex: /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9+/]{42}AzSe[A-D][A-Za-z0-9+/]{5})(?![A-Za-z0-9+/=])/,
    proof: "azure-identifiable",
    revoke: [
      "Run `az search admin-key renew --key-kind primary` (or secondary), or delete the query key under Keys.",
      "Turn off API keys for the service and use Entra ID roles.",
    ],
    references: ["https://learn.microsoft.com/azure/search/search-security-api-keys", FORMAT_REFERENCE],
    token: "{base64:42}AzSe",
    examples: ["AZURE_SEARCH_KEY={token}", "api-key: {token}"],
    counterExamples: ["{base64:42}AzSeA{base64:5}", "{base64:20}AzSeA{base64:5}"],
  },
  {
    name: "azure-container-registry-password",
    provider: "Azure",
    title: "Azure Container Registry password",
    impact: "Whoever holds it can pull and push the registry's images.",
    anchor: "within",
    keywords: ["+ACR"],
    reach: [48, 16],
    regex:
      /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5})(?![A-Za-z0-9+/=])/,
    proof: "azure-identifiable",
    entropy: 4.2,
    revoke: [
      "Run `az acr credential renew --name <registry> --password-name password` (or password2); for a token regenerate its password.",
      "Turn off the admin user (`az acr update --admin-enabled false`) and use Entra ID.",
      "Compare the digests of your images' tags with what you built.",
    ],
    references: [
      "https://learn.microsoft.com/azure/container-registry/container-registry-authentication",
      FORMAT_REFERENCE,
    ],
    token: "{base64:42}+ACR",
    examples: ["docker login acme.azurecr.io -u acme -p {token}", "ACR_PASSWORD={token}"],
    counterExamples: ["{base64:42}+ACRZ{base64:5}", "{base64:20}+ACRA{base64:5}"],
  },
  {
    name: "azure-function-key",
    provider: "Azure",
    title: "Azure Functions key",
    impact: "Whoever holds it can call the function; with a master key also administer the app.",
    anchor: "within",
    keywords: ["AzFu"],
    reach: [56, 24],
    regex:
      /(?:(?<![A-Za-z0-9_-])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw](?:==)?)(?![A-Za-z0-9_=-])/,
    proof: "azure-identifiable",
    revoke: [
      "Renew the key in the portal under App keys (or the function's Function keys), or delete it there.",
      "Give callers the new one through a secret store.",
    ],
    references: ["https://learn.microsoft.com/azure/azure-functions/function-keys-how-to", FORMAT_REFERENCE],
    token: "{base64url:44}AzFu",
    examples: ["https://acme.azurewebsites.net/api/f?code={token}", "x-functions-key: {token}"],
    counterExamples: ["{base64url:44}AzFu{base64url:5}A==", "{base64url:20}AzFu{base64url:5}A=="],
  },
  {
    name: "azure-batch-key",
    provider: "Azure",
    title: "Azure Batch or Machine Learning (classic) key",
    impact: "Whoever holds it can run jobs in the account, with the data and identities these reach.",
    anchor: "within",
    keywords: ["+ABa", "+AMC"],
    reach: [80, 16],
    regex:
      /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9+/]{76}\+A(?:Ba|MC)[A-Za-z0-9+/]{5}[AQgw]==)(?![A-Za-z0-9+/=])/,
    proof: "azure-identifiable",
    revoke: [
      "Run `az batch account keys renew --key-name primary` (or secondary), or regenerate the web service's key.",
      "Look for jobs that are not yours.",
    ],
    references: ["https://learn.microsoft.com/azure/batch/account-key-rotation", FORMAT_REFERENCE],
    token: "{base64:76}+ABa",
    examples: ["AZURE_BATCH_ACCESS_KEY={token}", "batch_key: '{token}'"],
    counterExamples: ["{base64:76}+ABa{base64:5}A==", "{base64:20}+ABa"],
  },
  {
    name: "azure-api-management-key",
    provider: "Azure",
    title: "Azure API Management key",
    impact:
      "Whoever holds it can manage the service, run as its gateway, read its repository or call its APIs, by the key's kind.",
    anchor: "within",
    keywords: ["APIM"],
    reach: [80, 16],
    regex:
      /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==)(?![A-Za-z0-9+/=])/,
    proof: "azure-identifiable",
    revoke: [
      "Regenerate the key in the portal: Subscriptions, Management API, Gateways or Repository, by its kind.",
      "Put the new one into the callers' secret store.",
    ],
    references: ["https://learn.microsoft.com/azure/api-management/api-management-subscriptions", FORMAT_REFERENCE],
    token: "{base64:76}APIM",
    examples: ["APIM_MANAGEMENT_KEY={token}", "management_key: '{token}'"],
    counterExamples: ["{base64:76}APIM{base64:5}A==", "APIM"],
  },
];
