import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parse as parseYaml } from "yaml";
import { dotenvLeaves } from "../../../lib/detect/files/dotenv-leaves.ts";
import { iniLeaves } from "../../../lib/detect/files/ini-leaves.ts";
import { jsonLeaves } from "../../../lib/detect/files/json-leaves.ts";
import type { Leaf } from "../../../lib/detect/files/leaf.ts";
import { shellWords } from "../../../lib/detect/files/shell-words.ts";
import { xmlLeaves } from "../../../lib/detect/files/xml-leaves.ts";
import { yamlLeaves } from "../../../lib/detect/files/yaml-leaves.ts";

/** All strings in a JSON value with their keys: the oracle for {@link jsonLeaves}. */
function strings(value: unknown, keys: readonly string[] = []): (readonly [string, string])[] {
  if (typeof value === "string") return [[keys.join("/"), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, [...keys, key]));
}

const pairs = (leaves: readonly Leaf[]): (readonly [string, string])[] =>
  leaves.map((leaf) => [leaf.keys.join("/"), leaf.value] as const);

describe("JSON", () => {
  test("every string with its keys, as JSON.parse reads it", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        // A key "__proto__" sets the prototype in Object.entries' view of what JSON.parse made.
        const text = JSON.stringify(value, undefined, indent);
        if (text.includes("__proto__")) return;
        expect(pairs(jsonLeaves(text))).toEqual(strings(JSON.parse(text)));
      }),
    );
  });

  test("the offsets of every character lead to where it is written", () => {
    const text = String.raw`{"a": "x\"\\y\u0041\nz"}`;
    const [leaf] = jsonLeaves(text);
    expect(leaf?.value).toBe('x"\\yA\nz');
    expect(leaf?.offsets?.map((at) => text[at])).toEqual(["x", "\\", "\\", "y", "\\", "\\", "z", '"']);
    expect([leaf?.start, leaf?.end]).toEqual([7, text.length - 2]);
  });

  test("comments and trailing commas", () => {
    expect(pairs(jsonLeaves('{ // "no": "x"\n "a": "1", /* "b": "2" */ "c": ["3",], }'))).toEqual([
      ["a", "1"],
      ["c/0", "3"],
    ]);
  });
});

test("YAML scalars as the yaml package reads them", () => {
  const text = [
    "apiVersion: v1",
    "kind: Secret # a comment",
    "metadata:",
    "  name: 'db'",
    '  "quoted key": "value # no comment"',
    "data:",
    "  password: YWJj",
    "list:",
    "- name: one",
    "  value: 1a",
    "- name: two",
    "block: |",
    "  first",
    "  second",
    "after: x:y",
  ].join("\n");
  const expected = strings(parseYaml(text)).map(([, value]) => value.trimEnd());
  const actual = yamlLeaves(text).map((leaf) => leaf.value.replace(/\n {2}/g, "\n"));
  expect(actual).toEqual(expected);
  expect(yamlLeaves(text).every((leaf) => text.slice(leaf.start, leaf.end) === leaf.value)).toBe(true);
});

test("YAML documents are told apart", () => {
  const keys = yamlLeaves("a: 1\n---\na: 2\n").map((leaf) => leaf.keys.join("/"));
  expect(keys).toEqual(["0/a", "1/a"]);
});

test("INI and TOML", () => {
  const text = [
    "top = 1",
    "[section one]",
    "# comment = no",
    "key = value ; comment",
    'quoted = "a # b"',
    "empty =",
    "list =",
    "    first",
    "    second",
    "[[tables]]",
    'inline = { token = "t", other = 1 }',
  ].join("\n");
  expect(pairs(iniLeaves(text))).toEqual([
    ["/top", "1"],
    ["section one/key", "value"],
    ["section one/quoted", "a # b"],
    ["section one/list", "first"],
    ["section one/list", "second"],
    ["tables/inline/token", "t"],
  ]);
});

test("dotenv", () => {
  const text = "A=1\nexport B='2 # x'\nC=\"multi\nline\" # c\nD=4 # comment\n# E=5\nF=a=b\n";
  expect(pairs(dotenvLeaves(text))).toEqual([
    ["A", "1"],
    ["B", "2 # x"],
    ["C", "multi\nline"],
    ["D", "4"],
    ["F", "a=b"],
  ]);
});

test("XML", () => {
  const text = '<a x="1"><!-- <b>no</b> --><b> text </b><add key="K" value=\'v\'/></a>';
  expect(pairs(xmlLeaves(text))).toEqual([
    ["a/@x", "1"],
    ["a/b", "text"],
    ["a/add/K/@key", "K"],
    ["a/add/K/@value", "v"],
  ]);
});

test("shell words", () => {
  const words = shellWords(String.raw`A="b c" cmd 'd "e' f\ g $(cat "x y") | h`);
  expect(words.map((word) => word.text)).toEqual(["A=b c", "cmd", 'd "e', "f g", '$(cat "x y")', "|", "h"]);
});

test("no parser fails on any text", () => {
  const parsers = [dotenvLeaves, iniLeaves, jsonLeaves, shellWords, xmlLeaves, yamlLeaves];
  const hostile = fc.string({ unit: fc.constantFrom(..."\"'\\`{}[]()<>=:-#&|$ \n\tab/*!"), maxLength: 300 });
  fc.assert(
    fc.property(hostile, (text) => {
      for (const parse of parsers) expect(Array.isArray(parse(text))).toBe(true);
    }),
  );
});
