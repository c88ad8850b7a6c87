import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Weights & Biases API keys. */
export const WANDB_PATTERNS: readonly Pattern[] = [
  {
    name: "wandb-api-key",
    provider: "Weights & Biases",
    title: "Weights & Biases API key",
    impact: "Whoever holds it can read and change its owner's runs, artifacts and models in all its teams.",
    anchor: "start",
    keywords: ["wandb_v1_"],
    regex: /(?<secret>wandb_v1_[A-Za-z0-9_]{60,120})(?![\w-])/,
    entropy: 4.5,
    revoke: [
      "Open https://wandb.ai/settings, API keys, and delete the key.",
      "Make a new one and run `wandb login --relogin`; for CI use a service account's key.",
    ],
    references: [
      "https://docs.wandb.ai/platform/hosting/iam/service-accounts",
      "https://docs.wandb.ai/models/quickstart",
      "https://github.com/wandb/wandb/blob/main/wandb/sdk/lib/wbauth/validation.py",
    ],
    token: "wandb_v1_{base62:27}_{base62:49}",
    examples: ["WANDB_API_KEY={token}", 'wandb.login(key="{token}")'],
    counterExamples: ["wandb_v1_xxxxx", "wandb_v1_{base62:20}", "wandb_v1_..."],
  },
  {
    name: "wandb-legacy-api-key",
    provider: "Weights & Biases",
    title: "Weights & Biases API key without prefix",
    impact: "Whoever holds it can read and change its owner's runs, artifacts and models in all its teams.",
    anchor: "start",
    keywords: ["wandb"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`wandb[\w.-]{0,20}?(?:key|login)[\w.-]{0,10}${ASSIGNS}(?:key=["'])?(?:local-)?(?<secret>[0-9a-f]{40})(?![\w-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    publicPrefix: "",
    entropy: 3.28,
    revoke: [
      "Open https://wandb.ai/settings, API keys, and delete the key.",
      "Make a new one and run `wandb login --relogin`.",
    ],
    references: [
      "https://docs.wandb.ai/platform/hosting/iam/service-accounts",
      "https://docs.wandb.ai/models/quickstart",
    ],
    formatSource: "https://github.com/wandb/wandb/blob/main/wandb/sdk/lib/wbauth/validation.py",
    token: "{hex:40}",
    examples: ["WANDB_API_KEY={token}", 'wandb.login(key="{token}")', '"wandb_api_key": "{token}"'],
    counterExamples: ["WANDB_API_KEY={hex:32}", "WANDB_RUN_ID={hex:40}", "wandb commit {hex:40}"],
  },
];
