import { PREFIX_ONLY } from "./prefix-only.ts";

/**
 * How far a format is backed. `documented`: a page or a standard states or shows the whole value. `source`: the
 * provider's own source among the references makes, checks or records it; the file was found to exist. `samples`: two
 * or more values in public code fit it. `prefix`: the provider, or public code, tells the prefix alone, and the
 * pattern asks for no more than a body of some length behind it.
 */
export type Evidence = "documented" | "source" | "samples" | "prefix";

/** Names of patterns by what backs them, as looked up until 2026-12-01; those known by a prefix stand in `prefix-only.ts`. */
const BACKED: Readonly<Record<Exclude<Evidence, "prefix">, string>> = {
  documented: `
  akamai-edgegrid-client-secret alibaba-cloud-access-key-secret amazon-mws-auth-token aws-secret-access-key
  aws-ses-smtp-password azure-service-bus-sas buildkite-agent-token buildkite-user-token
  cloudflare-access-client-secret cloudflare-api-token cloudflare-api-token-unprefixed cloudflare-global-api-key
  cloudflare-global-api-key-unprefixed cloudflare-origin-ca-key cockroachdb-cloud-api-key digitalocean-refresh-token
  dynatrace-api-token dynatrace-oauth-client-secret dynatrace-platform-token dynatrace-scim-token
  gcp-service-account-key google-cloud-storage-hmac-secret jwk-private-key jwk-private-key-in-code jwt lob-live-key
  maxmind-license-key mercury-api-token ngrok-token nightfall-api-key onepassword-secret-key openssh-private-key
  paddle-live-api-key pagerduty-api-key pagerduty-oauth-token pgp-private-key planetscale-oauth-token private-key
  private-key-base64 private-key-der putty-private-key pypi-api-token scalingo-api-token signalwire-signing-key
  statuspage-api-key turbot-pipes-token vercel-legacy-token wasmer-token wireguard-key yandex-cloud-api-key
  yandex-cloud-captcha-server-key yandex-cloud-iam-cookie yandex-cloud-iam-token yandex-cloud-oidc-client-secret
  yandex-cloud-refresh-token yandex-cloud-static-key yandex-oauth-token zendesk-api-token
  `,
  source: `
  age-secret-key agora-app-certificate aikido-ci-token aikido-runtime-token alchemy-node-url-key
  anaconda-channel-token ankr-rpc-key authress-service-client-access-key aws-bedrock-short-term-api-key
  axiom-personal-access-token azure-ai-services-key azure-annotated-key azure-api-management-key azure-batch-key
  azure-container-registry-password azure-cosmos-key azure-devops-personal-access-token
  azure-devops-personal-access-token-v1 azure-event-grid-key azure-function-key azure-iot-key azure-messaging-key
  azure-redis-key azure-search-key azure-storage-account-key bitwarden-access-token block-protocol-api-key
  bluesky-app-password bytebase-service-key cal-com-api-key canada-notify-api-key cartesia-api-key
  checkout-com-previous-secret-key checkout-com-secret-key clojars-deploy-token codecov-upload-token
  coder-session-token coolify-api-token crates-trusted-publishing-token datadog-access-token datadog-api-key
  datadog-app-key datadog-prefixed-app-key datastax-astra-token dependency-track-api-key dify-app-key
  dify-dataset-key discourse-api-key dotenv-vault-key dotenvx-private-key drone-user-token dub-api-key
  dub-oauth-access-token dub-oauth-client-secret duo-client-secret e2b-access-token e2b-api-key elastic-cloud-api-key
  entra-client-secret firecrawl-api-key flagsmith-server-key formbricks-api-key gel-secret-key ghost-admin-api-key
  gitea-access-token gitlab-agent-token gitlab-ci-job-token gitlab-deploy-token gitlab-oauth-application-secret
  gitlab-personal-access-token gitlab-pipeline-trigger-token gitlab-runner-token gitlab-scoped-token
  gitpod-personal-access-token grafana-service-account-token growthbook-secret-key healthchecks-api-key
  helicone-proxy-key hetzner-cloud-token hexpm-api-key honeybadger-oauth-token infisical-service-token
  jenkins-api-token jfrog-api-key keygen-token langfuse-secret-key laravel-app-key lichess-oauth-token
  lightdash-personal-access-token lightdash-service-account-token matrix-authentication-service-token
  matrix-synapse-login-token matrix-synapse-token mattermost-webhook medusa-secret-key metabase-api-key n8n-api-key
  nats-nkey-seed netbird-personal-access-token netbox-api-token newrelic-license-key nostr-private-key
  ntfy-access-token nuget-api-key nuget-api-key-v5 open-vsx-access-token openpipe-api-key ory-oauth2-token
  ory-session-token outline-api-key outline-client-secret outline-oauth-token outline-webhook-secret
  oxide-device-token pelican-api-key permit-api-key plane-api-token polar-client-secret polar-customer-session-token
  polar-oauth-token polar-organization-access-token polar-personal-access-token portainer-access-token
  posthog-oauth-token posthog-personal-api-key posthog-secret-key pterodactyl-application-api-key
  pterodactyl-client-api-key rails-master-key rails-secret-key-base red-hat-openshift-token rubygems-api-key
  scaleway-secret-key seam-access-token sentry-org-token sentry-user-token settlemint-access-token
  slack-workflow-token snyk-api-token snyk-platform-token socket-api-token sonar-legacy-token sonarqube-token
  sourcegraph-access-token sourcegraph-access-token-older stack-auth-admin-key stack-auth-server-key
  stackhawk-api-key supabase-access-token supabase-secret-key tailscale-disablement-secret tailscale-private-key
  tensorzero-api-key thunderstore-service-account-token tolgee-personal-access-token tolgee-project-api-key
  trieve-api-key trigger-dev-environment-key trigger-dev-organization-access-token trigger-dev-personal-access-token
  trigger-dev-production-key unleash-api-token unleash-personal-access-token uptime-kuma-api-key valtown-api-token
  voiceflow-workspace-key vulncheck-api-token wakatime-api-key warpstream-api-key xata-api-key
  zenml-service-account-key zulip-api-key
  `,
  samples: `
  ably-api-key adafruit-io-key adobe-client-secret adyen-api-key agentmail-api-key airtable-personal-access-token
  aiven-service-password alchemy-api-key amazon-lwa-token anthropic-api-key anthropic-oauth-token
  anthropic-session-key apify-api-token apify-proxy-password apollo-graph-api-key apollo-user-api-key
  apple-app-specific-password appwrite-api-key aptos-labs-api-key arcade-api-key arcjet-key arize-api-key
  asaas-api-key asana-legacy-token asana-personal-access-token atlassian-access-token atlassian-api-token
  autumn-secret-key aws-access-key-id aws-appsync-api-key aws-bedrock-api-key aws-codeartifact-token aws-session-token
  axiom-api-token azure-storage-sas backblaze-application-key baidu-cloud-api-key bitbucket-app-password
  bitbucket-data-center-token blaxel-api-key blockfrost-project-id bolna-api-key botpress-bot-key
  botpress-personal-access-token braintree-access-token brevo-api-key brevo-smtp-key browser-use-api-key
  browserbase-api-key canva-connect-client-secret capsolver-api-key cashfree-secret-key cerebras-api-key
  cfx-re-server-key chainstack-node-key chapa-secret-key checkly-api-key chroma-cloud-api-key chromatic-project-token
  circle-api-key circleci-token clickup-personal-token close-api-key cloudflare-r2-secret-access-key
  cloudflare-tunnel-token cloudflare-turnstile-secret-key cloudinary-url-secret codesandbox-api-token cohere-key
  coingecko-api-key coinmarketcap-api-key comfy-org-api-key configcat-sdk-key configcat-sdk-key-older
  confluent-cloud-api-secret contentful-personal-access-token convertkit-api-key convex-deploy-key convex-project-key
  corbado-api-secret courier-auth-token coze-access-token crates-api-token creem-api-key cursor-api-key
  databento-api-key databricks-oauth-secret databricks-token dbt-personal-access-token dbt-service-token
  deepl-free-api-key deepseek-key deno-deploy-token devcycle-server-key devin-personal-api-key devin-service-api-key
  devin-service-user-token digitalocean-model-access-key digitalocean-token dingtalk-robot-secret dingtalk-webhook
  discord-bot-token discord-webhook dnsimple-account-token docker-hub-personal-access-token docker-swarm-join-token
  docker-swarm-unlock-key doppler-token dropbox-access-token duffel-live-token duffel-test-token
  easypost-production-key easypost-test-key ebay-production-client-secret ebay-sandbox-client-secret
  elasticsearch-api-key elevenlabs-api-key esri-arcgis-api-key evervault-api-key facebook-access-token
  facebook-app-access-token fal-api-key figma-token fireworks-api-key flutterwave-live-secret-key
  flutterwave-test-secret-key fly-token frameio-developer-token friendli-token github-app-installation-token
  github-app-user-token github-fine-grained-token github-oauth-token github-personal-access-token github-refresh-token
  gocardless-live-token gocardless-sandbox-token godaddy-api-credentials google-api-key google-bound-api-key
  google-chat-webhook google-oauth-access-token google-oauth-client-secret google-oauth-refresh-token grafana-api-key
  grafana-cloud-access-policy-token groq-key guardsquare-appsweep-api-key hack-club-ai-key
  harness-personal-access-token harness-service-account-token hcaptcha-secret helicone-api-key heroku-api-key
  heroku-token heygen-api-key honeycomb-ingest-key honeycomb-management-key hubspot-personal-access-key
  hubspot-private-app-token huggingface-org-token huggingface-token ifttt-webhooks-key imagekit-private-key
  infobip-api-key infracost-api-key inngest-signing-key instagram-access-token intercom-access-token
  intra42-client-secret jfrog-reference-token jina-api-key jumpcloud-api-key kaggle-api-token khalti-live-secret-key
  khalti-test-secret-key klarna-live-api-key klarna-test-api-key klaviyo-private-key kong-personal-access-token
  kubernetes-bootstrap-token langsmith-key lark-bot-webhook launchdarkly-access-token launchdarkly-sdk-key
  lichess-personal-access-token linear-api-key linear-oauth-token linear-webhook-secret llamacloud-api-key
  lnd-macaroon lob-test-key logfire-token login-with-amazon-client-secret mailchimp-key mailersend-api-token
  mailgun-key mailgun-private-key make-webhook mandrill-api-key mandrill-legacy-api-key mapbox-secret-token
  mem0-api-key mercado-pago-access-token mercado-pago-test-token microsoft-power-automate-webhook
  microsoft-teams-webhook midtrans-sandbox-server-key midtrans-server-key mistral-key modal-token-secret
  mollie-access-token mollie-live-key mollie-test-key mongodb-atlas-service-account-secret naver-cloud-secret-key
  neon-api-key neptune-api-token netlify-build-hook netlify-legacy-token netlify-token newrelic-insights-insert-key
  newrelic-insights-query-key newrelic-user-key notion-legacy-token notion-token npm-access-token nvidia-api-key
  nx-cloud-access-token nylas-api-key octopus-deploy-api-key oculus-app-access-token okta-api-token omise-secret-key
  omise-test-secret-key onepassword-service-account onesignal-app-key onesignal-organization-key onfido-live-token
  onfido-sandbox-token openai-admin-key openai-project-key openai-user-key openrouter-key ory-api-key
  paddle-sandbox-api-key paddle-webhook-secret pangea-token perplexity-key persona-sandbox-api-key pinecone-api-key
  pinterest-token plaid-access-token planetscale-password postman-collection-key postman-key prefect-user-api-key
  proxmox-api-token pubnub-secret-key pulumi-token pushover-api-token pushover-user-key quicknode-api-key
  railway-token rancher-api-token readme-api-key render-api-key replicate-token resend-api-key revenuecat-secret-key
  riot-games-api-key roblox-security-cookie runpod-api-key runway-api-key salesforce-access-token
  salesforce-refresh-token salesforce-sfdx-auth-url samsara-api-token scrapfly-api-key seam-api-key
  seam-client-session-token sendgrid-key shippo-live-token shippo-test-token shopify-access-token
  shopify-shared-secret shopify-theme-access-password sidekiq-gem-server-credentials signalwire-api-token
  slack-app-token slack-bot-token slack-config-token slack-file-token slack-session slack-user-token slack-webhook
  slack-workspace-token splunk-hec-token square-access-token square-oauth-secret square-sandbox-secret
  statsig-server-secret stripe-live-key stripe-organization-key stripe-test-key stripe-webhook-secret
  stytch-live-secret stytch-test-secret sumup-api-key supabase-service-role svix-test-api-key tailscale-key
  tavily-api-key teamcity-access-token telegram-bot-token tencent-cloud-secret-key terraform-cloud-token
  tigris-secret-access-key tinybird-token todoist-api-token together-api-key trello-token turbopuffer-api-key
  twilio-auth-token twilio-credentials twitch-chat-oauth-token twitch-stream-key twitter-bearer-token
  typeform-personal-access-token ubidots-token unkey-root-key uploadcare-secret-key uploadthing-token
  upstash-context7-key upstash-qstash-signing-key upstash-qstash-token uptimerobot-api-key vantage-api-token
  vault-batch-token vault-legacy-token vault-service-token vectara-index-api-key vectara-personal-api-key
  vectara-query-api-key vercel-blob-token vercel-token vk-access-token voiceflow-dialog-manager-key voyage-api-key
  wandb-api-key wandb-legacy-api-key webex-incoming-webhook wecom-robot-webhook woocommerce-consumer-key
  woocommerce-consumer-secret wordpress-salt xai-key xendit-live-secret-key xendit-test-secret-key
  youtrack-permanent-token zapier-webhook zoho-oauth-token zuplo-api-key
  `,
};

/** Name of a pattern -> what backs its format. */
export const EVIDENCE: ReadonlyMap<string, Evidence> = new Map(
  (["documented", "source", "samples", "prefix"] as const).flatMap((evidence) =>
    namesOf(evidence).map((name) => [name, evidence] as const),
  ),
);

function namesOf(evidence: Evidence): string[] {
  return evidence === "prefix" ? Object.keys(PREFIX_ONLY) : BACKED[evidence].trim().split(/\s+/);
}
