import { gzipSync } from "node:zlib";
import type { Finding, Location } from "../../../lib/core/finding.ts";
import type { Checklist } from "../../../lib/core/posture.ts";
import type { Report } from "../../../lib/core/report.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { failsUnder } from "../../../lib/report/assemble.ts";
import { NO_CHECKOUT, type Checkout } from "../../../lib/report/checkout.ts";
import { csvReport } from "../../../lib/report/csv.ts";
import { githubReport } from "../../../lib/report/github.ts";
import { gitlabReport } from "../../../lib/report/gitlab/gitlab.ts";
import { htmlReport } from "../../../lib/report/html/html.ts";
import { junitReport } from "../../../lib/report/junit.ts";
import { markdownReport } from "../../../lib/report/markdown/markdown.ts";
import { sarifReport, type SarifOptions } from "../../../lib/report/sarif/sarif.ts";
import { finding, history, location, oid, pathFinding, report } from "./samples.ts";

export const packedSize = (text: string): number => gzipSync(text).length;
const TIMES = { started: Date.UTC(2026, 0, 2, 3, 4, 5), ended: Date.UTC(2026, 0, 2, 3, 4, 6) };

export function sarifText(made: Report, options: Partial<SarifOptions> = {}): string {
  return [...sarifReport(made, { checkout: NO_CHECKOUT, withSuppressed: false, packedSize, ...options })].join("");
}

export function gitlabText(made: Report, checkout: Checkout = NO_CHECKOUT): string {
  return [...gitlabReport(made, { checkout, ...TIMES, platform: nodePlatform })].join("");
}

export function junitText(made: Report): string {
  return [...junitReport(made, { checkout: NO_CHECKOUT, fails: failsUnder("error") })].join("");
}

export function githubText(made: Report, checkout: Checkout = NO_CHECKOUT): string {
  return [...githubReport(made, checkout)].join("");
}

export function csvText(made: Report, checkout: Checkout = NO_CHECKOUT): string {
  return [...csvReport(made, checkout)].join("");
}

export function markdownText(made: Report, room?: number): string {
  return [...markdownReport(made, NO_CHECKOUT, room)].join("");
}

export function htmlText(made: Report, checkout: Checkout = NO_CHECKOUT): string {
  return [...htmlReport(made, { checkout, made: TIMES.ended, platform: nodePlatform })].join("");
}

/** A report in every form that other systems read, silenced findings included where the form has room for them. */
export function everyExport(made: Report): readonly (readonly [format: string, text: string])[] {
  return [
    ["sarif", sarifText(made, { withSuppressed: true })],
    ["gitlab", gitlabText(made)],
    ["junit", junitText(made)],
    ["github", githubText(made)],
    ["csv", csvText(made)],
    ["markdown", markdownText(made)],
    ["html", htmlText(made)],
  ];
}

/** A finding at one place. */
export function at(place: Partial<Location>, parts: Partial<Finding> = {}): Finding {
  const there = location(place);
  return finding({ location: there, locations: [there], ...parts });
}

/** One of each kind of finding, place and gap. */
export function fullReport(verb: string = "audit"): Report {
  const told = { where: "tree", commit: oid("a"), blob: oid("e") } as const;
  const unknown = { reason: "the history is shallow", command: "git fetch --unshallow" };
  const gone = history({ presentAtHead: false, reachedRemote: false });
  const rows = [
    at(told, { history: history() }),
    at({ ...told, path: "b\\xFF", pathBytes: "Yv8=" }, { id: "demo-token:1111111111111111", history: gone }),
    at({ path: "x.zip!in/.env", where: "archive" }, { id: "demo-token:2222222222222222" }),
    at({ path: "commit message", where: "message", commit: oid("c") }, { id: "demo-token:3333333333333333" }),
    at({ path: "a b/ü#?.ts" }, { id: "demo-token:4444444444444444", verdict: "expired", severity: "warning" }),
    at(
      { where: "ignored", reach: "ignored" },
      { id: "demo-token:5555555555555555", verdict: "mismatch", severity: "warning" },
    ),
    pathFinding({ history: history({ first: null, firstUnknown: unknown, exposure: { from: null, to: null } }) }),
    pathFinding({ id: "unpinned:6666666666666666", pattern: "unpinned", verdict: "posture", severity: "warning" }),
    pathFinding({ id: "env-file:7777777777777777", severity: "note" }),
  ];
  const made = report(
    rows,
    {
      skipped: [
        { path: "big file", reason: "too-large", bytes: 10, detail: "x", oid: oid("f"), incomplete: true },
        { path: "module", reason: "submodule", incomplete: false },
      ],
      gaps: [{ reason: "shallow", command: "git fetch --unshallow" }, { reason: "interrupted" }],
      notes: ["a note"],
    },
    {},
    verb,
  );
  return { ...made, suppressed: [{ ...at({ line: 3 }), suppression: { kind: "inline", reason: "a test key" } }] };
}

/** A checklist with a row that holds, one that fails and one to look at, the first two with markup in their texts. */
export function checklistReport(): Report {
  const row = {
    group: "access control",
    severity: "error",
    remedy: ["Do <this>."],
    reference: "https://docs.example.test/",
    role: "security",
    period: "quarterly",
    place: null,
  } as const;
  const posture: Checklist = {
    rows: [
      { ...row, rule: "posture-a", title: "A <holds>", status: "pass", evidence: "seen" },
      { ...row, rule: "posture-b", title: "B fails", status: "fail", evidence: "in <x>.yml" },
      { ...row, rule: "posture-c", title: "C by hand", status: "by hand", evidence: "" },
    ],
    groups: [{ group: "access control", risk: "high" }],
    overall: "high",
  };
  return { ...report([finding({ verdict: "posture", secret: null })], {}, {}, "posture"), posture };
}

/** Characters that end a line, close a quote, start a formula, markup, a command or a link, or change the direction. */
export const HOSTILE: string =
  "=cmd()|'\"<b>]]>&amp;\r\n::error::x\t`*_[a](http://b.test)@me #1 {0} ,;%0A" +
  String.fromCharCode(0, 0x1b, 0x7f, 0x85, 0x200b, 0x202e, 0x2028, 0x2066, 0xfffe, 0xffff, 0xd800) +
  "</script>";

/** A report in which every text that may come from a repository or a user is hostile. */
export function hostileReport(): Report {
  const place = { path: HOSTILE, where: "tree", commit: oid("a"), blob: oid("e") } as const;
  const first = { commit: oid("a"), date: "2024-03-01T10:00:00Z", author: HOSTILE, committer: HOSTILE, path: HOSTILE };
  const life = history({ first, presentAt: [HOSTILE], tags: [HOSTILE] });
  const words = { title: HOSTILE, impact: HOSTILE, why: HOSTILE, remedy: [HOSTILE], facts: { [HOSTILE]: HOSTILE } };
  const row = at(place, { ...words, provider: HOSTILE, history: life });
  const made = report(
    [
      row,
      at({ path: `${HOSTILE}.zip!${HOSTILE}`, where: "archive" }, words),
      at({ path: HOSTILE, where: "worktree" }, words),
    ],
    {
      skipped: [{ path: HOSTILE, reason: "unreadable", detail: HOSTILE, incomplete: true }],
      gaps: [{ reason: HOSTILE, command: HOSTILE }],
      notes: [HOSTILE],
    },
    {},
    "audit",
  );
  return { ...made, suppressed: [{ ...row, suppression: { kind: "inline", reason: HOSTILE } }] };
}

/** What no form may hold raw: it would end a line, steer a terminal or change the direction of text. */
export const STEERING: RegExp =
  // oxlint-disable-next-line no-control-regex -- these are exactly the characters to catch
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
