import { expect, test } from "@jest/globals";
import { PATTERNS } from "../../../patterns/all.ts";
import { EVIDENCE } from "../../../patterns/evidence.ts";

test("what backs a format is told of patterns that exist", () => {
  const names = new Set(PATTERNS.map(({ name }) => name));
  expect([...EVIDENCE.keys()].filter((name) => !names.has(name))).toEqual([]);
});

test("each kind of backing is told, and its absence", () => {
  expect(EVIDENCE.get("datadog-api-key")).toBe("source");
  expect(EVIDENCE.get("pagerduty-api-key")).toBe("documented");
  expect(EVIDENCE.get("tavily-api-key")).toBe("samples");
  expect(EVIDENCE.get("bolna-api-key")).toBeUndefined();
});
