import { describe, expect, test } from "@jest/globals";
import { madeUp, sample } from "../../helpers/proof.ts";
import { only, run, verdicts } from "./found.ts";

const NOW = Date.UTC(2026, 0, 1);
const base64 = (value: string | Uint8Array): string => Buffer.from(value).toString("base64");

describe("Sentry", () => {
  const token = (about: object): string => `sntrys_${base64(JSON.stringify(about))}_${madeUp("{base62:43}", 3)}`;
  test("the organisation is read from the token", () => {
    const about = { iat: 1_700_000_000.25, url: "https://sentry.example.test", region_url: null, org: "acme" };
    expect(only(token(about))).toMatchObject({
      verdict: "confirmed",
      facts: { organisation: "acme", url: "https://sentry.example.test", created: "2023-11-14T22:13:20Z" },
    });
  });
  test("a payload without an organisation is a mismatch", () => {
    expect(verdicts(token({ iat: 1, other: "a long enough payload" }))).toEqual(["sentry-org-token mismatch"]);
  });
});

describe("Vault", () => {
  test("a root token has nothing to check and stays shaped", () => {
    expect(verdicts(`VAULT_TOKEN=hvs.${madeUp("{base62:24}", 4)}`)).toEqual(["vault-service-token shaped"]);
  });
  test("a long token is confirmed by its signed frame, and shaped with the frame spoiled", () => {
    const token = sample("vault-service-token", 5);
    expect(verdicts(token)).toEqual(["vault-service-token confirmed"]);
    expect(verdicts(token.replace("hvs.C", "hvs.D"))).toEqual(["vault-service-token shaped"]);
  });
});

describe("Slack", () => {
  const body = (text: string): string => base64(text).replace(/=+$/, "");
  test("a configuration token names its workspace", () => {
    const decoded = `1-1-${madeUp("{digit:12}", 6)}-${madeUp("{digit:13}", 7)}-${madeUp("{hex:64}", 8)}`;
    expect(only(`xoxe.xoxp-1-${body(decoded)}`)).toMatchObject({
      verdict: "confirmed",
      facts: { team: decoded.split("-")[2] },
    });
  });
  test("one that decodes to something else stays shaped", () => {
    expect(verdicts(`xoxe-1-${madeUp("{base62:146}", 9)}`)).toEqual(["slack-config-token shaped"]);
  });
  test("a webhook is one secret whether its slashes are escaped or not", () => {
    const address = sample("slack-webhook", 10);
    const plain = only(`https://${address}`);
    expect(only(`https:\\/\\/${address.replaceAll("/", "\\/")}`).normalised).toBe(plain.normalised);
    expect(plain.secret.masked).toBe(`hooks.slack.com/services/...${address.slice(-4)}`);
  });
});

describe("Discord", () => {
  /** A bot token whose id was made at that time. */
  const tokenOf = (milliseconds: number): string => {
    const id = (BigInt(milliseconds - 1_420_070_400_000) << 22n).toString();
    return `${Buffer.from(id).toString("base64url")}.${madeUp("{base64url:6}", 11)}.${madeUp("{base64url:38}", 12)}`;
  };
  test("the bot's id and its age are read", () => {
    const detection = only(`DISCORD_TOKEN=${tokenOf(Date.UTC(2023, 4, 6))}`, NOW);
    expect(detection).toMatchObject({ verdict: "shaped", facts: { created: "2023-05-06T00:00:00Z" } });
  });
  test("an id from the future is a mismatch, but not without a clock", () => {
    const token = `DISCORD_TOKEN=${tokenOf(Date.UTC(2031, 0, 1))}`;
    expect(verdicts(token, NOW)).toEqual(["discord-bot-token mismatch"]);
    expect(verdicts(token)).toEqual(["discord-bot-token shaped"]);
  });
});

describe("WireGuard", () => {
  const key = base64(Uint8Array.from({ length: 32 }, (_, index) => (index * 89 + 40) & 0xff));
  test("32 bytes are shaped", () => expect(verdicts(`PrivateKey = ${key}`)).toEqual(["wireguard-key shaped"]));
  test("base64 that wg refuses is a mismatch", () => {
    const odd = key.slice(0, 42) + String.fromCharCode(key.charCodeAt(42) + 1) + "=";
    expect(verdicts(`PrivateKey = ${odd}`)).toEqual(["wireguard-key mismatch"]);
  });
  test("a public key is not reported", () => expect(verdicts(`PublicKey = ${key}`)).toEqual([]));
});

describe("Fly.io", () => {
  /** A macaroon in MessagePack: nonce, location, caveats, signature. */
  const token = (...caveats: readonly number[]): string => {
    const filler = (length: number): number[] => Array.from({ length }, (_, index) => (index * 37 + 11) & 0xff);
    const location = [...Buffer.from("https://api.fly.example.test")];
    const nonce = [0x93, 0xc4, 16, ...filler(16), 0xc4, 16, ...filler(16), 0xc2];
    const count = 0x90 + (caveats.length > 0 ? 2 : 0);
    return `fm2_${base64(Uint8Array.from([0x94, ...nonce, 0xa0 + location.length, ...location, count, ...caveats, 0xc4, 32, ...filler(32)]))}`;
  };
  const until = (seconds: number): number[] => [
    4,
    0x92,
    0,
    0xce,
    ...[24, 16, 8, 0].map((shift) => (seconds >>> shift) & 0xff),
  ];
  test("a token without end is confirmed", () => {
    expect(only(`FLY_API_TOKEN="FlyV1 ${token()}"`)).toMatchObject({
      verdict: "confirmed",
      facts: { location: "https://api.fly.example.test" },
    });
  });
  test("its validity window is read", () => {
    const past = token(...until(1_700_000_000));
    expect(only(past, NOW)).toMatchObject({ verdict: "expired", facts: { expires: "2023-11-14T22:13:20Z" } });
    expect(verdicts(past)).toEqual(["fly-token confirmed"]);
    expect(verdicts(token(...until(1_900_000_000)), NOW)).toEqual(["fly-token confirmed"]);
  });
  test("a list is one value, known by its first token", () => {
    const first = token();
    const list = only(`${first},${token(...until(1_900_000_000))}`);
    expect([list.normalised, list.secret.length > first.length]).toEqual([first, true]);
  });
});

describe("JFrog and 1Password", () => {
  const reference = (expiry: number): string =>
    base64(`reftkn:01:${String(expiry).padStart(10, "0")}:${madeUp("{base62:28}", 13)}`).replace(/=+$/, "");
  test("a reference token tells its end", () => {
    expect(only(reference(1_700_000_000), NOW)).toMatchObject({ verdict: "expired" });
    expect(only(reference(1_900_000_000), NOW)).toMatchObject({
      verdict: "confirmed",
      facts: { expires: "2030-03-17T17:46:40Z" },
    });
    expect(only(reference(0), NOW)).toMatchObject({
      verdict: "confirmed",
      why: expect.stringContaining("never expires"),
    });
  });
  test("a service account token tells its account, and stays shaped without its keys", () => {
    expect(only(sample("onepassword-service-account", 14))).toMatchObject({
      verdict: "confirmed",
      facts: { account: "acme.1password.example.test" },
    });
    const other = `ops_${base64(JSON.stringify({ note: madeUp("{base62:300}", 15) })).replace(/=+$/, "")}`;
    expect(verdicts(other)).toEqual(["onepassword-service-account shaped"]);
  });
});

describe("formats told by their surroundings", () => {
  const hex = madeUp("{hex:32}", 16);
  test("a Twilio id alone is no secret, with its token beside it is", () => {
    expect(verdicts(`account_sid = "AC${hex}"`)).toEqual([]);
    expect(verdicts(`Client("AC${hex}", "${madeUp("{hex:32}", 17)}")`)).toEqual(["twilio-credentials shaped"]);
  });
  test("a UUID is a Heroku key only under a name that says so", () => {
    const uuid = madeUp("{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}", 18);
    expect(verdicts(`HEROKU_API_KEY=${uuid}`)).toEqual(["heroku-api-key shaped"]);
    expect(verdicts(`HEROKU_APP_ID=${uuid}`)).toEqual([]);
    expect(verdicts(`build_id: ${uuid}`)).toEqual([]);
  });
  test("a Telegram token needs a word before it", () => {
    const token = sample("telegram-bot-token", 19);
    expect(verdicts(`https://api.telegram.org/bot${token}/sendMessage`)).toEqual(["telegram-bot-token shaped"]);
    expect(verdicts(`at ${token}`)).toEqual([]);
  });
  test("cache-key-<digest> is no Mailgun key", () => {
    expect(verdicts(`MG=key-${hex}`)).toEqual(["mailgun-key shaped"]);
    expect(verdicts(`cache-key-${hex}`)).toEqual([]);
  });
  test("a legacy Vault token is told from a method call", () => {
    expect(verdicts(`X-Vault-Token: s.${madeUp("{base62:12}", 20)}7${madeUp("{base62:11}", 21)}`)).toEqual([
      "vault-legacy-token shaped",
    ]);
    expect(run("vault := s.makeKubeConfigController2(args)").detections).toEqual([]);
  });
});
