import { describe, expect, test } from "@jest/globals";
import { rowsOf, statusOf } from "../../helpers/posture.ts";

const RELEASE = ".github/workflows/release.yml";

/** A workflow of GitHub with one job that publishes. */
function workflow(on: string, job: string, steps: string): string {
  return `on: ${on}\npermissions: {}\njobs:\n  publish:\n    permissions: { id-token: write }\n${job}    steps:\n${steps}`;
}

function evidence(files: Record<string, string>, rule: string): readonly string[] {
  return rowsOf({ files })
    .filter((row) => row.rule === rule)
    .map((row) => `${row.status}: ${row.evidence}`);
}

describe("uploads that stand in another file", () => {
  const step = (run: string): string => workflow("{ push: { tags: [v1] } }", "", `      - run: ${run}\n`);
  test.each([
    ["a script", "scripts/publish", { "scripts/publish": "#!/bin/sh\n${PREFIX}twine upload dist/*\n" }],
    ["a script that calls one", "bash ci/release.sh", { "ci/release.sh": "./ci/up.sh\n", "ci/up.sh": "uv publish\n" }],
    ["a script of package.json", "npm run ship", { "package.json": '{ "scripts": { "ship": "npm publish" } }' }],
    ["a make target", "make release", { Makefile: "all:\n\ttrue\nrelease: all\n\t@cargo publish\n\nclean:\n\trm x\n" }],
    [
      "a tox environment",
      "tox -e release",
      { "tox.ini": "[testenv:release]\ndeps = twine\ncommands =\n    python -m twine {posargs} upload dist/*\n[x]\n" },
    ],
  ])("%s is read", (_name, run, files) => {
    expect(statusOf({ files: { ...files, [RELEASE]: step(run) } }, "posture-login")).toEqual(["pass"]);
  });

  test.each([
    ["a trial", "scripts/publish", { "scripts/publish": "npm publish --dry-run\n" }],
    ["another target", "make test", { Makefile: "test:\n\ttrue\nrelease:\n\ttwine upload dist/*\n" }],
    ["a script that calls itself", "a/b.sh", { "a/b.sh": "a/b.sh\n" }],
  ])("%s uploads nothing", (_name, run, files) => {
    expect(statusOf({ files: { ...files, [RELEASE]: step(run) } }, "posture-login")).toEqual(["not applicable"]);
  });

  test("a script that is not there publishes if it is named so and has the token", () => {
    const run = '      - run: ./tool publish\n        env: { TWINE_PASSWORD: "${{ secrets.X }}" }\n';
    const text = workflow("{ push: { tags: [v1] } }", "", run);
    expect(statusOf({ files: { [RELEASE]: text } }, "posture-login-both")).toEqual(["fail"]);
    const installs = text.replace("./tool publish", "./tool install");
    expect(statusOf({ files: { [RELEASE]: installs } }, "posture-login-both")).toEqual([]);
  });

  test("what npm runs by itself before uploading counts as before", () => {
    const scripts = { prepublishOnly: "npm test && leaktrail prepublish --gate" };
    const files = { [RELEASE]: step("npm publish"), "package.json": JSON.stringify({ scripts }) };
    expect(statusOf({ files }, "posture-after-scan")).toEqual(["pass"]);
    expect(statusOf({ files }, "posture-after-tests")).toEqual(["pass"]);
  });

  test("commands of a CircleCI file are its jobs' steps", () => {
    const text = `commands:
  check: { steps: [checkout, { run: pytest }] }
  all: { steps: [check] }
  up:
    steps:
      - run: |
          echo -e "password = \${PYPI_PASSWORD}" >> ~/.pypirc
          twine upload dist/*
jobs: { test: { steps: [all] }, publish: { steps: [up] } }
workflows:
  w: { jobs: [test, { publish: { requires: [test] } }] }
`;
    const files = { ".circleci/config.yml": text };
    expect(evidence(files, "posture-login")).toEqual([
      "fail: .circleci/config.yml:7: job publish: publishes to PyPI with ${PYPI_PASSWORD}",
    ]);
    expect(statusOf({ files }, "posture-after-tests")).toEqual(["pass"]);
  });

  test("functions of a scripted Jenkinsfile run where stages call them", () => {
    const text = `def check(version) {\n  node {\n    sh 'mocha'\n  }\n}
stage('QA') {\n  check('4')\n}
stage('Publish') {
  withCredentials([usernamePassword(credentialsId: 'npm-creds', passwordVariable: 'NPM_PASS', usernameVariable: 'U')]) {
    sh "npm publish"
  }
}
`;
    expect(statusOf({ files: { Jenkinsfile: text } }, "posture-after-tests")).toEqual(["pass"]);
    expect(evidence({ Jenkinsfile: text }, "posture-login")[0]).toContain("publishes to npm with NPM_PASS");
  });
});

const PYPI = "      - uses: pypa/gh-action-pypi-publish@release/v1\n";

test("a key of the command line is what the environment gives to its name", () => {
  const push = (value: string): string =>
    workflow(
      "push",
      "",
      `      - run: dotnet nuget push x.nupkg -k "$KEY"\n        env: { KEY: "\${{ ${value} }}" }\n`,
    );
  expect(statusOf({ files: { [RELEASE]: push("steps.login.outputs.KEY") } }, "posture-login")).toEqual(["pass"]);
  expect(evidence({ [RELEASE]: push("secrets.NUGET") }, "posture-login-both")[0]).toContain(
    "KEY: ${{ secrets.NUGET }}",
  );
});

describe("what starts publishing", () => {
  test.each([
    [
      "a release",
      "{ release: {}, push: { branches: [main], tags: ['*'] } }",
      "github.event.action == 'published'",
      "by hand",
    ],
    [
      "a tag of a list that takes all",
      "{ push: { branches: [main], tags: ['*'] } }",
      "github.event_name == 'push'",
      "fail",
    ],
    ["a branch", "{ push: { branches: [main] } }", "true", "fail"],
    ["a person", "workflow_dispatch", "true", "by hand"],
    ["the clock", "{ schedule: [{ cron: 0 0 1 * * }] }", "true", "fail"],
  ])("%s", (_name, on, condition, expected) => {
    const text = workflow(on, `    if: ${condition}\n`, PYPI);
    expect(statusOf({ files: { [RELEASE]: text } }, "posture-tag-filter")).toEqual([expected]);
  });

  test.each([
    "changesets/action@v1",
    "python-semantic-release/python-semantic-release@v9",
    "googleapis/release-please-action@v4",
  ])("%s makes tag, version and changelog", (action) => {
    const text = workflow("{ push: { branches: [main] } }", "", `      - uses: ${action}\n${PYPI}`);
    const status = (rule: string): readonly string[] => statusOf({ files: { [RELEASE]: text } }, rule);
    expect(status("posture-tag-filter")).toEqual(["by hand"]);
    expect(status("posture-tag-version")).toEqual(["not applicable"]);
    expect(status("posture-changelog")).toEqual(["pass"]);
  });

  test("a condition of a needed job holds for the job, unless the job runs anyway", () => {
    const text = (condition: string): string => `on: [pull_request, push]
jobs:
  sign: { if: "startsWith(github.ref, 'refs/tags/')", steps: [{ run: make sign }] }
  publish:
    needs: sign
    if: ${condition}
    steps: [{ run: dotnet nuget push x.nupkg }]
`;
    expect(statusOf({ files: { [RELEASE]: text("true") } }, "posture-triggers")).toEqual(["pass"]);
    expect(statusOf({ files: { [RELEASE]: text("always()") } }, "posture-triggers")).toEqual(["fail"]);
  });

  test("a job for the test index needs no tag, no approval and no changelog", () => {
    const trial = `${PYPI}        with: { repository-url: https://test.pypi.org/legacy/ }\n`;
    const files = { [RELEASE]: workflow("{ push: { branches: [main] } }", "", trial) };
    for (const rule of ["posture-tag-filter", "posture-after-approval", "posture-changelog", "posture-tag-version"])
      expect(statusOf({ files }, rule)).toEqual(["not applicable"]);
  });

  test("two uploads of one job are one row", () => {
    const text = workflow("push", "", "      - run: cargo publish -p a\n      - run: cargo publish -p b\n");
    expect(statusOf({ files: { [RELEASE]: text } }, "posture-after-tests")).toEqual(["fail"]);
  });
});

describe("workflows that use workflows", () => {
  const called = `on: { workflow_call: { inputs: { url: {} }, secrets: { TOKEN: {} } } }
jobs:
  upload:
    environment: pypi
    steps:
      - uses: pypa/gh-action-pypi-publish@release/v1
        with: { repository-url: "\${{ inputs.url }}", password: "\${{ secrets.TOKEN }}" }
`;
  const caller = `on: { push: { tags: ["v[0-9]+.[0-9]+.[0-9]+"] } }
jobs:
  test: { steps: [{ run: pytest }] }
  trial:
    needs: test
    uses: ./.github/workflows/_up.yml
    with: { url: "https://test.pypi.org/legacy/" }
    secrets: { TOKEN: "\${{ secrets.TEST_PYPI }}" }
  real:
    needs: trial
    uses: ./.github/workflows/_up.yml
    with: { url: "https://upload.pypi.org/legacy/" }
    secrets: { TOKEN: "\${{ secrets.PYPI }}" }
`;
  test("are judged as one, with what the caller gives", () => {
    const files = { ".github/workflows/_up.yml": called, [RELEASE]: caller };
    expect(statusOf({ files }, "posture-after-tests")).toEqual(["pass", "pass"]);
    expect(statusOf({ files }, "posture-test-index")).toEqual(["pass"]);
    expect(statusOf({ files }, "posture-tag-filter")).toEqual(["not applicable", "pass"]);
    expect(evidence(files, "posture-shared-secret").map((one) => one.replace(/.*: /, ""))).toEqual([
      "TEST_PYPI opens TestPyPI in pypi alone",
      "PYPI opens PyPI in pypi alone",
    ]);
    expect(evidence(files, "posture-login")[1]).toContain(".github/workflows/_up.yml:7: job real/upload:");
  });

  test("leave rows about the caller to a person where the caller is elsewhere", () => {
    const files = { ".github/workflows/_up.yml": called };
    expect(statusOf({ files }, "posture-after-tests")).toEqual(["by hand"]);
    expect(statusOf({ files }, "posture-test-index")).toEqual(["by hand"]);
    expect(statusOf({ files }, "posture-login")).toEqual(["fail"]);
  });

  test("that use each other end", () => {
    const loop = "on: workflow_call\njobs:\n  a: { uses: ./.github/workflows/a.yml }\n";
    expect(statusOf({ files: { ".github/workflows/a.yml": loop } }, "posture-login")).toEqual(["not applicable"]);
  });
});

test.each([
  [
    "GitLab",
    ".gitlab-ci.yml",
    "include:\n  - project: a/b\n    file: /publish.yml\nx: { script: [ls] }\n",
    "publish.yml",
  ],
  ["CircleCI", ".circleci/config.yml", "orbs: { node: circleci/node@5.1.0 }\njobs: {}\n", "circleci/node@5.1.0"],
  ["Jenkins", "Jenkinsfile", "@Library('release-steps') _\npipeline { }\n", "release-steps"],
  [
    "GitHub",
    RELEASE,
    "on: push\njobs: { a: { uses: o/r/.github/workflows/x.yml@v1 } }\n",
    "o/r/.github/workflows/x.yml@v1",
  ],
])("%s: what is included and not read is named", (_name, path, text, name) => {
  const [row] = rowsOf({ files: { [path]: text } }).filter(({ rule }) => rule === "posture-ci-includes");
  expect([row?.status, row?.evidence]).toEqual(["by hand", expect.stringContaining(name)]);
});
