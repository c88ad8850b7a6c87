import { expect, test } from "@jest/globals";
import { PATTERNS } from "../../../patterns/all.ts";
import { EVIDENCE } from "../../../patterns/evidence.ts";
import { REVOCATION_CHECKED } from "../../../patterns/revocation-pages.ts";

test("what backs a format is told of patterns that exist", () => {
  const names = new Set(PATTERNS.map(({ name }) => name));
  expect([...EVIDENCE.keys()].filter((name) => !names.has(name))).toEqual([]);
});

test("each kind of backing is told", () => {
  expect(EVIDENCE.get("datadog-api-key")).toBe("source");
  expect(EVIDENCE.get("pagerduty-api-key")).toBe("documented");
  expect(EVIDENCE.get("tavily-api-key")).toBe("samples");
  expect(EVIDENCE.get("qovery-api-token")).toBe("prefix");
});

test("something backs each format of its own", () => {
  const own = PATTERNS.filter(({ weak, anchor }) => weak !== true && anchor !== "file");
  expect(own.map(({ name }) => name).filter((name) => !EVIDENCE.has(name))).toEqual([]);
});

test("a format that is known by its prefix has one, and takes a body of any kind from some length on", () => {
  const known = PATTERNS.filter(({ name }) => EVIDENCE.get(name) === "prefix");
  expect(known.length).toBeGreaterThan(10);
  const fixed = known.filter((pattern) => pattern.anchor === "file" || !/\{(?:19|20),\d*\}/.test(pattern.regex.source));
  expect(fixed.map(({ name }) => name)).toEqual([]);
});

test("pages about revocation are told of providers that the catalogue has", () => {
  const providers = new Set(PATTERNS.map(({ provider }) => provider));
  expect(REVOCATION_CHECKED.filter((name) => !providers.has(name))).toEqual([]);
});
