import type { Pattern } from "../lib/core/pattern.ts";

const FORMAT_REFERENCE = "https://github.com/microsoft/security-utilities";

/** Azure's data stores. */
export const AZURE_STORAGE_PATTERNS: readonly Pattern[] = [
  {
    name: "azure-storage-account-key",
    companion: "azure-account",
    provider: "Azure",
    title: "Azure Storage account key",
    impact:
      "Whoever holds it can read, change and delete everything in the storage account and sign access for others.",
    anchor: "within",
    keywords: ["+ASt"],
    reach: [80, 16],
    regex: /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9+/]{76}\+ASt[A-Za-z0-9+/]{5}[AQgw]==)(?![\w+/=])/,
    proof: "azure-identifiable",
    revoke: [
      "Move your services to the account's other key, then run `az storage account keys renew --account-name <name> --key primary` (or secondary).",
      "Read the storage logs for access that is not yours; SAS tokens signed with the key end with it.",
      "Turn off shared-key access (`az storage account update --allow-shared-key-access false`) and use Entra ID.",
    ],
    references: ["https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage", FORMAT_REFERENCE],
    token: "{base64:76}+ASt",
    examples: [
      "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey={token};EndpointSuffix=core.windows.net",
      "AZURE_STORAGE_KEY={token}",
    ],
    counterExamples: ["{base64:76}+ASt{base64:5}A==", "key = {base64:40}+ASt{base64:5}A=="],
  },
  {
    name: "azure-cosmos-key",
    companion: "azure-account",
    provider: "Azure",
    title: "Azure Cosmos DB account key",
    impact: "Whoever holds it can read and, unless it is read-only, change every database of the account.",
    anchor: "within",
    keywords: ["ACDb"],
    reach: [80, 16],
    regex: /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]==)(?![\w+/=])/,
    proof: "azure-identifiable",
    revoke: [
      "Move your services to the account's other key, then run `az cosmosdb keys regenerate --key-kind primary` (or the kind that leaked).",
      "Read the account's diagnostic logs for access that is not yours.",
      "Turn off local authentication (`disableLocalAuth`) and use Entra ID.",
    ],
    references: ["https://learn.microsoft.com/azure/cosmos-db/how-to-rotate-keys", FORMAT_REFERENCE],
    token: "{base64:76}ACDb",
    examples: ["COSMOS_KEY={token}", "AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey={token};"],
    counterExamples: ["{base64:76}ACDb{base64:5}A==", "{base64:20}ACDb"],
  },
  {
    name: "azure-redis-key",
    provider: "Azure",
    title: "Azure Cache for Redis access key",
    impact: "Whoever holds it can read and change everything in the cache, sessions included.",
    anchor: "within",
    keywords: ["AzCa"],
    reach: [40, 16],
    regex: /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9]{33}AzCa[A-P][A-Za-z0-9]{5}=)(?![\w+/=])/,
    proof: "azure-identifiable",
    entropy: 4.0,
    revoke: [
      "Move your services to the other key, then run `az redis regenerate-keys --key-type Primary` (or Secondary).",
      "Flush sessions that the cache holds if they sign users in.",
    ],
    references: [
      "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-configure#access-keys",
      FORMAT_REFERENCE,
    ],
    token: "{base62:33}AzCa",
    examples: ["REDIS_PASSWORD={token}", "acme.redis.cache.windows.net:6380,password={token},ssl=True"],
    counterExamples: ["{base62:33}AzCaZ{base62:5}=", "{base62:20}AzCaA{base62:5}="],
  },
];
