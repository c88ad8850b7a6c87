import type { Pattern } from "../lib/core/pattern.ts";

/** OWASP Dependency-Track. */
export const DEPENDENCY_TRACK_PATTERNS: readonly Pattern[] = [
  {
    name: "dependency-track-api-key",
    provider: "Dependency-Track",
    title: "Dependency-Track API key",
    impact: "Whoever holds it acts for the team: upload bills of materials, read projects and their vulnerabilities.",
    anchor: "start",
    keywords: ["odt_"],
    regex: /(?<secret>odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32})(?![\w-])/,
    entropy: 3.8,
    revoke: [
      "Send DELETE to `/api/v1/team/key/{publicId}` (the public id is the eight characters after `odt_`), or open Administration, Access Management, Teams, the team, and delete the key.",
      "Make a new key for the pipelines that used it; POST to the same address deletes the key and returns a new one.",
    ],
    references: [
      "https://docs.dependencytrack.org/integrations/rest-api/",
      "https://github.com/DependencyTrack/dependency-track/blob/main/apiserver/src/test/java/org/dependencytrack/resources/v1/TeamResourceTest.java",
    ],
    token: "odt_{base62:8}_{base62:32}",
    examples: [
      "DTRACK_API_KEY={token}",
      "curl -X POST -H 'X-Api-Key: {token}' https://dtrack.example.test/api/v1/bom",
      "apiKey: odt_{base62:32}",
    ],
    counterExamples: ["odt_{base62:8}_{base62:20}", "DTRACK_API_KEY=odt_...", "SELECT odt_uuidv7()"],
  },
];
