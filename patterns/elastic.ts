import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS } from "./bare-value.ts";

/** Elastic Cloud and Elasticsearch. */
export const ELASTIC_PATTERNS: readonly Pattern[] = [
  {
    name: "elastic-cloud-api-key",
    provider: "Elastic",
    title: "Elastic Cloud API key",
    impact:
      "Whoever holds it can manage the organisation's deployments and serverless projects, as far as its roles allow.",
    anchor: "start",
    keywords: ["essu_"],
    regex: /(?<secret>essu_(?:[a-z]{2,12}_)?[A-Za-z0-9+/]{56,}={0,2})(?![\w+/=-])/,
    proof: "elastic-cloud",
    entropy: 4.4,
    revoke: [
      "As an organisation owner open the Elastic Cloud Console, your avatar, Organization, the tab API keys, and choose the trash icon beside the key.",
      "It outlives the user who made it: removing that user does not end it.",
      "Make a new one with the fewest roles and an expiry date.",
    ],
    references: [
      "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
      "https://github.com/elastic/kibana/blob/main/src/platform/packages/private/kbn-mock-idp-utils/src/jwt-codecs/encoder-checksum.ts",
    ],
    token: "essu_{base62:20}:{base62:22}",
    examples: [
      "EC_API_KEY={token}",
      "curl -H 'Authorization: ApiKey {token}' https://cloud.example.test/api/v1/deployments",
    ],
    counterExamples: [
      "essu_{base62:80}",
      "essu_{base62:20}",
      "Authorization: Bearer essu_token",
      "EC_API_KEY=essu_...",
    ],
  },
  {
    name: "elasticsearch-api-key",
    provider: "Elastic",
    title: "Elasticsearch API key (encoded)",
    impact: "Whoever holds it can read or write the indices that its role descriptors name.",
    anchor: "within",
    keywords: ["apikey", "api_key", "api-key"],
    ignoreCase: true,
    reach: [64, 160],
    // Base64 of a 20-character id, a colon and a 22-character key: the colon makes the 28th character a 6.
    regex: new RegExp(
      String.raw`(?:authorization["']?\s{0,2}[:=,]\s{0,2}["'\x60]?apikey[ ]|(?:elastic|es_|kibana)[\w .-]{0,24}?api[_-]?key${ASSIGNS})(?<secret>[A-Za-z0-9+/]{27}6[A-Za-z0-9+/]{29}[AQgw]==)(?![\w+/=-])`,
      "i",
    ),
    entropy: 4.2,
    revoke: [
      "Open Stack Management, Security, API keys, in Kibana and delete the key; or call `DELETE /_security/api_key` with its id.",
      "Make a new one whose role descriptors name only the indices needed.",
    ],
    references: [
      "https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys",
      "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-invalidate-api-key",
    ],
    formatSource: "https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-create-api-key",
    token: "{base64:27}6{base64:29}w==",
    examples: [
      "Authorization: ApiKey {token}",
      "ELASTICSEARCH_API_KEY={token}",
      '"headers": {"Authorization": "ApiKey {token}"}',
    ],
    counterExamples: [
      "Authorization: ApiKey {base64:27}a{base64:29}w==",
      "Authorization: ApiKey {base64:20}==",
      "digest: {base64:27}6{base64:29}w==",
    ],
  },
];
