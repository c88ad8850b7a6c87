import { expect, test } from "@jest/globals";
import { looseTags } from "../../../lib/posture/ci/tag-match.ts";
import { rowsOf } from "../../helpers/posture.ts";
import { growth } from "../../helpers/slowness.ts";

/** Twice as much is still a file that is read. */
const SIZE = 30_000;

const [GITHUB, JENKINS] = [".github/workflows/release.yml", "Jenkinsfile"];
const ID = "a".repeat(40);

/** A workflow whose step before the one that publishes runs a shell text. */
function running(shell: string): string {
  const run = shell.replaceAll(/^/gm, "          ");
  return `on: push\njobs:\n  p:\n    steps:\n      - run: |\n${run}\n      - uses: pypa/gh-action-pypi-publish@${ID}\n`;
}

const jenkins = (inside: string): string => `pipeline { stages { stage('a') { steps {\n${inside}\n} } } }\n`;

test.each([
  [GITHUB, running, "", "do/", ""],
  [GITHUB, running, "", "(A=r", ""],
  [GITHUB, running, "npm ", "--a ", ""],
  [GITHUB, running, "pnpm ", "-r ", ""],
  [GITHUB, running, "twine ", "--a ", ""],
  [GITHUB, running, "python setup.py", "\t", ""],
  [JENKINS, jenkins, "environment {\nA=0", "\t", "0\n}"],
  [JENKINS, jenkins, "sh", "\t", ":"],
  [JENKINS, jenkins, "withCredentials([", "a", "]) { }"],
])("the checklist takes little time for %s: %#", (path, file, head, unit, tail) => {
  const rows = (size: number) => (): unknown =>
    rowsOf({ files: { [path]: file(head + unit.repeat(size / unit.length) + tail) } });
  expect(growth(rows(SIZE), rows(2 * SIZE))).toBeNull();
});

test.each([
  ["regex", 15, (size: number) => `^${"(".repeat(size)}.?${")*".repeat(size)}$x`],
  ["regex", 20, (size: number) => `^${"(|a|.)".repeat(size)}$x`],
  ["regex", 250, (size: number) => `^${"a?".repeat(size)}x$`],
  ["github", 250, (size: number) => `${"**".repeat(size)}x`],
  ["ant", 250, (size: number) => `${"*".repeat(size)}x`],
] as const)("a tag filter in the grammar %s that would take V8 ages is told at once: %#", (grammar, size, filter) => {
  const loose = (length: number) => (): unknown => looseTags([{ text: filter(length), line: 1, grammar }]);
  expect(growth(loose(size), loose(2 * size))).toBeNull();
});

test.each([
  ["brackets", "["],
  ["braces", "{a: "],
  ["items on one line", "- "],
  ["keys that are lists", "? - "],
])("a CI file that nests %s too deep is a row, and takes no stack", (_title, level) => {
  const rows = rowsOf({ files: { [GITHUB]: `on: push\njobs:\n  ${level.repeat(60_000)}` } });
  expect(rows.find(({ rule }) => rule === "posture-ci-readable")).toMatchObject({
    status: "fail",
    evidence: `${GITHUB}:1: it is nested too deep to be read`,
  });
});
