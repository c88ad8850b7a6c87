import type { Pattern } from "../lib/core/pattern.ts";

/** Datadog keys, told by the name they are assigned to. */
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
    crosses: 128,
    regex:
      /(?:datadog[\w .-]{0,20}?api[\w .-]{0,20}?|dd_api_key)["'`\])]{0,3}\s{0,4}(?:=>|:=|[:=,(])\s{0,4}["'`]?(?<secret>[0-9a-f]{32})(?![\w-])/i,
    entropy: 3.12,
    revoke: ["Open Organization Settings, API Keys, in Datadog and revoke the key."],
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
    crosses: 128,
    regex:
      /(?:datadog[\w .-]{0,20}?app(?:lication)?[\w .-]{0,20}?|dd_app(?:lication)?_key)["'`\])]{0,3}\s{0,4}(?:=>|:=|[:=,(])\s{0,4}["'`]?(?<secret>[0-9a-f]{40})(?![\w-])/i,
    entropy: 3.28,
    revoke: ["Open Organization Settings, Application Keys, in Datadog and revoke the key."],
    references: ["https://docs.datadoghq.com/account_management/api-app-keys/"],
    formatSource: "https://github.com/DataDog/datadog-agent/blob/main/pkg/util/scrubber/default.go",
    token: "{hex:40}",
    examples: ["DD_APP_KEY={token}", "datadog_app_key: '{token}'"],
    counterExamples: ["DD_APP_KEY={hex:39}", "datadog commit {hex:40}"],
  },
];
