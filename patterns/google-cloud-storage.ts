import type { Pattern } from "../lib/core/pattern.ts";
import { ASSIGNS, ASSIGNS_WITHIN } from "./bare-value.ts";

/** Google Cloud Storage. */
export const GOOGLE_CLOUD_STORAGE_PATTERNS: readonly Pattern[] = [
  {
    name: "google-cloud-storage-hmac-secret",
    provider: "Google",
    title: "Cloud Storage HMAC key secret",
    impact: "Whoever holds it and its access ID can read and write the buckets that the service account or user may.",
    anchor: "start",
    keywords: ["gcs_", "gcs-", "goog_", "goog-", "google_", "google-", "hmac_", "hmac-"],
    ignoreCase: true,
    inWord: true,
    regex: new RegExp(
      String.raw`(?:gcs|google|goog|hmac)[\w .-]{0,32}?secret[\w]{0,12}${ASSIGNS}(?<secret>(?=[A-Za-z]{0,39}[0-9+/])[A-Za-z0-9+/]{40})(?![\w+/=-])`,
      "i",
    ),
    crosses: ASSIGNS_WITHIN,
    entropy: 4.2,
    revoke: [
      "Open Cloud Storage, Settings, Interoperability, in the Google Cloud console, deactivate the key and then delete it; or run `gcloud storage hmac update <access id> --deactivate` and `gcloud storage hmac delete <access id>`.",
      "Create a new key for the tools that used it, or move them to a service account's own credentials.",
      "Read the buckets' data access logs for what it did.",
      "GitHub tells the provider about copies in public repositories, and the provider may act before you do.",
    ],
    references: ["https://cloud.google.com/storage/docs/authentication/managing-hmackeys"],
    formatSource: "https://cloud.google.com/storage/docs/authentication/hmackeys",
    token: "{base64:20}7{base64:19}",
    examples: ["GCS_HMAC_SECRET={token}", "google_hmac_secret: '{token}'", 'hmac_secret = "{token}"'],
    counterExamples: ["GCS_HMAC_SECRET={base64:30}", "GCS_ACCESS_KEY_ID=GOOG1E{BASE32:55}", "gcs etag {base64:40}"],
  },
];
