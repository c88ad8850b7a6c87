import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Jenkins. */
export const JENKINS_PATTERNS: readonly Pattern[] = [
  {
    name: "jenkins-api-token",
    provider: "Jenkins",
    title: "Jenkins API token",
    impact: "Whoever holds it and the user's name acts as that user: start builds, read their logs and configuration.",
    anchor: "start",
    keywords: ["jenkins"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`jenkins[\w .-]{0,24}?(?:token|password|passwd|api[_-]?key|auth)[\w]{0,8}${ASSIGNS}(?:[\w.@-]{1,64}:)?(?<secret>11[0-9a-f]{32})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.12,
    revoke: [
      "Open your user's Security page in Jenkins (`/user/<name>/security/`), API Token, and click Revoke beside the token.",
      "Look at builds and job changes that are not yours, and change credentials that the jobs could print.",
    ],
    references: [
      "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
      "https://www.jenkins.io/blog/2018/07/02/new-api-token-system/",
    ],
    formatSource:
      "https://github.com/jenkinsci/jenkins/blob/master/core/src/main/java/jenkins/security/apitoken/ApiTokenStore.java",
    token: "11{hex:32}",
    examples: ["JENKINS_API_TOKEN={token}", "jenkins_password: '{token}'", 'jenkins.auth = "ci-bot:{token}"'],
    counterExamples: ["JENKINS_API_TOKEN={hex:20}", "jenkins fingerprint 11{hex:32}", "JENKINS_API_TOKEN=22{hex:32}"],
  },
];
