import { describe, expect, test } from "@jest/globals";
import type { Skip } from "../../../lib/core/blob.ts";
import { finding, location, report } from "./samples.ts";

const lost: Skip = { path: "x", reason: "unreadable", incomplete: true };
const leftOut: Skip = { path: "node_modules/", reason: "excluded", incomplete: false };
const error = finding();
const warning = finding({ severity: "warning", verdict: "generic" });

describe("exit code and completeness", () => {
  test.each([
    ["nothing found, everything read", [], {}, {}, true, 0],
    ["an error", [error], {}, {}, true, 1],
    ["a warning", [warning], {}, {}, true, 0],
    ["a warning that counts", [warning], {}, { failOn: "warning" }, true, 1],
    ["a skip", [], { skipped: [lost] }, {}, false, 3],
    ["a gap", [], { gaps: [{ reason: "shallow" }] }, {}, false, 3],
    ["an error and a skip", [error], { skipped: [lost] }, {}, false, 1],
    ["a skip that is allowed", [], { skipped: [lost] }, { allowIncomplete: true }, false, 0],
    ["an error and a skip that is allowed", [error], { skipped: [lost] }, { allowIncomplete: true }, false, 1],
    ["something left out on purpose", [], { skipped: [leftOut] }, {}, true, 0],
  ] as const)("%s", (_, findings, coverage, judgement, ...[complete, exitCode]) => {
    const made = report(findings, coverage, judgement);
    expect(made).toMatchObject({ complete, exitCode, coverage: { complete } });
  });
});

test("grave findings come first, then by place", () => {
  const at = (path: string, line: number): { location: ReturnType<typeof location> } => ({
    location: location({ path, line }),
  });
  const rows = [
    finding({ ...at("a", 1), severity: "note" }),
    finding(at("b", 10)),
    finding(at("b", 9)),
    finding({ ...at("a", 5), severity: "warning" }),
    finding(at("a", 7)),
  ];
  const order = report(rows).findings.map(({ severity, location: { path, line } }) => `${severity} ${path}:${line}`);
  expect(order).toEqual(["error a:7", "error b:9", "error b:10", "warning a:5", "note a:1"]);
});

test("what stands only in dependency folders comes after the project's own", () => {
  const own = location({ path: "z" });
  const brought = location({ path: "node_modules/a/x.js" });
  const rows = [
    finding({ location: brought, locations: [brought] }),
    finding({ location: own, locations: [own], severity: "note" }),
    finding({ location: brought, locations: [brought, own], severity: "warning" }),
  ];
  expect(report(rows).findings.map(({ severity }) => severity)).toEqual(["warning", "note", "error"]);
});
