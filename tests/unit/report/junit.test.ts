import { describe, expect, test } from "@jest/globals";
import { SaxesParser } from "saxes";
import type { Report } from "../../../lib/core/report.ts";
import { at, fullReport, hostileReport, junitText } from "./exports.ts";
import { report } from "./samples.ts";

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly inner: Element[];
  text: string;
}

/** Reads XML strictly: anything that is not well formed is an error. */
function parsed(text: string): Element {
  const top: Element = { name: "", attributes: {}, inner: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes: { ...attributes }, inner: [], text: "" };
    open.at(-1)!.inner.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (part) => void (open.at(-1)!.text += part));
  parser.write(text).close();
  return top.inner[0]!;
}

/** The suite, checked against what Jenkins' schema for JUnit (junit-10.xsd) demands of it. */
function suiteOf(made: Report): Element {
  const top = parsed(junitText(made));
  expect(top.name).toBe("testsuites");
  expect(top.inner.map(({ name }) => name)).toEqual(["testsuite"]);
  const [suite] = top.inner as [Element];
  const cases = suite.inner;
  const with_ = (kind: string): number => cases.filter(({ inner }) => inner.some(({ name }) => name === kind)).length;
  expect(suite.attributes).toEqual({
    name: `leaktrail ${made.verb}`,
    tests: String(cases.length),
    failures: String(with_("failure")),
    errors: String(with_("error")),
    skipped: String(with_("skipped")),
  });
  for (const one of cases) {
    expect(one.name).toBe("testcase");
    expect(Object.keys(one.attributes)).toEqual(["classname", "name"]);
    for (const inner of one.inner) expect(Object.keys(inner.attributes)).toEqual(["type", "message"]);
  }
  return suite;
}

describe("JUnit XML", () => {
  test("fails a case for what makes the run fail, and skips the rest", () => {
    const suite = suiteOf(fullReport());
    expect(suite.attributes).toMatchObject({ tests: "11", failures: "5", skipped: "5", errors: "1" });
  });

  test("passes one case where nothing was found", () => {
    const suite = suiteOf(report([]));
    expect(suite.inner.map(({ attributes, inner }) => [attributes["name"], inner.length])).toEqual([
      ["no secrets found", 0],
    ]);
  });

  test("ends in an error where not everything was read, though nothing was found", () => {
    const suite = suiteOf(report([], { gaps: [{ reason: "the history is shallow" }] }));
    expect(suite.attributes).toMatchObject({ errors: "1" });
    expect(suite.inner.at(-1)?.inner[0]?.text).toContain("the history is shallow");
  });

  test("is well formed whatever the names, and holds them as text", () => {
    const suite = suiteOf(hostileReport());
    expect(suite.inner).toHaveLength(5);
    expect(suite.inner[0]?.inner[0]?.text).toContain("<b>]]>&amp;");
  });

  test("tells the place and the steps", () => {
    const [first] = suiteOf(report([at({})])).inner;
    expect(first?.attributes).toEqual({ classname: "demo-token", name: "src/app.ts:12:9 demo-token:0123456789abcdef" });
    expect(first?.inner[0]?.text).toContain("Revoke it on the account page.");
  });
});
