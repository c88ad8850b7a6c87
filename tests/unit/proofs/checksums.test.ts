import { describe, expect, test } from "@jest/globals";
import { prove, sample } from "../../helpers/proof.ts";

/** What is said of a token whose check fails: lowered where the check is certain, left alone where it is not. */
const CHECKED: readonly (readonly [pattern: string, failing: string, free?: number])[] = [
  ["github-personal-access-token", "mismatch"],
  ["github-oauth-token", "mismatch"],
  ["github-app-user-token", "mismatch"],
  ["github-refresh-token", "mismatch"],
  ["github-fine-grained-token", "shaped", 8],
  ["npm-access-token", "mismatch"],
  ["gitlab-personal-access-token", "mismatch"],
  ["gitlab-runner-token", "mismatch"],
  ["crates-trusted-publishing-token", "mismatch"],
  ["nuget-api-key-v5", "mismatch"],
  ["azure-ai-services-key", "mismatch"],
  ["azure-annotated-key", "mismatch"],
  ["azure-devops-personal-access-token", "mismatch"],
  ["azure-devops-personal-access-token-v1", "mismatch"],
  ["azure-storage-account-key", "mismatch"],
  ["azure-cosmos-key", "mismatch"],
  ["azure-messaging-key", "mismatch"],
  ["azure-iot-key", "mismatch"],
  ["azure-event-grid-key", "mismatch"],
  ["azure-search-key", "mismatch"],
  ["azure-function-key", "mismatch"],
  ["azure-batch-key", "mismatch"],
  ["azure-api-management-key", "mismatch"],
  ["azure-container-registry-password", "shaped"],
  ["entra-client-secret", "mismatch"],
  ["atlassian-api-token", "mismatch"],
  ["atlassian-access-token", "mismatch"],
  ["bitbucket-app-password", "shaped"],
  ["grafana-service-account-token", "mismatch"],
  ["supabase-secret-key", "shaped"],
  ["nats-nkey-seed", "mismatch"],
  ["age-secret-key", "mismatch"],
  ["matrix-authentication-service-token", "mismatch"],
  ["matrix-synapse-token", "mismatch"],
  ["netbird-personal-access-token", "mismatch"],
  ["nostr-private-key", "mismatch"],
  ["polar-client-secret", "mismatch"],
  ["polar-customer-session-token", "mismatch"],
  ["polar-oauth-token", "mismatch"],
  ["polar-organization-access-token", "mismatch"],
  ["polar-personal-access-token", "mismatch"],
  ["thunderstore-service-account-token", "mismatch"],
  ["elastic-cloud-api-key", "mismatch"],
  ["qovery-api-token", "shaped"],
  ["yandex-cloud-captcha-server-key", "mismatch"],
  ["yandex-cloud-oidc-client-secret", "mismatch"],
  ["yandex-cloud-static-key", "mismatch"],
  ["yandex-oauth-token", "shaped", 1],
];

const SEEDS = [0, 1, 2, 3, 4];

describe.each(CHECKED)("%s", (pattern, failing, free = 0) => {
  test("a token that passes its check is confirmed", () => {
    for (const seed of SEEDS) expect(prove(pattern, sample(pattern, seed)).verdict).toBe("confirmed");
  });

  test(`two characters swapped in the random part: ${failing}`, () => {
    for (const seed of SEEDS) expect(prove(pattern, swapped(sample(pattern, seed))).verdict).toBe(failing);
  });

  test(`another character at the end of the check: ${failing}`, () => {
    for (const seed of SEEDS) {
      const token = sample(pattern, seed);
      expect(prove(pattern, changedAt(token, lastOfCheck(token) - free)).verdict).toBe(failing);
    }
  });

  test("a character less or more is not confirmed", () => {
    for (const seed of SEEDS) {
      const token = sample(pattern, seed);
      const middle = token.length >> 1;
      expect(prove(pattern, token.slice(0, middle) + token.slice(middle + 1)).verdict).not.toBe("confirmed");
      expect(prove(pattern, `${token.slice(0, middle)}7${token.slice(middle)}`).verdict).not.toBe("confirmed");
    }
  });
});

/** Puts another letter of the same case into the first half of the random part, so that the shape stays. */
function swapped(token: string): string {
  const prefix =
    /^(?:[a-z]+_(?:[a-z]+_)?|gl[a-z]+-(?:t\d_)?|AT\w{10}|AGE-SECRET-KEY-1|oy2)/.exec(token)?.[0].length ?? 0;
  for (let at = prefix + 6; ; at++) if (/[A-Za-z]/.test(token[at]!)) return changedAt(token, at);
}

function lastOfCheck(token: string): number {
  const text = token.replace(/=+$/, "");
  // The last character of padded base64, and of these two in base32, holds bits that nothing reads.
  const spare = text.length < token.length || /^(?:[a-z2-7]{52}|S[A-Z2-7]{57})$/.test(token);
  return text.length - (spare ? 2 : 1);
}

/** Replaces one letter or digit by another of its kind that is valid in base 32, hexadecimal and bech32 alike where it was. */
function changedAt(token: string, at: number): string {
  const old = token[at]!;
  const others = /[2-7]/.test(old)
    ? "23"
    : /[0-9]/.test(old)
      ? "89"
      : /[a-f]/.test(old)
        ? "ac"
        : /[A-F]/.test(old)
          ? "AC"
          : /[a-z]/.test(old)
            ? "xz"
            : "XZ";
  return token.slice(0, at) + (others[0] === old ? others[1]! : others[0]!) + token.slice(at + 1);
}
