import { expect, test } from "@jest/globals";
import { looseTags } from "../../../lib/posture/ci/tag-match.ts";
import { rowsOf } from "../../helpers/posture.ts";

const SIZE = 60_000;
/** Milliseconds of processor time; what was quadratic took several seconds. */
const MOST = 1000;

function milliseconds(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

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
  const text = file(head + unit.repeat(SIZE / unit.length) + tail);
  expect(milliseconds(() => rowsOf({ files: { [path]: text } }))).toBeLessThan(MOST);
});

test.each([
  ["regex", `^${"(".repeat(30)}.?${")*".repeat(30)}$x`],
  ["regex", `^${"(|a|.)".repeat(40)}$x`],
  ["regex", `^${"a?".repeat(500)}x$`],
  ["github", `${"**".repeat(500)}x`],
  ["ant", `${"*".repeat(500)}x`],
] as const)("a tag filter in the grammar %s that would take V8 ages is told at once: %.40s", (grammar, text) => {
  expect(milliseconds(() => looseTags([{ text, line: 1, grammar }]))).toBeLessThan(MOST);
});
