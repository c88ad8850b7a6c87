import { describe, expect, test } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { Lexer, type Token, type Tokens } from "marked";
import type { Report } from "../../../lib/core/report.ts";
import { csvText, fullReport, HOSTILE, hostileReport, markdownText, at } from "./exports.ts";
import { finding, history, report } from "./samples.ts";

type Row = Record<string, string>;

function rowsOf(text: string): Row[] {
  // Strict: a quote or a line end at a wrong place is an error.
  return parse(text, { columns: true, record_delimiter: "\r\n", relax_quotes: false, bom: false }) as Row[];
}

describe("CSV", () => {
  test("is a row for each finding, silenced ones last with their reason", () => {
    const rows = rowsOf(csvText(fullReport()));
    expect(rows).toHaveLength(10);
    expect(rows.find(({ id }) => id === "env-file:fedcba9876543210")).toMatchObject({
      id: "env-file:fedcba9876543210",
      severity: "error",
      path: "src/app.ts",
      firstCommit: "",
      inHead: "true",
      suppressed: "",
    });
    expect(rows.at(-1)).toMatchObject({ line: "3", suppressed: "a test key", secret: "demo_...Zend" });
  });

  test("says neither yes nor no of HEAD where nobody looked", () => {
    const life = history({ presentAtHead: null });
    expect(markdownText(report([finding({ history: life })]))).toMatch(/ \| \? \|\n/);
    expect(rowsOf(csvText(report([finding({ history: life })])))[0]).toMatchObject({ inHead: "" });
  });

  test("is its heading alone where nothing was found", () => {
    expect(csvText(report([]))).toMatch(/^"id",.*"suppressed"\r\n$/);
  });

  test("keeps one line for a row, whatever the names", () => {
    const text = csvText(hostileReport());
    expect(text.split("\r\n")).toHaveLength(1 + 4 + 1);
    expect(rowsOf(text)).toHaveLength(4);
  });

  test.each(["=cmd()", "+1", "-1", "@SUM(1)", " =1", "＝1", "|calc", "%x"])("makes no formula of %j", (path) => {
    const [row] = rowsOf(csvText(report([at({ path })])));
    expect(row?.["path"]).toBe(`'${path}`);
  });

  test("leaves other names alone", () => {
    expect(rowsOf(csvText(report([at({ path: 'a "b", c.ts' })])))[0]?.["path"]).toBe('a "b", c.ts');
  });
});

function tokensOf(text: string): Token[] {
  return new Lexer({ gfm: true }).lex(text).flatMap(withInner);
}

function withInner(token: Token): Token[] {
  const {
    tokens = [],
    items = [],
    header = [],
    rows = [],
  } = token as Partial<Pick<Tokens.Generic, "tokens">> &
    Partial<Pick<Tokens.List, "items">> &
    Partial<Pick<Tokens.Table, "header" | "rows">>;
  const cells = [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
  return [token, ...[...tokens, ...items, ...cells].flatMap(withInner)];
}

describe("Markdown", () => {
  test("is a table of the findings, steps for each kind, and what was not read", () => {
    const tokens = tokensOf(markdownText(fullReport()));
    const [table] = tokens.filter((token): token is Tokens.Table => token.type === "table");
    expect(table?.rows).toHaveLength(9);
    expect(tokens.filter(({ type }) => type === "heading").map((token) => (token as Tokens.Heading).text)).toEqual([
      "Leaktrail audit: 9 findings, incomplete",
      "What to do",
      "Incomplete",
    ]);
    expect(markdownText(fullReport())).toContain("1 finding silenced.");
  });

  test("says so where nothing was found", () => {
    expect(markdownText(report([]))).toMatch(/^# Leaktrail scan: nothing found\n/);
  });

  test("makes nothing of a name but text", () => {
    const tokens = tokensOf(markdownText(hostileReport()));
    const kinds = new Set(tokens.map(({ type }) => type));
    for (const kind of ["link", "image", "em", "strong", "codespan", "del", "code", "blockquote"]) {
      expect([kind, kinds.has(kind)]).toEqual([kind, false]);
    }
    const html = tokens.filter(({ type }) => type === "html").map(({ raw }) => raw);
    expect(new Set(html)).toEqual(new Set(["<code>", "</code>"]));
    const [table] = tokens.filter((token): token is Tokens.Table => token.type === "table");
    expect(table?.rows.map(({ length }) => length)).toEqual([6, 6, 6]);
  });

  test("puts names into code, where nobody is mentioned by them", () => {
    const text = markdownText(report([at({ path: "@someone" })]));
    expect(text).toContain("<code>&#64;someone&#58;12&#58;9</code>");
    expect(text.replaceAll(/<code>.*?<\/code>/g, "")).not.toContain("someone");
  });

  test("fits the room that it is given", () => {
    const text = markdownText(report(Array.from({ length: 10_000 }, () => finding())), 1_000_000);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    expect(text).toMatch(/and [\d,]+ more findings/);
    expect(Buffer.byteLength(markdownText(manySkips(), 100_000))).toBeLessThan(100_000);
  });
});

function manySkips(): Report {
  const skipped = Array.from(
    { length: 5000 },
    () => ({ path: HOSTILE.repeat(9), reason: "unreadable", incomplete: true }) as const,
  );
  return report([], { skipped });
}
