import { expect, test } from "@jest/globals";
import { scanText } from "../../../lib/scan-text.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { withoutValues } from "../../../lib/judge/without-values.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { githubToken } from "../../helpers/hook-secret.ts";

const TOKEN = githubToken(21);

/** The text as it is told beside the values in a content. */
function told(text: string, content: string): string {
  const bytes = new TextEncoder().encode(content);
  const { detections } = detect(bytes, defaultCatalogue(), { path: "a.ts", platform: nodePlatform });
  expect(scanText(content, {}, nodePlatform).length).toBeGreaterThan(0);
  return withoutValues([text], bytes, detections).get(text)!;
}

test("keeps words and hides values, whole or in part", () => {
  const line = `const t = "${TOKEN}";`;
  expect(told("a sample from the docs", line)).toBe("a sample from the docs");
  expect(told(`${TOKEN} is made up`, line)).toBe("ghp_... is made up");
  expect(told(`it begins with ${TOKEN.slice(0, 14)}`, line)).toBe("it begins with ghp_...");
  expect(told(`${TOKEN.slice(8, 18)} and ${TOKEN.slice(20, 30)}`, line)).toBe("... and ...");
  expect(told(`seven are fewer: ${TOKEN.slice(10, 17)}`, line)).toBe(`seven are fewer: ${TOKEN.slice(10, 17)}`);
});

test("hides a value as it is encoded there, too", () => {
  const encoded = Buffer.from(`token=${TOKEN}`).toString("base64");
  expect(told(`${encoded.slice(12, 40)} is made up`, `x: ${encoded}`)).not.toContain(encoded.slice(16, 30));
});
