/**
 * Formats of which the provider tells the prefix and nothing else: the pattern asks for a body of at least twenty
 * characters behind it. Beside each stands what was found when the rest was looked for, last on 2026-12-01, and where
 * public code alone tells the prefix.
 */
export const PREFIX_ONLY: Readonly<Record<string, string>> = {
  "anthropic-admin-key": "Anthropic's pages and public code show the prefix only",
  "atlassian-service-account-token":
    "public code alone tells the prefix, and shows the first 24 characters only; Atlassian's page says that the length varies",
  "datadog-preview-app-key":
    "pages of Datadog's preview, still kept in Spanish, tell the prefix; later ones tell another",
  "dnsimple-user-token":
    "public code alone tells the prefix; one public value, 32 letters and digits as of account tokens, fits",
  "docker-hub-organization-token": "Docker's API reference and public code show the prefix only",
  "dvc-studio-access-token": "one public value, 49 letters and digits, fits; the client's tests show the prefix only",
  "honeybadger-account-token": "Honeybadger's page tells the prefix only",
  "honeybadger-user-token": "Honeybadger's page tells the prefix only",
  "kong-system-account-token": "Kong's specification shows a stand-in of 50 digits",
  "launchdarkly-relay-key":
    "the Relay Proxy's Helm chart shows the prefix with words behind it; other text has this prefix too, so a name near it is asked for",
  "mintlify-admin-key": "one public value, 24 letters and digits, fits",
  "mintlify-content-key": "Mintlify's page tells the prefix only",
  "persona-production-api-key": "Persona's specification shows a made-up short value; sandbox keys end in a UUID",
  "planetscale-token": "one public value, 43 characters as of OAuth tokens, fits; the CLI knows the prefix",
  "prefect-service-account-api-key": "Prefect's page tells the prefix; a user's key has 36 characters",
  "qovery-api-token":
    "one public value fits, and ends in the CRC-32 of what comes before; Qovery's CLI knows the prefix, its pages cut the rest",
  "revenuecat-oauth-token": "RevenueCat's page shows a made-up short value",
  "segment-public-api-token":
    "public code alone tells the prefix: one value, 64 letters and digits, in a repository that tries GitHub's scanning for it; Segment's pages and SDKs show none",
  "slack-govslack-webhook": "Slack's page tells the domain; public code shows the host with made-up parts behind it",
  "statsig-console-key":
    "one public value, 43 letters and digits, fits; a capital letter is asked for, since names of files go on in hexadecimal",
  "svix-api-key": "Svix's clients read the region behind the dot; test keys have 32 characters",
  "zenml-pro-api-key": "ZenML's source tells the prefix; the key is made by a closed service",
};
