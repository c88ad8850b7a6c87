import { describe, expect, test } from "@jest/globals";
import { POSTURE_RULE_IDS } from "../../../lib/posture/rules.ts";
import { rowsOf, statusOf } from "../../helpers/posture.ts";

const GITHUB = ".github/workflows/release.yml";
const PIN = `@${"0123456789".repeat(4)}`;

/** A workflow in which everything is right. */
const STRICT = `name: release
on:
  push:
    tags: ["v[0-9]+.[0-9]+.[0-9]+"]
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { contents: read }
    steps:
      - uses: actions/checkout${PIN}
      - run: python -m pytest
      - name: the tag is the version
        run: test "v$(hatch version)" = "$GITHUB_REF_NAME" || exit 1
      - run: grep -q "## \${GITHUB_REF_NAME#v}" CHANGELOG.md
      - run: python -m build
      - run: npx leaktrail prepublish dist/* --gate
      - uses: actions/upload-artifact${PIN}
  approval:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - uses: trstringer/manual-approval${PIN}
        with: { approvers: "a,b,c", minimum-approvals: 2 }
  test-index:
    needs: approval
    environment: testpypi
    permissions: { id-token: write }
    steps:
      - uses: actions/download-artifact${PIN}
      - uses: pypa/gh-action-pypi-publish${PIN}
        with: { repository-url: "https://test.pypi.org/legacy/" }
  publish:
    needs: test-index
    environment: { name: pypi, url: "https://pypi.org/p/demo" }
    permissions: { id-token: write }
    steps:
      - uses: actions/download-artifact${PIN}
      - uses: pypa/gh-action-pypi-publish${PIN}
  tell:
    needs: publish
    permissions: { contents: write }
    steps:
      - run: gh release create "$GITHUB_REF_NAME"
`;

/** The strict workflow with a change; the change must change something. */
function changed(...edits: readonly (readonly [from: string | RegExp, to: string])[]): string {
  return edits.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    if (next === text) throw new Error(`nothing changed for ${String(from)}`);
    return next;
  }, STRICT);
}

const at = (text: string): { files: Record<string, string> } => ({ files: { [GITHUB]: text } });

describe("a strict workflow", () => {
  test("fails no row about publishing", () => {
    const own = new Set(["posture-ignored", "posture-hook", "posture-rotation"]);
    const failed = rowsOf(at(STRICT)).filter(({ status, rule }) => status === "fail" && !own.has(rule));
    expect(failed.map(({ rule, evidence }) => `${rule}: ${evidence}`)).toEqual([]);
  });

  test("tells what to compare with the registry, by hand", () => {
    const rows = rowsOf(at(STRICT)).filter(({ rule }) => rule === "posture-hand-publisher");
    expect(rows.map(({ status, evidence }) => [status, evidence])).toEqual([
      ["by hand", "project demo, owner owner, repository demo, workflow release.yml, environment testpypi"],
      ["by hand", "project demo, owner owner, repository demo, workflow release.yml, environment pypi"],
    ]);
  });
});

/** What one change makes fail, in the job that publishes. */
const FAULTS: readonly (readonly [what: string, rule: string, edit: readonly [string | RegExp, string]])[] = [
  [
    "a token alone",
    "posture-login",
    [
      /permissions: \{ id-token: write \}\n    steps:\n      - uses: actions\/download-artifact@\w+\n      - uses: pypa\/gh-action-pypi-publish@\w+\n  tell/,
      'steps:\n      - uses: pypa/gh-action-pypi-publish@v1\n        with: { password: "${{ secrets.PYPI_API_TOKEN }}" }\n  tell',
    ],
  ],
  [
    "a token beside trusted publishing",
    "posture-login-both",
    [/(gh-action-pypi-publish@\w+)\n  tell/, '$1\n        with: { password: "${{ secrets.PYPI_API_TOKEN }}" }\n  tell'],
  ],
  ["no environment", "posture-environment", ['    environment: { name: pypi, url: "https://pypi.org/p/demo" }\n', ""]],
  ["identity for every job", "posture-id-token-scope", ["permissions: {}", "permissions: { id-token: write }"]],
  [
    "identity for a job that publishes nothing",
    "posture-id-token-scope",
    ["permissions: { contents: read }", "permissions: { contents: read, id-token: write }"],
  ],
  ["rights for every job", "posture-permissions", ["permissions: {}", "permissions: write-all"]],
  ["no word on rights", "posture-permissions", ["permissions: {}\n", ""]],
  ["started by outsiders", "posture-triggers", ["on:\n", "on:\n  pull_request_target:\n"]],
  ["a loose tag", "posture-tag-filter", ["v[0-9]+.[0-9]+.[0-9]+", "v*"]],
  [
    "a loose tag behind a strict one",
    "posture-tag-filter",
    ['"v[0-9]+.[0-9]+.[0-9]+"', '"v[0-9]+.[0-9]+.[0-9]+", "v**"'],
  ],
  ["one approver", "posture-after-approval", ["minimum-approvals: 2", "minimum-approvals: 1"]],
  [
    "a build in the job that publishes",
    "posture-build-apart",
    [/(gh-action-pypi-publish@\w+)\n  tell/, "$1\n      - run: python -m build\n  tell"],
  ],
  [
    "a checkout in the job that publishes",
    "posture-build-apart",
    [/(gh-action-pypi-publish@\w+)\n  tell/, "$1\n      - uses: actions/checkout@v4\n  tell"],
  ],
  ["no tests", "posture-after-tests", ["      - run: python -m pytest\n", ""]],
  ["no scan", "posture-after-scan", ["      - run: npx leaktrail prepublish dist/* --gate\n", ""]],
  [
    "a search for words instead of a scan",
    "posture-after-scan",
    ["npx leaktrail prepublish dist/* --gate", "'! grep -r \"pypi-\" .'"],
  ],
  ["an action by its tag", "posture-pinned", [/actions\/upload-artifact@\w+/, "actions/upload-artifact@v4"]],
  ["no comparison of tag and version", "posture-tag-version", [/      - name: the tag is the version\n.*\n/, ""]],
  ["no look into the changelog", "posture-changelog", [/      - run: grep -q .*\n/, ""]],
  ["no test index", "posture-test-index", ["https://test.pypi.org/legacy/", ""]],
  [
    "no attestations",
    "posture-attestations",
    [/(gh-action-pypi-publish@\w+)\n  tell/, "$1\n        with: { attestations: false }\n  tell"],
  ],
  ["nobody told", "posture-notify", ['gh release create "$GITHUB_REF_NAME"', "echo done"]],
  [
    "the forge's token for another registry",
    "posture-forge-token",
    [/(gh-action-pypi-publish@\w+)\n  tell/, '$1\n        with: { password: "${{ secrets.GITHUB_TOKEN }}" }\n  tell'],
  ],
  [
    "a left token",
    "posture-leftover",
    [
      "permissions: {}\n",
      'permissions: {}\nenv: { TWINE_PASSWORD: "" , UV_PUBLISH_TOKEN: "", PYPI_TOKEN: "${{ steps.x.outputs.y }}", FLIT_PASSWORD: "x" }\n',
    ],
  ],
  [
    "an input that nothing compares",
    "posture-confirmation",
    ["on:\n", "on:\n  workflow_dispatch: { inputs: { confirm: { type: string } } }\n"],
  ],
];

describe("one fault at a time", () => {
  test.each(FAULTS)("%s fails %s", (_what, rule, edit) => {
    expect(statusOf(at(STRICT), rule)).not.toContain("fail");
    expect(statusOf(at(changed(edit)), rule)).toContain("fail");
  });

  test("an input that a condition compares confirms", () => {
    const asked = changed(
      ["on:\n", "on:\n  workflow_dispatch: { inputs: { confirm: { type: string } } }\n"],
      ["  build:\n", "  build:\n    if: inputs.confirm == 'publish'\n"],
    );
    expect(statusOf(at(asked), "posture-confirmation")).toEqual(["pass"]);
  });

  test("the same secret for two indexes", () => {
    const shared = changed(
      [/(legacy\/") ?\}/, '$1, password: "${{ secrets.TOKEN }}" }'],
      [/(gh-action-pypi-publish@\w+)\n  tell/, '$1\n        with: { password: "${{ secrets.TOKEN }}" }\n  tell'],
    );
    expect(statusOf(at(shared), "posture-shared-secret")).toEqual(["fail"]);
    const own = shared.replace("secrets.TOKEN", "secrets.TEST_TOKEN");
    expect(statusOf(at(own), "posture-shared-secret")).toEqual(["pass", "pass"]);
  });
});

const GITLAB = (login: string, rule: string): string => `stages: [test, publish]
test: { stage: test, script: [pytest] }
publish:
  stage: publish
  environment: production
${login}
  script:
    - python -m twine upload dist/*
  rules:
    - if: ${rule}
`;
const CIRCLE = (login: string, filter: string): string => `version: 2.1
jobs:
  test: { docker: [{ image: x }], steps: [checkout, { run: pytest }] }
  publish:
    docker: [{ image: x }]
    steps:
      - attach_workspace: { at: . }
      - run: |
          ${login}
          twine upload dist/*
workflows:
  release:
    jobs:
      - test: { filters: { tags: { only: /.*/ } } }
      - hold: { type: approval, requires: [test] }
      - publish: { requires: [hold], context: pypi, filters: { tags: { only: ${filter} }, branches: { ignore: /.*/ } } }
`;
const JENKINS = (login: string, when: string): string => `pipeline {
  agent any
  stages {
    stage('Test') { steps { sh 'pytest' } }
    stage('Publish') {
      when { ${when} }
      ${login}
      steps {
        input message: 'Publish?'
        sh '''
          twine upload dist/*
        '''
      }
    }
  }
}
`;

describe("the other systems", () => {
  const VERSIONS = String.raw`$CI_COMMIT_TAG =~ /^v\d+\.\d+\.\d+$/`;
  test.each([
    [
      "GitLab, trusted",
      ".gitlab-ci.yml",
      GITLAB("  id_tokens: { PYPI_ID_TOKEN: { aud: pypi } }", VERSIONS),
      ["pass", "none"],
    ],
    [
      "GitLab, token",
      ".gitlab-ci.yml",
      GITLAB("  variables: { TWINE_PASSWORD: $PYPI_TOKEN }", VERSIONS),
      ["fail", "none"],
    ],
    ["GitLab, a token of its settings", ".gitlab-ci.yml", GITLAB("", VERSIONS), ["fail", "none"]],
    [
      "GitLab, both",
      ".gitlab-ci.yml",
      GITLAB("  id_tokens: { T: { aud: pypi } }\n  variables: { TWINE_PASSWORD: $PYPI_TOKEN }", VERSIONS),
      ["none", "fail"],
    ],
    [
      "CircleCI, trusted",
      ".circleci/config.yml",
      CIRCLE("export T=$(mint $CIRCLE_OIDC_TOKEN)", String.raw`/^v\d+\.\d+\.\d+$/`),
      ["pass", "none"],
    ],
    [
      "CircleCI, token",
      ".circleci/config.yml",
      CIRCLE("export TWINE_PASSWORD=$PYPI_TOKEN", String.raw`/^v\d+\.\d+\.\d+$/`),
      ["fail", "none"],
    ],
    [
      "CircleCI, both",
      ".circleci/config.yml",
      CIRCLE("export TWINE_PASSWORD=$PYPI_TOKEN T=$CIRCLE_OIDC_TOKEN", "/^v1$/"),
      ["none", "fail"],
    ],
    [
      "Jenkins, token",
      "Jenkinsfile",
      JENKINS(
        "environment { TWINE_PASSWORD = credentials('pypi') }",
        "tag pattern: 'v\\\\d+\\\\.\\\\d+', comparator: 'REGEXP'",
      ),
      ["fail", "none"],
    ],
  ])("%s", (_name, path, text, [login, both]) => {
    const made = { files: { [path]: text } };
    expect(statusOf(made, "posture-login")[0] ?? "none").toBe(login);
    expect(statusOf(made, "posture-login-both").filter((one) => one !== "pass")[0] ?? "none").toBe(both);
    expect(statusOf(made, "posture-after-tests")).toEqual(["pass"]);
    expect(statusOf(made, "posture-tag-filter")).toEqual(["pass"]);
  });

  test.each([
    ["GitLab, any tag", ".gitlab-ci.yml", GITLAB("", "$CI_COMMIT_TAG")],
    ["GitLab, no rule on tags", ".gitlab-ci.yml", GITLAB("", '$CI_COMMIT_BRANCH == "main"')],
    ["GitLab, only: tags", ".gitlab-ci.yml", "publish: { script: [twine upload dist/*], only: [tags] }"],
    ["CircleCI, a loose regex", ".circleci/config.yml", CIRCLE("true", "/^v.*/")],
    ["CircleCI, no filter", ".circleci/config.yml", CIRCLE("true", "/.*/")],
    ["Jenkins, any tag", "Jenkinsfile", JENKINS("", "buildingTag()")],
    ["Jenkins, a loose glob", "Jenkinsfile", JENKINS("", 'tag "v*"')],
  ])("%s is too wide", (_name, path, text) => {
    expect(statusOf({ files: { [path]: text } }, "posture-tag-filter")).toEqual(["fail"]);
  });

  test("one person's approval is not two", () => {
    for (const [path, text] of [
      [".circleci/config.yml", CIRCLE("true", "/^v1$/")],
      ["Jenkinsfile", JENKINS("", "buildingTag()")],
    ] as const) {
      const [row] = rowsOf({ files: { [path]: text } }).filter(({ rule }) => rule === "posture-after-approval");
      expect([row?.status, row?.evidence]).toEqual(["fail", expect.stringContaining("waits for one person")]);
    }
  });
});

test("a file that cannot be read fails and is named", () => {
  const [row] = rowsOf(at("on: [push\njobs: {")).filter(({ rule }) => rule === "posture-ci-readable");
  expect([row?.status, row?.place?.path]).toEqual(["fail", GITHUB]);
});

test("every rule can be failed by some fixture of these tests or is answered elsewhere", () => {
  const elsewhere = [
    "posture-ignored",
    "posture-tracked",
    "posture-secret-file",
    "posture-local-secret",
    "posture-env-example",
    "posture-mode",
    "posture-packed",
    "posture-hook",
    "posture-hook-config",
    "posture-home-literal",
    "posture-ci-readable",
    "posture-ci-includes",
    "posture-literal",
    "posture-shared-secret",
    "posture-project-scope",
    "posture-rotation",
  ];
  expect(POSTURE_RULE_IDS.filter((id) => !elsewhere.includes(id) && !FAULTS.some(([, rule]) => rule === id))).toEqual(
    [],
  );
});
