import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv, type ValidateFunction } from "ajv";
import { at, fullReport, gitlabText, hostileReport } from "./exports.ts";
import { history, oid, pathFinding, report } from "./samples.ts";

const text = { type: "string", minLength: 1 };
const named = (inner: object): object => ({
  type: "object",
  required: ["name", ...Object.keys(inner)],
  properties: { name: text, ...inner },
});
const address = { type: "string", pattern: "^(https?|ftp)://.+" };
const program = {
  allOf: [
    named({ id: text, version: text, vendor: named({}) }),
    { properties: { url: { type: "string", pattern: "^https?://.+" } } },
  ],
};
const time = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$" };
const detail = {
  type: "object",
  required: ["name", "type", "value"],
  oneOf: [
    { properties: { type: { const: "text" }, value: { type: "string" } } },
    { properties: { type: { const: "value" }, value: { type: ["number", "string", "boolean"] } } },
    { properties: { type: { const: "commit" }, value: text } },
  ],
};

/** What GitLab demands of a secret detection report 15.2.1, in our words, and no member besides those it knows. */
const contract = {
  type: "object",
  required: ["version", "scan", "vulnerabilities"],
  additionalProperties: false,
  properties: {
    version: { const: "15.2.1" },
    scan: {
      type: "object",
      required: ["analyzer", "scanner", "start_time", "end_time", "status", "type"],
      additionalProperties: false,
      properties: {
        analyzer: program,
        scanner: program,
        start_time: time,
        end_time: time,
        status: { enum: ["success", "failure"] },
        type: { const: "secret_detection" },
        messages: {
          type: "array",
          items: {
            type: "object",
            required: ["level", "value"],
            properties: { level: { enum: ["info", "warn", "fatal"] }, value: text },
          },
        },
      },
    },
    vulnerabilities: {
      type: "array",
      items: {
        type: "object",
        required: ["id", "identifiers", "location"],
        additionalProperties: false,
        properties: {
          id: { type: "string", pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$" },
          name: { type: "string", maxLength: 255 },
          description: { type: "string", maxLength: 1048576 },
          severity: { enum: ["Info", "Unknown", "Low", "Medium", "High", "Critical"] },
          solution: { type: "string", maxLength: 7000 },
          identifiers: {
            type: "array",
            minItems: 1,
            items: { allOf: [named({ type: text, value: text }), { properties: { url: address } }] },
          },
          location: {
            type: "object",
            required: ["commit"],
            additionalProperties: false,
            properties: {
              file: { type: "string" },
              start_line: { type: "number" },
              end_line: { type: "number" },
              commit: {
                type: "object",
                required: ["sha"],
                properties: { sha: text, date: { type: "string" }, author: { type: "string" } },
              },
            },
          },
          details: { type: "object", additionalProperties: detail },
          flags: {
            type: "array",
            items: {
              type: "object",
              required: ["type", "origin", "description"],
              properties: { type: { const: "flagged-as-likely-false-positive" }, origin: text, description: text },
            },
          },
        },
      },
    },
  },
};

// GitLab's own schema, where somebody has it: gitlabhq, lib/gitlab/ci/parsers/security/validators/schemas/15.2.1.
const official = process.env["LEAKTRAIL_GITLAB_SCHEMA"];
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
const validators: ValidateFunction[] = [
  contract,
  ...(official === undefined ? [] : [JSON.parse(readFileSync(official, "utf8")) as object]),
].map((schema) => ajv.compile(schema));

interface Vulnerability {
  readonly id: string;
  readonly severity: string;
  readonly description: string;
  readonly identifiers: { type: string; value: string }[];
  readonly location: { file: string; commit: Record<string, string> };
  readonly flags?: object[];
}
interface GitlabReport {
  readonly scan: { status: string; start_time: string; messages: { level: string; value: string }[] };
  readonly vulnerabilities: Vulnerability[];
}

function parsed(made: string): GitlabReport {
  const value = JSON.parse(made) as GitlabReport;
  for (const validate of validators) expect([validate(value), validate.errors]).toEqual([true, null]);
  return value;
}

describe("GitLab's report", () => {
  test.each([
    ["everything", fullReport()],
    ["nothing", report([])],
    ["hostile names", hostileReport()],
    ["a scan", fullReport("scan")],
    ["silenced findings alone", { ...report([]), suppressed: fullReport().suppressed }],
    ["a HEAD that was not looked at", report([at({}, { history: history({ presentAtHead: null }) })])],
    ["a run that read nothing", report([], { gaps: [{ reason: "interrupted" }] })],
    [
      "thousands",
      report(Array.from({ length: 3000 }, (_, line) => at({ line: line + 1 }, { id: `demo-token:${line}` }))),
    ],
  ])("of %s follows its format", (_name, made) => {
    expect(parsed(gitlabText(made)).vulnerabilities).toHaveLength(made.findings.length);
  });

  test("tells the commit: the first that had it, else HEAD's", () => {
    const life = at({ where: "tree", commit: oid("c") }, { history: history() });
    const { vulnerabilities } = parsed(
      gitlabText(report([life, at({ line: 13 })]), { head: oid("b"), anchors: new Map() }),
    );
    expect(vulnerabilities.map(({ location }) => location.commit["sha"])).toEqual([oid("a"), oid("b")]);
    expect(parsed(gitlabText(report([at({})]))).vulnerabilities[0]?.location.commit["sha"]).toBe("0000000");
  });

  test("tells the same secret by the same id, and others by others", () => {
    const ids = parsed(gitlabText(fullReport())).vulnerabilities.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(parsed(gitlabText(fullReport())).vulnerabilities.map(({ id }) => id)).toEqual(ids);
  });

  test("weighs by severity, secrets above files", () => {
    const rows = [at({}), pathFinding(), at({}, { severity: "warning" }), at({}, { severity: "note" })];
    const severities = parsed(gitlabText(report(rows))).vulnerabilities.map(({ severity }) => severity);
    expect([...severities].sort()).toEqual(["Critical", "High", "Low", "Medium"]);
  });

  test("flags what has a wrong checksum", () => {
    const [row] = parsed(gitlabText(report([at({}, { verdict: "mismatch", severity: "warning" })]))).vulnerabilities;
    expect(row?.flags).toHaveLength(1);
    expect(row?.identifiers[0]).toMatchObject({ type: "leaktrail_rule_id", value: "demo-token/mismatch" });
  });

  test("fails where not everything was read, and says what", () => {
    const { scan } = parsed(gitlabText(fullReport()));
    expect(scan.status).toBe("failure");
    expect(scan.messages.filter(({ level }) => level === "warn")).toHaveLength(3);
    expect(parsed(gitlabText(report([]))).scan).toMatchObject({ status: "success", start_time: "2026-01-02T03:04:05" });
  });
});
