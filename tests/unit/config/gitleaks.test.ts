import { describe, expect, test } from "@jest/globals";
import { parseConfig } from "../../../lib/config/file/parse-config.ts";
import { carryOver, type CarriedOver } from "../../../lib/config/gitleaks/carry-over.ts";
import { parseRe2 } from "../../../lib/core/re2/parse.ts";
import { printRe2 } from "../../../lib/config/gitleaks/re2-print.ts";
import { readGitleaks } from "../../../lib/config/gitleaks/read-rules.ts";
import { compileCatalogue } from "../../../lib/detect/catalogue.ts";
import { checkCatalogue } from "../../../lib/detect/check.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { made } from "../../helpers/scan-text.ts";

/** The first match of a Go regex as we write it; text as the bytes of its UTF-8. */
function match(regex: string, text: string): string | null {
  const bytes = Buffer.from(text).toString("latin1");
  const found = new RegExp(printRe2(parseRe2(regex), 0)).exec(bytes);
  return found === null ? null : Buffer.from(found.groups!["secret"]!, "latin1").toString();
}

describe("a regex of Go means in JavaScript what it meant", () => {
  test.each<[regex: string, text: string, matched: string | null]>([
    ["a.c", "abc a\nc", "abc"],
    ["a.c", "a\rc", "a\rc"],
    ["(?s)a.c", "a\nc", "a\nc"],
    ["(?s:a.)c.", "a\nc\n", null],
    ["(?i)ab", "xAb", "Ab"],
    ["a(?i)b(?-i)c", "aBc", "aBc"],
    ["a(?i)b(?-i)c", "aBC", null],
    ["a(?i:b[x-z])c", "aBYc", "aBYc"],
    ["(?:a(?i)b)c", "aBc", "aBc"],
    ["(?:a(?i)b)c", "aBC", null],
    ["(?i)[^a-c]", "ABCd", "d"],
    ["^b", "a\nb", null],
    ["(?m)^b$", "a\nb\nc", "b"],
    ["b$", "b\n", null],
    ["\\Ab\\z", "b", "b"],
    ["\\s", "\v\u00a0 ", " "],
    ["[\\s\\d]+", "x 1 2y", " 1 2"],
    ["[[:alnum:]_]+", "-ab_1-", "ab_1"],
    ["[[:^alpha:]]", "ab1", "1"],
    ["[]a]+", "x]a", "]a"],
    ["[^]a]+", "]ab", "b"],
    ["[a\\-c]+", "b-ac", "-ac"],
    ["[+--]+", "a,-+", ",-+"],
    ["\\x41\\x{42}\\103", "ABC", "ABC"],
    ["\\Qa.b\\E+", "a.bb", "a.bb"],
    ["x{2,3}?", "xxxx", "xx"],
    ["x{,3}", "x{,3}", "x{,3}"],
    ["a{2}{3}", "aaaaaaa", "aaaaaa"],
    ['\\/\\-\\"', '/-"', '/-"'],
    ["(?P<name>a)(?<other>b)", "ab", "ab"],
    ["a|b|", "b", "b"],
    ["é+", "éé", "éé"],
    ["[^x]", "x/", "/"],
    ["a||b", "b", ""],
    ["\\bfoo\\B", "foo food", "foo"],
    ["$^[.]*", "", ""],
  ])("%s on %j", (regex, text, matched) => {
    expect(match(regex, text)).toBe(matched);
  });

  test.each([
    ["\\pL", "\\p"],
    ["\\C", "\\C"],
    ["(?U)a+", "the flag U"],
    ["[α-ω]", "a class beyond ASCII"],
    ["(?=a)", "a group that Go does not know"],
    ["(a", "a group does not end"],
    ["a)", "unexpected )"],
    ["*a", "nothing to repeat"],
    ["[a", "a class does not end"],
    ["[z-a]", "a range that goes down"],
    ["[[:foo:]]", "the class"],
    ["a\\", "a backslash at the end"],
  ])("%s is refused", (regex, why) => {
    expect(() => parseRe2(regex)).toThrow(why);
  });
});

function carried(toml: string): CarriedOver {
  return carryOver(readGitleaks(toml), nodePlatform);
}

const FILE = `
title = "rules"
minVersion = "8.25.0"
[extend]
useDefault = true
[[rules]]
id = "Acme_Token"
description = "Acme token"
regex = '''(?i)[\\w.-]{0,50}?(?:acme)(?:[ \\t\\w.-]{0,20})[\\s'"]{0,3}(?:=|:)[\\x60'"\\s=]{0,5}([a-z0-9]{32})(?:[\\x60'"\\s;]|\\\\[nr]|$)'''
entropy = 3
keywords = ["ACME"]
tags = ["a"]
[[rules.allowlists]]
stopwords = ["test"]
[[rules]]
id = "two-places"
regex = '''\\b(?:ka_([0-9a-f]{24})|([0-9A-F]{24})_ka)\\b'''
[[rules]]
id = "second"
regex = '''(zeta)-([0-9a-z]{20})'''
secretGroup = 2
keywords = ["zeta"]
[[rules]]
id = "only-a-path"
path = '''\\.p12$'''
[[rules]]
id = "scripts"
regex = '''\\p{Greek}+token'''
keywords = ["token"]
[[rules]]
id = "nothing-fixed"
regex = '''[a-z]{40}'''
`;

describe("a gitleaks configuration", () => {
  const { patterns, notCarried } = carried(FILE);

  test("becomes patterns that the configuration file takes", () => {
    const { change } = parseConfig({ file: "x", path: "/x", top: "/", text: JSON.stringify({ patterns }) });
    expect(change.own.map(({ name }) => name)).toEqual([
      "gitleaks-acme-token",
      "gitleaks-two-places",
      "gitleaks-two-places-2",
      "gitleaks-second",
    ]);
    const catalogue = compileCatalogue(change.own);
    const examples = checkCatalogue(catalogue, nodePlatform).filter(({ example }) => example !== undefined);
    expect(examples).toEqual([]);
  });

  test.each([
    ["acme_key = '{hex:32}'", "{hex:32}"],
    ["ACME.KEY: {BASE36:32}\n", "{BASE36:32}"],
    ["x ka_{hex:24} y", "{hex:24}"],
    ["x {HEX:24}_ka y", "{HEX:24}"],
    ["zeta-{base36:20}", "{base36:20}"],
  ])("finds the secret in %s", (template, value) => {
    const { change } = parseConfig({ file: "x", path: "/x", top: "/", text: JSON.stringify({ patterns }) });
    const bytes = new TextEncoder().encode(made(template, 9));
    const { detections } = detect(bytes, compileCatalogue(change.own), { path: "a.txt", platform: nodePlatform });
    expect(detections.map(({ secret }) => secret.reveal())).toEqual([made(value, 9)]);
  });

  test("is told what of it is not carried over", () => {
    expect(notCarried).toEqual([
      { rule: null, what: "extend of the file", isLost: false },
      { rule: "Acme_Token", what: "allowlists of the rule", isLost: false },
      { rule: "only-a-path", what: "path of the rule", isLost: false },
      { rule: "only-a-path", what: expect.stringContaining("no regex"), isLost: true },
      { rule: "scripts", what: expect.stringContaining("\\p"), isLost: true },
      { rule: "nothing-fixed", what: expect.stringContaining("no keyword"), isLost: true },
    ]);
  });

  test("keeps entropy and keywords, and takes missing ones from the regex", () => {
    expect(patterns[0]).toMatchObject({ entropy: 3, keywords: ["acme"], flags: "i", title: "Acme token" });
    expect(patterns[1]!.keywords).toEqual(["ka_", "_ka"]);
  });

  test("whose text is no TOML is refused with its place", () => {
    expect(() => readGitleaks("[[rules]\nid = 1")).toThrow(/TOML/);
  });
});
