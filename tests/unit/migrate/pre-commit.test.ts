import { describe, expect, test } from "@jest/globals";
import { editPreCommit } from "../../../lib/config/migrate/pre-commit.ts";
import { keptAsTheyAre, mergedConfig } from "../../../lib/config/migrate/merge-config.ts";
import { parseConfig } from "../../../lib/config/file/parse-config.ts";
import { VERSION } from "../../../lib/core/version.ts";

const OURS = (indent: string): string =>
  [`- repo: https://github.com/leaktrail/leaktrail`, `  rev: v${VERSION}`, "  hooks:", "    - id: leaktrail"]
    .map((line) => `${indent}${line}\n`)
    .join("");

function edited(text: string): ReturnType<typeof editPreCommit> {
  return editPreCommit({ file: ".pre-commit-config.yaml", text });
}

describe("pre-commit", () => {
  test("our hook takes the place of the others; every other byte stays", () => {
    const head = `# top\ndefault_stages:   [pre-commit]   # odd  blanks\nrepos:\n`;
    const hooks = `  - repo: https://github.com/pre-commit/pre-commit-hooks\n    rev: "v5.0.0"\n    hooks:\n      - id: check-yaml  # keep\n`;
    const key = `      - id: detect-private-key\n        types: [text]\n`;
    const more = `      # last\n      -   id: end-of-file-fixer\n\n  # secrets\n`;
    const gitleaks = `  - repo: https://github.com/gitleaks/gitleaks\n    rev: v8.30.0 # pinned\n    hooks:\n      - id: gitleaks\n\n`;
    const tail = `  -   repo: local\n      hooks:\n      - {id: own, name: own, entry: x, language: system}\n`;
    const { after, settings } = edited(head + hooks + key + more + gitleaks + tail);
    expect(after).toBe(head + OURS("  ") + hooks + more + "\n".repeat(0) + tail.replace(/^/, "\n"));
    expect(settings.left).toEqual([]);
  });

  test("where ours is there already, the others only go", () => {
    const ours = `repos:\n${OURS("")}`;
    expect(
      edited(`${ours}- repo: https://github.com/Yelp/detect-secrets\n  rev: v1.5.0\n  hooks:\n  - id: detect-secrets\n`)
        .after,
    ).toBe(ours);
    expect(edited(ours)).toMatchObject({ after: ours, settings: { left: [] } });
  });

  test("what the hook was told: files, paths, and the rest", () => {
    const { after, settings } = edited(`repos:\r
- repo: https://github.com/Yelp/detect-secrets\r
  rev: v1.5.0\r
  hooks:\r
  - id: detect-secrets\r
    args: [--baseline, ci/.secrets.baseline, '--exclude-lines=x.*', -p, own.py]\r
    exclude: package.lock.json\r
`);
    expect(after).toBe(`repos:\n${OURS("")}`.replaceAll("\n", "\r\n"));
    expect(settings.names).toEqual([{ tool: "detect-secrets", file: "ci/.secrets.baseline" }]);
    expect(settings.paths).toMatchObject([{ files: expect.arrayContaining(["*package?lock?json*"]) }]);
    expect(settings.left.map(({ why }) => why)).toEqual([
      "--exclude-lines is not carried over",
      "-p is not carried over",
    ]);
  });

  test("a local hook is replaced only where it runs the tool itself", () => {
    const hook = (entry: string): string =>
      `repos:\n- repo: local\n  hooks:\n  - id: gitleaks\n    entry: ${entry}\n    language: system\n`;
    expect(edited(hook("gitleaks protect --staged")).after).toBe(`repos:\n${OURS("")}`);
    const wrapped = edited(hook("scripts/gitleaks.sh"));
    expect(wrapped.after).toBe(hook("scripts/gitleaks.sh"));
    expect(wrapped.settings.left).toHaveLength(1);
  });

  test("flow style is left alone and told", () => {
    const text = `repos: [{repo: "https://github.com/gitleaks/gitleaks", rev: v8, hooks: [{id: gitleaks}]}]\n`;
    expect(edited(text)).toMatchObject({
      after: text,
      settings: { left: [{ why: expect.stringContaining("by hand") }] },
    });
  });
});

test("what would lose an anchor is left alone and told", () => {
  const text = `repos:
- repo: https://github.com/gitleaks/gitleaks
  rev: v8
  hooks:
  - id: gitleaks
    stages: &stages [pre-commit]
- repo: https://github.com/acme/own
  rev: v1
  hooks:
  - id: own
    stages: *stages
`;
  expect(edited(text)).toMatchObject({
    after: text,
    settings: { left: [{ why: expect.stringContaining("anchors") }] },
  });
});

describe("other layouts", () => {
  const gitleaks = "  repo: https://github.com/gitleaks/gitleaks\n  rev: v8\n  hooks:\n  - id: gitleaks\n";
  const next = "- repo: https://github.com/acme/own\n  rev: v1\n  hooks:\n  - id: own\n";

  test.each([
    ["a dash alone on its line", `-\n${gitleaks}`],
    ["a comment behind the dash", `- # pinned\n${gitleaks}`],
    ["an anchor behind the dash", `- &secrets\n${gitleaks}`],
    ["quotes", `- "repo": "https://github.com/gitleaks/gitleaks"\n  'rev': v8\n  "hooks":\n  - "id": 'gitleaks'\n`],
  ])("%s", (_name, item) => {
    expect(edited(`repos:\n${item}${next}`).after).toBe(`repos:\n${OURS("")}${next}`);
  });

  test("a hook whose dash stands alone goes with its dash", () => {
    const head = "repos:\n";
    const repo = "- repo: https://github.com/pre-commit/pre-commit-hooks\n  rev: v5.0.0\n  hooks:\n";
    const kept = "  -\n    id: check-yaml\n";
    const { after } = edited(`${head}${repo}  -\n    id: detect-private-key\n${kept}`);
    expect(after).toBe(`${head}${OURS("")}${repo}${kept}`);
  });

  test("a local hook is told by its command, whatever its id, and what calls a tool in another way is listed", () => {
    const local = (id: string, entry: string): string =>
      `  - id: ${id}\n    name: ${id}\n    entry: ${entry}\n    language: system\n`;
    const rest = local("lint", "eslint .gitleaks.toml") + local("shell", 'bash -c "gitleaks protect --staged"');
    const { after, settings } = edited(
      `repos:\n- repo: local\n  hooks:\n${local("scan", "detect-secrets-hook --baseline ci/known.baseline")}${rest}`,
    );
    expect(after).toBe(`repos:\n${OURS("")}- repo: local\n  hooks:\n${rest}`);
    expect(settings.names).toEqual([{ tool: "detect-secrets", file: "ci/known.baseline" }]);
    expect(settings.left.map(({ at }) => at)).toEqual([".pre-commit-config.yaml: local hook shell"]);
  });

  test("what the file says of all hooks is listed where it was heeded", () => {
    const file = (id: string): string =>
      `exclude: ^vendor/\nci:\n  skip: [${id}, own]\nrepos:\n- repo: https://github.com/acme/mirror\n  rev: v1\n  hooks:\n  - id: ${id}\n`;
    const names = edited(file("detect-secrets")).settings;
    expect(names.left).toMatchObject([{ at: ".pre-commit-config.yaml: exclude" }]);
    expect(names.notes).toMatchObject([{ at: ".pre-commit-config.yaml: ci.skip" }]);
    // It never takes names.
    expect(edited(file("gitleaks")).settings.left).toEqual([]);
  });

  test("the list of old versions is told, not passed over", () => {
    const text = `-${gitleaks.slice(1)}`;
    expect(edited(text)).toMatchObject({ after: text, settings: { left: [{ why: expect.stringContaining("1.0") }] } });
    expect(edited(next).settings.left).toEqual([]);
  });
});

describe("a configuration that is there", () => {
  const rule = { at: "x", files: ["docs/**/*"], reason: "samples" };

  test("keeps its text, takes what is new, and nothing twice", () => {
    const before = `{\n  // mine\n  "failOn": "warning", // ever\n  "paths": [\n    { "files": ["a/"], "atMost": "note", "reason": "b" }, // c\n  ],\n}\n`;
    const after = mergedConfig(before, [], [rule])!;
    for (const line of before.split("\n")) expect(after).toContain(line);
    const config = parseConfig({ file: "f", path: "/f", top: "/", text: after });
    expect(config.policy?.caps.map(({ atMost }) => atMost)).toEqual(["note", "off"]);
    expect(mergedConfig(after, [], [rule])).toBe(after);
  });

  test.each(["{}", "{ // nothing\n}", `{"failOn":"note"}`, `{"paths":[]}`, "{\r\n}\r\n"])("%j", (before) => {
    const after = mergedConfig(before, [], [rule])!;
    const config = parseConfig({ file: "f", path: "/f", top: "/", text: after });
    expect(config.policy?.caps).toHaveLength(1);
    expect(mergedConfig(before, [], [])).toBe(before);
  });

  test("what says something else under the same name, or of the same files, stays and is told", () => {
    const own = { name: "gitleaks-acme", title: "Acme", keywords: ["acme"], regex: "acme_(?<secret>[a-f]{9})" };
    const before = JSON.stringify({
      patterns: [{ ...own, regex: "acme_(?<secret>[a-f]{8})" }],
      paths: [{ files: ["docs/**/*"], atMost: "note", reason: "samples" }],
    });
    const patterns = [{ ...own, examples: ["x"] }] as unknown as Parameters<typeof mergedConfig>[1];
    expect(mergedConfig(before, patterns, [rule])).toBe(before);
    expect(keptAsTheyAre(before, patterns, [rule]).map(({ at }) => at)).toEqual(["pattern gitleaks-acme", "x"]);
  });
});
