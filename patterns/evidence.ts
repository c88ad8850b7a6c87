/**
 * How far a format is backed. `documented`: a page or a standard states or shows the whole value. `source`: the
 * provider's own source among the references makes or checks it; the file was found to exist. `samples`: two or more
 * values in public code fit it. `unchecked`: nobody has looked it up since it was written.
 */
export type Evidence = "documented" | "source" | "samples" | "unchecked";

/** Names of patterns by what backs them, as looked up on 2026-11-29; a pattern that is absent is unchecked. */
const BACKED: Readonly<Record<Exclude<Evidence, "unchecked">, string>> = {
  documented: `
  buildkite-agent-token buildkite-user-token cloudflare-api-token cloudflare-api-token-unprefixed
  cloudflare-global-api-key cloudflare-global-api-key-unprefixed cockroachdb-cloud-api-key gcp-service-account-key
  google-cloud-storage-hmac-secret jwk-private-key jwt ngrok-token openssh-private-key pagerduty-api-key
  pgp-private-key private-key private-key-base64 putty-private-key pypi-api-token wireguard-key
  `,
  source: `
  age-secret-key agora-app-certificate aikido-ci-token aikido-runtime-token alchemy-node-url-key ankr-rpc-key
  azure-ai-services-key azure-annotated-key azure-api-management-key azure-batch-key
  azure-container-registry-password azure-cosmos-key azure-devops-personal-access-token
  azure-devops-personal-access-token-v1 azure-event-grid-key azure-function-key azure-iot-key azure-messaging-key
  azure-redis-key azure-search-key azure-storage-account-key bitwarden-access-token block-protocol-api-key
  bluesky-app-password cal-com-api-key checkout-com-previous-secret-key checkout-com-secret-key clojars-deploy-token
  codecov-upload-token coder-session-token coolify-api-token crates-trusted-publishing-token datadog-api-key
  datadog-app-key datastax-astra-token dependency-track-api-key dify-app-key dify-dataset-key discourse-api-key
  dotenvx-private-key drone-user-token dub-api-key dub-oauth-access-token dub-oauth-client-secret duo-client-secret
  entra-client-secret firecrawl-api-key flagsmith-server-key formbricks-api-key gel-secret-key ghost-admin-api-key
  gitea-access-token gitlab-agent-token gitlab-ci-job-token gitlab-deploy-token gitlab-oauth-application-secret
  gitlab-personal-access-token gitlab-pipeline-trigger-token gitlab-runner-token gitlab-scoped-token
  gitpod-personal-access-token grafana-service-account-token growthbook-secret-key healthchecks-api-key
  hetzner-cloud-token hexpm-api-key infisical-service-token jenkins-api-token keygen-token langfuse-secret-key
  laravel-app-key lightdash-personal-access-token lightdash-service-account-token
  matrix-authentication-service-token matrix-synapse-login-token matrix-synapse-token mattermost-webhook
  medusa-secret-key metabase-api-key n8n-api-key nats-nkey-seed netbird-personal-access-token netbox-api-token
  newrelic-license-key nostr-private-key ntfy-access-token nuget-api-key nuget-api-key-v5 openpipe-api-key
  ory-oauth2-token ory-session-token outline-api-key outline-client-secret outline-oauth-token
  outline-webhook-secret oxide-device-token pelican-api-key plane-api-token polar-client-secret
  polar-customer-session-token polar-oauth-token polar-organization-access-token polar-personal-access-token
  portainer-access-token posthog-personal-api-key pterodactyl-application-api-key pterodactyl-client-api-key
  rails-master-key rails-secret-key-base red-hat-openshift-token rubygems-api-key scaleway-secret-key
  sentry-org-token sentry-user-token snyk-api-token snyk-platform-token sonar-legacy-token sonarqube-token
  sourcegraph-access-token stack-auth-admin-key stack-auth-server-key supabase-access-token supabase-secret-key
  tailscale-disablement-secret tailscale-private-key tensorzero-api-key thunderstore-service-account-token
  tolgee-personal-access-token tolgee-project-api-key trieve-api-key trigger-dev-environment-key
  trigger-dev-organization-access-token trigger-dev-personal-access-token trigger-dev-production-key
  unleash-api-token unleash-personal-access-token uptime-kuma-api-key vulncheck-api-token wakatime-api-key
  zulip-api-key
  `,
  samples: `
  aiven-service-password alchemy-api-key aptos-labs-api-key asaas-api-key atlassian-access-token atlassian-api-token
  autumn-secret-key aws-access-key-id botpress-personal-access-token brevo-api-key cashfree-secret-key
  cfx-re-server-key chapa-secret-key circleci-token coingecko-api-key contentful-personal-access-token
  corbado-api-secret digitalocean-token discord-webhook dnsimple-account-token docker-hub-personal-access-token
  dropbox-access-token elasticsearch-api-key esri-arcgis-api-key evervault-api-key fireworks-api-key
  flutterwave-live-secret-key flutterwave-test-secret-key frameio-developer-token github-app-installation-token
  github-app-user-token github-fine-grained-token github-oauth-token github-personal-access-token
  github-refresh-token google-api-key google-oauth-client-secret heroku-token heygen-api-key honeycomb-ingest-key
  hubspot-private-app-token inngest-signing-key intercom-access-token kaggle-api-token klarna-test-api-key
  langsmith-key linear-oauth-token mailersend-api-token mercado-pago-access-token mercado-pago-test-token
  midtrans-server-key mongodb-atlas-service-account-secret npm-access-token nvidia-api-key nylas-api-key
  omise-test-secret-key onesignal-app-key openai-project-key openrouter-key pinecone-api-key plaid-access-token
  planetscale-password postman-collection-key postman-key pubnub-secret-key readme-api-key riot-games-api-key
  salesforce-refresh-token shopify-access-token slack-config-token slack-webhook square-sandbox-secret
  stripe-live-key stripe-webhook-secret sumup-api-key tavily-api-key terraform-cloud-token together-api-key
  turbopuffer-api-key vault-service-token voiceflow-dialog-manager-key wandb-api-key xendit-live-secret-key
  `,
};

/** Name of a pattern -> what backs its format. */
export const EVIDENCE: ReadonlyMap<string, Evidence> = new Map(
  (["documented", "source", "samples"] as const).flatMap((evidence) =>
    BACKED[evidence]
      .trim()
      .split(/\s+/)
      .map((name) => [name, evidence] as const),
  ),
);
