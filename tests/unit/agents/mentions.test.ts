import { expect, test } from "@jest/globals";
import { mentionsIn } from "../../../lib/agents/mentions.ts";

test.each([
  ["look at @.env please", ".env"],
  ["@src/a.ts", "src/a.ts"],
  ["see @.env.", ".env"],
  ["is it in @.env?!", ".env"],
  ["(@.env)", ".env"],
  ["@.env#L1-3", ".env"],
  ["@a#b.txt", "a#b.txt"],
  ['@"two words.txt", and', "two words.txt"],
  ["@~/.npmrc\n@x", "~/.npmrc"],
  ["看 @.env。", ".env"],
  ["@node_modules/@scope/p/x", "node_modules/@scope/p/x"],
])("%j names %s", (prompt, path) => {
  expect(mentionsIn(prompt)).toContain(path);
});

test("a prompt without a mention names nothing", () => {
  expect(mentionsIn("what does a.ts do? @ nothing")).toEqual([]);
});

test("long words and long rows of punctuation give few paths", () => {
  expect(mentionsIn(`@${"x".repeat(5000)}`)).toEqual([]);
  expect(mentionsIn(`@a${".".repeat(4000)}`).length).toBeLessThan(40);
});
