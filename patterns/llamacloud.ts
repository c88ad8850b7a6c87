import type { Pattern } from "../lib/core/pattern.ts";

/** LlamaCloud API keys. */
export const LLAMACLOUD_PATTERNS: readonly Pattern[] = [
  {
    name: "llamacloud-api-key",
    provider: "LlamaCloud",
    title: "LlamaCloud API key",
    impact: "Parse and index documents at your cost and read the indexes of the project.",
    anchor: "start",
    keywords: ["llx-"],
    regex: /(?<secret>llx-[A-Za-z0-9]{40,})(?![\w-])/,
    entropy: 4.3,
    revoke: [
      "Open https://cloud.llamaindex.ai, API Key in the sidebar, and revoke the key: it may take up to a minute to end.",
    ],
    references: [
      "https://developers.llamaindex.ai/python/cloud/general/api_key/",
      "https://github.com/run-llama/llama_cloud_services",
    ],
    token: "llx-{base62:48}",
    examples: ["LLAMA_CLOUD_API_KEY={token}", 'LlamaParse(api_key="{token}")'],
    counterExamples: ["LLAMA_CLOUD_API_KEY=llx-{base62:20}", "LLAMA_CLOUD_API_KEY=llx-..."],
  },
];
