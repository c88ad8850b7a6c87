import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** SonarQube and SonarQube Cloud tokens. */
export const SONAR_PATTERNS: readonly Pattern[] = [
  {
    name: "sonarqube-token",
    provider: "SonarQube",
    title: "SonarQube token",
    impact:
      "Whoever holds it can upload analyses; with a user token (`squ_`), also read source code and change what its owner may.",
    anchor: "start",
    keywords: ["squ_", "sqp_", "sqa_"],
    regex: /(?<secret>sq[upa]_[0-9a-f]{40})(?![\w-])/,
    entropy: 3.28,
    revoke: [
      "Open My Account, Security, on the server and revoke the token (`POST api/user_tokens/revoke?name=<name>`); an administrator revokes anybody's under Administration, Security, Users, the user's Tokens.",
      "Make a new one, for one project and with an expiry, and put it into the CI system as SONAR_TOKEN.",
    ],
    references: [
      "https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/",
      "https://github.com/SonarSource/sonarqube",
    ],
    token: "squ_{hex:40}",
    examples: ["SONAR_TOKEN={token}", "sonar-scanner -Dsonar.token=sqp_{hex:40}", "sonar.login=sqa_{hex:40}"],
    counterExamples: ["squ_{hex:20}", "sqp_{hex:44}", "sqa_sometoken"],
  },
  {
    name: "sonar-legacy-token",
    provider: "SonarQube",
    title: "SonarQube or SonarQube Cloud token without prefix",
    impact: "Whoever holds it can upload analyses and read source code and issues as its owner.",
    anchor: "start",
    keywords: ["sonar"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(String.raw`sonar[\w.-]{0,20}?(?:login|token)${ASSIGNS}(?<secret>[0-9a-f]{40})(?![\w-])`, "i"),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.28,
    revoke: [
      "On SonarQube Cloud revoke it at https://sonarcloud.io/account/security; on a server under My Account, Security.",
      "Make a new one and put it into the CI system as SONAR_TOKEN.",
    ],
    references: ["https://docs.sonarsource.com/sonarqube-cloud/managing-your-account/managing-tokens/"],
    formatSource:
      "https://github.com/SonarSource/sonarqube/blob/master/server/sonar-webserver-auth/src/main/java/org/sonar/server/usertoken/TokenGeneratorImpl.java",
    token: "{hex:40}",
    examples: ["SONAR_TOKEN={token}", "sonar.login={token}", '"sonarToken": "{token}"'],
    counterExamples: ["SONAR_TOKEN={hex:39}", "sonar.projectKey={hex:40}", "sonar commit {hex:40}"],
  },
];
