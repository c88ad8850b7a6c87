import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { parseConfig, type Config } from "../../../lib/config/file/parse-config.ts";
import { ownCatalogue } from "../../../lib/config/own/own-catalogue.ts";
import { isLeaktrailError } from "../../../lib/core/error.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";

const PATTERN = {
  name: "acme-token",
  keywords: ["acme_"],
  regex: "\\bacme_(?<secret>[a-z0-9]{20})\\b",
  examples: ["acme_{base36:20}"],
};

function read(text: string): Config {
  return parseConfig({ file: "x.jsonc", path: "/x.jsonc", top: "/", text });
}

/** Message and remedy of the refusal. */
function refusal(text: string): string {
  try {
    ownCatalogue(defaultCatalogue(), read(text));
  } catch (error) {
    if (isLeaktrailError(error) && error.code === "bad-config") return `${error.message} | ${error.remedy}`;
    throw error;
  }
  return "none";
}

function withPattern(changes: object): string {
  return JSON.stringify({ patterns: [{ ...PATTERN, ...changes }] }, null, 1);
}

/** A configuration with a rule about paths. */
function rule(changes: object): string {
  const whole = { files: ["tests/**"], atMost: "off", reason: "made up", ...changes };
  return JSON.stringify({ paths: [whole] });
}

describe("a configuration", () => {
  test("is JSON with comments and trailing commas", () => {
    const { change } = read(`\ufeff// ours\n{ "disable": ["a", "b",], /* none */ "patterns": [], }`);
    expect(change).toEqual({ own: [], disabled: ["a", "b"] });
  });

  test("gives patterns with the defaults filled in", () => {
    const [pattern] = read(withPattern({ flags: "i", reach: [10, 20] })).change.own;
    expect(pattern).toMatchObject({ name: "acme-token", title: "acme-token", anchor: "within", reach: [10, 20] });
    expect(pattern!.regex).toEqual(/\bacme_(?<secret>[a-z0-9]{20})\b/i);
    expect(pattern!.revoke).not.toHaveLength(0);
  });

  test("that only silences leaves every pattern on", () => {
    const base = defaultCatalogue();
    expect(ownCatalogue(base, read(rule({})))).toBe(base);
    expect(ownCatalogue(base, read(`{"severities": {"path-dotenv": "off", "pypi-credential": "note"}}`))).toBe(base);
  });

  test("has settings that layout, comments and the schema do not change, and values do", () => {
    const { settings } = read(withPattern({}));
    expect(read(`// new\n${withPattern({}).replace("{", '{ "$schema": "x",')}`).settings).toBe(settings);
    expect(read(withPattern({ ignoreCase: true })).settings).not.toBe(settings);
    expect(read(withPattern({ examples: ["{hex:20}"] })).settings).not.toBe(settings);
  });
});

const REFUSED: readonly (readonly [what: string, text: string, says: string])[] = [
  ["an unknown key", `{\n  "pattern": [] }`, "x.jsonc:2:3: unknown key `pattern` | Did you mean `patterns`?"],
  ["one of a pattern", withPattern({ keyword: [] }), "unknown key `keyword` in patterns[0] | Did you mean `keywords`?"],
  ["one like none", `{"zzzzzzzz": 1}`, "Known keys are $schema, patterns, disable, severities, paths, failOn,"],
  ["a key that stands twice", `{"disable": [], "disable": []}`, "x.jsonc:1:17: the key disable stands twice"],
  ["what is no JSON", `{\n"disable": [}`, "x.jsonc:2:13: no valid JSON: value expected"],
  ["an empty file", " ", "no valid JSON: value expected"],
  ["a list instead of an object", "[]", "x.jsonc:1:1: the file is not what is asked for here | It must be an object."],
  ["a text instead of a list", `{"disable": "x"}`, "`disable` is not what is asked for here"],
  ["a missing regex", withPattern({ regex: undefined }), "patterns[0] has no `regex`"],
  ["a pattern without an example", withPattern({ examples: [] }), "patterns[0].examples"],
  ["a keyword of one letter", withPattern({ keywords: ["a"] }), "patterns[0].keywords[0]"],
  ["a name with blanks", withPattern({ name: "a b" }), "patterns[0].name"],
  ["a flag that is none of ours", withPattern({ flags: "g" }), "patterns[0].flags"],
  ["a reach of one number", withPattern({ reach: [1] }), "a list of 2 in which each is a whole number from 0 to 4096"],
  ["a half reach", withPattern({ reach: [1, 0.5] }), "`patterns[0].reach[1]`"],
  ["an unknown verdict", withPattern({ verdict: "sure" }), `It must be one of "shaped", "generic".`],
  ["a regex that is none", withPattern({ regex: "(?<secret>" }), "Invalid regular expression"],
  ["a regex without the group", withPattern({ regex: "abc" }), "the regex has no group `secret`"],
  ["a regex that matches nothing at all", withPattern({ regex: "(?<secret>a*)" }), "matches an empty text"],
  ["letters beyond ASCII in a regex", withPattern({ regex: "(?<secret>é)" }), "beyond ASCII"],
  ["a name that is taken", withPattern({ name: "npm-access-token" }), "a built-in pattern is called npm-access-token"],
  ["two patterns of a name", JSON.stringify({ patterns: [PATTERN, PATTERN] }), "acme-token stands twice"],
  ["a proof that is none", withPattern({ proof: "crc99" }), "no offline proof is called crc99"],
  ["what cannot be left out", `{"disable": ["npm-acces-token"]}`, "Did you mean `npm-access-token`?"],
  [
    "a severity for nothing",
    `{"severities": {"dotenv-fil": "off"}}`,
    "no pattern and no path rule is called dotenv-fil",
  ],
  [
    "a severity of structured tokens",
    `{"severities": {"confirmed": "note"}}`,
    "the verdict confirmed has a fixed severity",
  ],
  ["a verdict that is off", `{"severities": {"generic": "off"}}`, "`severities.generic` is not what is asked for here"],
  ["a level that is none", `{"failOn": "high"}`, `It must be one of "note", "warning", "error", or an object.`],
  ["a level of another verb", `{"failOn": {"audit": "local"}}`, "`failOn.audit`"],
  ["an unknown verb", `{"failOn": {"scam": "error"}}`, "unknown key `scam` in failOn | Did you mean `scan`?"],
  ["a size beyond the greatest", `{"limits": {"maxSize": "501M"}}`, 'It must be a size such as "65536"'],
  ["a tree left out", `{"audit": {"noSurface": ["tree"]}}`, "`audit.noSurface[0]`"],
  ["a rule without a reason", rule({ reason: undefined }), "paths[0] has no `reason`"],
  ["a rule that raises", rule({ atMost: "error" }), "`paths[0].atMost`"],
  ["a rule for a name that is none", rule({ patterns: ["npm-acces-token"] }), "Did you mean `npm-access-token`?"],
  ["braces without end", rule({ files: ["{a,b}".repeat(9)] }), "the braces of a glob stand for too much"],
  ["a range in braces", rule({ files: ["v{1..9}/**"] }), "without ranges in braces"],
  ["a negation", rule({ files: ["!src/**"] }), "without `!` before it"],
];

test.each(REFUSED)("%s is refused", (_, text, says) => {
  expect(refusal(text)).toContain(says);
});

describe("the published schema", () => {
  const validate = new Ajv({ strict: true }).compile(
    JSON.parse(readFileSync("schema/config.schema.json", "utf8")) as object,
  );
  const ACCEPTED = [withPattern({}), withPattern({ reach: [0, 9], weak: true, entropy: 3.5 }), `{"disable": ["a"]}`];
  // A schema cannot tell what other files, twins of a key, or a regex mean.
  const BY_SHAPE = REFUSED.filter(
    ([what]) =>
      !/twice|no JSON|empty file|regex that|regex without|taken|two patterns|proof|beyond|left out|for nothing|structured|name that|without end/.test(
        what,
      ),
  );

  test.each(ACCEPTED)("accepts %j", (text) => {
    expect(refusal(text.replace('["a"]', '["npm-access-token"]'))).toBe("none");
    expect(validate(JSON.parse(text))).toBe(true);
  });

  test.each(BY_SHAPE)("refuses %s", (_, text) => {
    expect(validate(JSON.parse(text))).toBe(false);
  });
});

describe("a name that may be a secret", () => {
  const value = Array.from({ length: 36 }, (_, at) => "a1b2c3d4e5f6"[(at * 7) % 12]).join("");

  test.each([
    ["as a key", `{"${value}": 1}`],
    ["as a key that stands twice", `{"${value}": 1, "${value}": 2}`.replace("{", '{"severities": {').replace(/$/, "}")],
    ["as a key of severities", `{"severities": {"${value}": "off"}}`],
    ["as a key of severities with a wrong value", `{"severities": {"${value}": "of"}}`],
    ["as a pattern to leave out", `{"disable": ["${value}"]}`],
    ["as a pattern to leave out twice", `{"disable": ["${value}", "${value}"]}`],
    ["as a pattern of a rule", rule({ patterns: [value] })],
    ["as a proof", withPattern({ proof: value })],
    ["as a verb", `{"failOn": {"${value}": "error"}}`],
  ])("%s is not quoted", (_, text) => {
    const told = refusal(text);
    expect(told).not.toBe("none");
    const shown = Array.from({ length: value.length - 7 }, (__, at) => value.slice(at, at + 8));
    expect(shown.filter((piece) => told.includes(piece))).toEqual([]);
  });
});

test("a file that is nested too deep is refused with its place", () => {
  expect(refusal(`{"x":${"[".repeat(50_000)}`)).toMatch(/^x\.jsonc:1:205: it is nested too deep to be read/);
});
