import { describe, expect, test } from "@jest/globals";
import type { Pattern, TextPattern } from "../../../lib/core/pattern.ts";
import { compileCatalogue } from "../../../lib/detect/catalogue.ts";
import { checkCatalogue } from "../../../lib/detect/check.ts";
import { expandExample, sampleOf } from "../../../lib/detect/expand.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { PATTERNS } from "../../../patterns/all.ts";
import { DATABASE_PATTERNS } from "../../../patterns/database.ts";
import { JWT_PATTERNS } from "../../../patterns/jwt.ts";
import { PRIVATE_KEY_PATTERNS } from "../../../patterns/private-key.ts";
import { URL_PATTERNS } from "../../../patterns/url.ts";
import { WIREGUARD_PATTERNS } from "../../../patterns/wireguard.ts";
import { run } from "../proofs-prefix/found.ts";

const PROVIDERS = (
  "Anthropic,Buildkite,CircleCI,Cohere,Databricks,Datadog,DeepSeek,DigitalOcean,Discord,Doppler,dotenvx,dotenv,Figma," +
  "Fly.io,Groq,HashiCorp Terraform,HashiCorp Vault,Heroku,Hugging Face,JFrog,LangSmith,Linear,Mailchimp,Mailgun," +
  "Mistral,Neon,Netlify,New Relic,Notion,1Password,OpenAI,OpenRouter,Perplexity,PlanetScale,Postman,Pulumi," +
  "Replicate,SendGrid,Sentry,Shopify,Slack,Square,Stripe,Tailscale,Telegram,Twilio,Vercel,xAI"
).split(",");
const OWN: readonly Pattern[] = [
  ...PATTERNS.filter((pattern) => PROVIDERS.includes(pattern.provider)),
  ...JWT_PATTERNS,
  ...PRIVATE_KEY_PATTERNS,
  ...WIREGUARD_PATTERNS,
  ...URL_PATTERNS,
  ...DATABASE_PATTERNS,
];

/** Formats whose literal prefix begins the value, so that the sample alone is a match. */
const PREFIXED = OWN.filter(
  (pattern): pattern is TextPattern => pattern.anchor === "start" && pattern.inWord !== true && pattern.weak !== true,
).filter((pattern) => pattern.keywords.some((keyword) => sampleOf(pattern, nodePlatform, 1).startsWith(keyword)));
const ROWS = PREFIXED.map((pattern) => [pattern.name, pattern] as const);

const namesIn = (text: string): string[] => run(text).detections.map((detection) => detection.pattern.name);

test("the list of providers is complete: each stands for a pattern", () => {
  const seen = new Set(PATTERNS.map((pattern) => pattern.provider));
  expect(PROVIDERS.filter((provider) => !seen.has(provider))).toEqual([]);
  expect(PREFIXED.length).toBeGreaterThan(50);
});

test("examples and counter-examples hold without any other pattern's help", () => {
  const problems = checkCatalogue(compileCatalogue(OWN), nodePlatform);
  expect(problems.map(({ pattern, problem }) => `${pattern}: ${problem}`)).toEqual([]);
});

test("each pattern has at least two examples and two counter-examples", () => {
  const poor = OWN.filter((pattern) => pattern.examples.length < 2 || pattern.counterExamples.length < 2);
  expect(poor.map((pattern) => pattern.name)).toEqual([]);
});

test("examples hold for other made-up values too", () => {
  const lost: string[] = [];
  for (const pattern of OWN) {
    for (const [index, template] of pattern.examples.entries()) {
      for (let seed = 100; seed < 120; seed++) {
        if (!namesIn(expandExample(template, pattern, nodePlatform, seed)).includes(pattern.name)) {
          lost.push(`${pattern.name} example ${index + 1} seed ${seed}`);
        }
      }
    }
  }
  expect(lost.length).toBeLessThanOrEqual(2);
});

describe("boundaries of prefixed tokens", () => {
  test.each(ROWS)("%s stands alone, quoted, in an option, after an escape, at the end", (_, pattern) => {
    const token = sampleOf(pattern, nodePlatform, 7);
    for (const text of [token, `"${token}"`, `--key=${token} `, `a\\n${token}\\n`, `x=${token};`, `<b>${token}</b>`]) {
      const found = run(text).detections.filter((detection) => detection.pattern.name === pattern.name);
      expect(found.map((detection) => detection.secret.reveal())).toEqual([token]);
    }
  });

  test.each(ROWS)("%s is not found inside a word or a longer run", (_, pattern) => {
    const token = sampleOf(pattern, nodePlatform, 8);
    expect(namesIn(`my${token}`)).not.toContain(pattern.name);
    expect(namesIn(`${"kJ8dLq2Z".repeat(6)}${token}`)).not.toContain(pattern.name);
    const cut = run(`${token}_tail`).detections.filter((detection) => detection.secret.reveal() === token);
    expect(cut).toEqual([]);
  });

  test.each(ROWS)("%s is found in UTF-16", (_, pattern) => {
    const token = sampleOf(pattern, nodePlatform, 9);
    const bytes = Buffer.from(`key = ${token}\r\n`, "utf16le");
    const { detections } = detect(bytes, compileCatalogue([pattern]), { path: "a.txt", platform: nodePlatform });
    expect(detections.map((detection) => [detection.secret.reveal(), detection.start])).toEqual([[token, 12]]);
  });

  test.each(ROWS)("%s masked is silent and counted", (_, pattern) => {
    for (const mask of ["...", "xxxxxxxxxxxxxxxxxxxx", "<your-token>", "***"]) {
      const { detections, placeholders } = run(`key = ${pattern.keywords[0]}${mask}`);
      expect(detections).toEqual([]);
      expect(placeholders.get(pattern.name)).toBeGreaterThanOrEqual(1);
    }
  });
});

test("revocation steps are sentences, references are addresses", () => {
  for (const pattern of OWN) {
    for (const step of pattern.revoke) expect(step).toMatch(/^[A-Z].*[.!]$/);
    for (const reference of pattern.references) expect(reference).toMatch(/^https:\/\/[\w.-]+\//);
    expect(pattern.impact).toMatch(/^[A-Z].*\.$/);
  }
});
