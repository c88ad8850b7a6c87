import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Splunk's HTTP Event Collector. */
export const SPLUNK_PATTERNS: readonly Pattern[] = [
  {
    name: "splunk-hec-token",
    provider: "Splunk",
    title: "Splunk HTTP Event Collector token",
    impact: "Whoever holds it can write events of any content into the indexes it may use.",
    anchor: "start",
    keywords: ["splunk"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:(?<=authorization["'\x60]?[ \t]{0,4}[:=,][ \t]{0,4}["'\x60]?)splunk {1,4}|splunk[_-]?(?:hec[_-]?)?token${ASSIGNS})(?<secret>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    publicPrefix: "",
    entropy: 2.8,
    revoke: [
      "Open Settings, Data inputs, HTTP Event Collector, and disable or delete the token; on Splunk Enterprise also with `splunk http-event-collector delete <token name>`.",
      "Make a new token that may write to the needed indexes only.",
    ],
    references: ["https://docs.splunk.com/Documentation/Splunk/latest/Data/UsetheHTTPEventCollector"],
    formatSource: "https://docs.splunk.com/Documentation/Splunk/latest/Data/FormateventsforHTTPEventCollector",
    token: "{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    examples: [
      'curl -H "Authorization: Splunk {token}" https://splunk.example.test:8088/services/collector',
      "SPLUNK_HEC_TOKEN={token}",
      'splunk-token: "{token}"',
    ],
    counterExamples: [
      "Authorization: Splunk <hec_token>",
      "Splunk {hex:8}-{hex:4}",
      "splunk request {hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}",
    ],
  },
];
