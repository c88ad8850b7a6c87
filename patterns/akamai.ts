import type { Pattern } from "../lib/core/pattern.ts";

/** Akamai EdgeGrid credentials, four values that stand together in `.edgerc`. */
export const AKAMAI_PATTERNS: readonly Pattern[] = [
  {
    name: "akamai-edgegrid-client-secret",
    provider: "Akamai",
    title: "Akamai EdgeGrid client secret",
    companion: "oauth-client",
    impact:
      "With the client and access token beside it, sign API requests as the API client: purge, change delivery and DNS.",
    anchor: "within",
    keywords: ["akamaiapis.net"],
    reach: [400, 400],
    regex:
      /(?<![\w-])(?:akamai_)?client[_-]?secret["'`]{0,2}[ \t]{0,8}(?:=>|[:=,])[ \t]{0,8}["'`]{0,2}(?<secret>[A-Za-z0-9+/]{43}=)(?![\w+/=-])/i,
    entropy: 4.2,
    revoke: [
      "Deactivate the API client's credential in Control Center (or `POST /identity-management/v3/api-clients/self/credentials/ID/deactivate`), then delete it (`DELETE /identity-management/v3/api-clients/self/credentials/ID`).",
      "Create a new credential for the client and download its `.edgerc`.",
      "Read the client's events in the Event Viewer for what it did.",
    ],
    references: [
      "https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials",
      "https://techdocs.akamai.com/powershell/docs/disable-iamapicredential",
      "https://github.com/akamai/AkamaiOPEN-edgegrid-golang/blob/master/README.md",
    ],
    formatSource: "https://techdocs.akamai.com/developer/docs/set-up-authentication-credentials",
    token: "{base64:43}=",
    examples: [
      "[default]\nclient_secret = {token}\nhost = akab-{base36:16}-{base36:16}.luna.akamaiapis.net\naccess_token = akab-{base36:16}-{base36:16}\n",
      '"host": "akab-{base36:16}-{base36:16}.luna.akamaiapis.net", "client_secret": "{token}"',
      "AKAMAI_HOST=akab-{base36:16}-{base36:16}.luna.akamaiapis.net\nAKAMAI_CLIENT_SECRET={token}\n",
    ],
    counterExamples: [
      "client_secret = {token}",
      "[default]\nclient_secret = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=\nhost = akab-{base36:16}-{base36:16}.luna.akamaiapis.net\n",
    ],
  },
];
