import type { Pattern } from "../lib/core/pattern.ts";

const LEAK_REFERENCE = "https://cloud.google.com/docs/security/compromised-credentials";

/** Google Cloud and Google's APIs. */
export const GCP_PATTERNS: readonly Pattern[] = [
  {
    name: "gcp-service-account-key",
    family: "private-key",
    provider: "Google Cloud",
    title: "Google Cloud service account key",
    impact: "Whoever holds it acts as the service account in every project that trusts it, until the key is deleted.",
    anchor: "start",
    keywords: ['"private_key', '\\"private_key'],
    regex:
      /\\*"private_key\\*"\s{0,8}:\s{0,8}\\*"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{64,16000}?-----END (?:RSA )?PRIVATE KEY-----(?:\\+n)?)/,
    proof: "gcp-service-account",
    revoke: [
      "Delete the key: `gcloud iam service-accounts keys delete <key id> --iam-account=<e-mail>`, or in the console under IAM, Service accounts, Keys.",
      "Search the audit logs for requests of that key id, and remove what is not yours.",
      "Use workload identity federation or attached service accounts, which need no stored key.",
    ],
    references: ["https://cloud.google.com/iam/docs/keys-create-delete", LEAK_REFERENCE],
    token: "{base62:32}",
    examples: [
      '{\n  "type": "service_account",\n  "project_id": "acme-prod",\n  "private_key_id": "{hex:40}",\n  "private_key": "{token}",\n  "client_email": "robot@acme-prod.iam.gserviceaccount.com"\n}\n',
      '{"type":"service_account","private_key":"{token}","client_email":"robot@acme-prod.iam.gserviceaccount.com"}',
    ],
    counterExamples: [
      '{"type": "other", "private_key": "{token}"}',
      '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----\\n"}',
      '{"type": "service_account", "private_key": "-----BEGIN PRIVATE KEY-----\\n{base64:128}\\n-----END PRIVATE KEY-----\\n"}',
    ],
  },
  {
    name: "google-api-key",
    provider: "Google",
    title: "Google API key",
    impact: "Whoever holds it can call the APIs it is enabled for (Maps, Gemini and others) at the project's expense.",
    anchor: "start",
    keywords: ["AIza"],
    regex: /(?<secret>AIza[A-Za-z0-9_-]{35})(?![A-Za-z0-9_-])/,
    proof: "google-api-key",
    entropy: 4.0,
    revoke: [
      "Open APIs & Services, Credentials (https://console.cloud.google.com/apis/credentials), and delete the key or make it anew.",
      "If it must stay public (a web page, an app), restrict it to the page's or app's address and to the APIs it needs.",
      "Look at the project's API metrics and bill for use that is not yours.",
    ],
    references: [
      "https://cloud.google.com/docs/authentication/api-keys",
      "https://support.google.com/googleapi/answer/6310037",
    ],
    token: "AIza{base64url:35}",
    examples: ["GOOGLE_MAPS_KEY={token}", "https://maps.example.test/api/geocode/json?key={token}&q=a"],
    counterExamples: ["AIza{base64url:20}", "AIza{base64url:40}", "AIzaxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
  {
    name: "google-bound-api-key",
    provider: "Google",
    title: "Google API key bound to a service account",
    impact:
      "Whoever holds it can call the APIs it is enabled for, Gemini among them, as the service account it is bound to.",
    anchor: "start",
    keywords: ["AQ.Ab8RN6"],
    regex: /(?<secret>AQ\.Ab8RN6[A-Za-z0-9_-]{44,})/,
    entropy: 4.4,
    revoke: [
      "Open APIs & Services, Credentials (https://console.cloud.google.com/apis/credentials), or AI Studio for a Gemini key, and delete it.",
      "Look at the project's API metrics and bill for use that is not yours.",
    ],
    references: ["https://cloud.google.com/docs/authentication/api-keys"],
    token: "AQ.Ab8RN6{base64url:44}",
    examples: ["GEMINI_API_KEY={token}", "x-goog-api-key: {token}"],
    counterExamples: ["AQ.Ab8RN6{base64url:12}", "AQ.Ab8RN6..."],
  },
  {
    name: "google-oauth-client-secret",
    provider: "Google",
    title: "Google OAuth client secret",
    companion: "oauth-client",
    impact:
      "Whoever holds it can pose as the application and redeem its users' authorisation codes and refresh tokens.",
    anchor: "start",
    keywords: ["GOCSPX-"],
    regex: /(?<secret>GOCSPX-[A-Za-z0-9_-]{28,})/,
    entropy: 3.8,
    revoke: [
      "Open the client under Google Auth Platform, Clients (https://console.cloud.google.com/auth/clients), and add a new secret.",
      "Move your services to it, then disable and delete the old secret.",
    ],
    references: ["https://support.google.com/cloud/answer/15549257", LEAK_REFERENCE],
    token: "GOCSPX-{base64url:28}",
    examples: ['"client_secret": "{token}"', "GOOGLE_CLIENT_SECRET={token}"],
    counterExamples: ["GOCSPX-{base64url:12}", "GOCSPX-your-client-secret-here-123456"],
  },
  {
    name: "google-oauth-access-token",
    provider: "Google",
    title: "Google OAuth access token",
    impact: "Whoever holds it acts for the user or service account, as far as its scopes allow, for an hour at most.",
    anchor: "start",
    keywords: ["ya29."],
    regex: /(?<secret>ya29\.(?:[A-Za-z0-9]{1,3}\.)?[A-Za-z0-9_-]{30,})/,
    entropy: 4.2,
    revoke: [
      "Revoke it: `curl -X POST 'https://oauth2.googleapis.com/revoke?token=<token>'`.",
      "For your own sign-in run `gcloud auth revoke` and sign in again.",
    ],
    references: ["https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke"],
    token: "ya29.a0{base64url:160}",
    examples: ["Authorization: Bearer {token}", '"access_token": "{token}"'],
    counterExamples: ["ya29.{base64url:10}", "ya29.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
  {
    name: "google-oauth-refresh-token",
    provider: "Google",
    title: "Google OAuth refresh token",
    impact:
      "Whoever holds it, with the client's id and secret, can mint access tokens for the user until it is revoked.",
    anchor: "start",
    keywords: ["1//0"],
    regex: /(?<secret>1\/\/0[A-Za-z0-9_-]{40,})/,
    entropy: 4.2,
    revoke: [
      "Revoke it: `curl -X POST 'https://oauth2.googleapis.com/revoke?token=<token>'`.",
      "Or remove the app under the Google account's third-party connections (https://myaccount.google.com/connections).",
    ],
    references: ["https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke"],
    token: "1//0{base64url:98}",
    examples: ['"refresh_token": "{token}"', "GOOGLE_REFRESH_TOKEN={token}"],
    counterExamples: ["1//0{base64url:10}", "let half = 1//0x10"],
  },
];
