import { awsCompanion } from "./aws.ts";
import { azureAccountCompanion } from "./azure-account.ts";
import type { Companion, Vicinity } from "./companion.ts";
import { loginCompanion } from "./login.ts";
import { oauthClientCompanion } from "./oauth-client.ts";
import { twilioCompanion } from "./twilio.ts";

const OAUTH_SECRET = /(?:client|consumer)[_.-]?secret$/i;

/** For values that only their name tells: an OAuth client's secret, the password of a login. */
const byName: Companion = {
  name: "by-name",
  find(vicinity: Vicinity) {
    const isClient = OAUTH_SECRET.test(vicinity.name ?? "");
    return (isClient ? oauthClientCompanion : loginCompanion).find(vicinity);
  },
};

const COMPANIONS: readonly Companion[] = [
  awsCompanion,
  azureAccountCompanion,
  byName,
  loginCompanion,
  oauthClientCompanion,
  twilioCompanion,
];

/** The companion that a pattern names; undefined where there is none of that name. */
export function companionNamed(name: string): Companion | undefined {
  return COMPANIONS.find((companion) => companion.name === name);
}
