import { expect, test } from "@jest/globals";
import { consuming } from "../../../lib/config/own/consuming.ts";

test.each([
  ["(?<![\\w-])(a+)(?![\\w-])", "(?:^|[^\\w-])(a+)(?:$|[^\\w-])"],
  ["(?<!\\w)a(?!\\D)", "(?:^|\\W)a(?:$|\\d)"],
  ["(?<![^a\\]])a", "(?:^|[a\\]])a"],
  ["a(?![^\\s])", "a(?:$|[\\s])"],
  ["(?:a|b)(?!c)", "(?:a|b)(?!c)"],
  ["(?<![a])a|b(?![a])", "(?<![a])a|b(?![a])"],
  ["(?<!ab)c(?!de)", "(?<!ab)c(?!de)"],
  ["[|]a(?![(])", "[|]a(?:$|[^(])"],
])("%s is judged as %s", (source, judged) => {
  expect(consuming(source)).toBe(judged);
});

test.each(["x ab y", "ab", "xab", "abx", "-ab", "ab ab", "ab\n"])("and matches in %j where it did", (text) => {
  const source = "(?<![\\w-])ab(?![\\w-])";
  expect(new RegExp(consuming(source)).test(text)).toBe(new RegExp(source).test(text));
});
