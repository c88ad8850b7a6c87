import type { Pattern } from "../lib/core/pattern.ts";

/** MaxMind license keys, in the format of March 2023. */
export const MAXMIND_PATTERNS: readonly Pattern[] = [
  {
    name: "maxmind-license-key",
    provider: "MaxMind",
    title: "MaxMind license key",
    impact: "Download the GeoIP databases and use the web services at your account's cost.",
    anchor: "within",
    keywords: ["_mmk"],
    reach: [40, 8],
    regex: /(?<![\w-])(?<secret>[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?![\w-])/,
    entropy: 4.0,
    revoke: [
      "Open https://www.maxmind.com/en/accounts/current/license-key, generate a new key and move your programs to it.",
      "Deactivate the old key there, then delete it.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://support.maxmind.com/knowledge-base/articles/replace-your-maxmind-license-key",
      "https://dev.maxmind.com/geoip/release-notes/2023-03-16-changes-to-maxmind-license-keys/",
      "https://github.com/maxmind/dev-site/blob/main/content/minfraud/release-notes/2023.md",
    ],
    token: "{base62:6}_{base62:29}_mmk",
    examples: [
      "GEOIPUPDATE_LICENSE_KEY={token}",
      "AccountID 42\nLicenseKey {token}\n",
      "https://download.maxmind.com/app/geoip_download?edition_id=GeoLite2-City&license_key={token}&suffix=tar.gz",
    ],
    counterExamples: [
      "LicenseKey {base62:29}_mmk",
      "LicenseKey {base62:6}_{base62:20}_mmk",
      "LicenseKey YOUR_LICENSE_KEY_HERE_mmk",
    ],
  },
];
