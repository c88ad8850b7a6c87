import { expect, test } from "@jest/globals";
import { textReport } from "../../../lib/report/text/text.ts";
import { disclosureText } from "../../../lib/report/text/disclosure.ts";
import { PATTERNS } from "../../../patterns/all.ts";
import { disclosureOf } from "../../../patterns/disclosure.ts";
import { GITHUB_PROGRAMME } from "../../../patterns/github-programme.ts";
import { finding, report } from "./samples.ts";

const PROVIDERS = [...new Set(PATTERNS.map(({ provider }) => provider))];

test("tells who hears of a leak, and what happens then", () => {
  expect(disclosureText("PyPI")).toBe(
    "GitHub tells PyPI about public leaks; PyPI deletes the token and mails its owner.",
  );
  expect(disclosureText("Slack")).toBe(
    "GitHub tells Slack about public leaks of some of its secrets; Slack may act before you do.",
  );
  expect(disclosureText("Heroku")).toBe("GitHub does not tell Heroku about public leaks; only its owner can act.");
  expect(disclosureText("Netlify")).toBe(
    "Nobody is known to tell its provider about public leaks; only its owner can act.",
  );
});

/** formats.md 1.11, which was read off GitHub's list by somebody else. */
test.each([
  ["npm", "all all all"],
  ["NuGet", "all all all"],
  ["crates.io", "all all none"],
  ["OpenAI", "all all all"],
  ["Cloudflare", "all all none"],
  ["Linear", "all all none"],
  ["Square", "none all some"],
  ["HashiCorp Vault", "none all none"],
  ["1Password", "none all none"],
  ["JFrog", "none all none"],
  ["Cohere", "none all none"],
  ["Mistral", "none none none"],
])("%s stands as the research has it", (provider, programme) => {
  expect(GITHUB_PROGRAMME[provider]).toBe(programme);
});

test("no provider stands in GitHub's list under a name that patterns spell otherwise", () => {
  const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]|(?:labs|ai|cloud|inc)$/g, "");
  const listed = new Map(Object.keys(GITHUB_PROGRAMME).map((name) => [plain(name), name]));
  const other = PROVIDERS.filter((name) => disclosureOf(name).github === "not listed" && listed.has(plain(name)));
  expect(other).toEqual([]);
});

test("is part of a finding's details, and not of the table", () => {
  const options = { width: 200, color: false, reveal: false };
  const made = report([finding({ provider: "PyPI" })]);
  expect(textReport(made, { ...options, detail: true })).toMatch(/Disclosed +GitHub tells PyPI about public leaks/);
  expect(textReport(made, { ...options, detail: false })).not.toContain("public leaks");
});
