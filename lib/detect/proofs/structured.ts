import type { Proof } from "../proof.ts";
import { ageProof } from "./age.ts";
import { atlassianProof } from "./atlassian.ts";
import { authorizationValue } from "./authorization-value.ts";
import { awsBedrockProof } from "./aws-bedrock.ts";
import { awsKeyIdProof } from "./aws-key-id.ts";
import { awsSecretKeyProof } from "./aws-secret-key.ts";
import { azureCaskProof } from "./azure-cask.ts";
import { azureDevopsPatProof } from "./azure-devops.ts";
import { azureIdentifiableProof } from "./azure-identifiable.ts";
import { bodyChecksumProof } from "./body-checksum.ts";
import { connectionStringProof } from "./connection-string.ts";
import { cratesTrustedPublishingProof } from "./crates.ts";
import { derKeyProof } from "./der-key.ts";
import { discordProof } from "./discord.ts";
import { elasticCloudProof } from "./elastic.ts";
import { encodedKeyProof } from "./encoded-key.ts";
import { entraSecretProof } from "./entra.ts";
import { flyProof } from "./fly.ts";
import { gcpServiceAccountProof } from "./gcp-service-account.ts";
import { githubFineGrainedProof, githubProof } from "./github.ts";
import { gitlabProof } from "./gitlab.ts";
import { googleApiKeyProof } from "./google-api-key.ts";
import { grafanaCloudProof, grafanaLegacyProof, grafanaServiceAccountProof } from "./grafana.ts";
import { jdbcProof } from "./jdbc.ts";
import { jfrogProof } from "./jfrog.ts";
import { jwkInCode, jwkProof } from "./jwk.ts";
import { jwtProof } from "./jwt.ts";
import { keyValue } from "./key-value.ts";
import { loginCallProof } from "./login-call.ts";
import { matrixProof } from "./matrix.ts";
import { natsSeedProof } from "./nats.ts";
import { nostrProof } from "./nostr.ts";
import { npmProof } from "./npm.ts";
import { nugetV4Proof } from "./nuget.ts";
import { onepasswordProof } from "./onepassword.ts";
import { pgpProof } from "./pgp.ts";
import { privateKeyProof } from "./private-key.ts";
import { puttyProof } from "./putty.ts";
import { pypiProof } from "./pypi.ts";
import { qoveryProof } from "./qovery.ts";
import { sentryProof } from "./sentry.ts";
import { signingCallProof } from "./signing-call.ts";
import { slackConfigProof } from "./slack-config.ts";
import { sshKeyProof } from "./ssh-key.ts";
import { firefoxLogin, passwordHash } from "./stored-cipher.ts";
import { loginValue, settingValue, slotValue, storedLiteral, typedLiteral } from "./stored-literal.ts";
import { storedPair } from "./stored-pair.ts";
import { supabaseRoleProof } from "./supabase-role.ts";
import { supabaseSecretProof } from "./supabase.ts";
import { thunderstoreProof } from "./thunderstore.ts";
import { twilioProof } from "./twilio.ts";
import { urlPasswordProof } from "./url-password.ts";
import { vaultProof } from "./vault.ts";
import { webhookProof } from "./webhook.ts";
import { wireguardProof } from "./wireguard.ts";
import { yandexCaptchaProof, yandexOauthProof, yandexOidcSecretProof, yandexStaticKeyProof } from "./yandex.ts";

const PROOFS: readonly Proof[] = [
  ageProof,
  atlassianProof,
  authorizationValue,
  awsBedrockProof,
  awsKeyIdProof,
  awsSecretKeyProof,
  azureCaskProof,
  azureDevopsPatProof,
  azureIdentifiableProof,
  bodyChecksumProof,
  connectionStringProof,
  cratesTrustedPublishingProof,
  derKeyProof,
  discordProof,
  elasticCloudProof,
  encodedKeyProof,
  entraSecretProof,
  firefoxLogin,
  flyProof,
  gcpServiceAccountProof,
  githubFineGrainedProof,
  githubProof,
  gitlabProof,
  googleApiKeyProof,
  grafanaCloudProof,
  grafanaLegacyProof,
  grafanaServiceAccountProof,
  jdbcProof,
  jfrogProof,
  jwkProof,
  jwkInCode,
  jwtProof,
  keyValue,
  loginCallProof,
  loginValue,
  matrixProof,
  natsSeedProof,
  nostrProof,
  npmProof,
  nugetV4Proof,
  onepasswordProof,
  passwordHash,
  pgpProof,
  privateKeyProof,
  puttyProof,
  pypiProof,
  qoveryProof,
  sentryProof,
  signingCallProof,
  slackConfigProof,
  settingValue,
  slotValue,
  sshKeyProof,
  storedLiteral,
  storedPair,
  supabaseRoleProof,
  supabaseSecretProof,
  thunderstoreProof,
  twilioProof,
  typedLiteral,
  urlPasswordProof,
  vaultProof,
  webhookProof,
  wireguardProof,
  yandexCaptchaProof,
  yandexOauthProof,
  yandexOidcSecretProof,
  yandexStaticKeyProof,
];

const BY_NAME: ReadonlyMap<string, Proof> = new Map(PROOFS.map((proof) => [proof.name, proof]));

/** The proof of that name among those that decode or recompute something. */
export function structuredProof(name: string): Proof | undefined {
  return BY_NAME.get(name);
}
