import { describe, expect, test } from "@jest/globals";
import type { Finding, Location } from "../../../lib/core/finding.ts";
import { Secret } from "../../../lib/core/secret.ts";
import { severityOf, type Severity, type Verdict } from "../../../lib/core/verdict.ts";
import { underPolicy, type PathCap, type Policy } from "../../../lib/judge/policy.ts";

function at(path: string): Location {
  return { path, line: 1, column: 1, endLine: 1, endColumn: 2, where: "worktree" };
}

function finding(verdict: Verdict, paths: readonly string[], severity: Severity = severityOf(verdict)): Finding {
  return {
    id: "acme:0123456789abcdef",
    pattern: "acme-token",
    title: "Acme token",
    impact: "all",
    verdict,
    severity,
    secret: new Secret("x".repeat(20), ""),
    facts: {},
    why: "made up",
    remedy: [],
    location: at(paths[0]!),
    locations: paths.map(at),
  };
}

function cap(folder: string, atMost: PathCap["atMost"], names: readonly string[] | null = null): PathCap {
  const reason = `${folder} is ours`;
  return { files: [folder], covers: (path) => path.startsWith(folder), names: names && new Set(names), atMost, reason };
}

function judged(row: Finding, { levels = new Map(), caps = [] }: Partial<Policy>) {
  const { findings, suppressed } = underPolicy([row], { levels, caps }, ({ path }) =>
    path === "outside" ? null : path,
  );
  const [counted] = findings;
  if (counted !== undefined) return [counted.severity, counted.location.path, counted.locations.length] as const;
  return ["off", suppressed[0]!.suppression.reason, suppressed[0]!.locations.length] as const;
}

describe("rules about paths", () => {
  const tests = [cap("tests/", "off")];

  test("silence what stands there alone, with their reason", () => {
    expect(judged(finding("shaped", ["tests/a", "tests/b"]), { caps: tests })).toEqual(["off", "tests/ is ours", 2]);
    expect(judged(finding("path", ["tests/a"]), { caps: tests })[0]).toBe("off");
  });

  test("leave what stands elsewhere too, and tell that place first", () => {
    expect(judged(finding("shaped", ["tests/a", "src/b"]), { caps: tests })).toEqual(["error", "src/b", 2]);
    expect(judged(finding("shaped", ["tests/a", "outside"]), { caps: tests })).toEqual(["error", "outside", 2]);
  });

  test("leave confirmed secrets, unless they name the pattern or its family", () => {
    const row = finding("confirmed", ["tests/a"]);
    expect(judged(row, { caps: tests })).toEqual(["error", "tests/a", 1]);
    for (const name of ["acme-token", "acme"])
      expect(judged(row, { caps: [cap("tests/", "off", [name])] })[0]).toBe("off");
    expect(judged(row, { caps: [cap("tests/", "off", ["other"])] })[0]).toBe("error");
  });

  test("lower, never raise; the mildest of several holds", () => {
    expect(judged(finding("encrypted", ["tests/a"]), { caps: [cap("tests/", "warning")] })[0]).toBe("note");
    const two = [cap("", "warning"), cap("tests/", "note")];
    expect(judged(finding("shaped", ["tests/a"]), { caps: two })[0]).toBe("note");
    expect(judged(finding("shaped", ["tests/a", "src/b"]), { caps: two })).toEqual(["warning", "src/b", 2]);
  });
});

describe("severities", () => {
  const levels = (entries: Record<string, Severity | "off">): Partial<Policy> => ({
    levels: new Map(Object.entries(entries).map(([name, level]) => [name, { level, reason: `${name} is off` }])),
  });

  test("go by the name before the family before the verdict", () => {
    const row = finding("generic", ["a"]);
    expect(judged(row, levels({ generic: "error" }))[0]).toBe("error");
    expect(judged(row, levels({ generic: "error", acme: "note" }))[0]).toBe("note");
    expect(judged(row, levels({ acme: "note", "acme-token": "off" }))).toEqual(["off", "acme-token is off", 1]);
    expect(judged(finding("shaped", ["a"]), levels({ generic: "note" }))[0]).toBe("error");
  });

  test("of a verdict leave what weighs less than it, as ordinary passwords do", () => {
    expect(judged(finding("generic", ["a"], "note"), levels({ generic: "error" }))[0]).toBe("note");
    expect(judged(finding("generic", ["a"], "note"), levels({ acme: "error" }))[0]).toBe("error");
  });
});
