import { expect, test } from "@jest/globals";
import { detect } from "../../../lib/detect/detect.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { occurrencesIn } from "../../../lib/judge/occurrences.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { githubToken } from "../../helpers/hook-secret.ts";
import { tokenOf } from "../../helpers/scan-text.ts";
import { processorTime } from "../../helpers/processor-time.ts";

const TOKEN = githubToken(1);

/** Tools whose marks cover the token of a text, in order of appearance. */
function marked(text: string, foreign = true): (string | undefined)[] {
  const bytes = new TextEncoder().encode(text);
  const { detections } = detect(bytes, defaultCatalogue(), { path: "a.js", platform: nodePlatform });
  expect(detections.length).toBeGreaterThan(0);
  return occurrencesIn({ path: "a.js", where: "worktree", bytes }, detections, { foreign }).map((one) => one.foreign);
}

test.each([
  [`k = "${TOKEN}" # gitleaks:allow`, "gitleaks"],
  [`/* gitleaks:allow */ k = "${TOKEN}"`, "gitleaks"],
  [`k = "${TOKEN}" # betterleaks:allow`, "betterleaks"],
  [`k = "${TOKEN}" # trufflehog:ignore`, "trufflehog"],
  [`k = "${TOKEN}" // Kingfisher:IGNORE`, "kingfisher"],
  [`k = "${TOKEN}" # pragma: allowlist secret`, "detect-secrets"],
  [`k = "${TOKEN}" /* pragma: whitelist secret */`, "detect-secrets"],
  [`  // pragma: allowlist nextline secret\nk = "${TOKEN}"`, "detect-secrets"],
  [`k = "${TOKEN}" // ggignore`, "ggshield"],
  [`k = "${TOKEN}" // secretlint-disable-line`, "secretlint"],
  [`// secretlint-disable-next-line -- a sample\nk = "${TOKEN}"`, "secretlint"],
  [`/* secretlint-disable */\n\nk = "${TOKEN}"`, "secretlint"],
  [`k = "${TOKEN}" // secretlint-disable-line @secretlint/secretlint-rule-github`, "secretlint"],
])("%# a mark where its tool heeds it", (text, tool) => {
  expect(marked(text)).toEqual([tool]);
  expect(marked(text, false)).toEqual([undefined]);
});

test.each([
  [`# gitleaks:allow\nk = "${TOKEN}"`],
  [`# trufflehog:ignore k = "${TOKEN}"`],
  [`k = "${TOKEN}"\n# kingfisher:ignore`],
  [`k = "${TOKEN}" pragma: allowlist secret`],
  [`k = "${TOKEN}" # pragma: allowlist secret, and more`],
  [`// pragma: allowlist nextline secret\n\nk = "${TOKEN}"`],
  [`k = "${TOKEN}" // ggignored`],
  [`// secretlint-disable-line\nk = "${TOKEN}"`],
  [`/* secretlint-disable */\n/* secretlint-enable */\nk = "${TOKEN}"`],
  [`k = "${TOKEN}" // secretlint-disable-line @secretlint/secretlint-rule-npm`],
  [`k = "${TOKEN}"\n/* secretlint-disable */`],
])("%# a mark elsewhere covers nothing", (text) => {
  expect(marked(text)).toEqual([undefined]);
});

test("a value of several lines is covered by a mark on its last line, or for kingfisher behind it", () => {
  const key = tokenOf("private-key").trimEnd();
  expect(key.split("\n").length).toBeGreaterThan(2);
  expect(marked(`${key} # gitleaks:allow\n`)).toEqual(["gitleaks"]);
  expect(marked(`${key}\n# kingfisher:ignore\n`)).toEqual(["kingfisher"]);
  expect(marked(`${key}\n# gitleaks:allow\n`)).toEqual([undefined]);
});

test("a line made to be slow is not", () => {
  const blanks = " ".repeat(60_000);
  const texts = [
    `k = "${TOKEN}" # pragma: allowlist secret${blanks}x`,
    `k = "${TOKEN}" ${"' ".repeat(30_000)}`,
    `// pragma: allowlist nextline secret${blanks}x\nk = "${TOKEN}"`,
    `${"/* secretlint-disable -- \r */ ".repeat(20_000)}\n/* secretlint-enable */\nk = "${TOKEN}"`,
  ];
  const taken = processorTime(() => {
    for (const text of texts) expect(marked(text)).toEqual([undefined]);
  });
  expect(taken).toBeLessThan(3000);
});
