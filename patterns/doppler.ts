import type { Pattern } from "../lib/core/pattern.ts";

/** Doppler tokens. */
export const DOPPLER_PATTERNS: readonly Pattern[] = [
  {
    name: "doppler-token",
    provider: "Doppler",
    title: "Doppler token",
    impact: "Read, and with write access change, the secrets of the account, config or service account it belongs to.",
    anchor: "start",
    keywords: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa.", "dp.said.", "dp.scim.", "dp.audit."],
    regex: /(?<secret>dp\.(?:pt|ct|sa|said|scim|audit|st(?:\.[a-z0-9_-]{2,35})?)\.[A-Za-z0-9]{40,})(?![\w-])/,
    entropy: 4.33,
    revoke: [
      "A service token: run `doppler configs tokens revoke <slug> --project <project> --config <config>`, or use the config's Access tab.",
      "Another token: revoke it in https://dashboard.doppler.com where it was made.",
      "Rotate the secrets that the token could read.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://docs.doppler.com/reference/auth-token-formats"],
    token: "dp.pt.{base62:43}",
    examples: ["DOPPLER_TOKEN={token}", '{"doppler_token": "{token}"}', "DOPPLER_TOKEN: dp.st.prd.{base62:43}"],
    counterExamples: ["DOPPLER_TOKEN=dp.pt.{base62:20}", "DOPPLER_TOKEN=dp.st.xxxx", "float dp.st.x = 0"],
  },
];
