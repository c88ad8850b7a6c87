import type { Pattern } from "../lib/core/pattern.ts";

/** Meta's tokens for Facebook and Instagram. */
export const FACEBOOK_PATTERNS: readonly Pattern[] = [
  {
    name: "facebook-access-token",
    provider: "Meta",
    title: "Facebook access token",
    impact:
      "Whoever holds it acts for the user, page or system user who granted it: read profiles, post, manage pages and ads.",
    anchor: "start",
    keywords: ["EAA"],
    regex: /(?<secret>EAA(?=[A-Za-z0-9]{1,300}Z[A-D])[A-Za-z0-9]{90,})(?![\w+/=-])/,
    entropy: 4.6,
    revoke: [
      "Revoke the app's permissions with it: `curl -X DELETE 'https://graph.facebook.com/me/permissions?access_token=<token>'`.",
      "A system user's token: open Business settings, Users, System users, the user, and choose Revoke tokens.",
      "Reset the app secret under https://developers.facebook.com/apps, App settings, Basic, if that may have leaked too.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: [
      "https://developers.facebook.com/docs/facebook-login/guides/access-tokens/",
      "https://developers.facebook.com/docs/facebook-login/guides/permissions/request-revoke/",
    ],
    token: "EAAG{base62:70}ZA{base62:70}ZDZD",
    examples: [
      "FACEBOOK_ACCESS_TOKEN={token}",
      "https://graph.example.test/v19.0/me?access_token={token}",
      '"page_access_token": "{token}"',
    ],
    counterExamples: [
      "FACEBOOK_ACCESS_TOKEN=EAA{base62:40}",
      "FACEBOOK_ACCESS_TOKEN=EAAxxxxxxxxxxxxxxxx",
      "EAAA{base64url:60}",
    ],
  },
  {
    name: "instagram-access-token",
    provider: "Meta",
    title: "Instagram access token",
    impact:
      "Whoever holds it can read the Instagram account's profile and media, and post or answer messages where it was granted.",
    anchor: "start",
    keywords: ["IGQV", "IGQW", "IGAA"],
    regex: /(?<secret>IG(?:Q[VW]|AA)[A-Za-z0-9_-]{90,})(?![\w+/=-])/,
    entropy: 4.6,
    revoke: [
      "Remove the app on Instagram under Settings, Website permissions, Apps and websites (https://www.instagram.com/accounts/manage_access/).",
      "Connect it again for a new token where you still need it.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://developers.facebook.com/docs/instagram-platform/reference/access_token/"],
    token: "IGAA{base62:140}ZDZD",
    examples: ["INSTAGRAM_ACCESS_TOKEN={token}", "https://graph.example.test/me/media?access_token={token}"],
    counterExamples: ["INSTAGRAM_ACCESS_TOKEN=IGQVJ{base62:30}", "INSTAGRAM_ACCESS_TOKEN=IGAA..."],
  },
  {
    name: "facebook-app-access-token",
    provider: "Meta",
    title: "Facebook app access token",
    impact: "Whoever holds it can call the Graph API as the app itself and read or change its settings.",
    anchor: "within",
    keywords: ["facebook", "fb_app", "fb_access", "meta_app", "access_token"],
    ignoreCase: true,
    reach: [64, 160],
    regex: /(?<![\w|])(?<secret>\d{12,17}\|[\w-]{26}[AEIMQUYcgkosw048])(?![\w|-])/,
    publicPrefix: "",
    entropy: 3.8,
    formatSource: "https://github.com/arsduo/koala/blob/master/spec/fixtures/facebook_data.yml",
    revoke: [
      "Open https://developers.facebook.com/apps, the app, App settings, Basic, and reset the app secret: app access tokens end with it.",
      "Keep the new secret on the server and make app access tokens there.",
    ],
    references: ["https://developers.facebook.com/docs/facebook-login/guides/access-tokens#apptokens"],
    // The second part is base64url of 20 bytes, whose last character holds four bits.
    token: "9{digit:11}|{base64url:26}w",
    examples: [
      "FACEBOOK_ACCESS_TOKEN={token}",
      '{"access_token": "{token}", "token_type": "bearer"}',
      "FACEBOOK_APP_ACCESS_TOKEN = '1{digit:13}|{base64url:26}8'",
    ],
    counterExamples: [
      "FACEBOOK_APP_ID={digit:15}",
      "FACEBOOK_ACCESS_TOKEN=9{digit:14}|{base64url:26}x",
      "facebook 9{digit:14}|{base64url:12}",
      "row 9{digit:14}|{base64url:26}w",
    ],
  },
];
