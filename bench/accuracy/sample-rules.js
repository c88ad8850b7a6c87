// What gitleaks' and betterleaks' rules are about, as far as judging their samples needs it.

/** Rules for what is no secret by itself: public by design, or the half of a pair that names and does not prove. */
export const NO_SECRET = new Map(
  Object.entries({
    "adobe-client-id": "an id",
    "alibaba-access-key-id": "an id: its secret stands apart",
    "asana-client-id": "an id of digits",
    "discord-client-id": "an id of digits",
    "flutterwave-public-key": "meant for browsers",
    "gcp-service-account": "a line that announces a service account's key",
    "lob-pub-api-key": "meant for browsers",
    "messagebird-client-id": "an id",
    "new-relic-browser-api-token": "meant for browsers",
    "sumologic-access-id": "an id: its key stands apart",
    "twilio-api-key": "an id: its secret stands apart",
  }),
);

/** Rules about no provider: whatever is reported on their negative samples is what they are negative about. */
const ABOUT_ANYTHING =
  /^(?:generic-api-key|curl-auth|kubernetes-secret|jwt|private-key|hashicorp-tf-password|nuget-config|pkcs12)/;

/**
 * Tells whether a pattern is about what a rule is about: it found one of the rule's positive samples, and not for the
 * name that the value is assigned to alone.
 */
export function aboutWhat(positives) {
  const found = new Map();
  for (const { rule, seen } of positives) {
    const names = seen.map((entry) => entry.split(" ")[0]).filter((name) => !name.startsWith("generic-"));
    found.set(rule, new Set([...(found.get(rule) ?? []), ...names]));
  }
  return (rule, pattern) => ABOUT_ANYTHING.test(rule) || (found.get(rule)?.has(pattern) ?? false);
}

/** Patterns whose name does not begin as the rule's does. */
const SAME = new Map(
  Object.entries({
    "telegram-bot-api-token": "telegram-bot-token",
    "microsoft-teams-webhook": "microsoft-teams-webhook",
    "slack-webhook-url": "slack-webhook",
    "discord-client-secret": "discord-client-secret",
    "adobe-client-secret": "adobe-client-secret",
    "azure-ad-client-secret": "entra-client-secret",
    "slack-session-cookie": "slack-session",
  }),
);

/** The pattern for the same secret as a rule, where one of the catalogue is plainly that; else undefined. */
export function patternFor(rule, catalogue) {
  return catalogue.named(SAME.get(rule) ?? rule);
}
