import { expect, test } from "@jest/globals";
import { tooDeepAt } from "../../../lib/core/json-depth.ts";

const MANY = 300;

test.each([
  ["lists", "[".repeat(MANY), 200],
  ["objects", '{"a":'.repeat(MANY), 1000],
  ["levels that look closed in strings", '["]",'.repeat(MANY), 1000],
  ["levels that look closed in comments", "[/*]*/".repeat(MANY), 1200],
  ["levels that look closed in a line's comment", "[//]\n".repeat(MANY), 1000],
  ["brackets that close another kind", "[},".repeat(MANY), 600],
])("%s are counted", (_title, text, at) => {
  expect(tooDeepAt(text)).toBe(at);
});

test.each([
  ["one after another", "[{}],".repeat(MANY)],
  ["in strings", `["${"[".repeat(MANY)}", "\\"${"{".repeat(MANY)}"]`],
  ["in comments", `// ${"[".repeat(MANY)}\n/* ${"[".repeat(MANY)} */ {}`],
  ["in a comment without an end", `/* ${"[".repeat(MANY)}`],
])("brackets %s are no levels", (_title, text) => {
  expect(tooDeepAt(text)).toBeNull();
});
