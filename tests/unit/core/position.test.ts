import { describe, expect, test } from "@jest/globals";
import { LineIndex } from "../../../lib/core/position.ts";
import type { Detection } from "../../../lib/core/detection.ts";
import { scan } from "../../../lib/index.ts";
import { inlineIgnore, InlineMarks } from "../../../lib/judge/inline-ignore.ts";
import { githubToken } from "../../helpers/hook-secret.ts";
import { processorTime } from "../../helpers/processor-time.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, endian: "le" | "be", bom: boolean): Uint8Array {
  const units = bom ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), endian === "le");
  return bytes;
}

function utf32(text: string, endian: "le" | "be", bom: boolean): Uint8Array {
  const points = [...(bom ? `\ufeff${text}` : text)];
  const bytes = new Uint8Array(points.length * 4);
  const view = new DataView(bytes.buffer);
  points.forEach((point, i) => view.setUint32(i * 4, point.codePointAt(0)!, endian === "le"));
  return bytes;
}

const ORDERS = [
  ["le", true],
  ["le", false],
  ["be", true],
  ["be", false],
] as const;

describe("LineIndex", () => {
  test("counts UTF-16 code units of the decoded line, not bytes", () => {
    const bytes = utf8("a = 1\nkey😀é = X\n");
    expect(new LineIndex(bytes).at(bytes.indexOf(0x58))).toEqual({ line: 2, column: 10 });
  });

  test("counts each undecodable byte as one (Latin-1, cut sequences)", () => {
    const latin1 = Uint8Array.from([0x63, 0xe9, 0xe9, 0x3d, 0x58]);
    expect(new LineIndex(latin1).at(4)).toEqual({ line: 1, column: 5 });
    const cut = Uint8Array.from([0xe2, 0x80, 0x58]);
    expect(new LineIndex(cut).at(2)).toEqual({ line: 1, column: 3 });
  });

  test("ends lines at LF and CRLF, not at a lone CR", () => {
    const bytes = utf8("one\r\ntwo\rstill two\nthree");
    const lines = new LineIndex(bytes);
    expect(lines.at(5)).toEqual({ line: 2, column: 1 });
    expect(lines.at(bytes.length)).toEqual({ line: 3, column: 6 });
  });

  test("does not count a byte order mark", () => {
    expect(new LineIndex(utf8("\ufeffX")).at(3)).toEqual({ line: 1, column: 1 });
    expect(new LineIndex(utf16("X", "le", true)).at(2)).toEqual({ line: 1, column: 1 });
  });

  test.each(ORDERS)("reads UTF-16 %s, BOM %s", (endian, bom) => {
    const bytes = utf16("first line\nsecond X here", endian, bom);
    const at = ((bom ? 1 : 0) + "first line\nsecond ".length) * 2;
    expect(new LineIndex(bytes).at(at)).toEqual({ line: 2, column: 8 });
  });

  test("gives the byte range of a line and null past the last", () => {
    const lines = new LineIndex(utf8("ab\ncd"));
    expect(lines.range(1)).toEqual([0, 2]);
    expect(lines.range(2)).toEqual([3, 5]);
    expect(lines.range(3)).toBeNull();
  });
});

describe("UTF-16 without a byte order mark and with little ASCII", () => {
  const text = `${"\u5bc6\u7801\u7ba1\u7406\n".repeat(20)}\u4ee4\u724c ${githubToken(1)}\n`;
  const little = Buffer.from(text, "utf16le");
  test.each([
    ["little endian", little],
    ["big endian", Buffer.from(little).swap16()],
  ])("%s", (_order, bytes) => {
    expect(scan(bytes).map(({ line, column }) => [line, column])).toEqual([[21, 4]]);
  });
});

describe.each(ORDERS)("UTF-32 %s, byte order mark %s", (endian, bom) => {
  const bytes = utf32(`# \u00e9 first line, \ud83d\ude00\nold \ud83d\ude00 ${githubToken(1)} here\n`, endian, bom);

  test("a token is found at its place, in UTF-16 code units of its line", () => {
    expect(scan(bytes).map(({ line, column, endColumn }) => [line, column, endColumn])).toEqual([[2, 8, 48]]);
  });

  test("a mark on the line before is seen", () => {
    const marked = utf32(`# leaktrail:ignore revoked\n${githubToken(1)}\n`, endian, bom);
    const [finding] = scan(marked);
    const { start, end } = { start: marked.length - 41 * 4, end: marked.length - 4 };
    expect(finding).toMatchObject({ line: 2, column: 1, start, end });
    const detection = { start, end } as Detection;
    expect(inlineIgnore(new InlineMarks(marked, new LineIndex(marked)), detection)).toBe("revoked");
  });
});

test("positions on one long line do not take longer and longer", () => {
  const time = (count: number): number => {
    const bytes = utf8("é x ".repeat(count));
    const lines = new LineIndex(bytes);
    return processorTime(() => {
      for (let offset = 0; offset < bytes.length; offset += 5) lines.at(offset);
    });
  };
  time(1000);
  // Counted anew each time, this would be 30,000 times 75 KB.
  expect(time(30_000)).toBeLessThan(1000);
});

test("a line is told without counting its columns, and UTF-32 goes on from the last answer too", () => {
  const time = (count: number): number => {
    const bytes = utf32("key x ".repeat(count), "le", true);
    const lines = new LineIndex(bytes);
    return processorTime(() => {
      for (let offset = 4; offset < bytes.length; offset += 24) {
        lines.at(offset);
        lines.lineAt(bytes.length);
      }
    });
  };
  time(1000);
  // Counted anew each time, this would be 30,000 times 360 KB.
  expect(time(30_000)).toBeLessThan(1000);
});

test("a position does not depend on what was asked before", () => {
  const bytes = utf8("aé🔑b\u00ffc é🔑 d");
  const lines = new LineIndex(bytes);
  for (let offset = 0; offset <= bytes.length; offset++) {
    expect([offset, lines.at(offset)]).toEqual([offset, new LineIndex(bytes).at(offset)]);
  }
});
