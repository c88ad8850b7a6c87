import { describe, expect, test } from "@jest/globals";
import type { Pattern } from "../../../lib/core/pattern.ts";
import { compileCatalogue } from "../../../lib/detect/catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { expandTemplate } from "../../../lib/detect/template.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

const about = {
  provider: "Test",
  title: "Test key",
  impact: "none",
  revoke: ["x"],
  references: ["x"],
  examples: [],
  counterExamples: [],
};
const PREFIXED: Pattern = {
  ...about,
  name: "test-prefixed",
  anchor: "start",
  keywords: ["tk_"],
  regex: /(?<secret>tk_[A-Za-z0-9]{20,})(?![\w-])/,
  token: "tk_{base62:24}",
};
const MARKED: Pattern = {
  ...about,
  name: "test-marked",
  anchor: "within",
  keywords: ["Q~Q"],
  reach: [16, 24],
  regex: /(?<![\w~])(?<secret>[a-z0-9]{8}Q~Q[a-z0-9]{8,})(?![\w~])/,
  token: "{base36:8}Q~Q{base36:12}",
};
const GENERIC: Pattern = {
  ...about,
  name: "test-generic",
  anchor: "within",
  keywords: ["password"],
  ignoreCase: true,
  verdict: "generic",
  regex: /password\s*=\s*(?<secret>\S+)/i,
  token: "{base62:12}",
};
const CATALOGUE = compileCatalogue([PREFIXED, MARKED, GENERIC]);
const KEY = expandTemplate(PREFIXED.token, 7);
const MARK = expandTemplate(MARKED.token, 7);

const run = (content: string | Uint8Array) =>
  detect(typeof content === "string" ? new TextEncoder().encode(content) : content, CATALOGUE, {
    path: "file.txt",
    platform: nodePlatform,
  });
const values = (content: string | Uint8Array): string[] => run(content).detections.map((d) => d.secret.reveal());

describe("candidates", () => {
  test.each([
    ["alone", KEY],
    ["after an escaped newline", `"line\\n${KEY}"`],
    ["after percent encoding", `?key%3D${KEY}&x`],
    ["after a terminal's colour code", `\u001b[1;31m${KEY}\u001b[0m`],
    ["after such a code in JSON", `"\\u001b[31m${KEY}\\u001b[0m"`],
    ["after the slashes of a URL", `https://${KEY}@host/path`],
    ["as the value of an option", `--key-${KEY}`],
    ["between NUL bytes", `\0${KEY}\0`],
    ["quoted", `'${KEY}'`],
  ])("finds a prefixed token %s", (_, text) => expect(values(text)).toEqual([KEY]));

  test.each([
    ["glued to a word on the left", `my${KEY}`],
    ["glued to a word on the right", `${KEY}_tail`],
    ["inside a long encoded run", `${"Ab0+/".repeat(10)}/${KEY}`],
    ["too short", KEY.slice(0, 15)],
  ])("refuses a token %s", (_, text) => expect(values(text)).toEqual([]));

  test("has no length cap for prefixed tokens", () => {
    const long = expandTemplate("tk_{base62:5000}", 3);
    expect(values(`x = ${long}\n`)).toEqual([long]);
  });

  test("widens a window whose match runs into its end", () => {
    const long = expandTemplate("{base36:8}Q~Q{base36:900}", 3);
    expect(values(`x = ${long}\n`)).toEqual([long]);
  });

  test("finds every one of many tokens whose windows touch, each once", () => {
    const all = Array.from({ length: 50 }, (_, seed) => expandTemplate(MARKED.token, seed));
    expect(values(all.join(" "))).toEqual(all);
  });

  test("gives byte offsets, also behind multi-byte text", () => {
    const bytes = new TextEncoder().encode(`é😀 ${KEY}`);
    const [found] = run(bytes).detections;
    expect(new TextDecoder().decode(bytes.subarray(found!.start, found!.end))).toBe(KEY);
  });
});

describe("encodings", () => {
  const wide = (text: string, little: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
    return bytes;
  };
  const text = `name = naïve 日本\r\nkey = ${KEY}\r\nmark = ${MARK}\r\n`;

  test.each([
    ["UTF-16LE with BOM", wide(`\ufeff${text}`, true)],
    ["UTF-16LE", wide(text, true)],
    ["UTF-16BE with BOM", wide(`\ufeff${text}`, false)],
    ["UTF-16BE", wide(text, false)],
    ["UTF-8 with BOM", new TextEncoder().encode(`\ufeff${text}`)],
    ["Latin-1", Uint8Array.from(`caf\xe9 = ${KEY}\nmark = ${MARK}`, (c) => c.charCodeAt(0))],
  ])("finds tokens in %s", (_, bytes) => expect(values(bytes)).toEqual([KEY, MARK]));

  test("a UTF-16 look at the start hides nothing written in bytes behind it", () => {
    const disguised = new Uint8Array([...wide("x".repeat(4000), true), ...new TextEncoder().encode(` ${KEY} `)]);
    expect(values(disguised)).toEqual([KEY]);
  });
});

describe("masks and overlaps", () => {
  test.each([`tk_...`, `tk_ab12...`, `tk_xxxxxxxxxxxxxxxxxxxxxxxx`, `tk_<your key>`, `tk_\u2026`, `tk_****`])(
    "counts %s and stays silent",
    (text) => {
      const result = run(`key: ${text}`);
      expect(result.detections).toEqual([]);
      expect(result.placeholders.get("test-prefixed")).toBe(1);
    },
  );

  test("the specific pattern beats the generic one on the same span", () => {
    expect(run(`password = ${KEY}`).detections.map((d) => d.pattern.name)).toEqual(["test-prefixed"]);
  });

  test("a specific sample silences the generic pattern too", () => {
    expect(run(`password = tk_${"x".repeat(24)}`).detections).toEqual([]);
  });

  test("tells the name a value is assigned to", () => {
    expect(run(`export DEPLOY_KEY="${KEY}"`).detections[0]!.facts).toEqual({ name: "DEPLOY_KEY" });
  });

  test("facts show no other secret that stands nearby", () => {
    const [first, second] = [expandTemplate(PREFIXED.token, 11), expandTemplate(PREFIXED.token, 12)];
    const { detections } = run(`{"${first}": "${second}"}`);
    expect(detections).toHaveLength(2);
    expect(JSON.stringify(detections.map(({ facts }) => facts))).not.toContain(first.slice(3, 20));
  });
});
