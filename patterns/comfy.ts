import type { Pattern } from "../lib/core/pattern.ts";

/** Comfy.org (ComfyUI) account keys. */
export const COMFY_PATTERNS: readonly Pattern[] = [
  {
    name: "comfy-org-api-key",
    provider: "Comfy",
    title: "Comfy.org API key",
    impact: "Run paid partner nodes at the account's cost.",
    anchor: "start",
    keywords: ["comfyui-"],
    regex: /(?<secret>comfyui-[0-9a-f]{64})(?![\w-])/,
    entropy: 3.5,
    revoke: [
      "Sign in at https://platform.comfy.org and delete the key under your API keys (https://platform.comfy.org/profile/api-keys).",
      "Make a new one and set it where workflows run.",
    ],
    references: [
      "https://docs.comfy.org/interface/user#logging-in-with-an-api-key",
      "https://docs.comfy.org/development/comfyui-server/api-key-integration",
    ],
    token: "comfyui-{hex:64}",
    examples: ["COMFY_API_KEY={token}", '"api_key_comfy_org": "{token}"'],
    counterExamples: ["COMFY_API_KEY=comfyui-your-key-here", "comfyui-{hex:16}", "comfyui-manager"],
  },
];
