import { expect, test } from "@jest/globals";
import { PATTERNS } from "../../../patterns/all.ts";
import { EVIDENCE } from "../../../patterns/evidence.ts";
import { REVOCATION_CHECKED } from "../../../patterns/revocation-pages.ts";
import { UNCHECKED } from "../../../patterns/unchecked.ts";

test("what backs a format is told of patterns that exist", () => {
  const names = new Set(PATTERNS.map(({ name }) => name));
  expect([...EVIDENCE.keys()].filter((name) => !names.has(name))).toEqual([]);
});

test("each kind of backing is told, and its absence", () => {
  expect(EVIDENCE.get("datadog-api-key")).toBe("source");
  expect(EVIDENCE.get("pagerduty-api-key")).toBe("documented");
  expect(EVIDENCE.get("tavily-api-key")).toBe("samples");
  expect(EVIDENCE.get("wasmer-token")).toBeUndefined();
});

test("of each format of its own that nothing backs, what was found stands beside it", () => {
  const own = PATTERNS.filter(({ weak, anchor }) => weak !== true && anchor !== "file");
  const bare = own.map(({ name }) => name).filter((name) => !EVIDENCE.has(name));
  expect(Object.keys(UNCHECKED).toSorted()).toEqual(bare.toSorted());
});

test("pages about revocation are told of providers that the catalogue has", () => {
  const providers = new Set(PATTERNS.map(({ provider }) => provider));
  expect(REVOCATION_CHECKED.filter((name) => !providers.has(name))).toEqual([]);
});
