import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import stringWidth from "string-width";
import { Secret } from "../../../lib/core/secret.ts";
import type { Report } from "../../../lib/core/report.ts";
import { textReport, type TextOptions } from "../../../lib/report/text/text.ts";
import { finding, history, location, oid, pathFinding, report, VALUE } from "./samples.ts";

function text(made: Report, options: Partial<TextOptions> = {}): string {
  return textReport(made, { width: Number.POSITIVE_INFINITY, color: false, detail: false, reveal: false, ...options });
}

const ESCAPE = "\u001b";

describe("the table", () => {
  test("of a scan has one row for each secret, with where it stands", () => {
    const output = text(report([finding()]));
    expect(output).toMatch(
      /ID +KIND +VERDICT +SECRET +WHERE\n01234567 +Demo API token +confirmed +demo_\.\.\.Zend +src\/app\.ts:12:9\n/,
    );
    expect(output).not.toContain("FIRST");
  });

  test("of an audit adds its life", () => {
    const output = text(
      report([finding({ history: history(), location: location({ where: "tree" }) })], {}, {}, "audit"),
    );
    expect(output).toMatch(/WHERE +FIRST +DATE +AUTHOR +HEAD +REMOVED +REFS\n/);
    expect(output).toMatch(/:12:9 +aaaaaaaa +2024-03-01 +Ann Author +yes +dddddddd +main \+2\n/);
  });

  test("says unknown where the history is cut off, and a dash where there is no first commit", () => {
    const firstUnknown = { reason: "shallow", command: "git fetch --unshallow" };
    const rows = [
      finding({ history: history({ first: null, firstUnknown }) }),
      pathFinding({ history: history({ first: null, presentAtHead: false, removedBy: [], presentAt: [] }) }),
    ];
    const output = text(report(rows, {}, {}, "audit"));
    expect(output).toMatch(/unknown +- +- +yes/);
    expect(output).toMatch(/- +- +- +no +- +-\n/);
  });

  test("does not say that something left HEAD where nobody looked", () => {
    const life = history({ presentAtHead: null, presentAt: [], removedBy: [], exposure: { from: "FROM", to: null } });
    const made = report([finding({ history: life })], {}, {}, "audit");
    expect(text(made)).toMatch(/ \? +- +-\n/);
    const told = text(made, { detail: true });
    expect(told).toMatch(/Removed +by none of the commits looked at\n/);
    expect(told).toMatch(/At HEAD +not looked at\n +On refs +none of those looked at\n/);
    expect(told).toMatch(/Exposed +since FROM; whether it ended is not known\n/);
  });

  test("counts further places and names unusual ones", () => {
    const places = [location({ where: "stash" }), location({ path: "b" }), location({ path: "c" })];
    expect(text(report([finding({ location: places[0]!, locations: places })]))).toContain(
      "src/app.ts:12:9 (stash) +2",
    );
  });

  test("shortens ids only as far as they stay different", () => {
    const twins = [finding({ id: "a:0123456789aaaaaa" }), finding({ id: "b:0123456789bbbbbb" })];
    expect(text(report(twins))).toMatch(/0123456789a [\s\S]*0123456789b /);
  });

  test.each([40, 60, 80, 100, 120, 160, 200])("fits %i columns", (width) => {
    const wide = finding({
      title: "A token with a rather long name of its own",
      location: location({ path: `${"deep/".repeat(20)}数据/ファイル.ts`, where: "tree" }),
      history: history({ first: { ...history().first!, author: "山田太郎と仲間たち <y@example.test>" } }),
    });
    const output = text(report([wide, pathFinding({ history: history() })], {}, {}, "audit"), { width, color: true });
    const table = output.slice(0, output.indexOf("Scope:"));
    const widths = table.split("\n").map((line) => stringWidth(line));
    expect(Math.max(...widths)).toBeLessThanOrEqual(Math.max(width, 60));
    expect(output).toContain(".ts:12:9");
  });

  test("cuts nothing where there is no terminal", () => {
    const path = `${"deep/".repeat(60)}end.ts`;
    expect(text(report([finding({ location: location({ path }) })]))).toContain(`${path}:12:9`);
  });

  test("keeps columns below each other whatever the width of the letters", () => {
    const rows = [finding({ title: "数据令牌" }), finding({ title: "Plain" }), finding({ title: "👩‍👩‍👧 family" })];
    const lines = text(report(rows))
      .split("\n")
      .filter((line) => line.includes("confirmed"));
    const starts = lines.map((line) => stringWidth(line.slice(0, line.indexOf("confirmed"))));
    expect(new Set(starts).size).toBe(1);
  });
});

describe("sections", () => {
  const at = (path: string, where: "worktree" | "ignored" = "worktree"): Partial<ReturnType<typeof finding>> => {
    const place = location({ path, where });
    return { location: place, locations: [place] };
  };

  test("the project's own come first, then sensitive files, ignored files, dependencies", () => {
    const rows = [
      finding(at("node_modules/x/index.js")),
      finding(at(".env.local", "ignored")),
      pathFinding(at("config/.env")),
      finding(at("src/a.ts")),
      finding(at("node_modules/y/.env", "ignored")),
    ];
    const output = text(report(rows));
    const order = [
      "Secrets (1)",
      "src/a.ts",
      "Sensitive files (1)",
      "config/.env",
      "In files that git ignores: they fail only with --fail-on local (1)",
    ];
    const rest = [".env.local", "In dependency folders (2)", "node_modules/x/index.js", "node_modules/y/.env"];
    const positions = [...order, ...rest].map((part) => output.indexOf(part));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions[0]).toBeGreaterThanOrEqual(0);
  });

  test("a secret with a place of the project's own is the project's", () => {
    const places = [
      location({ path: "vendor/lib/a.go" }),
      location({ path: "b", where: "ignored" }),
      location({ path: "main.go" }),
    ];
    const output = text(report([finding({ location: places[0]!, locations: places })]));
    expect(output).toMatch(/^Secrets \(1\)/);
    expect(output).toContain("main.go:12:9 +2");
  });
});

describe("the end of the report", () => {
  test("is clean only when everything was read", () => {
    expect(text(report([]))).toMatch(/\nNothing found\.\n$/);
    const incomplete = text(
      report([], { gaps: [{ reason: "the clone is shallow", command: "git fetch --unshallow" }] }),
    );
    expect(incomplete).not.toContain("Nothing found.");
    expect(incomplete).toMatch(/Incomplete[\s\S]*the clone is shallow\n +to complete it, run: git fetch --unshallow\n/);
    expect(incomplete).toMatch(/Nothing found in what was read\.\n$/);
  });

  test("names every object that was not read, with the reason", () => {
    const skipped = [
      { path: "big.bin", reason: "too-large", bytes: 100 * 1024 ** 2, incomplete: true },
      { path: "locked", reason: "unreadable", detail: "permission denied (EACCES)", incomplete: true },
    ] as const;
    const output = text(report([], { skipped }));
    expect(output).toContain("  big.bin: too-large (100.0 MiB)\n");
    expect(output).toContain("  locked: unreadable (permission denied (EACCES))\n");
    expect(output).toContain("raise --max-size");
  });

  test("lists fifty of many, all with --detail", () => {
    const skipped = Array.from({ length: 70 }, (_, index) => ({
      path: `file-${index}-`,
      reason: "unreadable" as const,
      incomplete: true,
    }));
    expect(text(report([], { skipped })).match(/file-/g)).toHaveLength(50);
    expect(text(report([], { skipped }))).toContain("and 20 more");
    expect(text(report([], { skipped }), { detail: true }).match(/file-/g)).toHaveLength(70);
  });

  test("counts what was left out on purpose and names it with --detail", () => {
    const skipped = [{ path: "node_modules/", reason: "excluded", incomplete: false }] as const;
    expect(text(report([], { skipped }))).toContain("Left out: 1 excluded (--detail names them)");
    expect(text(report([], { skipped }), { detail: true })).toContain("  node_modules/: excluded");
  });

  test("tells scope, placeholders and silenced findings", () => {
    const made = report([], {
      counts: { refs: 1, commits: 1234, submodules: 0, contentsRead: 1, entries: 1 },
      placeholders: { a: 2, b: 3 },
    });
    const silenced = { ...finding(), suppression: { kind: "inline" as const, reason: "test key" } };
    const output = text({ ...made, suppressed: [silenced] });
    expect(output).toContain("Scope: 1 ref, 1,234 commits, 1 content read, 1 entry. Read: 3.3 MiB with fs.");
    expect(output).toContain("Samples and placeholders left out: 5");
    expect(output).toContain("Silenced by a comment on the line: 1");
    expect(text({ ...made, suppressed: [silenced] }, { detail: true })).toContain("src/app.ts:12:9: test key");
  });

  test("sums up by severity", () => {
    const rows = [finding(), finding(), finding({ severity: "warning" }), finding({ severity: "note" })];
    expect(text(report(rows))).toMatch(/\n2 errors, 1 warning, 1 note\.\n$/);
  });
});

describe("the detail view", () => {
  const row = finding({ history: history(), location: location({ where: "tree", commit: oid("a"), blob: oid("e") }) });
  const output = text(report([row], {}, {}, "audit"), { detail: true });

  test.each([
    ["whole id", "demo-token:0123456789abcdef"],
    ["mask and length", `demo_...Zend (${VALUE.length} characters)`],
    ["what it opens", "Writes to every project of its owner."],
    ["why it is believed", "its checksum is right"],
    ["facts", "scopes: read, write"],
    ["first commit", oid("a")],
    ["date and people", "2024-03-01T10:00:00Z by Ann Author <ann@example.test>, committed by Carl Committer"],
    ["first path", "in old/app.ts"],
    ["other first commits", oid("b")],
    ["re-introductions", oid("c")],
    ["removals", oid("d")],
    ["refs", "main, topic, origin/main"],
    ["tags", "v1.0"],
    ["remote", "reached a remote-tracking ref"],
    ["exposure", "2024-03-01T10:00:00Z to 2024-06-02T08:30:00Z"],
    ["place with its blob", `src/app.ts:12:9 (commit ${oid("a")}, blob ${oid("e")})`],
    ["first step", "1. Revoke it on the account page."],
    ["last step", "2. Make a new one."],
  ])("tells the %s", (_, part) => {
    expect(output.replaceAll(/\n +/g, " ")).toContain(part);
  });

  test("breaks lines at the width of the terminal", () => {
    const narrow = text(report([finding({ impact: "word ".repeat(60).trim() })]), { detail: true, width: 60 });
    expect(Math.max(...narrow.split("\n").map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(
      narrow
        .slice(0, narrow.indexOf("Scope"))
        .split("\n")
        .every((line) => line.length <= 60),
    ).toBe(true);
  });
});

describe("what may not reach a terminal", () => {
  const evil = `a${ESCAPE}[2J${ESCAPE}]52;c;x\u0007\u202eb\r\nc\u009b1m`;
  const hostile = report(
    [
      finding({
        facts: { [evil]: evil },
        secret: new Secret(`demo_${evil}${"x".repeat(30)}${ESCAPE}[1m`, "demo_"),
        location: location({ path: evil, where: "tree" }),
        history: history({
          first: { ...history().first!, author: `${evil} <${evil}>`, committer: evil, path: evil },
          presentAt: [`refs/heads/${evil}`],
          tags: [`refs/tags/${evil}`],
        }),
      }),
    ],
    {
      skipped: [{ path: evil, reason: "unreadable", detail: evil, incomplete: true }],
      gaps: [{ reason: evil, command: evil }],
    },
    {},
    "audit",
  );

  test.each([
    ["table", {}],
    ["narrow table", { width: 70 }],
    ["detail", { detail: true }],
    ["revealed table", { reveal: true }],
    ["revealed detail", { reveal: true, detail: true }],
  ])("%s", (_, options) => {
    const plain = text(hostile, options);
    // oxlint-disable-next-line no-control-regex -- these are exactly the characters to look for
    expect(plain).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    const colored = text(hostile, { ...options, color: true });
    expect(stripVTControlCharacters(colored)).toBe(plain);
  });

  test.each([{}, { detail: true }, { width: 70 }])("no more of a secret than its mask with %j", (options) => {
    const output = text(report([finding({ history: history() })], {}, {}, "audit"), options);
    for (let at = 5; at + 8 <= VALUE.length; at++) expect(output).not.toContain(VALUE.slice(at, at + 8));
    expect(text(report([finding()]), { ...options, reveal: true })).toContain(VALUE);
  });
});

describe("colour", () => {
  test("is there when wanted, and changes nothing else", () => {
    const made = report([finding(), finding({ severity: "warning", verdict: "generic" })]);
    const colored = text(made, { color: true });
    expect(colored).toContain(`${ESCAPE}[31mconfirmed`);
    expect(colored).toContain(`${ESCAPE}[33mgeneric`);
    expect(stripVTControlCharacters(colored)).toBe(text(made));
    expect(text(made)).not.toContain(ESCAPE);
  });
});

test("sensitive files in which nothing was found stand apart, and only the first fifty", () => {
  const at = (index: number): ReturnType<typeof location> => location({ path: `d${100 + index}/.env` });
  const notes = Array.from({ length: 60 }, (_, index) => pathFinding({ severity: "note", location: at(index) }));
  const made = report([pathFinding(), ...notes]);
  const listed = textReport(made, { width: 200, color: false, detail: false, reveal: false });
  expect(listed).toMatch(/Sensitive files \(1\)\n[\s\S]*Sensitive files without a literal value \(60\)\n/);
  expect(listed).toContain("d149/.env");
  expect(listed).not.toContain("d150/.env");
  expect(listed).toContain("and 10 more (--detail names them)");
  const whole = textReport(made, { width: 200, color: false, detail: true, reveal: false });
  expect(whole).toContain("d159/.env");
});
