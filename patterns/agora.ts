import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS_WITHIN, bareValue } from "./bare-value.ts";

/** Agora's signing secret. */
export const AGORA_PATTERNS: readonly Pattern[] = [
  {
    name: "agora-app-certificate",
    provider: "Agora",
    title: "Agora app certificate",
    impact: "Sign tokens that join any channel of the project with any user id, at its cost.",
    anchor: "start",
    keywords: ["agora", "app_certificate", "app-certificate", "appcertificate"],
    ignoreCase: true,
    inWord: true,
    crosses: ASSIGNS_WITHIN,
    regex: bareValue("(?:agora[\\w.-]{0,24}?)?app[_-]?certificate", "[0-9a-f]{32}"),
    entropy: 3.12,
    formatSource:
      "https://github.com/AgoraIO/Tools/blob/master/DynamicKey/AgoraDynamicKey/go/src/accesstoken2/accesstoken_test.go",
    revoke: [
      "In the Agora Console open the project's settings and enable its secondary certificate.",
      "Sign tokens with the secondary one, then make it primary and delete the leaked certificate.",
    ],
    references: ["https://docs.agora.io/en/video-calling/token-authentication/deploy-token-server"],
    token: "{hex:32}",
    examples: ["AGORA_APP_CERTIFICATE={token}", '"agoraAppCertificate": "{token}"', 'appCertificate := "{token}"'],
    counterExamples: [
      "AGORA_APP_ID={token}",
      "AGORA_APP_CERTIFICATE={hex:31}",
      "AGORA_APP_CERTIFICATE=your_app_certificate_here_please_now",
    ],
  },
];
