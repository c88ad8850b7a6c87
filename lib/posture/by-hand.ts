import type { Pipeline } from "./ci/pipeline.ts";
import type { PublishStep } from "./ci/publish.ts";
import type { PostureRow } from "../core/posture.ts";

/** What no file can prove, with what this repository's own files say that it should be compared with. */
export interface HandFacts {
  readonly pipelines: readonly Pipeline[];
  readonly publishing: readonly PublishStep[];
  /** `owner/repository` of the remote, where there is one. */
  readonly slug: string | null;
  /** Names of the packages. */
  readonly projects: readonly string[];
}

type HandRow = Pick<PostureRow, "rule" | "group" | "title" | "evidence" | "remedy" | "reference" | "role" | "period">;

const SECURITY = { role: "security", period: "quarterly" } as const;
const RELEASE = { role: "release manager", period: "quarterly" } as const;

/** Rows to look at by hand; those of systems that the repository does not use are left out. */
export function rowsByHand(facts: HandFacts): readonly PostureRow[] {
  const uses = (system: Pipeline["system"]): boolean => facts.pipelines.some((pipeline) => pipeline.system === system);
  const rows = [
    ...environmentRows(facts),
    ...publisherRows(facts),
    ...(uses("gitlab") ? [gitlabVariables] : []),
    ...(uses("circleci") ? [circleContexts] : []),
    ...(uses("jenkins") ? [jenkinsCredentials] : []),
    ...(facts.slug === null ? [] : [forgeScanning(facts.slug)]),
    ...(facts.publishing.length === 0 ? [] : [accounts(facts), uploads(facts)]),
    rehearsal,
  ];
  return rows.map((row) => ({ ...row, severity: "warning", status: "by hand", place: null }));
}

function environmentRows({ publishing, slug }: HandFacts): readonly HandRow[] {
  const jobs = publishing.filter(({ job, pipeline }) => job.environment !== null && pipeline.system !== "circleci");
  const names = [...new Set(jobs.map(({ job }) => job.environment!.text))];
  return names.map((name) => ({
    rule: "posture-hand-environment",
    group: "access control",
    title: `Environment ${name} asks for reviewers and takes release tags alone`,
    evidence: `jobs that publish run in it: ${jobs
      .filter(({ job }) => job.environment!.text === name)
      .map(({ job }) => job.id)
      .join(", ")}`,
    remedy: [
      `Open the settings${slug === null ? "" : ` of ${slug}`}, Environments, ${name}: at least two required reviewers, none of whom may approve their own run, and a rule that lets only release tags in.`,
    ],
    reference: "https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments",
    ...RELEASE,
  }));
}

/** The fields of the registry's form, read from this repository, to be compared with what stands there. */
function publisherRows({ publishing, slug, projects }: HandFacts): readonly HandRow[] {
  const trusted = publishing.filter(({ login, registry }) => login !== "token" && registry.trustedPublishing);
  return trusted.map(({ pipeline, job, registry, toTestIndex }) => {
    const [owner, repository] = slug?.split("/") ?? [];
    const fields = [
      `project ${projects.join(", ") || "(not known from the files)"}`,
      `owner ${owner ?? "(no remote)"}`,
      `repository ${repository ?? "(no remote)"}`,
      `workflow ${pipeline.path.slice(pipeline.path.lastIndexOf("/") + 1)}`,
      `environment ${job.environment?.text ?? "(none)"}`,
    ];
    return {
      rule: "posture-hand-publisher",
      group: "access control",
      title: `The trusted publisher registered with ${toTestIndex ? "TestPyPI" : registry.name} is this workflow`,
      evidence: fields.join(", "),
      remedy: [
        "Open the project's publishing settings with the registry and compare every field; letter case counts in the workflow's name.",
        "For a project that does not exist yet, add a pending publisher with these fields.",
        "Remove publishers of workflows that are gone.",
      ],
      reference: "https://docs.pypi.org/trusted-publishers/adding-a-publisher/",
      ...RELEASE,
    };
  });
}

const gitlabVariables: HandRow = {
  rule: "posture-hand-gitlab-variables",
  group: "token security",
  title: "GitLab's CI/CD variables that hold secrets are protected and masked",
  evidence: "variables of the project and its groups stand in no file",
  remedy: [
    "Open Settings, CI/CD, Variables: every secret is masked, protected, and bound to the environment that needs it; protect the release tags too.",
  ],
  reference: "https://docs.gitlab.com/ci/variables/",
  ...SECURITY,
};

const circleContexts: HandRow = {
  rule: "posture-hand-circleci-contexts",
  group: "token security",
  title: "CircleCI's contexts are restricted to those who release",
  evidence: "contexts and project variables stand in no file",
  remedy: [
    "Open Organization Settings, Contexts: each has a security group or an expression restriction; project variables hold no publishing token.",
  ],
  reference: "https://circleci.com/docs/contexts/",
  ...SECURITY,
};

const jenkinsCredentials: HandRow = {
  rule: "posture-hand-jenkins-credentials",
  group: "token security",
  title: "Jenkins' credentials are bound to the folder that needs them",
  evidence: "credentials stand in no file",
  remedy: [
    "Open Manage Jenkins, Credentials: publishing tokens belong to the folder of this job, not to the whole system, and only the release job may use them.",
  ],
  reference: "https://www.jenkins.io/doc/book/using/using-credentials/",
  ...SECURITY,
};

function forgeScanning(slug: string): HandRow {
  return {
    rule: "posture-hand-forge-scanning",
    group: "validation",
    title: "The forge's secret scanning and push protection are on",
    evidence: `settings of ${slug} stand in no file`,
    remedy: [
      "Open Settings, Code security: secret scanning and push protection are enabled; look through the open alerts.",
    ],
    reference: "https://docs.github.com/en/code-security/secret-scanning/introduction/about-push-protection",
    ...SECURITY,
  };
}

function accounts({ publishing }: HandFacts): HandRow {
  return {
    rule: "posture-hand-two-factor",
    group: "access control",
    title: "Everybody who may publish signs in with a second factor",
    evidence: `packages go to ${registryNames(publishing)}`,
    remedy: [
      "Open the project's collaborators with the registry: remove those who left, and require two-factor login for the rest.",
    ],
    reference: "https://pypi.org/help/#twofa",
    ...SECURITY,
  };
}

function uploads({ publishing }: HandFacts): HandRow {
  return {
    rule: "posture-hand-upload-log",
    group: "audit trail",
    title: "Every upload in the registry's log is one of ours",
    evidence: `packages go to ${registryNames(publishing)}`,
    remedy: [
      "Compare the registry's release history and security log with the runs of the release workflow: version, time, and who.",
    ],
    reference: "https://pypi.org/help/#security",
    ...RELEASE,
  };
}

function registryNames(publishing: readonly PublishStep[]): string {
  return [...new Set(publishing.map(({ registry }) => registry.name))].join(", ");
}

const rehearsal: HandRow = {
  rule: "posture-hand-rehearsal",
  group: "audit trail",
  title: "Rotating a token has been rehearsed",
  evidence: "a rehearsal leaves no file",
  remedy: ["Replace one token as if it had leaked, note how long it took, and mend what was missing."],
  reference: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
  role: "security",
  period: "yearly",
};
