import type { Pattern } from "../lib/core/pattern.ts";

/** Statsig keys. Client keys (`client-`) are public. */
export const STATSIG_PATTERNS: readonly Pattern[] = [
  {
    name: "statsig-server-secret",
    provider: "Statsig",
    title: "Statsig server secret key",
    impact: "Whoever holds it can read the project's full rules, segments and experiments, and log events into it.",
    anchor: "start",
    keywords: ["secret-"],
    regex: /(?<secret>secret-[A-Za-z0-9]{40,50})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open the Statsig console, Project Settings, Environments & Keys, and make a new key.",
      "Deactivate the old key: `curl -X PATCH -H 'STATSIG-API-KEY: <console key>' https://statsigapi.net/console/v1/keys/<id>/deactivate`.",
    ],
    references: ["https://docs.statsig.com/access-management/api-keys", "https://github.com/statsig-io/docs"],
    token: "secret-{base62:43}",
    examples: ["STATSIG_SERVER_SECRET={token}", "Statsig.initialize('{token}')"],
    counterExamples: ["secret-{base62:12}", "client-{base62:43}", "secret-123"],
  },
  {
    name: "statsig-console-key",
    provider: "Statsig",
    title: "Statsig console API key",
    impact: "Whoever holds it can read, change and delete gates, experiments and keys of the project.",
    anchor: "start",
    keywords: ["console-"],
    regex: /(?<secret>console-(?=[a-z0-9]{0,40}[A-Z])(?=[A-Za-z]{0,40}\d)[A-Za-z0-9]{20,})(?![\w-])/,
    entropy: 2.7,
    revoke: [
      "Open the Statsig console, Project Settings, Environments & Keys, and deactivate the console key, or call `PATCH https://statsigapi.net/console/v1/keys/<id>/deactivate` with another.",
      "Look at the audit log for gates that were changed with it.",
    ],
    references: ["https://docs.statsig.com/access-management/api-keys", "https://github.com/statsig-io/docs"],
    token: "console-{base62:20}A7{base62:21}",
    examples: ["STATSIG-API-KEY: {token}", 'statsig_console_api_key = "{token}"'],
    counterExamples: ["console-xxxXXXxxxXXXxxx", "console-{base62:12}", "assets/console-{hex:20}.js"],
  },
];
