import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Ajv, type ValidateFunction } from "ajv";
import { jsonReport } from "../../../lib/report/json.ts";
import { jsonLines } from "../../../lib/report/jsonl.ts";
import type { SuppressedFinding } from "../../../lib/core/finding.ts";
import type { Report } from "../../../lib/core/report.ts";
import { finding, history, location, oid, pathFinding, report, VALUE } from "./samples.ts";

const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../schema/report.schema.json"), "utf8"),
);
const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
const validate: ValidateFunction = ajv.compile(schema);
const validateLine: ValidateFunction = ajv.compile({ $ref: "urn:leaktrail:report:1#/definitions/line" });

const silenced: SuppressedFinding = { ...finding(), suppression: { kind: "inline", reason: "a test key" } };

function full(verb: string): Report {
  const places = [
    location({ where: "tree", commit: oid("a"), blob: oid("e") }),
    location({ path: "b\\xFF", pathBytes: "Yv8=", where: "stash" }),
  ];
  const life = { history: history() };
  const unknown = { reason: "the history is shallow", command: "git fetch --unshallow" };
  const findings = [
    finding({ locations: places, location: places[0]!, ...life }),
    pathFinding({ history: history({ first: null, firstUnknown: unknown, exposure: { from: null, to: null } }) }),
  ];
  const made = report(
    findings,
    {
      skipped: [{ path: "big", reason: "too-large", bytes: 10, detail: "x", oid: oid("f"), incomplete: true }],
      gaps: [{ reason: "shallow", command: "git fetch --unshallow" }, { reason: "interrupted" }],
      placeholders: { "demo-token": 3 },
    },
    {},
    verb,
  );
  return { ...made, suppressed: [silenced] };
}

type Json = Record<string, unknown>;

function textOf(made: Report, reveal = false): string {
  return [...jsonReport(made, reveal)].join("");
}

function parsed(made: Report, reveal = false): Json {
  return JSON.parse(textOf(made, reveal)) as Json;
}

describe("the JSON report", () => {
  test.each(["audit", "scan", "hook"])("of %s follows the published schema", (verb) => {
    expect([validate(parsed(full(verb))), validate.errors]).toEqual([true, null]);
    expect([validate(parsed(full(verb), true)), validate.errors]).toEqual([true, null]);
  });

  test("of an empty run follows it too", () => {
    expect(validate(parsed(report([])))).toBe(true);
  });

  test("has the names of the design, in that order", () => {
    expect(Object.keys(parsed(full("audit")))).toEqual([
      "schemaVersion",
      "tool",
      "verb",
      "complete",
      "exitCode",
      "coverage",
      "findings",
      "suppressed",
    ]);
  });

  test("gives the value only when it was asked for", () => {
    expect(textOf(full("audit"))).not.toContain(VALUE.slice(5, 13));
    const [row] = parsed(full("audit"), true)["findings"] as [{ secret: Json }];
    expect(row.secret).toEqual({ masked: "demo_...Zend", length: VALUE.length, value: VALUE });
  });

  test.each([
    ["no finding", report([])],
    ["findings and suppressed ones", full("audit")],
    ["more findings than are told at once", report(Array.from({ length: 300 }, () => finding({ history: history() })))],
  ])("is indented by two, whatever parts it is told in: with %s", (_name, made) => {
    const text = textOf(made);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  test("is told in parts no larger than a few findings", () => {
    const parts = [...jsonReport(report(Array.from({ length: 2000 }, () => finding())), false)];
    expect(parts.length).toBeGreaterThan(10);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(100_000);
  });

  test("shows a file that is a finding by itself without a secret", () => {
    expect(parsed(full("audit"))["findings"]).toContainEqual(
      expect.objectContaining({ verdict: "path", secret: null }),
    );
  });
});

/** Every path to a key inside `value`, as arrays of keys. */
function keyPaths(value: unknown, above: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => keyPaths(one, [...above, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...above, key], ...keyPaths(inner, [...above, key])]);
}

function renamed(value: Json, path: readonly (string | number)[]): Json {
  const copy = structuredClone(value);
  let parent = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) parent = parent[key] as Record<string | number, unknown>;
  const last = path.at(-1)!;
  parent[`${last}X`] = parent[last];
  delete parent[last];
  return copy;
}

test("no character of a path ends a line or steers a terminal, in JSON or JSONL", () => {
  const steering = [0x7f, 0x85, 0x9b, 0x2028, 0x2029, 0x202e, 0x2066].map((code) => String.fromCharCode(code));
  const path = `a${steering.join("b")}\u001b[2Jc`;
  const made = report([finding({ location: location({ path }), locations: [location({ path })] })]);
  const texts = [textOf(made), [...jsonLines(made, false)][0]!];
  for (const text of texts) for (const one of [...steering, "\u001b"]) expect(text).not.toContain(one);
  const [inJson, inLine] = texts.map((text) => JSON.parse(text) as { findings?: [Json]; location?: Json });
  expect(inJson?.findings?.[0]["location"]).toMatchObject({ path });
  expect(inLine?.location).toMatchObject({ path });
});

describe("the schema", () => {
  /** Names that are data: facts, and counts by noun or pattern. */
  const isData = (path: readonly (string | number)[]): boolean =>
    path.some(
      (key, index) => index < path.length - 1 && (key === "facts" || key === "counts" || key === "placeholders"),
    );
  /** Optional members of objects that may grow: their absence cannot be told from an older report. */
  const optional = new Set(["firstUnknown"]);

  const whole = parsed(full("audit"), true);
  const paths = keyPaths(whole).filter((path) => !isData(path) && !optional.has(String(path.at(-1))));

  test("refuses each member under another name", () => {
    const accepted = paths.filter((path) => validate(renamed(whole, path)));
    // History belongs to the rows of an audit; a suppressed row may lack it.
    expect(accepted.map((path) => path.join("."))).toEqual([]);
    expect(paths.length).toBeGreaterThan(100);
  });

  test("lets reports, rows, lives and coverage grow, but not places and secrets", () => {
    const grown = (path: readonly (string | number)[]): unknown => {
      const copy = structuredClone(whole);
      const target = path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], copy);
      (target as Json)["added"] = 1;
      return validate(copy);
    };
    expect([[], ["findings", 0], ["findings", 0, "history"], ["coverage"]].map(grown)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      [
        ["findings", 0, "location"],
        ["findings", 0, "secret"],
      ].map(grown),
    ).toEqual([false, false]);
  });
});

describe("the JSONL stream", () => {
  test("is one valid line for each row, and the summary last", () => {
    const lines = [...jsonLines(full("audit"), false)];
    expect(lines.every((line) => line.endsWith("\n") && line.indexOf("\n") === line.length - 1)).toBe(true);
    const objects = lines.map((line) => JSON.parse(line) as Json);
    expect(objects.map(({ type }) => type)).toEqual(["finding", "finding", "suppressed", "summary"]);
    for (const object of objects) expect([validateLine(object), validateLine.errors]).toEqual([true, null]);
    expect(objects.at(-1)).toMatchObject({
      findings: 2,
      suppressed: 1,
      complete: false,
      coverage: { complete: false },
    });
  });

  test("holds the same rows as the JSON report", () => {
    const rows = [...jsonLines(full("audit"), true)].slice(0, 2).map((line) => {
      const { type: _, ...row } = JSON.parse(line) as Json;
      return row;
    });
    expect(rows).toEqual(parsed(full("audit"), true)["findings"]);
  });
});
