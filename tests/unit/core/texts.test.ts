import { expect, test } from "@jest/globals";
import { thousands } from "../../../lib/core/thousands.ts";
import { withoutTrailing } from "../../../lib/core/trailing.ts";

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [12_345, "12,345"],
  [1_234_567, "1,234,567"],
])("%d is written %s", (count, text) => {
  expect(thousands(count)).toBe(text);
});

test("only what a text ends in is taken away", () => {
  expect(withoutTrailing("/a//b///", "/")).toBe("/a//b");
  expect(withoutTrailing("a\n\r\n", "\r\n")).toBe("a");
  expect(withoutTrailing("///", "/")).toBe("");
});
