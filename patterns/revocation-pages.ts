/**
 * Pages of providers that their patterns' revocation steps were held against, as they stood on 2026-11-30. The steps
 * of a provider that is absent were written from knowledge or from pages that nobody has opened since.
 */
const PAGES: Readonly<Record<string, string>> = {
  Aiven: "https://aiven.io/docs/tools/cli/service/user",
  Apify: "https://docs.apify.com/platform/integrations/api",
  "Azure DevOps": "https://learn.microsoft.com/azure/devops/organizations/accounts/admin-revoke-user-pats",
  Buildkite: "https://buildkite.com/docs/apis/managing-api-tokens",
  CircleCI: "https://circleci.com/docs/managing-api-tokens/",
  Cohere: "https://docs.cohere.com/docs/create-an-api-key",
  Datadog: "https://docs.datadoghq.com/account_management/api-app-keys/",
  DNSimple: "https://support.dnsimple.com/articles/api-access-token/",
  Docker: "https://docs.docker.com/security/access-tokens/",
  Elastic: "https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys",
  "Fly.io": "https://fly.io/docs/security/tokens/",
  GitHub:
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/token-expiration-and-revocation",
  GitLab: "https://docs.gitlab.com/security/responding_to_security_incidents/",
  Grafana: "https://grafana.com/docs/grafana/latest/administration/service-accounts/",
  "HashiCorp Terraform": "https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens",
  Heroku: "https://github.com/heroku/cli/blob/main/docs/authorizations.md",
  Hex: "https://hexdocs.pm/hex/Mix.Tasks.Hex.User.html",
  "Hugging Face": "https://huggingface.co/docs/hub/security-tokens#revoking-a-leaked-token",
  LangSmith: "https://docs.langchain.com/langsmith/create-account-api-key",
  Mintlify: "https://www.mintlify.com/docs/api/introduction",
  Mistral: "https://docs.mistral.ai/admin/security-access/api-keys",
  Neon: "https://neon.com/docs/manage/api-keys",
  "New Relic": "https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/",
  npm: "https://docs.npmjs.com/revoking-access-tokens",
  NuGet: "https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys",
  Omise: "https://docs.omise.co/my-api-secret-key-has-been-leaked-what-to-do",
  PlanetScale: "https://planetscale.com/docs/concepts/service-tokens",
  Portainer: "https://docs.portainer.io/user/account-settings",
  PostHog: "https://posthog.com/docs/api/revoke-leaked-key",
  Prefect: "https://docs.prefect.io/v3/how-to-guides/cloud/manage-users/api-keys",
  Qovery: "https://www.qovery.com/docs/configuration/organization/api-policy-token",
  Railway: "https://docs.railway.com/integrations/api",
  RevenueCat: "https://www.revenuecat.com/docs/projects/authentication",
  RubyGems: "https://guides.rubygems.org/api-key-scopes/",
  Scalingo: "https://developers.scalingo.com/tokens",
  Segment: "https://segment.com/docs/api/public-api/",
  SendGrid: "https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys",
  Sentry: "https://docs.sentry.io/account/auth-tokens/",
  Snyk: "https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token",
  Sourcegraph: "https://sourcegraph.com/docs/cli/how-tos/revoking_an_access_token",
  Stripe: "https://docs.stripe.com/keys-best-practices",
  Supabase: "https://supabase.com/docs/guides/api/api-keys",
  Tailscale: "https://tailscale.com/kb/1101/api/",
  Upstash: "https://upstash.com/docs/qstash/howto/reset-token",
  "Val Town": "https://docs.val.town/reference/api/authentication/",
  Vectara: "https://docs.vectara.com/docs/console-ui/personal_api_key",
  Vercel: "https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token",
};

/** The provider's own page that its revocation steps were held against; null where none was opened. */
export function revocationPageOf(provider: string): string | null {
  return PAGES[provider] ?? null;
}

/** Providers whose steps were held against a page of theirs. */
export const REVOCATION_CHECKED: readonly string[] = Object.keys(PAGES);
