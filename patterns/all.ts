// oxlint-disable max-lines -- two lines a vendor
import type { Pattern } from "../lib/core/pattern.ts";
import { AGENT_PATTERNS } from "./agent.ts";
import { CONFIGCAT_PATTERNS } from "./configcat.ts";
import { CREDENTIAL_FILE_PATTERNS } from "./credential-file.ts";
import { ABLY_PATTERNS } from "./ably.ts";
import { ADAFRUIT_PATTERNS } from "./adafruit.ts";
import { ADOBE_PATTERNS } from "./adobe.ts";
import { ADYEN_PATTERNS } from "./adyen.ts";
import { AGE_PATTERNS } from "./age.ts";
import { AGENTMAIL_PATTERNS } from "./agentmail.ts";
import { AGORA_PATTERNS } from "./agora.ts";
import { AIKIDO_PATTERNS } from "./aikido.ts";
import { AIRTABLE_PATTERNS } from "./airtable.ts";
import { AIVEN_PATTERNS } from "./aiven.ts";
import { AKAMAI_PATTERNS } from "./akamai.ts";
import { ALCHEMY_PATTERNS } from "./alchemy.ts";
import { ALIBABA_CLOUD_PATTERNS } from "./alibaba-cloud.ts";
import { AMAZON_PATTERNS } from "./amazon.ts";
import { ANACONDA_PATTERNS } from "./anaconda.ts";
import { ANKR_PATTERNS } from "./ankr.ts";
import { ANTHROPIC_PATTERNS } from "./anthropic.ts";
import { APIFY_PATTERNS } from "./apify.ts";
import { APOLLO_GRAPHQL_PATTERNS } from "./apollo-graphql.ts";
import { APPLE_PATTERNS } from "./apple.ts";
import { APPWRITE_PATTERNS } from "./appwrite.ts";
import { APTOS_PATTERNS } from "./aptos.ts";
import { ARCADE_PATTERNS } from "./arcade.ts";
import { ARCJET_PATTERNS } from "./arcjet.ts";
import { ARIZE_PATTERNS } from "./arize.ts";
import { ASAAS_PATTERNS } from "./asaas.ts";
import { ASANA_PATTERNS } from "./asana.ts";
import { ATLASSIAN_PATTERNS } from "./atlassian.ts";
import { AUTHRESS_PATTERNS } from "./authress.ts";
import { AUTUMN_PATTERNS } from "./autumn.ts";
import { AWS_PATTERNS } from "./aws.ts";
import { AXIOM_PATTERNS } from "./axiom.ts";
import { AZURE_DEVOPS_PATTERNS } from "./azure-devops.ts";
import { AZURE_MESSAGING_PATTERNS } from "./azure-messaging.ts";
import { AZURE_SAS_PATTERNS } from "./azure-sas.ts";
import { AZURE_STORAGE_PATTERNS } from "./azure-storage.ts";
import { AZURE_PATTERNS } from "./azure.ts";
import { BACKBLAZE_PATTERNS } from "./backblaze.ts";
import { BAIDU_PATTERNS } from "./baidu.ts";
import { BITWARDEN_PATTERNS } from "./bitwarden.ts";
import { BLAXEL_PATTERNS } from "./blaxel.ts";
import { BLOCK_PROTOCOL_PATTERNS } from "./block-protocol.ts";
import { BLOCKFROST_PATTERNS } from "./blockfrost.ts";
import { BLUESKY_PATTERNS } from "./bluesky.ts";
import { BOLNA_PATTERNS } from "./bolna.ts";
import { BOTPRESS_PATTERNS } from "./botpress.ts";
import { BRAINTREE_PATTERNS } from "./braintree.ts";
import { BREVO_PATTERNS } from "./brevo.ts";
import { BROWSER_USE_PATTERNS } from "./browser-use.ts";
import { BROWSERBASE_PATTERNS } from "./browserbase.ts";
import { BUILDKITE_PATTERNS } from "./buildkite.ts";
import { BYTEBASE_PATTERNS } from "./bytebase.ts";
import { CAL_COM_PATTERNS } from "./cal-com.ts";
import { CANADA_NOTIFY_PATTERNS } from "./canada-notify.ts";
import { CANVA_PATTERNS } from "./canva.ts";
import { CAPSOLVER_PATTERNS } from "./capsolver.ts";
import { CARTESIA_PATTERNS } from "./cartesia.ts";
import { CASHFREE_PATTERNS } from "./cashfree.ts";
import { CEREBRAS_PATTERNS } from "./cerebras.ts";
import { CFX_RE_PATTERNS } from "./cfx-re.ts";
import { CHAINSTACK_PATTERNS } from "./chainstack.ts";
import { CHAPA_PATTERNS } from "./chapa.ts";
import { CHECKLY_PATTERNS } from "./checkly.ts";
import { CHECKOUT_COM_PATTERNS } from "./checkout-com.ts";
import { CHROMA_PATTERNS } from "./chroma.ts";
import { CHROMATIC_PATTERNS } from "./chromatic.ts";
import { CIRCLE_PATTERNS } from "./circle.ts";
import { CIRCLECI_PATTERNS } from "./circleci.ts";
import { CLICKUP_PATTERNS } from "./clickup.ts";
import { CLIENT_FILE_PATTERNS } from "./client-file.ts";
import { CLOJARS_PATTERNS } from "./clojars.ts";
import { CLOSE_PATTERNS } from "./close.ts";
import { CLOUDFLARE_PATTERNS } from "./cloudflare.ts";
import { CLOUDINARY_PATTERNS } from "./cloudinary.ts";
import { COCKROACHDB_PATTERNS } from "./cockroachdb.ts";
import { CODECOV_PATTERNS } from "./codecov.ts";
import { CODER_PATTERNS } from "./coder.ts";
import { CODESANDBOX_PATTERNS } from "./codesandbox.ts";
import { COHERE_PATTERNS } from "./cohere.ts";
import { COINGECKO_PATTERNS } from "./coingecko.ts";
import { COINMARKETCAP_PATTERNS } from "./coinmarketcap.ts";
import { COMFY_PATTERNS } from "./comfy.ts";
import { CONFLUENT_PATTERNS } from "./confluent.ts";
import { CONTENTFUL_PATTERNS } from "./contentful.ts";
import { CONVERTKIT_PATTERNS } from "./convertkit.ts";
import { CONVEX_PATTERNS } from "./convex.ts";
import { COOLIFY_PATTERNS } from "./coolify.ts";
import { CORBADO_PATTERNS } from "./corbado.ts";
import { COURIER_PATTERNS } from "./courier.ts";
import { COZE_PATTERNS } from "./coze.ts";
import { CRATES_PATTERNS } from "./crates.ts";
import { CREEM_PATTERNS } from "./creem.ts";
import { CURSOR_PATTERNS } from "./cursor.ts";
import { DATABASE_PATTERNS } from "./database.ts";
import { DATABENTO_PATTERNS } from "./databento.ts";
import { DATABRICKS_PATTERNS } from "./databricks.ts";
import { DATADOG_PATTERNS } from "./datadog.ts";
import { DATASTAX_PATTERNS } from "./datastax.ts";
import { DBT_PATTERNS } from "./dbt.ts";
import { DEEPL_PATTERNS } from "./deepl.ts";
import { DEEPSEEK_PATTERNS } from "./deepseek.ts";
import { DENO_PATTERNS } from "./deno.ts";
import { DEPENDENCY_TRACK_PATTERNS } from "./dependency-track.ts";
import { DEVCYCLE_PATTERNS } from "./devcycle.ts";
import { DEVIN_PATTERNS } from "./devin.ts";
import { DIFY_PATTERNS } from "./dify.ts";
import { DIGITALOCEAN_PATTERNS } from "./digitalocean.ts";
import { DINGTALK_PATTERNS } from "./dingtalk.ts";
import { DISCORD_PATTERNS } from "./discord.ts";
import { DISCOURSE_PATTERNS } from "./discourse.ts";
import { DJANGO_PATTERNS } from "./django.ts";
import { DNSIMPLE_PATTERNS } from "./dnsimple.ts";
import { DOCKER_PATTERNS } from "./docker.ts";
import { DOPPLER_PATTERNS } from "./doppler.ts";
import { DOTENVX_PATTERNS } from "./dotenvx.ts";
import { DRONE_PATTERNS } from "./drone.ts";
import { DROPBOX_PATTERNS } from "./dropbox.ts";
import { DUB_PATTERNS } from "./dub.ts";
import { DUFFEL_PATTERNS } from "./duffel.ts";
import { DUO_PATTERNS } from "./duo.ts";
import { DYNATRACE_PATTERNS } from "./dynatrace.ts";
import { E2B_PATTERNS } from "./e2b.ts";
import { EASYPOST_PATTERNS } from "./easypost.ts";
import { EBAY_PATTERNS } from "./ebay.ts";
import { ELASTIC_PATTERNS } from "./elastic.ts";
import { ELEVENLABS_PATTERNS } from "./elevenlabs.ts";
import { ENTRA_PATTERNS } from "./entra.ts";
import { ESRI_PATTERNS } from "./esri.ts";
import { EVERVAULT_PATTERNS } from "./evervault.ts";
import { FACEBOOK_PATTERNS } from "./facebook.ts";
import { FAL_PATTERNS } from "./fal.ts";
import { FIGMA_PATTERNS } from "./figma.ts";
import { FIRECRAWL_PATTERNS } from "./firecrawl.ts";
import { FIREWORKS_PATTERNS } from "./fireworks.ts";
import { FLAGSMITH_PATTERNS } from "./flagsmith.ts";
import { FLUTTERWAVE_PATTERNS } from "./flutterwave.ts";
import { FLY_PATTERNS } from "./fly.ts";
import { FORMBRICKS_PATTERNS } from "./formbricks.ts";
import { FRAMEIO_PATTERNS } from "./frameio.ts";
import { FRIENDLI_PATTERNS } from "./friendli.ts";
import { GCP_PATTERNS } from "./gcp.ts";
import { GEL_PATTERNS } from "./gel.ts";
import { GENERIC_PATTERNS } from "./generic.ts";
import { GHOST_PATTERNS } from "./ghost.ts";
import { GITEA_PATTERNS } from "./gitea.ts";
import { GITHUB_PATTERNS } from "./github.ts";
import { GITLAB_PATTERNS } from "./gitlab.ts";
import { GITPOD_PATTERNS } from "./gitpod.ts";
import { GOCARDLESS_PATTERNS } from "./gocardless.ts";
import { GODADDY_PATTERNS } from "./godaddy.ts";
import { GOOGLE_CHAT_PATTERNS } from "./google-chat.ts";
import { GOOGLE_CLOUD_STORAGE_PATTERNS } from "./google-cloud-storage.ts";
import { GRAFANA_PATTERNS } from "./grafana.ts";
import { GROQ_PATTERNS } from "./groq.ts";
import { GROWTHBOOK_PATTERNS } from "./growthbook.ts";
import { GUARDSQUARE_PATTERNS } from "./guardsquare.ts";
import { HACK_CLUB_PATTERNS } from "./hack-club.ts";
import { HARNESS_PATTERNS } from "./harness.ts";
import { HCAPTCHA_PATTERNS } from "./hcaptcha.ts";
import { HEALTHCHECKS_PATTERNS } from "./healthchecks.ts";
import { HELICONE_PATTERNS } from "./helicone.ts";
import { HEROKU_PATTERNS } from "./heroku.ts";
import { HETZNER_PATTERNS } from "./hetzner.ts";
import { HEXPM_PATTERNS } from "./hexpm.ts";
import { HEYGEN_PATTERNS } from "./heygen.ts";
import { HONEYBADGER_PATTERNS } from "./honeybadger.ts";
import { HONEYCOMB_PATTERNS } from "./honeycomb.ts";
import { HUBSPOT_PATTERNS } from "./hubspot.ts";
import { HUGGINGFACE_PATTERNS } from "./huggingface.ts";
import { IFTTT_PATTERNS } from "./ifttt.ts";
import { IMAGEKIT_PATTERNS } from "./imagekit.ts";
import { INFISICAL_PATTERNS } from "./infisical.ts";
import { INFOBIP_PATTERNS } from "./infobip.ts";
import { INFRACOST_PATTERNS } from "./infracost.ts";
import { INNGEST_PATTERNS } from "./inngest.ts";
import { INTERCOM_PATTERNS } from "./intercom.ts";
import { INTRA42_PATTERNS } from "./intra42.ts";
import { ITERATIVE_PATTERNS } from "./iterative.ts";
import { JENKINS_PATTERNS } from "./jenkins.ts";
import { JFROG_PATTERNS } from "./jfrog.ts";
import { JINA_PATTERNS } from "./jina.ts";
import { JUMPCLOUD_PATTERNS } from "./jumpcloud.ts";
import { JWT_PATTERNS } from "./jwt.ts";
import { KAGGLE_PATTERNS } from "./kaggle.ts";
import { KEYGEN_PATTERNS } from "./keygen.ts";
import { KHALTI_PATTERNS } from "./khalti.ts";
import { KLARNA_PATTERNS } from "./klarna.ts";
import { KLAVIYO_PATTERNS } from "./klaviyo.ts";
import { KONG_PATTERNS } from "./kong.ts";
import { KUBERNETES_PATTERNS } from "./kubernetes.ts";
import { LANGFUSE_PATTERNS } from "./langfuse.ts";
import { LANGSMITH_PATTERNS } from "./langsmith.ts";
import { LARAVEL_PATTERNS } from "./laravel.ts";
import { LARK_PATTERNS } from "./lark.ts";
import { LAUNCHDARKLY_PATTERNS } from "./launchdarkly.ts";
import { LICHESS_PATTERNS } from "./lichess.ts";
import { LIGHTDASH_PATTERNS } from "./lightdash.ts";
import { LINEAR_PATTERNS } from "./linear.ts";
import { LLAMACLOUD_PATTERNS } from "./llamacloud.ts";
import { LND_PATTERNS } from "./lnd.ts";
import { LOB_PATTERNS } from "./lob.ts";
import { LOGFIRE_PATTERNS } from "./logfire.ts";
import { LOGIN_CALL_PATTERNS } from "./login-call.ts";
import { LOGIN_WITH_AMAZON_PATTERNS } from "./login-with-amazon.ts";
import { MAILCHIMP_PATTERNS } from "./mailchimp.ts";
import { MAILERSEND_PATTERNS } from "./mailersend.ts";
import { MAILGUN_PATTERNS } from "./mailgun.ts";
import { MAKE_PATTERNS } from "./make.ts";
import { MANDRILL_PATTERNS } from "./mandrill.ts";
import { MAPBOX_PATTERNS } from "./mapbox.ts";
import { MATRIX_PATTERNS } from "./matrix.ts";
import { MATTERMOST_PATTERNS } from "./mattermost.ts";
import { MAXMIND_PATTERNS } from "./maxmind.ts";
import { MEDUSA_PATTERNS } from "./medusa.ts";
import { MEM0_PATTERNS } from "./mem0.ts";
import { MERCADO_PAGO_PATTERNS } from "./mercado-pago.ts";
import { MERCURY_PATTERNS } from "./mercury.ts";
import { METABASE_PATTERNS } from "./metabase.ts";
import { MICROSOFT_POWER_AUTOMATE_PATTERNS } from "./microsoft-power-automate.ts";
import { MICROSOFT_TEAMS_PATTERNS } from "./microsoft-teams.ts";
import { MIDTRANS_PATTERNS } from "./midtrans.ts";
import { MINTLIFY_PATTERNS } from "./mintlify.ts";
import { MISTRAL_PATTERNS } from "./mistral.ts";
import { MODAL_PATTERNS } from "./modal.ts";
import { MOLLIE_PATTERNS } from "./mollie.ts";
import { MONGODB_ATLAS_PATTERNS } from "./mongodb-atlas.ts";
import { N8N_PATTERNS } from "./n8n.ts";
import { NAMED_PATTERNS } from "./named.ts";
import { NATS_PATTERNS } from "./nats.ts";
import { NAVER_CLOUD_PATTERNS } from "./naver-cloud.ts";
import { NEON_PATTERNS } from "./neon.ts";
import { NEPTUNE_PATTERNS } from "./neptune.ts";
import { NETBIRD_PATTERNS } from "./netbird.ts";
import { NETBOX_PATTERNS } from "./netbox.ts";
import { NETLIFY_PATTERNS } from "./netlify.ts";
import { NEWRELIC_PATTERNS } from "./newrelic.ts";
import { NGROK_PATTERNS } from "./ngrok.ts";
import { NIGHTFALL_PATTERNS } from "./nightfall.ts";
import { NOSTR_PATTERNS } from "./nostr.ts";
import { NOTION_PATTERNS } from "./notion.ts";
import { NPM_PATTERNS } from "./npm.ts";
import { NTFY_PATTERNS } from "./ntfy.ts";
import { NUGET_PATTERNS } from "./nuget.ts";
import { NVIDIA_PATTERNS } from "./nvidia.ts";
import { NX_PATTERNS } from "./nx.ts";
import { NYLAS_PATTERNS } from "./nylas.ts";
import { OCTOPUS_DEPLOY_PATTERNS } from "./octopus-deploy.ts";
import { OCULUS_PATTERNS } from "./oculus.ts";
import { OKTA_PATTERNS } from "./okta.ts";
import { OMISE_PATTERNS } from "./omise.ts";
import { ONEPASSWORD_PATTERNS } from "./onepassword.ts";
import { ONESIGNAL_PATTERNS } from "./onesignal.ts";
import { ONFIDO_PATTERNS } from "./onfido.ts";
import { OPEN_VSX_PATTERNS } from "./open-vsx.ts";
import { OPENAI_PATTERNS } from "./openai.ts";
import { OPENPIPE_PATTERNS } from "./openpipe.ts";
import { OPENROUTER_PATTERNS } from "./openrouter.ts";
import { ORY_PATTERNS } from "./ory.ts";
import { OUTLINE_PATTERNS } from "./outline.ts";
import { OXIDE_PATTERNS } from "./oxide.ts";
import { PACKAGE_MANAGER_FILE_PATTERNS } from "./package-manager-file.ts";
import { PADDLE_PATTERNS } from "./paddle.ts";
import { PAGERDUTY_PATTERNS } from "./pagerduty.ts";
import { PANGEA_PATTERNS } from "./pangea.ts";
import { PELICAN_PATTERNS } from "./pelican.ts";
import { PERMIT_PATTERNS } from "./permit.ts";
import { PERPLEXITY_PATTERNS } from "./perplexity.ts";
import { PERSONA_PATTERNS } from "./persona.ts";
import { PINECONE_PATTERNS } from "./pinecone.ts";
import { PINTEREST_PATTERNS } from "./pinterest.ts";
import { PLAID_PATTERNS } from "./plaid.ts";
import { PLANE_PATTERNS } from "./plane.ts";
import { PLANETSCALE_PATTERNS } from "./planetscale.ts";
import { POLAR_PATTERNS } from "./polar.ts";
import { PORTAINER_PATTERNS } from "./portainer.ts";
import { POSTHOG_PATTERNS } from "./posthog.ts";
import { POSTMAN_PATTERNS } from "./postman.ts";
import { PREFECT_PATTERNS } from "./prefect.ts";
import { PRIVATE_KEY_PATTERNS } from "./private-key.ts";
import { PROXMOX_PATTERNS } from "./proxmox.ts";
import { PTERODACTYL_PATTERNS } from "./pterodactyl.ts";
import { PUBNUB_PATTERNS } from "./pubnub.ts";
import { PULUMI_PATTERNS } from "./pulumi.ts";
import { PUSHOVER_PATTERNS } from "./pushover.ts";
import { PYPI_PATTERNS } from "./pypi.ts";
import { QOVERY_PATTERNS } from "./qovery.ts";
import { QUICKNODE_PATTERNS } from "./quicknode.ts";
import { RAILS_PATTERNS } from "./rails.ts";
import { RAILWAY_PATTERNS } from "./railway.ts";
import { RANCHER_PATTERNS } from "./rancher.ts";
import { README_PATTERNS } from "./readme.ts";
import { RED_HAT_OPENSHIFT_PATTERNS } from "./red-hat-openshift.ts";
import { RENDER_PATTERNS } from "./render.ts";
import { REPLICATE_PATTERNS } from "./replicate.ts";
import { RESEND_PATTERNS } from "./resend.ts";
import { REVENUECAT_PATTERNS } from "./revenuecat.ts";
import { RIOT_GAMES_PATTERNS } from "./riot-games.ts";
import { ROBLOX_PATTERNS } from "./roblox.ts";
import { RUBYGEMS_PATTERNS } from "./rubygems.ts";
import { RUNPOD_PATTERNS } from "./runpod.ts";
import { RUNWAY_PATTERNS } from "./runway.ts";
import { SALESFORCE_PATTERNS } from "./salesforce.ts";
import { SAMSARA_PATTERNS } from "./samsara.ts";
import { SCALEWAY_PATTERNS } from "./scaleway.ts";
import { SCALINGO_PATTERNS } from "./scalingo.ts";
import { SCRAPFLY_PATTERNS } from "./scrapfly.ts";
import { SEAM_PATTERNS } from "./seam.ts";
import { SEGMENT_PATTERNS } from "./segment.ts";
import { SENDGRID_PATTERNS } from "./sendgrid.ts";
import { SENTRY_PATTERNS } from "./sentry.ts";
import { SETTLEMINT_PATTERNS } from "./settlemint.ts";
import { SHELL_PATTERNS } from "./shell.ts";
import { SHIPPO_PATTERNS } from "./shippo.ts";
import { SHOPIFY_PATTERNS } from "./shopify.ts";
import { SIDEKIQ_PATTERNS } from "./sidekiq.ts";
import { SIGNALWIRE_PATTERNS } from "./signalwire.ts";
import { SIGNING_CALL_PATTERNS } from "./signing-call.ts";
import { SLACK_PATTERNS } from "./slack.ts";
import { SNYK_PATTERNS } from "./snyk.ts";
import { SOCKET_PATTERNS } from "./socket.ts";
import { SONAR_PATTERNS } from "./sonar.ts";
import { SOURCEGRAPH_PATTERNS } from "./sourcegraph.ts";
import { SPLUNK_PATTERNS } from "./splunk.ts";
import { SQUARE_PATTERNS } from "./square.ts";
import { STACK_AUTH_PATTERNS } from "./stack-auth.ts";
import { STACKHAWK_PATTERNS } from "./stackhawk.ts";
import { STATSIG_PATTERNS } from "./statsig.ts";
import { STATUSPAGE_PATTERNS } from "./statuspage.ts";
import { STRIPE_PATTERNS } from "./stripe.ts";
import { STYTCH_PATTERNS } from "./stytch.ts";
import { SUMUP_PATTERNS } from "./sumup.ts";
import { SUPABASE_PATTERNS } from "./supabase.ts";
import { SVIX_PATTERNS } from "./svix.ts";
import { TAILSCALE_PATTERNS } from "./tailscale.ts";
import { TAVILY_PATTERNS } from "./tavily.ts";
import { TEAMCITY_PATTERNS } from "./teamcity.ts";
import { TELEGRAM_PATTERNS } from "./telegram.ts";
import { TENCENT_PATTERNS } from "./tencent.ts";
import { TENSORZERO_PATTERNS } from "./tensorzero.ts";
import { TERRAFORM_PATTERNS } from "./terraform.ts";
import { THUNDERSTORE_PATTERNS } from "./thunderstore.ts";
import { TIGRIS_PATTERNS } from "./tigris.ts";
import { TINYBIRD_PATTERNS } from "./tinybird.ts";
import { TODOIST_PATTERNS } from "./todoist.ts";
import { TOGETHER_PATTERNS } from "./together.ts";
import { TOLGEE_PATTERNS } from "./tolgee.ts";
import { TRELLO_PATTERNS } from "./trello.ts";
import { TRIEVE_PATTERNS } from "./trieve.ts";
import { TRIGGER_DEV_PATTERNS } from "./trigger-dev.ts";
import { TURBOPUFFER_PATTERNS } from "./turbopuffer.ts";
import { TURBOT_PIPES_PATTERNS } from "./turbot-pipes.ts";
import { TWILIO_PATTERNS } from "./twilio.ts";
import { TWITCH_PATTERNS } from "./twitch.ts";
import { TWITTER_PATTERNS } from "./twitter.ts";
import { TYPEFORM_PATTERNS } from "./typeform.ts";
import { UBIDOTS_PATTERNS } from "./ubidots.ts";
import { UNKEY_PATTERNS } from "./unkey.ts";
import { UNLEASH_PATTERNS } from "./unleash.ts";
import { UPLOADCARE_PATTERNS } from "./uploadcare.ts";
import { UPLOADTHING_PATTERNS } from "./uploadthing.ts";
import { UPSTASH_PATTERNS } from "./upstash.ts";
import { UPTIME_KUMA_PATTERNS } from "./uptime-kuma.ts";
import { UPTIMEROBOT_PATTERNS } from "./uptimerobot.ts";
import { URL_PATTERNS } from "./url.ts";
import { VALTOWN_PATTERNS } from "./valtown.ts";
import { VANTAGE_PATTERNS } from "./vantage.ts";
import { VAULT_PATTERNS } from "./vault.ts";
import { VECTARA_PATTERNS } from "./vectara.ts";
import { VERCEL_PATTERNS } from "./vercel.ts";
import { VK_PATTERNS } from "./vk.ts";
import { VOICEFLOW_PATTERNS } from "./voiceflow.ts";
import { VOYAGE_PATTERNS } from "./voyage.ts";
import { VULNCHECK_PATTERNS } from "./vulncheck.ts";
import { WAKATIME_PATTERNS } from "./wakatime.ts";
import { WANDB_PATTERNS } from "./wandb.ts";
import { WARPSTREAM_PATTERNS } from "./warpstream.ts";
import { WASMER_PATTERNS } from "./wasmer.ts";
import { WEBEX_PATTERNS } from "./webex.ts";
import { WECOM_PATTERNS } from "./wecom.ts";
import { WIREGUARD_PATTERNS } from "./wireguard.ts";
import { WOOCOMMERCE_PATTERNS } from "./woocommerce.ts";
import { WORDPRESS_PATTERNS } from "./wordpress.ts";
import { XAI_PATTERNS } from "./xai.ts";
import { XATA_PATTERNS } from "./xata.ts";
import { XENDIT_PATTERNS } from "./xendit.ts";
import { YANDEX_CLOUD_PATTERNS } from "./yandex-cloud.ts";
import { YOUTRACK_PATTERNS } from "./youtrack.ts";
import { ZAPIER_PATTERNS } from "./zapier.ts";
import { ZENDESK_PATTERNS } from "./zendesk.ts";
import { ZENML_PATTERNS } from "./zenml.ts";
import { ZOHO_PATTERNS } from "./zoho.ts";
import { ZULIP_PATTERNS } from "./zulip.ts";
import { ZUPLO_PATTERNS } from "./zuplo.ts";

/** Every pattern of the catalogue. */
export const PATTERNS: readonly Pattern[] = [
  ...AGENT_PATTERNS,
  ...CONFIGCAT_PATTERNS,
  ...CREDENTIAL_FILE_PATTERNS,
  ...ABLY_PATTERNS,
  ...ADAFRUIT_PATTERNS,
  ...ADOBE_PATTERNS,
  ...ADYEN_PATTERNS,
  ...AGE_PATTERNS,
  ...AGENTMAIL_PATTERNS,
  ...AGORA_PATTERNS,
  ...AIKIDO_PATTERNS,
  ...AIRTABLE_PATTERNS,
  ...AIVEN_PATTERNS,
  ...AKAMAI_PATTERNS,
  ...ALCHEMY_PATTERNS,
  ...ALIBABA_CLOUD_PATTERNS,
  ...AMAZON_PATTERNS,
  ...ANACONDA_PATTERNS,
  ...ANKR_PATTERNS,
  ...ANTHROPIC_PATTERNS,
  ...APIFY_PATTERNS,
  ...APOLLO_GRAPHQL_PATTERNS,
  ...APPLE_PATTERNS,
  ...APPWRITE_PATTERNS,
  ...APTOS_PATTERNS,
  ...ARCADE_PATTERNS,
  ...ARCJET_PATTERNS,
  ...ARIZE_PATTERNS,
  ...ASAAS_PATTERNS,
  ...ASANA_PATTERNS,
  ...ATLASSIAN_PATTERNS,
  ...AUTHRESS_PATTERNS,
  ...AUTUMN_PATTERNS,
  ...AWS_PATTERNS,
  ...AXIOM_PATTERNS,
  ...AZURE_DEVOPS_PATTERNS,
  ...AZURE_MESSAGING_PATTERNS,
  ...AZURE_SAS_PATTERNS,
  ...AZURE_STORAGE_PATTERNS,
  ...AZURE_PATTERNS,
  ...BACKBLAZE_PATTERNS,
  ...BAIDU_PATTERNS,
  ...BITWARDEN_PATTERNS,
  ...BLAXEL_PATTERNS,
  ...BLOCK_PROTOCOL_PATTERNS,
  ...BLOCKFROST_PATTERNS,
  ...BLUESKY_PATTERNS,
  ...BOLNA_PATTERNS,
  ...BOTPRESS_PATTERNS,
  ...BRAINTREE_PATTERNS,
  ...BREVO_PATTERNS,
  ...BROWSER_USE_PATTERNS,
  ...BROWSERBASE_PATTERNS,
  ...BUILDKITE_PATTERNS,
  ...BYTEBASE_PATTERNS,
  ...CAL_COM_PATTERNS,
  ...CANADA_NOTIFY_PATTERNS,
  ...CANVA_PATTERNS,
  ...CAPSOLVER_PATTERNS,
  ...CARTESIA_PATTERNS,
  ...CASHFREE_PATTERNS,
  ...CEREBRAS_PATTERNS,
  ...CFX_RE_PATTERNS,
  ...CHAINSTACK_PATTERNS,
  ...CHAPA_PATTERNS,
  ...CHECKLY_PATTERNS,
  ...CHECKOUT_COM_PATTERNS,
  ...CHROMA_PATTERNS,
  ...CHROMATIC_PATTERNS,
  ...CIRCLE_PATTERNS,
  ...CIRCLECI_PATTERNS,
  ...CLICKUP_PATTERNS,
  ...CLIENT_FILE_PATTERNS,
  ...CLOJARS_PATTERNS,
  ...CLOSE_PATTERNS,
  ...CLOUDFLARE_PATTERNS,
  ...CLOUDINARY_PATTERNS,
  ...COCKROACHDB_PATTERNS,
  ...CODECOV_PATTERNS,
  ...CODER_PATTERNS,
  ...CODESANDBOX_PATTERNS,
  ...COHERE_PATTERNS,
  ...COINGECKO_PATTERNS,
  ...COINMARKETCAP_PATTERNS,
  ...COMFY_PATTERNS,
  ...CONFLUENT_PATTERNS,
  ...CONTENTFUL_PATTERNS,
  ...CONVERTKIT_PATTERNS,
  ...CONVEX_PATTERNS,
  ...COOLIFY_PATTERNS,
  ...CORBADO_PATTERNS,
  ...COURIER_PATTERNS,
  ...COZE_PATTERNS,
  ...CRATES_PATTERNS,
  ...CREEM_PATTERNS,
  ...CURSOR_PATTERNS,
  ...DATABASE_PATTERNS,
  ...DATABENTO_PATTERNS,
  ...DATABRICKS_PATTERNS,
  ...DATADOG_PATTERNS,
  ...DATASTAX_PATTERNS,
  ...DBT_PATTERNS,
  ...DEEPL_PATTERNS,
  ...DEEPSEEK_PATTERNS,
  ...DENO_PATTERNS,
  ...DEPENDENCY_TRACK_PATTERNS,
  ...DEVCYCLE_PATTERNS,
  ...DEVIN_PATTERNS,
  ...DIFY_PATTERNS,
  ...DIGITALOCEAN_PATTERNS,
  ...DINGTALK_PATTERNS,
  ...DISCORD_PATTERNS,
  ...DISCOURSE_PATTERNS,
  ...DJANGO_PATTERNS,
  ...DNSIMPLE_PATTERNS,
  ...DOCKER_PATTERNS,
  ...DOPPLER_PATTERNS,
  ...DOTENVX_PATTERNS,
  ...DRONE_PATTERNS,
  ...DROPBOX_PATTERNS,
  ...DUB_PATTERNS,
  ...DUFFEL_PATTERNS,
  ...DUO_PATTERNS,
  ...DYNATRACE_PATTERNS,
  ...E2B_PATTERNS,
  ...EASYPOST_PATTERNS,
  ...EBAY_PATTERNS,
  ...ELASTIC_PATTERNS,
  ...ELEVENLABS_PATTERNS,
  ...ENTRA_PATTERNS,
  ...ESRI_PATTERNS,
  ...EVERVAULT_PATTERNS,
  ...FACEBOOK_PATTERNS,
  ...FAL_PATTERNS,
  ...FIGMA_PATTERNS,
  ...FIRECRAWL_PATTERNS,
  ...FIREWORKS_PATTERNS,
  ...FLAGSMITH_PATTERNS,
  ...FLUTTERWAVE_PATTERNS,
  ...FLY_PATTERNS,
  ...FORMBRICKS_PATTERNS,
  ...FRAMEIO_PATTERNS,
  ...FRIENDLI_PATTERNS,
  ...GCP_PATTERNS,
  ...GEL_PATTERNS,
  ...GENERIC_PATTERNS,
  ...GHOST_PATTERNS,
  ...GITEA_PATTERNS,
  ...GITHUB_PATTERNS,
  ...GITLAB_PATTERNS,
  ...GITPOD_PATTERNS,
  ...GOCARDLESS_PATTERNS,
  ...GODADDY_PATTERNS,
  ...GOOGLE_CHAT_PATTERNS,
  ...GOOGLE_CLOUD_STORAGE_PATTERNS,
  ...GRAFANA_PATTERNS,
  ...GROQ_PATTERNS,
  ...GROWTHBOOK_PATTERNS,
  ...GUARDSQUARE_PATTERNS,
  ...HACK_CLUB_PATTERNS,
  ...HARNESS_PATTERNS,
  ...HCAPTCHA_PATTERNS,
  ...HEALTHCHECKS_PATTERNS,
  ...HELICONE_PATTERNS,
  ...HEROKU_PATTERNS,
  ...HETZNER_PATTERNS,
  ...HEXPM_PATTERNS,
  ...HEYGEN_PATTERNS,
  ...HONEYBADGER_PATTERNS,
  ...HONEYCOMB_PATTERNS,
  ...HUBSPOT_PATTERNS,
  ...HUGGINGFACE_PATTERNS,
  ...IFTTT_PATTERNS,
  ...IMAGEKIT_PATTERNS,
  ...INFISICAL_PATTERNS,
  ...INFOBIP_PATTERNS,
  ...INFRACOST_PATTERNS,
  ...INNGEST_PATTERNS,
  ...INTERCOM_PATTERNS,
  ...INTRA42_PATTERNS,
  ...ITERATIVE_PATTERNS,
  ...JENKINS_PATTERNS,
  ...JFROG_PATTERNS,
  ...JINA_PATTERNS,
  ...JUMPCLOUD_PATTERNS,
  ...JWT_PATTERNS,
  ...KAGGLE_PATTERNS,
  ...KEYGEN_PATTERNS,
  ...KHALTI_PATTERNS,
  ...KLARNA_PATTERNS,
  ...KLAVIYO_PATTERNS,
  ...KONG_PATTERNS,
  ...KUBERNETES_PATTERNS,
  ...LANGFUSE_PATTERNS,
  ...LANGSMITH_PATTERNS,
  ...LARAVEL_PATTERNS,
  ...LARK_PATTERNS,
  ...LAUNCHDARKLY_PATTERNS,
  ...LICHESS_PATTERNS,
  ...LIGHTDASH_PATTERNS,
  ...LINEAR_PATTERNS,
  ...LLAMACLOUD_PATTERNS,
  ...LND_PATTERNS,
  ...LOB_PATTERNS,
  ...LOGFIRE_PATTERNS,
  ...LOGIN_CALL_PATTERNS,
  ...LOGIN_WITH_AMAZON_PATTERNS,
  ...MAILCHIMP_PATTERNS,
  ...MAILERSEND_PATTERNS,
  ...MAILGUN_PATTERNS,
  ...MAKE_PATTERNS,
  ...MANDRILL_PATTERNS,
  ...MAPBOX_PATTERNS,
  ...MATRIX_PATTERNS,
  ...MATTERMOST_PATTERNS,
  ...MAXMIND_PATTERNS,
  ...MEDUSA_PATTERNS,
  ...MEM0_PATTERNS,
  ...MERCADO_PAGO_PATTERNS,
  ...MERCURY_PATTERNS,
  ...METABASE_PATTERNS,
  ...MICROSOFT_POWER_AUTOMATE_PATTERNS,
  ...MICROSOFT_TEAMS_PATTERNS,
  ...MIDTRANS_PATTERNS,
  ...MINTLIFY_PATTERNS,
  ...MISTRAL_PATTERNS,
  ...MODAL_PATTERNS,
  ...MOLLIE_PATTERNS,
  ...MONGODB_ATLAS_PATTERNS,
  ...N8N_PATTERNS,
  ...NAMED_PATTERNS,
  ...NATS_PATTERNS,
  ...NAVER_CLOUD_PATTERNS,
  ...NEON_PATTERNS,
  ...NEPTUNE_PATTERNS,
  ...NETBIRD_PATTERNS,
  ...NETBOX_PATTERNS,
  ...NETLIFY_PATTERNS,
  ...NEWRELIC_PATTERNS,
  ...NGROK_PATTERNS,
  ...NIGHTFALL_PATTERNS,
  ...NOSTR_PATTERNS,
  ...NOTION_PATTERNS,
  ...NPM_PATTERNS,
  ...NTFY_PATTERNS,
  ...NUGET_PATTERNS,
  ...NVIDIA_PATTERNS,
  ...NX_PATTERNS,
  ...NYLAS_PATTERNS,
  ...OCTOPUS_DEPLOY_PATTERNS,
  ...OCULUS_PATTERNS,
  ...OKTA_PATTERNS,
  ...OMISE_PATTERNS,
  ...ONEPASSWORD_PATTERNS,
  ...ONESIGNAL_PATTERNS,
  ...ONFIDO_PATTERNS,
  ...OPENAI_PATTERNS,
  ...OPENPIPE_PATTERNS,
  ...OPENROUTER_PATTERNS,
  ...OPEN_VSX_PATTERNS,
  ...ORY_PATTERNS,
  ...OUTLINE_PATTERNS,
  ...OXIDE_PATTERNS,
  ...PACKAGE_MANAGER_FILE_PATTERNS,
  ...PADDLE_PATTERNS,
  ...PAGERDUTY_PATTERNS,
  ...PANGEA_PATTERNS,
  ...PELICAN_PATTERNS,
  ...PERMIT_PATTERNS,
  ...PERPLEXITY_PATTERNS,
  ...PERSONA_PATTERNS,
  ...PINECONE_PATTERNS,
  ...PINTEREST_PATTERNS,
  ...PLAID_PATTERNS,
  ...PLANE_PATTERNS,
  ...PLANETSCALE_PATTERNS,
  ...POLAR_PATTERNS,
  ...PORTAINER_PATTERNS,
  ...POSTHOG_PATTERNS,
  ...POSTMAN_PATTERNS,
  ...PREFECT_PATTERNS,
  ...PRIVATE_KEY_PATTERNS,
  ...PROXMOX_PATTERNS,
  ...PTERODACTYL_PATTERNS,
  ...PUBNUB_PATTERNS,
  ...PULUMI_PATTERNS,
  ...PUSHOVER_PATTERNS,
  ...PYPI_PATTERNS,
  ...QOVERY_PATTERNS,
  ...QUICKNODE_PATTERNS,
  ...RAILS_PATTERNS,
  ...RAILWAY_PATTERNS,
  ...RANCHER_PATTERNS,
  ...README_PATTERNS,
  ...RED_HAT_OPENSHIFT_PATTERNS,
  ...RENDER_PATTERNS,
  ...REPLICATE_PATTERNS,
  ...RESEND_PATTERNS,
  ...REVENUECAT_PATTERNS,
  ...RIOT_GAMES_PATTERNS,
  ...ROBLOX_PATTERNS,
  ...RUBYGEMS_PATTERNS,
  ...RUNPOD_PATTERNS,
  ...RUNWAY_PATTERNS,
  ...SALESFORCE_PATTERNS,
  ...SAMSARA_PATTERNS,
  ...SCALEWAY_PATTERNS,
  ...SCALINGO_PATTERNS,
  ...SCRAPFLY_PATTERNS,
  ...SEAM_PATTERNS,
  ...SEGMENT_PATTERNS,
  ...SENDGRID_PATTERNS,
  ...SENTRY_PATTERNS,
  ...SETTLEMINT_PATTERNS,
  ...SHELL_PATTERNS,
  ...SHIPPO_PATTERNS,
  ...SHOPIFY_PATTERNS,
  ...SIDEKIQ_PATTERNS,
  ...SIGNALWIRE_PATTERNS,
  ...SIGNING_CALL_PATTERNS,
  ...SLACK_PATTERNS,
  ...SNYK_PATTERNS,
  ...SOCKET_PATTERNS,
  ...SONAR_PATTERNS,
  ...SOURCEGRAPH_PATTERNS,
  ...SPLUNK_PATTERNS,
  ...SQUARE_PATTERNS,
  ...STACK_AUTH_PATTERNS,
  ...STACKHAWK_PATTERNS,
  ...STATSIG_PATTERNS,
  ...STATUSPAGE_PATTERNS,
  ...STRIPE_PATTERNS,
  ...STYTCH_PATTERNS,
  ...SUMUP_PATTERNS,
  ...SUPABASE_PATTERNS,
  ...SVIX_PATTERNS,
  ...TAILSCALE_PATTERNS,
  ...TAVILY_PATTERNS,
  ...TEAMCITY_PATTERNS,
  ...TELEGRAM_PATTERNS,
  ...TENCENT_PATTERNS,
  ...TENSORZERO_PATTERNS,
  ...TERRAFORM_PATTERNS,
  ...THUNDERSTORE_PATTERNS,
  ...TIGRIS_PATTERNS,
  ...TINYBIRD_PATTERNS,
  ...TODOIST_PATTERNS,
  ...TOGETHER_PATTERNS,
  ...TOLGEE_PATTERNS,
  ...TRELLO_PATTERNS,
  ...TRIEVE_PATTERNS,
  ...TRIGGER_DEV_PATTERNS,
  ...TURBOPUFFER_PATTERNS,
  ...TURBOT_PIPES_PATTERNS,
  ...TWILIO_PATTERNS,
  ...TWITCH_PATTERNS,
  ...TWITTER_PATTERNS,
  ...TYPEFORM_PATTERNS,
  ...UBIDOTS_PATTERNS,
  ...UNKEY_PATTERNS,
  ...UNLEASH_PATTERNS,
  ...UPLOADCARE_PATTERNS,
  ...UPLOADTHING_PATTERNS,
  ...UPSTASH_PATTERNS,
  ...UPTIME_KUMA_PATTERNS,
  ...UPTIMEROBOT_PATTERNS,
  ...URL_PATTERNS,
  ...VALTOWN_PATTERNS,
  ...VANTAGE_PATTERNS,
  ...VAULT_PATTERNS,
  ...VECTARA_PATTERNS,
  ...VERCEL_PATTERNS,
  ...VK_PATTERNS,
  ...VOICEFLOW_PATTERNS,
  ...VOYAGE_PATTERNS,
  ...VULNCHECK_PATTERNS,
  ...WAKATIME_PATTERNS,
  ...WANDB_PATTERNS,
  ...WARPSTREAM_PATTERNS,
  ...WASMER_PATTERNS,
  ...WEBEX_PATTERNS,
  ...WECOM_PATTERNS,
  ...WIREGUARD_PATTERNS,
  ...WOOCOMMERCE_PATTERNS,
  ...WORDPRESS_PATTERNS,
  ...XAI_PATTERNS,
  ...XATA_PATTERNS,
  ...XENDIT_PATTERNS,
  ...YANDEX_CLOUD_PATTERNS,
  ...YOUTRACK_PATTERNS,
  ...ZAPIER_PATTERNS,
  ...ZENDESK_PATTERNS,
  ...ZENML_PATTERNS,
  ...ZOHO_PATTERNS,
  ...ZULIP_PATTERNS,
  ...ZUPLO_PATTERNS,
];
