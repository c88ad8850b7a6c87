import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Datadog keys, told by the name they are assigned to, and its tokens with prefixes. */
export const DATADOG_PATTERNS: readonly Pattern[] = [
  {
    name: "datadog-api-key",
    provider: "Datadog",
    title: "Datadog API key",
    impact: "Send metrics, logs and events into your organisation.",
    anchor: "start",
    keywords: ["datadog", "dd_api_key"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:datadog[\w .-]{0,20}?api[\w .-]{0,20}?|dd_api_key)${ASSIGNS}(?<secret>[0-9a-f]{32})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.12,
    revoke: [
      "Open Organization Settings, API Keys, in Datadog and choose Revoke beside the key.",
      "Disabling the user who made it does not end it.",
    ],
    references: ["https://docs.datadoghq.com/account_management/api-app-keys/"],
    formatSource: "https://github.com/DataDog/datadog-agent/blob/main/pkg/util/scrubber/default.go",
    token: "{hex:32}",
    examples: ["DD_API_KEY={token}", "datadog_api_key: '{token}'"],
    counterExamples: ["DD_API_KEY={hex:31}", "datadog build {hex:32}"],
  },
  {
    name: "datadog-app-key",
    provider: "Datadog",
    title: "Datadog application key",
    impact: "Read and change monitors, dashboards and users with the rights of its owner; used beside an API key.",
    anchor: "start",
    keywords: ["datadog", "dd_app_key", "dd_application_key"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:datadog[\w .-]{0,20}?app(?:lication)?[\w .-]{0,20}?|dd_app(?:lication)?_key)${ASSIGNS}(?<secret>[0-9a-f]{40})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.28,
    revoke: [
      "Open Organization Settings, Application Keys, in Datadog and choose Revoke beside the key; disabling its owner ends it too.",
      "Read the audit trail for what it did.",
    ],
    references: ["https://docs.datadoghq.com/account_management/api-app-keys/"],
    formatSource: "https://github.com/DataDog/datadog-agent/blob/main/pkg/util/scrubber/default.go",
    token: "{hex:40}",
    examples: ["DD_APP_KEY={token}", "datadog_app_key: '{token}'"],
    counterExamples: ["DD_APP_KEY={hex:39}", "datadog commit {hex:40}"],
  },
  {
    name: "datadog-access-token",
    provider: "Datadog",
    title: "Datadog access token (personal, service), application key with prefix",
    impact:
      "Read and change what its scopes allow, as its owner; a personal or service token needs no API key beside it.",
    anchor: "start",
    keywords: ["ddpat_", "ddsat_", "ddapp_", "ddap_"],
    regex: /(?<secret>dd(?:pat|sat|app?)_(?=[A-Za-z_]{0,60}\d)[A-Za-z0-9_]{28,128})(?![\w-])/,
    entropy: 3.3,
    revoke: [
      "Personal token: open Personal Settings, Access Tokens, in Datadog and revoke it, or call `DELETE https://api.datadoghq.com/api/v2/personal_access_tokens/<id>` (your site's host).",
      "Service token: revoke it on the page of its service account; application key: under Organization Settings, Application Keys.",
      "Read the audit trail for what it did, and make a new one with fewer scopes.",
    ],
    references: [
      "https://docs.datadoghq.com/account_management/personal-access-tokens/",
      "https://docs.datadoghq.com/api/latest/key-management/revoke-a-personal-access-token/",
    ],
    token: "ddpat_{base62:30}7",
    examples: [
      "DD_APP_KEY={token}",
      "Authorization: Bearer ddsat_{base62:40}7",
      "dd-application-key: ddapp_7{base62:33}",
      "dd-application-key: ddap_7{base62:33}",
    ],
    counterExamples: ["DD_APP_KEY=ddapp_{base62:12}", "ddapp_selected_index_of_the_dialog_was_changed", "ddpat_..."],
  },
];
