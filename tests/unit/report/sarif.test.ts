import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Finding } from "../../../lib/core/finding.ts";
import type { Checkout } from "../../../lib/report/checkout.ts";
import { relativeUri } from "../../../lib/report/sarif/uri.ts";
import { at, fullReport, HOSTILE, hostileReport, sarifText } from "./exports.ts";
import { finding, history, location, oid, pathFinding, report, VALUE } from "./samples.ts";

// The OASIS schema, as it comes with the SARIF multitool.
const tool = `@microsoft/sarif-multitool-${process.platform}`;
const schemaFile = join(import.meta.dirname, "../../node_modules", tool, "sarif-2.1.0.json");
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")) as object);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { text: string };
  readonly locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
  readonly partialFingerprints: Record<string, string>;
  readonly suppressions?: object[];
  readonly properties: Record<string, unknown>;
}
interface Run {
  readonly tool: { driver: { rules: { id: string; properties: Record<string, string> }[] } };
  readonly automationDetails: { id: string };
  readonly invocations: {
    executionSuccessful: boolean;
    exitCode: number;
    toolExecutionNotifications: { level: string; message: { text: string }; descriptor: { id: string } }[];
  }[];
  readonly results: Result[];
}

function runOf(text: string): Run {
  expect(problemsOf(text)).toBeNull();
  return unchecked(text);
}

function problemsOf(text: string): unknown {
  validate(JSON.parse(text));
  return validate.errors;
}

/** For files so large that the schema takes long. */
function unchecked(text: string): Run {
  const { runs } = JSON.parse(text) as { runs: [Run] };
  expect(runs).toHaveLength(1);
  return runs[0];
}

describe("SARIF", () => {
  test.each([
    ["everything", fullReport()],
    ["nothing", report([])],
    ["hostile names", hostileReport()],
  ])("of %s follows the OASIS schema", (_name, made) => {
    expect(problemsOf(sarifText(made))).toBeNull();
    expect(problemsOf(sarifText(made, { withSuppressed: true }))).toBeNull();
  });

  test("gives each result one location and each rule once", () => {
    const {
      results,
      tool: { driver },
    } = runOf(sarifText(fullReport()));
    const ids = driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of results) {
      expect(one.locations).toHaveLength(1);
      expect(driver.rules[one.ruleIndex]?.id).toBe(one.ruleId);
    }
    expect(ids).toContain("demo-token/expired");
  });

  test("keeps apart by rule what differs in weight, since GitHub weighs rules", () => {
    const {
      tool: { driver },
    } = runOf(sarifText(fullReport()));
    const weights = Object.fromEntries(driver.rules.map(({ id, properties }) => [id, properties["security-severity"]]));
    expect(weights).toEqual({
      "demo-token": "9.1",
      "env-file": "7.5",
      "demo-token/expired": "5.0",
      "demo-token/mismatch": "5.0",
      unpinned: "5.0",
      "env-file/note": "2.0",
    });
  });

  test("tells the place in characters, from 1, the end one past", () => {
    const [result] = runOf(sarifText(report([finding()]))).results;
    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "src/app.ts" },
      region: { startLine: 12, startColumn: 9, endLine: 12, endColumn: 54 },
    });
  });

  test("places what stands in the history alone at its path of then, with commit and blob", () => {
    const [result] = runOf(
      sarifText(
        report([
          at({ where: "tree", commit: oid("c"), blob: oid("e") }, { history: history({ presentAtHead: false }) }),
        ]),
      ),
    ).results;
    expect(result?.properties).toMatchObject({
      commit: oid("c"),
      blob: oid("e"),
      inHead: false,
      firstCommit: oid("a"),
    });
    expect(result?.message.text).toContain("No longer in HEAD.");
    expect(result?.message.text).toContain("First in commit aaaaaaaa of 2024-03-01.");
    expect(result?.partialFingerprints["primaryLocationLineHash"]).toBe("0123456789abcdef:1");
  });

  test("says nothing of HEAD where nobody looked", () => {
    const life = history({ presentAtHead: null, exposure: { from: null, to: null } });
    const [result] = runOf(sarifText(report([at({ where: "tree" }, { history: life })]))).results;
    expect(result?.properties).toMatchObject({ inHead: null, exposedTo: null });
    expect(result?.message.text).toContain("HEAD was not looked at.");
    expect(result?.message.text).not.toMatch(/in HEAD/);
  });

  test("takes place and line hash from the checked out file where it stands there", () => {
    const row = at({ where: "tree", path: "old.ts" });
    const place = location({ path: "new.ts", line: 7 });
    const checkout: Checkout = {
      head: oid("b"),
      anchors: new Map<Finding, { place: typeof place; lineHash: string }>([[row, { place, lineHash: "abc:2" }]]),
    };
    const [result] = runOf(sarifText(report([row]), { checkout })).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("new.ts");
    expect(result?.partialFingerprints).toEqual({ primaryLocationLineHash: "abc:2", "leaktrail/secret/v1": row.id });
  });

  test("points at the archive, and names the member", () => {
    const [result] = runOf(sarifText(report([at({ path: "d/x.zip!in/.env", where: "archive" })]))).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("d/x.zip");
    expect(result?.message.text).toContain("In the archive member in/.env.");
  });

  test("leaves silenced findings out unless they are asked for: GitHub would open alerts for them", () => {
    const made = fullReport();
    expect(runOf(sarifText(made)).results).toHaveLength(made.findings.length);
    const results = runOf(sarifText(made, { withSuppressed: true })).results;
    expect(results.at(-1)?.suppressions).toEqual([
      { kind: "inSource", status: "accepted", justification: "a test key" },
    ]);
  });

  test("tells what was not read, and that the run was not successful", () => {
    const [invocation] = runOf(sarifText(fullReport())).invocations;
    expect(invocation).toMatchObject({ executionSuccessful: false, exitCode: 1 });
    expect(invocation?.toolExecutionNotifications.map(({ level, descriptor }) => `${level} ${descriptor.id}`)).toEqual([
      "error incomplete",
      "error incomplete",
      "warning not-read",
      "note note",
    ]);
    expect(runOf(sarifText(report([finding()]))).invocations[0]?.executionSuccessful).toBe(true);
  });

  test("holds no text of a file, and of the secret only the mask", () => {
    const text = sarifText(fullReport(), { withSuppressed: true });
    expect(text).not.toContain("snippet");
    expect(text).not.toContain(VALUE.slice(6, 14));
  });

  test("names its category by the verb", () => {
    expect(runOf(sarifText(fullReport("scan"))).automationDetails.id).toBe("leaktrail/scan/");
  });

  test("never holds more than GitHub takes: the gravest, and how many were left out", () => {
    const many = Array.from({ length: 25_010 }, (_, n) => pathFinding({ severity: n < 5 ? "warning" : "error" }));
    const { results, invocations } = unchecked(sarifText(report(many)));
    expect(results).toHaveLength(25_000);
    expect(results.every(({ level }) => level === "error")).toBe(true);
    expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toMatch(/^10 findings left out/);
  });

  test("stays under the size that GitHub takes, packed", () => {
    const many = Array.from({ length: 20_000 }, (_, n) => at({ path: `${n}/${"long/".repeat(200)}x` }));
    // A measure under which nothing shrinks.
    const text = sarifText(report(many), { packedSize: (part) => part.length });
    expect(text.length).toBeLessThan(10_000_000);
    expect(unchecked(text).invocations[0]?.toolExecutionNotifications[0]?.descriptor.id).toBe("results-left-out");
  });

  test("takes no name for a link or an argument", () => {
    const text = runOf(sarifText(report([at({}, { title: "[a](http://b.test) {0}" })]))).results[0]?.message.text;
    expect(text).toContain(String.raw`\[a\](http://b.test) {{0}}`);
  });
});

describe("a URI of a path", () => {
  test.each([
    ["src/a b.ts", "src/a%20b.ts"],
    ["a#b?c%d", "a%23b%3Fc%25d"],
    ["c:/x", "c%3A/x"],
    ["http://x", "http%3A//x"],
    ["/root", "root"],
    ["ü/日", "%C3%BC/%E6%97%A5"],
    ["b\\xFF", "b%5CxFF"],
    ["x\ud800", "x%EF%BF%BD"],
  ])("%j is %s", (path, uri) => {
    expect(relativeUri(path)).toBe(uri);
  });

  test("leads back to the path", () => {
    expect(decodeURIComponent(relativeUri(HOSTILE))).toBe(Buffer.from(HOSTILE).toString());
  });
});

test("a row of a posture says what should be, and what is seen; one of a package, what is wrong", () => {
  const parts = { verdict: "posture", secret: null, why: "no rule is there" } as const;
  const row = at({}, { ...parts, title: "Tags are protected", impact: "Not so here: no rule is there" });
  const packed = at({ line: 13 }, { ...parts, pattern: "packed", title: "It is packed", impact: "Nobody saw it." });
  const { results, tool: driver } = runOf(sarifText(report([row, packed])));
  expect(results.map(({ message }) => message.text)).toEqual([
    "Tags are protected. Not so here: no rule is there.",
    "It is packed. No rule is there.",
  ]);
  expect(JSON.stringify(driver)).not.toContain("no rule is there");
  expect(JSON.stringify(driver)).toContain("Nobody saw it.");
});

test("a member of a built artifact is told at the artifact", () => {
  const row = at({ path: "dist/x.tgz!package/.env", where: "package", packedIn: ["dist/x.tgz"] });
  const [result] = runOf(sarifText(report([row]))).results;
  expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("dist/x.tgz");
  expect(result?.message.text).toContain("In the archive member package/.env. Packed in dist/x.tgz.");
});

test("a finding about the whole repository has a place that says so", () => {
  const row = at({ path: "." }, { verdict: "posture", secret: null });
  const [result] = runOf(sarifText(report([row]))).results;
  expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("the%20whole%20repository");
});
