import { describe, expect, test } from "@jest/globals";
import { projectNames } from "../../../lib/cli/posture/project-names.ts";
import { rowsOf, statusOf } from "../../helpers/posture.ts";
import { processorTime } from "../../helpers/processor-time.ts";

const [GITHUB, GITLAB, CIRCLE, JENKINS] = [
  ".github/workflows/release.yml",
  ".gitlab-ci.yml",
  ".circleci/config.yml",
  "Jenkinsfile",
];
const ID = "a".repeat(40);
const PUBLISH = `- uses: pypa/gh-action-pypi-publish@${ID}`;
const STRICT = String.raw`/^v\d+\.\d+\.\d+$/`;

const of = (path: string, text: string, rule: string): readonly string[] =>
  statusOf({ files: { [path]: text } }, `posture-${rule}`);

/** A job that publishes, with lines of the workflow, of the job, and steps. */
function github(
  steps: string,
  { top = "on: { push: { tags: ['v[0-9]+.[0-9]+.[0-9]+'] } }", job = "", jobs = "" } = {},
): string {
  return `${top}\njobs:\n${jobs}\n  publish:\n${job}\n    steps:\n${steps.replace(/^/gm, "      ")}\n`;
}

const gate = (publish: string, scan = "", run = "leaktrail prepublish dist/* --gate"): string =>
  github(PUBLISH, {
    job: `    needs: [test, scan]\n${publish}`,
    jobs: `  test:\n    steps: [{ run: pytest }]\n  scan:\n    steps:\n      - run: ${run}\n${scan}`,
  });

describe("what must have ended well before publishing", () => {
  test.each([
    ["", "pass"],
    ["    if: always()", "fail"],
    ["    if: ${{ !cancelled() }}", "fail"],
    ["    if: ${{ !failure() && !cancelled() }}", "pass"],
    ["    if: always() && needs.test.result == 'success' && needs.scan.result == 'success'", "pass"],
    ["    if: always() && needs.scan.result == 'success'", "fail"],
  ])("a job with %j and its tests: %s", (condition, status) => {
    expect(of(GITHUB, gate(condition), "after-tests")).toEqual([status]);
  });

  test.each([
    ["        continue-on-error: true", "leaktrail prepublish dist/*", "fail"],
    ["    continue-on-error: true", "leaktrail prepublish dist/*", "fail"],
    ["        continue-on-error: false", "leaktrail prepublish dist/*", "pass"],
    ["", "leaktrail prepublish dist/* || true", "fail"],
    ["", "leaktrail prepublish dist/* || exit 1", "pass"],
  ])("a scan with %j that runs %j: %s", (more, run, status) => {
    expect(of(GITHUB, gate("", more, run), "after-scan")).toEqual([status]);
  });

  test("a job of GitLab that may fail holds nothing up", () => {
    const file = (more: string): string =>
      `stages: [a, b]\nscan:\n  stage: a\n  script: [leaktrail prepublish dist/*]\n${more}rel:\n  stage: b\n  script: [twine upload dist/*]\n`;
    expect(of(GITLAB, file(""), "after-scan")).toEqual(["pass"]);
    expect(of(GITLAB, file("  allow_failure: true\n"), "after-scan")).toEqual(["fail"]);
  });
});

test("a condition of the publishing step keeps pull requests out as the job's does", () => {
  const old = (condition: string): string => github(`${PUBLISH}\n  ${condition}`, { top: "on: [push, pull_request]" });
  expect(of(GITHUB, old("if: github.event_name == 'push' && startsWith(github.ref, 'refs/tags')"), "triggers")).toEqual(
    ["pass"],
  );
  expect(of(GITHUB, old("if: success()"), "triggers")).toEqual(["fail"]);
});

describe("inputs that ask for confirmation", () => {
  const top = "on: { workflow_dispatch: { inputs: { confirm: { required: true } } } }";
  const shell = (run: string): string => `- env: { SURE: "\${{ inputs.confirm }}" }\n  run: |\n    ${run}\n${PUBLISH}`;
  test.each([
    ["compared by index", github(PUBLISH, { top, job: "    if: github.event.inputs['confirm'] == 'yes'" }), "pass"],
    ["true or false by itself", github(PUBLISH, { top, job: "    if: inputs.confirm && github.ref == 'x'" }), "pass"],
    ["through the environment", github(shell('if [ "$SURE" != "yes" ]; then exit 1; fi'), { top }), "pass"],
    ["printed through the environment", github(shell('echo "$SURE"'), { top }), "fail"],
    ["compared without an end", github(shell('if [ "$SURE" != "yes" ]; then echo no; fi'), { top }), "fail"],
    [
      "compared behind publishing",
      github(`${PUBLISH}\n${shell('test "$SURE" = yes').split("\n").slice(0, 3).join("\n")}`, { top }),
      "fail",
    ],
    [
      "compared in a job that nobody needs",
      github(PUBLISH, { top, jobs: "  other:\n    if: inputs.confirm == 'yes'\n    steps: [{ run: 'true' }]" }),
      "fail",
    ],
    [
      "compared in a job that is needed",
      github(PUBLISH, {
        top,
        job: "    needs: other",
        jobs: "  other:\n    if: inputs.confirm == 'yes'\n    steps: [{ run: 'true' }]",
      }),
      "pass",
    ],
  ])("%s", (_, text, status) => {
    expect(of(GITHUB, text, "confirmation")).toEqual([status]);
  });

  test("of CircleCI are compared by a workflow", () => {
    const file = (when: string): string =>
      `parameters: { confirm: { type: string, default: no } }\njobs: { p: { steps: [{ run: twine upload dist/* }] } }\nworkflows: { w: { ${when}jobs: [p] } }\n`;
    expect(of(CIRCLE, file(""), "confirmation")).toEqual(["fail"]);
    expect(of(CIRCLE, file('when: { equal: ["yes", "<< pipeline.parameters.confirm >>"] }, '), "confirmation")).toEqual(
      ["pass"],
    );
  });
});

describe("tokens", () => {
  test.each([
    [
      "written into the environment",
      '- run: echo "TWINE_PASSWORD=${{ secrets.P }}" >> $GITHUB_ENV\n- run: twine upload dist/*',
      "fail",
    ],
    [
      "of another registry",
      '- run: echo "NPM_TOKEN=${{ secrets.P }}" >> $GITHUB_ENV\n- run: twine upload dist/*',
      "by hand",
    ],
    ["of bun", '- run: bun publish\n  env: { NPM_CONFIG_TOKEN: "${{ secrets.P }}" }', "fail"],
    ["no folder's name", "- run: mkdir -p some-folder && twine upload dist/*", "by hand"],
    [
      "just minted, in a file",
      '- run: echo "//x.example.test/:_authToken=${{ steps.m.outputs.t }}" > .npmrc\n- run: npm publish',
      "by hand",
    ],
  ])("%s", (_, steps, status) => {
    expect(of(GITHUB, github(steps), "login")).toEqual([status]);
  });

  test.each([
    [GITHUB, github('- run: twine upload dist/*\n  env: { TWINE_PASSWORD: "not-so-secret-1" }'), "fail"],
    [GITHUB, github('- run: op run -- twine upload dist/*\n  env: { TWINE_PASSWORD: "op://ci/pypi/token" }'), "pass"],
    [GITLAB, "rel:\n  variables: { TWINE_PASSWORD: not-so-secret-1 }\n  script: [twine upload dist/*]\n", "fail"],
    [GITLAB, "rel:\n  variables: { TWINE_PASSWORD: $OTHER }\n  script: [twine upload dist/*]\n", "pass"],
    [
      JENKINS,
      "node { stage('p') { environment { TWINE_PASSWORD = 'not-so-secret-1' }\nsh 'twine upload dist/*' } }",
      "fail",
    ],
    [
      JENKINS,
      "node { stage('p') { environment { TWINE_PASSWORD = credentials('pypi') }\nsh 'twine upload dist/*' } }",
      "pass",
    ],
  ])("a value in %s itself, however weak (case %#)", (path, text, status) => {
    expect(of(path, text, "literal")).toEqual([status]);
  });

  test("`npm stage publish` is publishing, what builds by itself builds", () => {
    expect(
      of(GITHUB, github("- run: npm stage publish", { job: "    permissions: { id-token: write }" }), "login"),
    ).toEqual(["pass"]);
    expect(of(GITHUB, github("- run: poetry publish --build"), "build-apart")).toEqual(["fail"]);
    expect(of(GITHUB, github("- run: poetry publish"), "build-apart")).toEqual(["pass"]);
  });

  test("an image is pinned by a whole digest", () => {
    const image = (ref: string): readonly string[] =>
      of(GITHUB, github(`- uses: docker://alpine${ref}\n${PUBLISH}`), "pinned");
    expect(image("@sha256:abc")).toEqual(["fail"]);
    expect(image(`@sha256:${"b".repeat(64)}`)).toEqual(["pass"]);
  });
});

test("an action that is told to attest may ask for an identity", () => {
  const jobs = (more: string): string =>
    `  package:\n    permissions: { id-token: write }\n    steps:\n      - uses: hynek/build-and-inspect-python-package@${ID}\n${more}`;
  const rule = "id-token-scope";
  expect(of(GITHUB, github(PUBLISH, { jobs: jobs("") }), rule)).toEqual(["fail"]);
  const attesting = jobs("        with: { attest-build-provenance-github: true }");
  expect(of(GITHUB, github(PUBLISH, { jobs: attesting }), rule)).toEqual(["pass"]);
});

describe("tags that start publishing", () => {
  const rules = (...lines: readonly string[]): string =>
    `rel:\n  script: [twine upload dist/*]\n  rules:\n${lines.map((line) => `    - ${line}\n`).join("")}`;
  const strict = `if: '$CI_COMMIT_TAG =~ ${STRICT}'`;
  test.each([
    [rules(strict), "pass"],
    [rules(strict, "{ when: never }"), "pass"],
    [rules(strict, "{ if: $CI_COMMIT_BRANCH }"), "fail"],
    [rules(strict, "{ when: manual }"), "fail"],
    [rules(`{ if: '$CI_COMMIT_TAG !~ ${STRICT}', when: never }`, "{ if: $CI_COMMIT_TAG }"), "pass"],
    [rules("{ if: $CI_COMMIT_TAG, when: never }", "{ if: $CI_COMMIT_BRANCH }"), "fail"],
    [rules("{ if: '$CI_COMMIT_TAG =~ $PATTERN' }"), "by hand"],
    [`rel:\n  script: [twine upload dist/*]\n  only: { variables: ['$CI_COMMIT_TAG =~ ${STRICT}'] }\n`, "pass"],
    [`workflow: { rules: [{ if: '$CI_COMMIT_TAG =~ ${STRICT}' }] }\nrel: { script: [twine upload dist/*] }\n`, "pass"],
    [
      `workflow: { rules: [{ if: '$CI_COMMIT_TAG =~ ${STRICT}' }, { if: $CI_COMMIT_BRANCH }] }\nrel: { script: [twine upload dist/*] }\n`,
      "fail",
    ],
    [".p: &p\n  script: [twine upload dist/*]\n  only: [tags]\nrel:\n  <<: *p\n", "fail"],
    [".p:\n  script: [twine upload dist/*]\nrel:\n  script: [echo, !reference [.p, script]]\n  only: [tags]\n", "fail"],
    ["spec: { inputs: {} }\n---\nrel: { script: [twine upload dist/*], only: [tags] }\n", "fail"],
  ])("GitLab, case %#: %s", (text, status) => {
    expect(of(GITLAB, text, "tag-filter")).toEqual([status]);
  });

  const circle = (filters: string, when = ""): string =>
    `jobs: { p: { steps: [{ run: twine upload dist/* }] } }\nworkflows: { w: { ${when}jobs: [{ p: { ${filters} } }] } }\n`;
  test.each([
    [circle(`filters: { tags: { only: '${STRICT}' }, branches: { ignore: /.*/ } }`), "pass"],
    [circle(`filters: { tags: { only: '${STRICT}' } }`), "fail"],
    [circle("", String.raw`when: { matches: { pattern: '^v\d+\.\d+$', value: << pipeline.git.tag >> } }, `), "pass"],
    [circle("", "when: << pipeline.git.tag >>, "), "fail"],
    [circle(`filters: pipeline.git.tag =~ ${STRICT}`), "by hand"],
  ])("CircleCI, case %#: %s", (text, status) => {
    expect(of(CIRCLE, text, "tag-filter")).toEqual([status]);
  });

  const jenkins = (when: string): string =>
    `pipeline { stages { stage('p') { ${when}\nsteps { sh 'twine upload dist/*' } } } }`;
  test.each([
    [jenkins(String.raw`when { expression { env.TAG_NAME ==~ /v\d+\.\d+/ } }`), "pass"],
    [jenkins(String.raw`when { expression { env.TAG_NAME =~ /v/ } }`), "fail"],
    [jenkins(String.raw`when { anyOf { branch 'main'; tag pattern: '^v\\d+$', comparator: 'REGEXP' } }`), "fail"],
    [jenkins(String.raw`when { allOf { buildingTag(); tag pattern: '^v\\d+$', comparator: 'REGEXP' } }`), "pass"],
    [String.raw`node { stage('p') { if (env.TAG_NAME ==~ /v\d+/) { sh 'twine upload dist/*' } } }`, "pass"],
  ])("Jenkins, case %#: %s", (text, status) => {
    expect(of(JENKINS, text, "tag-filter")).toEqual([status]);
  });

  test("what is commented out in a Jenkinsfile publishes nothing", () => {
    const text =
      "node { stage('p') {\n// sh 'twine upload dist/*'\n/* sh 'npm publish' */\nsh 'curl https://x.example.test//y'\n} }";
    expect(of(JENKINS, text, "login")).toEqual(["not applicable"]);
  });
});

describe("files made to keep us busy", () => {
  const expectUnreadable = (path: string, text: string): void => {
    const taken = processorTime(() => {
      const [row] = rowsOf({ files: { [path]: text } }).filter(({ rule }) => rule === "posture-ci-readable");
      expect([row?.status, row?.place?.path]).toEqual(["fail", path]);
    });
    expect(taken).toBeLessThan(10_000);
  };

  test("aliases that stand for billions, lists and blocks without end, endless scripts", () => {
    const doublings = Array.from({ length: 12 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}]`);
    expectUnreadable(GITLAB, [`a0: &a0 [x]`, ...doublings, "rel: { script: *a12, only: [tags] }"].join("\n"));
    expectUnreadable(GITLAB, "[".repeat(30_000));
    expectUnreadable(JENKINS, "{".repeat(30_000));
    expectUnreadable(GITHUB, github(`- run: |\n    ${"twine ".repeat(20_000)}`));
    expectUnreadable(GITHUB, `#${" ".repeat(1 << 20)}`);
  });

  test("an alias within what it stands for ends", () => {
    expect(
      of(
        GITLAB,
        "a: &a [*a]\nrel: { script: *a }\nm: &m { <<: *m, script: [twine upload dist/*], only: [tags] }\n",
        "tag-filter",
      ),
    ).toEqual(["fail"]);
  });

  test("names of projects are read line by line", () => {
    const text = `${"\n".repeat(300_000)}[project]\nversion = "1"\nname = "demo"\n[other]\nname = "no"\n`;
    const names = projectNames({ text: (path: string) => (path === "pyproject.toml" ? text : null) } as Parameters<
      typeof projectNames
    >[0]);
    expect(names).toEqual(["demo"]);
  });
});
