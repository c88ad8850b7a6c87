import type { PostureRule } from "../core/posture.ts";

const PYPI_DOCS = "https://docs.pypi.org/trusted-publishers/";
const GITHUB_HARDENING = "https://docs.github.com/en/actions/reference/security/secure-use";
const GITHUB_SYNTAX = "https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax";

type Rule = Omit<PostureRule, "id">;

const DEVELOPER = { role: "developer", period: "each change" } as const;
const RELEASE = { role: "release manager", period: "each release" } as const;

/** The checklist, by id. Rows of one rule are as many as there are files or jobs that it asks about. */
const RULES: Readonly<Record<string, Rule>> = {
  "posture-ignored": {
    group: "token security",
    title: "Files that hold credentials are ignored by the repository itself",
    severity: "warning",
    remedy: [
      "Add the line to the repository's .gitignore: a list of your own protects no clone, and package builders do not read it.",
    ],
    reference: "https://git-scm.com/docs/gitignore",
    ...DEVELOPER,
  },
  "posture-tracked": {
    group: "token security",
    title: "No file that holds credentials is tracked",
    severity: "error",
    remedy: ["Take it out of the index with `git rm --cached`.", "Revoke what it holds: the history keeps it."],
    reference: "https://git-scm.com/docs/git-rm",
    ...DEVELOPER,
  },
  "posture-secret-file": {
    group: "token security",
    title: "No file that git or a package takes along holds a secret",
    severity: "error",
    remedy: [
      "Revoke each value first, then take it out of the file: `leaktrail scan --detail` names the steps for each.",
      "A value that is none is marked on its line: `leaktrail:ignore <reason>`.",
    ],
    reference: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ...DEVELOPER,
  },
  "posture-local-secret": {
    group: "token security",
    title: "No file of the checkout that git ignores holds a secret",
    severity: "warning",
    remedy: [
      "Move the value out of the repository, so that no archive, package or image of the folder holds it: git alone takes nothing along as it is.",
    ],
    reference: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ...DEVELOPER,
  },
  "posture-env-example": {
    group: "token security",
    title: "Every dotenv file has an example with the same keys and placeholders only",
    severity: "warning",
    remedy: ["Write the example: `leaktrail posture --fix` makes one with the same keys."],
    reference: "https://12factor.net/config",
    ...DEVELOPER,
  },
  "posture-mode": {
    group: "access control",
    title: "Files that hold credentials are readable by their owner alone",
    severity: "warning",
    remedy: ["Run `chmod 600` on the file (`chmod 700` on a folder)."],
    reference: "https://packaging.python.org/en/latest/specifications/pypirc/",
    ...DEVELOPER,
  },
  "posture-home-literal": {
    group: "token security",
    title: "Shell profiles and histories hold no literal",
    severity: "error",
    remedy: [
      "Move the value into a keychain, a password manager or a file of its own with mode 0600, and read it from there.",
      "Take the line out of the profile or history, then revoke the value: other programs and backups have read it.",
    ],
    reference: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    ...DEVELOPER,
  },
  "posture-packed": {
    group: "validation",
    title: "No artifact would hold a file with credentials",
    severity: "error",
    remedy: ["Keep it out by the builder's own list; `leaktrail prepublish` shows the lines to add."],
    reference: "https://packaging.python.org/en/latest/discussions/package-formats/",
    ...RELEASE,
  },
  "posture-hook": {
    group: "validation",
    title: "A hook that looks for secrets is installed in this clone",
    severity: "warning",
    remedy: ["Install it: see docs/installing.md for pre-commit, husky, lefthook and plain git."],
    reference: "https://git-scm.com/docs/githooks",
    ...DEVELOPER,
  },
  "posture-hook-config": {
    group: "validation",
    title: "Every entry of .pre-commit-config.yaml can run",
    severity: "error",
    remedy: ["Give the entry a `rev` and an id that its repository offers."],
    reference: "https://pre-commit.com/#pre-commit-configyaml---repos",
    ...DEVELOPER,
  },
  "posture-ci-readable": {
    group: "validation",
    title: "Every CI file can be read",
    severity: "error",
    remedy: ["Mend the syntax: nothing could be said about this file."],
    reference: GITHUB_SYNTAX,
    ...DEVELOPER,
  },
  "posture-login": {
    group: "token security",
    title: "Publishing proves itself by trusted publishing (OIDC), not by a token that lives on",
    severity: "warning",
    remedy: [
      "Register this workflow as the project's trusted publisher with the registry.",
      "Give the publishing job `id-token: write`, take the token out of the file, then revoke it with the registry.",
    ],
    reference: PYPI_DOCS,
    ...RELEASE,
  },
  "posture-login-both": {
    group: "token security",
    title: "No token stands beside trusted publishing",
    severity: "error",
    remedy: [
      "Take the token out of the step: where one is given, it is used, and trusted publishing is switched off.",
      "Delete the secret in the CI system and revoke it with the registry.",
    ],
    reference: "https://docs.pypi.org/trusted-publishers/using-a-publisher/",
    ...RELEASE,
  },
  "posture-environment": {
    group: "access control",
    title: "Publishing jobs run in a protected environment",
    severity: "warning",
    remedy: [
      "Name an environment in the job, and protect it with reviewers and a rule on tags in the forge's settings.",
    ],
    reference: "https://docs.github.com/en/actions/concepts/workflows-and-actions/deployment-environments",
    ...RELEASE,
  },
  "posture-id-token-scope": {
    group: "access control",
    title: "Only publishing jobs may ask for identity tokens",
    severity: "error",
    remedy: ["Move `id-token: write` from the workflow, or from jobs that publish nothing, to the publishing job."],
    reference: "https://docs.pypi.org/trusted-publishers/security-model/",
    ...RELEASE,
  },
  "posture-permissions": {
    group: "access control",
    title: "Workflows that publish state the least permissions they need",
    severity: "warning",
    remedy: [
      "Write `permissions: {}` or `contents: read` at the top of the workflow, and more only in the job that needs it.",
    ],
    reference: `${GITHUB_HARDENING}#permissions`,
    ...RELEASE,
  },
  "posture-build-apart": {
    group: "validation",
    title: "The job that publishes builds nothing",
    severity: "warning",
    remedy: [
      "Build in a job of its own without rights, upload the artifact there, and only download and publish it here.",
    ],
    reference:
      "https://packaging.python.org/en/latest/guides/publishing-package-distribution-releases-using-github-actions-ci-cd-workflows/",
    ...RELEASE,
  },
  "posture-after-tests": {
    group: "validation",
    title: "Publishing waits for tests",
    severity: "warning",
    remedy: ["Let the publishing job need the job that tests."],
    reference: GITHUB_SYNTAX,
    ...RELEASE,
  },
  "posture-after-approval": {
    group: "access control",
    title: "Publishing waits for at least two approvers",
    severity: "warning",
    remedy: [
      "Let the publishing job need an environment with reviewers, or an approval step with `minimum-approvals: 2`.",
    ],
    reference: "https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/review-deployments",
    ...RELEASE,
  },
  "posture-after-scan": {
    group: "validation",
    title: "The built artifact is scanned before it is published",
    severity: "warning",
    remedy: [
      "Run `leaktrail prepublish dist/* --gate` behind the build: a search for words in the sources does not see what is packed.",
    ],
    reference: "https://docs.pypi.org/trusted-publishers/security-model/",
    ...RELEASE,
  },
  "posture-confirmation": {
    group: "access control",
    title: "An input that asks for confirmation is compared by a condition",
    severity: "warning",
    remedy: ["Compare it in the job's `if`: an input that nothing reads confirms nothing."],
    reference: GITHUB_SYNTAX,
    ...RELEASE,
  },
  "posture-forge-token": {
    group: "token security",
    title: "The forge's own token goes to the forge's own registry alone",
    severity: "error",
    remedy: ["Use trusted publishing, or a token of that registry that may do nothing else."],
    reference: GITHUB_HARDENING,
    ...RELEASE,
  },
  "posture-pinned": {
    group: "validation",
    title: "Actions in workflows that publish are pinned to a commit",
    severity: "warning",
    remedy: ["Write the full commit id in place of the tag, with the version in a comment."],
    reference: `${GITHUB_HARDENING}#using-third-party-actions`,
    ...RELEASE,
  },
  "posture-triggers": {
    group: "access control",
    title: "Publishing cannot be started by outsiders",
    severity: "error",
    remedy: ["Publish from a tag or a release, never from pull_request_target, workflow_run or issue_comment."],
    reference: GITHUB_HARDENING,
    ...RELEASE,
  },
  "posture-attestations": {
    group: "audit trail",
    title: "Artifacts are published with attestations",
    severity: "warning",
    remedy: [
      "Leave attestations on (`attestations: false` switches them off); with npm add `--provenance` or use trusted publishing.",
    ],
    reference: "https://docs.pypi.org/attestations/",
    ...RELEASE,
  },
  "posture-tag-filter": {
    group: "access control",
    title: "Only tags that name a version start publishing",
    severity: "warning",
    remedy: [
      "Narrow the pattern to versions, in the forge's own grammar: `v[0-9]+.[0-9]+.[0-9]+` on GitHub, `/^v\\d+\\.\\d+\\.\\d+$/` on GitLab and CircleCI.",
    ],
    reference: `${GITHUB_SYNTAX}#filter-pattern-cheat-sheet`,
    ...RELEASE,
  },
  "posture-tag-version": {
    group: "validation",
    title: "The tag is compared with the package's version",
    severity: "warning",
    remedy: ["Compare the two in a step before publishing, and end the run where they differ."],
    reference: "https://packaging.python.org/en/latest/specifications/version-specifiers/",
    ...RELEASE,
  },
  "posture-changelog": {
    group: "audit trail",
    title: "A release needs its entry in the changelog",
    severity: "warning",
    remedy: ["Look for the version in the changelog in a step before publishing."],
    reference: "https://keepachangelog.com/",
    ...RELEASE,
  },
  "posture-test-index": {
    group: "validation",
    title: "The test index gets the package before the real one",
    severity: "warning",
    remedy: ["Publish to TestPyPI in a job before, in an environment of its own, and let the real one need it."],
    reference: "https://packaging.python.org/en/latest/guides/using-testpypi/",
    ...RELEASE,
  },
  "posture-notify": {
    group: "audit trail",
    title: "Somebody hears of each release",
    severity: "warning",
    remedy: ["Add a step behind publishing that makes a release or sends a message."],
    reference: "https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases",
    ...RELEASE,
  },
  "posture-ci-includes": {
    group: "validation",
    title: "What CI files take from elsewhere is looked at too",
    severity: "warning",
    remedy: [
      "Read the included files, orbs, libraries and workflows of other repositories: this checklist has not, and what publishes there has no row here.",
      "Pin each to a commit or an exact version.",
    ],
    reference: "https://docs.gitlab.com/ci/yaml/includes/",
    ...RELEASE,
  },
  "posture-literal": {
    group: "token security",
    title: "CI files refer to secrets and hold none",
    severity: "error",
    remedy: [
      "Put the value into the CI system's secret store, refer to it by name, and revoke the one that stood here.",
    ],
    reference: GITHUB_HARDENING,
    ...DEVELOPER,
  },
  "posture-shared-secret": {
    group: "token security",
    title: "No secret is shared by two environments or indexes",
    severity: "error",
    remedy: ["Make one secret for each, so that the test's leak does not open the real one."],
    reference: GITHUB_HARDENING,
    ...RELEASE,
  },
  "posture-leftover": {
    group: "token security",
    title: "No publishing token is left over once trusted publishing is on",
    severity: "warning",
    remedy: ["Take the variable out of the file, delete the secret in the CI system and revoke it with the registry."],
    reference: PYPI_DOCS,
    ...RELEASE,
  },
  "posture-project-scope": {
    group: "token security",
    title: "Tokens open one project, not the whole account",
    severity: "error",
    remedy: ["Make a token for this project alone, put it in place of this one, then delete this one."],
    reference: "https://pypi.org/help/#apitoken",
    ...RELEASE,
  },
  "posture-rotation": {
    group: "audit trail",
    title: "A rotation policy is written down",
    severity: "warning",
    remedy: ["Say in SECURITY.md or docs/ which tokens there are, who rotates them, how often, and how."],
    reference: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
    role: "security",
    period: "yearly",
  },
};

/** Ids of rules that files can answer. */
export const POSTURE_RULE_IDS: readonly string[] = Object.keys(RULES);

/** A rule with its id. */
export function postureRule(id: string): PostureRule {
  const rule = RULES[id];
  if (rule === undefined || !POSTURE_RULE_IDS.includes(id)) throw new Error(`no rule ${id}`);
  return { id, ...rule };
}
