import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Drone. */
export const DRONE_PATTERNS: readonly Pattern[] = [
  {
    name: "drone-user-token",
    provider: "Drone",
    title: "Drone user token",
    impact: "Whoever holds it acts as its owner in Drone: start builds, read logs and change repositories' secrets.",
    anchor: "start",
    keywords: ["drone"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`drone[\w .-]{0,12}?token${ASSIGNS}(?<secret>(?=[A-Za-z]{0,31}\d)(?=[^A-Z]{0,31}[A-Z])[A-Za-z0-9]{32})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 3.8,
    revoke: [
      'Rotate it with itself: `curl -X POST -H "Authorization: Bearer <token>" "https://<server>/api/user/token?rotate=true"` answers with the new one.',
      "Look at builds that you did not start, and change the secrets of repositories it could reach.",
    ],
    references: ["https://docs.drone.io/cli/configure/", "https://docs.drone.io/api/user/user_token/"],
    formatSource: "https://github.com/harness/harness/blob/drone/cmd/drone-server/bootstrap/bootstrap.go",
    token: "{base62:14}4Gk{base62:15}",
    examples: ["DRONE_TOKEN={token}", "export DRONE_TOKEN='{token}'", "drone_token: {token}"],
    counterExamples: ["DRONE_TOKEN={base62:20}", "drone commit {hex:32}", "DRONE_TOKEN=${DRONE_TOKEN}"],
  },
];
