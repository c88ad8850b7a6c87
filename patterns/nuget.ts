import type { Pattern } from "../lib/core/pattern.ts";

const REVOKE = [
  "Sign in to nuget.org and delete the key under API Keys (https://www.nuget.org/account/apikeys).",
  "Look at the packages' version lists for releases that are not yours, and unlist or report them.",
  "Publish through trusted publishing (https://learn.microsoft.com/nuget/nuget-org/trusted-publishing), or make a key for one package with a short life.",
];
const IMPACT = "Whoever holds it can push the packages it covers, and so run code on every machine that installs them.";
const REFERENCE = "https://learn.microsoft.com/nuget/nuget-org/publish-a-package#create-an-api-key";

/** NuGet. */
export const NUGET_PATTERNS: readonly Pattern[] = [
  {
    name: "nuget-api-key",
    provider: "NuGet",
    title: "NuGet API key (version 4)",
    impact: IMPACT,
    anchor: "start",
    keywords: ["oy2", "OY2"],
    regex: /(?<secret>(?:oy2[a-z2-7]{43}|OY2[A-Z2-7]{43}))(?![A-Za-z0-9_])/,
    proof: "nuget-v4",
    entropy: 3.9,
    revoke: REVOKE,
    references: [
      REFERENCE,
      "https://github.com/NuGet/NuGetGallery/blob/main/src/NuGetGallery.Services/Authentication/ApiKeyV4.cs",
    ],
    token: "oy2g{base32:15}q{base32:25}m",
    examples: [
      "dotnet nuget push a.nupkg --api-key {token} --source https://nuget.example.test/v3/index.json",
      "NUGET_API_KEY={token}",
    ],
    counterExamples: ["oy2z{base32:42}", "oy2{base32:30}", "oy2x{base36:42}"],
  },
  {
    name: "nuget-api-key-v5",
    provider: "NuGet",
    title: "NuGet API key (version 5)",
    impact: IMPACT,
    anchor: "within",
    keywords: ["JQQJ9"],
    reach: [56, 40],
    regex:
      /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9]{52}JQQJ99[A-Za-z0-9][A-L][A-Za-z0-9]{16}NUGT[A-Za-z0-9]{4}(?:[A-Za-z0-9]{2}==)?)(?![\w+/=])/,
    proof: "azure-cask",
    revoke: REVOKE,
    references: [
      REFERENCE,
      "https://github.com/NuGet/NuGetGallery/blob/main/src/NuGetGallery.Services/Authentication/ApiKeyV5.cs",
    ],
    token: "{base62:52}JQQJ99CEN5P0{base62:5}BCDL0A1NUGT",
    examples: ["NUGET_API_KEY={token}", '<add key="https://nuget.example.test" value="{token}" />'],
    counterExamples: ["{base62:52}JQQJ99CEN5P0{base62:5}BCDL0A1NUGT{base62:4}", "x{token}"],
  },
];
