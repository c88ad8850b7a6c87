import { describe, expect, test } from "@jest/globals";
import { displayPath, rawPath } from "../../../lib/core/path.ts";
import { escapeForTerminal } from "../../../lib/core/terminal.ts";

describe("displayPath", () => {
  test("keeps valid UTF-8 as it is", () => {
    expect(displayPath(new TextEncoder().encode("dir/naïve 😀.txt"))).toEqual({ path: "dir/naïve 😀.txt" });
  });

  test("writes other bytes as \\xNN and keeps the raw bytes beside", () => {
    const raw = Uint8Array.from([0x61, 0xff, 0xc3, 0xa9, 0xe2, 0x80]);
    const shown = displayPath(raw);
    expect(shown.path).toBe("a\\xFFé\\xE2\\x80");
    expect([...rawPath(shown)]).toEqual([...raw]);
  });
});

describe("escapeForTerminal", () => {
  test.each([
    ["ESC", "\u001b[2J", "\\x1B[2J"],
    ["OSC 52", "\u001b]52;c;x\u0007", "\\x1B]52;c;x\\x07"],
    ["CR", "a\rb", "a\\x0Db"],
    ["newline in a name", "a\nb", "a\\x0Ab"],
    ["C1 CSI", "\u009b31m", "\\x9B31m"],
    ["bidi override", "a\u202eb", "a\\u{202E}b"],
    ["zero width", "a\u200bb", "a\\u{200B}b"],
    ["lone surrogate", "a\ud800b", "a\\u{D800}b"],
  ])("defuses %s", (_, input, output) => expect(escapeForTerminal(input)).toBe(output));

  test("leaves ordinary text of any script alone", () => {
    expect(escapeForTerminal("naïve 日本 😀 é")).toBe("naïve 日本 😀 é");
  });
});
