import type { Pattern } from "../lib/core/pattern.ts";

/** Roblox session cookies, which begin with the vendor's own warning. */
export const ROBLOX_PATTERNS: readonly Pattern[] = [
  {
    name: "roblox-security-cookie",
    provider: "Roblox",
    title: "Roblox .ROBLOSECURITY cookie",
    impact: "Act as the signed-in account: spend Robux, trade items and change games.",
    anchor: "start",
    keywords: ["_|WARNING:-DO-NOT-SHARE-THIS."],
    regex: /_\|WARNING:-DO-NOT-SHARE-THIS\.--[A-Za-z.,-]{60,160}\|_(?<secret>[A-Za-z0-9._-]{100,})(?![\w-])/,
    publicPrefix: "",
    entropy: 3.6,
    revoke: [
      "Open https://www.roblox.com/my/account#!/security and choose Log out of all other sessions: the cookie ends.",
      "Change the password and look at the account's transactions and trades.",
    ],
    references: ["https://help.roblox.com/hc/en-us/articles/203313380"],
    formatSource: "https://help.roblox.com/hc/en-us/articles/203313380",
    token: "{HEX:300}",
    examples: [
      "ROBLOSECURITY=_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_{token}",
      'noblox.setCookie("_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_{token}")',
      "Cookie: .ROBLOSECURITY=_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_{token}",
    ],
    counterExamples: [
      "ROBLOSECURITY=_|WARNING:-DO-NOT-SHARE-THIS.--Sharing-this-will-allow-someone-to-log-in-as-you-and-to-steal-your-ROBUX-and-items.|_",
      "ROBLOSECURITY=_|WARNING:-DO-NOT-SHARE-THIS.",
    ],
  },
];
