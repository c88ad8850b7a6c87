import type { Pattern } from "../lib/core/pattern.ts";

/** TeamCity access tokens: a header that names their type, an id and a secret. */
export const TEAMCITY_PATTERNS: readonly Pattern[] = [
  {
    name: "teamcity-access-token",
    provider: "TeamCity",
    title: "TeamCity access token",
    impact:
      "Whoever holds it acts on the server as its owner: reads build logs and parameters, starts builds, changes projects.",
    anchor: "start",
    keywords: ["eyJ0eXAiOiAiVENWMiJ9."],
    regex: /(?<secret>eyJ0eXAiOiAi(?:VENWMiJ9)\.[A-Za-z0-9_-]{20,80}\.[A-Za-z0-9_+/=-]{20,120})(?![\w.-])/,
    entropy: 4.0,
    revoke: [
      "Delete it in TeamCity under Your Profile, Access Tokens, or with `DELETE /app/rest/users/<user>/tokens/<name>`.",
      "An administrator ends every access token of the server under Administration, Authentication, Delete all access tokens.",
      "Make a new one limited to the projects and permissions it needs.",
    ],
    references: [
      "https://www.jetbrains.com/help/teamcity/configuring-your-user-profile.html#Managing+Access+Tokens",
      "https://www.jetbrains.com/help/teamcity/rest/quick-start.html",
    ],
    token: "eyJ0eXAiOiAiVENWMiJ9.{base62:36}.{base62:48}",
    examples: [
      "TEAMCITY_TOKEN={token}",
      'curl --header "Authorization: Bearer {token}" https://teamcity.example.test/app/rest/builds',
    ],
    counterExamples: [
      "eyJ0eXAiOiAiVENWMiJ9.{base62:8}",
      "Authorization: Bearer <token-value>",
      "eyJ0eXAiOiAiVENWMiJ9...",
    ],
  },
];
