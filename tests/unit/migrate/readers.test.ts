import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { readDetectSecrets } from "../../../lib/config/migrate/detect-secrets.ts";
import { readFingerprints } from "../../../lib/config/migrate/fingerprints.ts";
import { readGitleaksConfig } from "../../../lib/config/migrate/gitleaks-config.ts";
import { readGitleaksReport } from "../../../lib/config/migrate/gitleaks-report.ts";
import { readIgnoredPaths } from "../../../lib/config/migrate/ignored-paths.ts";
import type { OldSettings, OldText } from "../../../lib/config/migrate/old-settings.ts";
import { readSecretlint } from "../../../lib/config/migrate/secretlint.ts";
import { sensitiveNotes } from "../../../lib/config/migrate/sensitive-notes.ts";
import { readTalisman } from "../../../lib/config/migrate/talisman.ts";
import { readTrufflehog } from "../../../lib/config/migrate/trufflehog.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { made } from "../../helpers/scan-text.ts";

const files = ({ paths }: OldSettings): unknown => paths.map(({ files: globs, patterns }) => ({ globs, patterns }));
const left = (settings: OldSettings): readonly string[] => settings.left.map(({ at, why }) => `${at}: ${why}`);
const sha = (text: string): string => createHash("sha1").update(text).digest("hex");

describe("gitleaks", () => {
  const commit = "0123456789abcdef0123456789abcdef01234567";

  test("fingerprints, with the comment above them as reason", () => {
    const text = `# in the\r\n# docs\r\ndocs\\a.md:generic-api-key:12\r\n\r\n${commit}:src/b.py:jwt:3\r\nnot one\r\n../x:jwt:1\r\n`;
    const read = readFingerprints({ file: ".gitleaksignore", text });
    expect(read.entries).toMatchObject([
      { at: ".gitleaksignore:3", cover: { commit: null, path: "docs/a.md", line: 12 }, reason: "in the docs" },
      {
        at: ".gitleaksignore:5",
        cover: { commit, path: "src/b.py", line: 3 },
        reason: "migrated from .gitleaksignore, jwt",
      },
    ]);
    expect(read.left.map(({ at }) => at)).toEqual([".gitleaksignore:6", ".gitleaksignore:7"]);
  });

  test("a report, redacted or not", () => {
    const row = { RuleID: "jwt", File: "./a.txt", StartLine: 4, Commit: commit };
    const rows = [
      { ...row, Secret: "REDACTED" },
      { ...row, Commit: "", Secret: "some value" },
      { ...row, File: "/etc/x" },
    ];
    const read = readGitleaksReport({ file: "b.json", text: JSON.stringify(rows) });
    expect(read.entries.map(({ cover }) => cover)).toEqual([
      { kind: "line", commit, path: "a.txt", line: 4, rule: "jwt", value: null },
      { kind: "line", commit: null, path: "a.txt", line: 4, rule: "jwt", value: "some value" },
    ]);
    expect(left(read)).toEqual(["b.json: finding 3: names no file and line below the top folder"]);
  });

  test("own rules become patterns, the tool's rules do not, and allowlists are carried as far as they say the same", () => {
    const text = `
[extend]
useDefault = true
disabledRules = ["generic-api-key"]
[[rules]]
id = "acme"
regex = '''acme_[a-f0-9]{20}'''
keywords = ["acme_"]
[[rules.allowlists]]
paths = ['''^test/''']
[[rules]]
id = "jwt"
regex = '''ey[a-z]{20}'''
[[rules]]
id = "files"
path = '''\\.p12$'''
[[allowlists]]
description = "made up"
paths = ['''^docs/''', '''\\bkeys''']
stopwords = ["sample"]
[[allowlists]]
condition = "AND"
paths = ['''a''']
regexes = ['''b''']
[[allowlists]]
targetRules = ["jwt"]
paths = ['''^c/''']
`;
    const read = readGitleaksConfig({ file: ".gitleaks.toml", text }, nodePlatform);
    expect(read.patterns.map(({ name }) => name)).toEqual(["gitleaks-acme"]);
    expect(files(read)).toEqual([
      { globs: ["docs/"], patterns: undefined },
      { globs: ["test/"], patterns: ["gitleaks-acme"] },
    ]);
    expect(read.notes).toHaveLength(1);
    expect(left(read).join("\n")).toMatch(/rule files: it has no regex/);
    expect(left(read).join("\n")).toMatch(/disabledRules/);
    expect(left(read).join("\n")).toMatch(/allowlist 1, stopwords: 1 not carried/);
    expect(left(read).join("\n")).toMatch(/keys: it asks for the edge of a word/);
    expect(left(read).join("\n")).toMatch(/allowlist 2: asks for paths and regexes at once/);
    expect(left(read).join("\n")).toMatch(/allowlist 3: its paths are for single rules/);
    expect(read.left).toHaveLength(7);
  });
});

describe("gitleaks: what is written in another way is listed or carried, never lost", () => {
  const read = (text: string): OldSettings => readGitleaksConfig({ file: "g", text }, nodePlatform);

  test("rules without ids, as before version 8, and ids that make one name", () => {
    const rule = (head: string, word: string): string => `[[rules]]\n${head}\nregex = '${word}_[0-9a-f]{20}'\n`;
    const named = read(
      rule('description = "Acme key"', "acme") +
        rule('description = "Other key"', "other") +
        rule('id = "third_key"', "third") +
        rule('id = "third-key"', "fourth"),
    );
    expect(named.patterns.map(({ name }) => name)).toEqual([
      "gitleaks-acme-key",
      "gitleaks-other-key",
      "gitleaks-third-key",
      "gitleaks-third-key-2",
    ]);
    expect(named.left).toEqual([]);
  });

  test("paths beside a key that may narrow them are not carried", () => {
    const beside = read("[[allowlists]]\nonlyIf = ['x']\npaths = ['^docs/']\n");
    expect(files(beside)).toEqual([]);
    expect(left(beside)).toEqual([
      "g: allowlist 1, onlyIf: has no counterpart",
      "g: allowlist 1, paths: stand beside what is not understood",
    ]);
    // Before version 8 each list allowed by itself.
    expect(files(read("[allowlist]\nfiles = ['x']\npaths = ['^docs/']\n"))).toHaveLength(1);
  });

  test.each([
    ["[allowlist]\npaths = '^docs/'\n", "g: allowlist, paths: is no list of texts"],
    ["[rules]\nid = 'a'\n", "g: rules: is no list of tables"],
    ["allowlist = 'a'\n", "g: allowlist: is no list of tables"],
    ["allowlists = ['a']\n", "g: allowlists: is no list of tables"],
  ])("%j", (text, told) => {
    expect(left(read(text))).toEqual([told]);
  });

  test("in a report, a commit that git would take for a branch, and values behind stars", () => {
    const row = { RuleID: "jwt", File: "a.txt", StartLine: 4 };
    const text = JSON.stringify([
      { ...row, Commit: "HEAD" },
      { ...row, Secret: "****" },
    ]);
    const report = readGitleaksReport({ file: "b.json", text });
    expect(report.entries.map(({ cover }) => cover)).toMatchObject([{ value: null }]);
    expect(left(report)).toHaveLength(1);
  });

  test("a fingerprint of the preview of betterleaks 2 is called that", () => {
    const text = "file!file_content!path=a.txt!private-key!3a20362d#L9-9#C6-48\nfile!file_content!*!jwt!3a20362d\n";
    const { entries, left: told } = readFingerprints({ file: ".betterleaksignore", text });
    expect(entries).toEqual([]);
    expect(told.map(({ why }) => why)).toEqual(Array(2).fill(expect.stringContaining("preview of betterleaks 2")));
  });
});

test("detect-secrets: settings of old versions and of plugins", () => {
  const baseline = {
    version: "0.11.0",
    exclude_regex: "^vendor/",
    custom_plugin_paths: ["own.py"],
    word_list: { file: "words.txt", hash: "0" },
    plugins_used: [{ name: "KeywordDetector", keyword_exclude: "sample" }],
    surprise: 1,
    results: { "a.py": [{ hashed_secret: sha("one"), type: "Private Key", is_verified: true }], "b.py": { x: 1 } },
  };
  const read = readDetectSecrets({ file: "b", text: JSON.stringify(baseline) });
  expect(files(read)).toEqual([{ globs: ["vendor/"], patterns: undefined }]);
  expect(read.left.map(({ at }) => at)).toEqual([
    "b: b.py",
    "b: plugin own.py",
    "b: keyword_exclude",
    "b: word_list",
    "b: surprise",
  ]);
  expect(read.notes.map(({ why }) => why)).toEqual([expect.stringContaining("found to be valid")]);
  expect(read.entries.map(({ note }) => note)).toEqual([expect.stringContaining("first line")]);
});

test("detect-secrets: entries by hash, filters by file, what was marked as real", () => {
  const baseline = {
    version: "1.5.0",
    plugins_used: [{ name: "AWSKeyDetector" }, { name: "Own", path: "file://own.py" }],
    filters_used: [
      { path: "detect_secrets.filters.heuristic.is_sequential_string" },
      { path: "detect_secrets.filters.regex.should_exclude_file", pattern: ["^vendor/", "x+y"] },
      { path: "detect_secrets.filters.regex.should_exclude_secret", pattern: ["fake.*"] },
    ],
    results: {
      "a\\b.py": [{ type: "Secret Keyword", hashed_secret: sha("one"), is_secret: true, line_number: 3 }],
      "c.py": [{ type: "Hex", hashed_secret: "none" }],
    },
  };
  const read = readDetectSecrets({ file: ".secrets.baseline", text: JSON.stringify(baseline) });
  expect(read.entries).toMatchObject([
    { home: "baseline", cover: { digest: sha("one"), path: "a/b.py" }, reason: expect.stringContaining("real secret") },
  ]);
  expect(files(read)).toEqual([{ globs: ["vendor/"], patterns: undefined }]);
  expect(read.notes.map(({ why }) => why)).toEqual(["was marked as a real secret: revoke it"]);
  expect(read.left).toHaveLength(4);
});

test("secretlint: values are carried, everything else is listed, and no value is named", () => {
  const value = made("{base62:30}", 3);
  const rules = [
    {
      id: "@secretlint/secretlint-rule-preset-recommend",
      rules: [
        { id: "@secretlint/secretlint-rule-aws", options: { allows: [value, `/${value}/i`], enableIDScanRule: true } },
        { id: "@secretlint/secretlint-rule-slack", disabled: true, allowMessageIds: ["Slack"] },
      ],
    },
    { id: "my-rule", severity: "warning" },
  ];
  for (const text of [JSON.stringify({ rules }), `# own\nrules: ${JSON.stringify(rules)}\n`]) {
    const read = readSecretlint({ file: text.startsWith("{") ? ".secretlintrc.json" : ".secretlintrc.yml", text });
    expect(read.entries.map(({ cover }) => cover)).toEqual([{ kind: "value", value }]);
    expect(read.left).toHaveLength(6);
    expect(JSON.stringify([read.left, read.entries.map(({ at, reason }) => [at, reason])])).not.toContain(value);
  }
});

test("secretlint: keys beside the rules, and values that are no lists of texts", () => {
  const config = { rules: [{ id: "@secretlint/x", options: { allows: "/x/" } }, "y"], ignorePatterns: ["a"] };
  expect(left(readSecretlint({ file: ".secretlintrc.json", text: JSON.stringify(config) }))).toEqual([
    ".secretlintrc.json: ignorePatterns: has no counterpart",
    ".secretlintrc.json: rules: has one that is no table",
    ".secretlintrc.json: @secretlint/x: its option allows is no list of texts",
  ]);
});

test("a path that gitignore never matches does not become a glob that does", () => {
  const { paths, left: told } = readIgnoredPaths({ file: "i", text: "./docs/a.txt\n/\n" });
  expect([paths, told.length]).toEqual([[], 2]);
});

test(".secretlintignore: what globs of ours say", () => {
  const text = "# c\nnode_modules/\n/dist\n*.log\n**/test/**\nsrc/[ab].ts\n*\n";
  const read = readIgnoredPaths({ file: ".secretlintignore", text });
  expect(files(read)).toEqual([
    {
      globs: ["**/node_modules/", "/dist", "dist/", "*.log", "**/*.log/", "**/test/"],
      patterns: undefined,
    },
  ]);
  expect(read.left.map(({ at }) => at)).toEqual([".secretlintignore:6", ".secretlintignore:7"]);
  expect(left(readIgnoredPaths({ file: "i", text: "a\n!a/b\n" }))).toHaveLength(1);
});

test("talisman: checksums, files that all detectors leave out, scopes", () => {
  const text = `fileignoreconfig:
- filename: a/b.txt
  checksum: ${"0".repeat(64)}
- filename: samples/
  ignore_detectors: [filecontent, filename, filesize]
- filename: README.md
  ignore_detectors: [filecontent]
scopeconfig:
- scope: php
- scope: cobol
threshold: high
version: "1.0"
`;
  const read = readTalisman({ file: ".talismanrc", text });
  expect(read.entries).toMatchObject([{ cover: { kind: "checksum", pattern: "a/b.txt" } }]);
  expect(files(read)).toEqual([
    { globs: ["samples/"], patterns: undefined },
    { globs: ["composer.lock"], patterns: undefined },
  ]);
  expect(read.left.map(({ at }) => at)).toEqual([
    ".talismanrc: threshold",
    ".talismanrc: README.md",
    ".talismanrc: scopeconfig",
  ]);
});

test("talisman: what is written in another way", () => {
  const text = "fileignoreconfig:\n- filename: a.txt\n  severity: low\n- filename: b.txt\nscopeconfig:\n  scope: go\n";
  const read = readTalisman({ file: "t", text });
  expect(left(read)).toEqual(["t: scopeconfig: is no list of settings", "t: a.txt, severity: has no counterpart"]);
  expect(read.notes.map(({ at }) => at)).toEqual(["t: a.txt", "t: b.txt"]);
  expect(readTalisman({ file: "t", text: "fileignoreconfig:\nscopeconfig: []\n" }).left).toEqual([]);
});

test("trufflehog: a regex of paths a line", () => {
  const read = readTrufflehog({ file: "x", text: "# c\n\n^fixtures/.*\n(.*)\\.min\\.js$\n[a-z]+/x\n" });
  expect(files(read)).toEqual([{ globs: ["fixtures/", "*.min.js"], patterns: undefined }]);
  expect(read.left).toHaveLength(1);
});

test("regexes that a hostile repository makes deep or long are refused", () => {
  const deep = `${"(".repeat(3000)}a${")".repeat(3000)}`;
  const read = readTrufflehog({ file: "x", text: `${deep}\n${"a".repeat(9000)}\n` });
  expect(read.left.map(({ why }) => why.replace(/^.*: /, ""))).toEqual(Array(2).fill("it is too long or too deep"));
  const rule = `[[rules]]\nid = "deep"\nkeywords = ["abc"]\nregex = '${deep}'\n`;
  expect(left(readGitleaksConfig({ file: "g", text: rule }, nodePlatform))).toEqual([
    "g: rule deep: its regex is too long or too deep",
  ]);
});

test("rules for paths about files that are findings by their names are told", () => {
  const { paths } = readIgnoredPaths({ file: "i", text: ".env\ndocs/\n" });
  expect(sensitiveNotes(paths).map(({ why }) => why)).toEqual([expect.stringMatching(/^is about \.env too/)]);
  expect(sensitiveNotes(readIgnoredPaths({ file: "i", text: "docs/\n" }).paths)).toEqual([]);
});

describe("a broken file is named with its line, and nothing of it is quoted", () => {
  const value = made("{base62:30}", 9);
  const cases: [string, (source: OldText) => unknown, string, RegExp][] = [
    ["TOML", (source) => readGitleaksConfig(source, nodePlatform), `title = "x"\nkey = ${value} "\n`, /^f:2:/],
    ["JSON", readDetectSecrets, `{\n"results": ${value}\n}`, /^f:2:/],
    ["YAML", readTalisman, `a: 1\nb: "${value}\n`, /^f:[23]:/],
    ["another form", readGitleaksReport, `{"runs": "${value}"}`, /^f: no report of gitleaks/],
  ];
  test.each(cases)("%s", (_name, read, text, says) => {
    let told: unknown = null;
    try {
      read({ file: "f", text });
    } catch (error) {
      told = error;
    }
    expect(told).toMatchObject({ code: "bad-config", message: expect.stringMatching(says) });
    expect(String((told as Error).message)).not.toContain(value);
  });
});

test.each([
  [".secrets.baseline", readDetectSecrets, '{"x":', "["],
  [".secretlintrc.json", readSecretlint, '{"x":', '{"x":'],
  [".secretlintrc.yml", readSecretlint, "x: ", "["],
  [".talismanrc", readTalisman, "", "- "],
])("%s that is nested too deep is refused, not read", (file, reader, head, level) => {
  expect(() => reader({ file, text: head + level.repeat(50_000) })).toThrow(
    `${file}: it is nested too deep to be read`,
  );
});
