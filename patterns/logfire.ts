import type { Pattern } from "../lib/core/pattern.ts";

/** Pydantic Logfire tokens; the region stands in the prefix. */
export const LOGFIRE_PATTERNS: readonly Pattern[] = [
  {
    name: "logfire-token",
    provider: "Logfire",
    title: "Logfire write, read or user token",
    impact: "Send telemetry into the project, read it, or act as the person, as the kind of token allows.",
    anchor: "start",
    keywords: ["pylf_v"],
    regex: /(?<secret>pylf_v\d{1,2}_[a-z]{2,12}_[A-Za-z0-9]{30,})(?![\w-])/,
    entropy: 4.2,
    revoke: [
      "Open the project's Settings, Write tokens or Read tokens, in Logfire and revoke the token; an API key that may manage them revokes it over the public API.",
      "For a user token `logfire auth logout` only removes the copy on the machine: end the session in the account settings too.",
    ],
    references: [
      "https://logfire.pydantic.dev/docs/how-to-guides/create-write-tokens/",
      "https://github.com/pydantic/logfire/blob/main/logfire/_internal/auth.py",
    ],
    token: "pylf_v1_us_{base62:44}",
    examples: [
      "LOGFIRE_TOKEN={token}",
      "logfire.configure(token='{token}')",
      '[tokens."https://logfire-eu.pydantic.dev"]\ntoken = "pylf_v1_eu_{base62:43}"\n',
    ],
    counterExamples: ["LOGFIRE_TOKEN=pylf_v1_us_{base62:12}", "LOGFIRE_TOKEN=pylf_v1_us_..."],
  },
];
