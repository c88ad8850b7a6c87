import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { rowsOf } from "../../helpers/posture.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/recipes.md"), "utf8");

interface Recipe {
  readonly title: string;
  readonly path: string;
  readonly text: string;
  /** Rules that the page says fail. */
  readonly named: readonly string[];
}

/** Sections with a CI file: its first line names the path, the line below the block what fails. */
const recipes = page.split(/^### /m).flatMap((section): readonly Recipe[] => {
  const block = /^```(?:yaml|groovy)\n(?:#|\/\/) (\S+)\n([\s\S]*?)^```$/m.exec(section);
  const fails = /^Fails here: (.*)$/m.exec(section)?.[1];
  if (block === null || fails === undefined) return [];
  const named = [...fails.matchAll(/`(posture-[\w-]+)`/g)].map(([, id]) => id!);
  return [{ title: section.slice(0, section.indexOf("\n")), path: block[1]!, text: block[2]!, named }];
});

/** Rows about the checkout rather than its CI files. */
const OF_CHECKOUT = new Set(["posture-ignored", "posture-hook", "posture-rotation"]);

test("the page has a recipe for each registry and each CI system", () => {
  expect(recipes.map(({ title }) => title)).toEqual([
    "PyPI, from GitHub Actions",
    "npm, from GitHub Actions",
    "crates, from GitHub Actions",
    "RubyGems, from GitHub Actions",
    "NuGet, from GitHub Actions",
    "PyPI, from GitLab",
    "npm, from CircleCI",
    "PyPI, from Jenkins",
  ]);
});

describe.each(recipes)("$title", ({ path, text, named }) => {
  const rows = rowsOf({ files: { [path]: text } }).filter(({ rule }) => !OF_CHECKOUT.has(rule));

  test("fails what the page names, and nothing else", () => {
    const failed = rows.filter(({ status }) => status === "fail");
    expect([...new Set(failed.map(({ rule }) => rule))].toSorted()).toEqual(named.toSorted());
  });

  test("is seen to publish, and scans what it publishes with a record", () => {
    const status = (rule: string): readonly string[] =>
      rows.filter((row) => row.rule === rule).map((row) => row.status);
    expect(status("posture-after-scan")).toContain("pass");
    expect(status("posture-tag-filter")).toContain("pass");
    expect(text).toMatch(/prepublish dist\/\* --gate --record \S+/);
  });
});
