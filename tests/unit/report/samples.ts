import type { Finding, History, Location } from "../../../lib/core/finding.ts";
import type { Coverage, Report } from "../../../lib/core/report.ts";
import { Secret } from "../../../lib/core/secret.ts";
import { assembleReport, type Judgement } from "../../../lib/report/assemble.ts";

/** A made-up value with a public prefix; nothing of its middle may ever be printed. */
export const VALUE: string = `demo_${"Q7w".repeat(12)}Zend`;

/** An object id made of one digit. */
export function oid(digit: string): string {
  return digit.repeat(40);
}

export function location(parts: Partial<Location> = {}): Location {
  return { path: "src/app.ts", line: 12, column: 9, endLine: 12, endColumn: 54, where: "worktree", ...parts };
}

export function finding(parts: Partial<Finding> = {}): Finding {
  const place = parts.location ?? location();
  return {
    id: "demo-token:0123456789abcdef",
    pattern: "demo-token",
    title: "Demo API token",
    impact: "Writes to every project of its owner.",
    verdict: "confirmed",
    severity: "error",
    secret: new Secret(VALUE, "demo_"),
    facts: { name: "DEMO_TOKEN", scopes: ["read", "write"] },
    why: "its checksum is right",
    remedy: ["Revoke it on the account page.", "Make a new one."],
    location: place,
    locations: [place],
    ...parts,
  };
}

export function pathFinding(parts: Partial<Finding> = {}): Finding {
  return finding({
    id: "env-file:fedcba9876543210",
    pattern: "env-file",
    title: "Environment file",
    verdict: "path",
    secret: null,
    facts: {},
    ...parts,
  });
}

export function history(parts: Partial<History> = {}): History {
  return {
    first: {
      commit: oid("a"),
      date: "2024-03-01T10:00:00Z",
      author: "Ann Author <ann@example.test>",
      committer: "Carl Committer <carl@example.test>",
      path: "old/app.ts",
    },
    independent: [oid("a"), oid("b")],
    introductions: [oid("a"), oid("b"), oid("c")],
    removedBy: [oid("d")],
    presentAt: ["refs/heads/main", "refs/heads/topic", "refs/remotes/origin/main"],
    presentAtHead: true,
    tags: ["refs/tags/v1.0"],
    reachedRemote: true,
    exposure: { from: "2024-03-01T10:00:00Z", to: "2024-06-02T08:30:00Z" },
    ...parts,
  };
}

export function coverage(parts: Partial<Coverage> = {}): Omit<Coverage, "complete"> {
  return {
    engine: "fs",
    counts: { paths: 2, files: 2 },
    bytesRead: 3_500_000,
    skipped: [],
    gaps: [],
    surfaces: ["worktree", "ignored"],
    placeholders: {},
    catalogueHash: "0".repeat(16),
    configHash: "1".repeat(16),
    ...parts,
  };
}

/** A report with these findings, by the rules of a default run. */
export function report(
  findings: readonly Finding[],
  parts: Partial<Coverage> = {},
  judgement: Partial<Judgement> = {},
  verb: string = "scan",
): Report {
  const outcome = { verb, findings, suppressed: [], coverage: coverage(parts) };
  return assembleReport(outcome, { failOn: "error", allowIncomplete: false, ...judgement });
}
