import type { Pattern } from "../lib/core/pattern.ts";
import { bareValue } from "./bare-value.ts";

/** ConfigCat. */
export const CONFIGCAT_PATTERNS: readonly Pattern[] = [
  {
    name: "configcat-sdk-key-older",
    provider: "ConfigCat",
    title: "ConfigCat SDK key (older form)",
    impact: "Read the feature flags, their rules and the values they give to whom.",
    anchor: "start",
    keywords: ["configcat"],
    ignoreCase: true,
    inWord: true,
    regex: bareValue(
      "configcat(?:[_.-]?(?:sdk[_.-]?)?key|(?:client)?\\.(?:get|createclient)(?:client)?(?:withautopoll)?)",
      "[A-Za-z0-9_-]{22}\\/[A-Za-z0-9_-]{22}",
    ),
    publicPrefix: "",
    entropy: 3.8,
    formatSource: "https://github.com/configcat/.net-sdk",
    revoke: [
      "In the dashboard open View SDK keys, generate a secondary key, and move every application to it.",
      "Then delete the leaked one; keys in front ends are public, so keep secrets out of flags and targeting rules.",
    ],
    references: ["https://configcat.com/docs/api/reference/sdk-keys"],
    token: "{base62:22}/{base62:22}",
    examples: ["CONFIGCAT_SDK_KEY={token}", 'configcat_key: "{token}"', 'ConfigCatClient.get("{token}")'],
    counterExamples: ["CONFIGCAT_SDK_KEY={base62:22}", "CONFIGCAT_SDK_KEY=#YOUR-SDK-KEY#"],
  },
  {
    name: "configcat-sdk-key",
    provider: "ConfigCat",
    title: "ConfigCat SDK key",
    impact: "Read the feature flags, their rules and the values they give to whom.",
    anchor: "start",
    keywords: ["configcat-sdk-1/"],
    regex: /(?<secret>configcat-sdk-1\/[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22})(?![\w/-])/,
    entropy: 4,
    revoke: [
      "In the dashboard open View SDK keys, generate a secondary key, and move every application to it.",
      "Then delete the leaked one; keys in front ends are public, so keep secrets out of flags and targeting rules.",
    ],
    references: ["https://configcat.com/docs/api/reference/sdk-keys"],
    token: "configcat-sdk-1/{base62:22}/{base62:22}",
    examples: ["CONFIGCAT_SDK_KEY={token}", 'getClient("{token}")'],
    counterExamples: ["configcat-sdk-1/{base62:10}/{base62:22}", "CONFIGCAT_SDK_KEY=configcat-sdk-1/YOUR-KEY"],
  },
];
