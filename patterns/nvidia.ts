import type { Pattern } from "../lib/core/pattern.ts";

/** NVIDIA API keys of build.nvidia.com and NGC. */
export const NVIDIA_PATTERNS: readonly Pattern[] = [
  {
    name: "nvidia-api-key",
    provider: "NVIDIA",
    title: "NVIDIA API key",
    impact: "Use hosted models at your cost and pull the organisation's private containers and models.",
    anchor: "start",
    keywords: ["nvapi-"],
    regex: /(?<secret>nvapi-[A-Za-z0-9_-]{50,})(?![\w-])/,
    entropy: 4.5,
    revoke: [
      "Open https://org.ngc.nvidia.com/setup/api-keys (or https://build.nvidia.com/settings/api-keys) and delete the key, or choose Rotate in its Action menu.",
    ],
    references: [
      "https://docs.nvidia.com/ngc/latest/ngc-user-guide.html#ngc-api-keys",
      "https://github.com/NVIDIA/GenerativeAIExamples",
    ],
    token: "nvapi-{base64url:63}7",
    examples: ["NVIDIA_API_KEY={token}", "docker login nvcr.io -u '$oauthtoken' -p {token}"],
    counterExamples: [
      "NVIDIA_API_KEY=nvapi-your-key-here",
      "NVIDIA_API_KEY=nvapi-{base62:20}",
      "NVIDIA_API_KEY=nvapi-...",
    ],
  },
];
