import type { Pattern } from "../lib/core/pattern.ts";

const REFERENCES = [
  "https://docs.gitlab.com/security/tokens/",
  "https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/",
];

/** A payload of organisation 1 and user 10, made routable by the proof. */
const ROUTING = "|o:1;u:a|{base62:16}";

/**
 * GitLab's tokens. Routable ones end in a dot, a version that may be missing, the payload's length and a CRC;
 * older ones have only a prefix, which an instance may have changed.
 */
export const GITLAB_PATTERNS: readonly Pattern[] = [
  {
    name: "gitlab-personal-access-token",
    provider: "GitLab",
    title: "GitLab personal, project or group access token",
    impact: "Whoever holds it acts as its owner, or as the project's or group's bot user, as far as its scopes allow.",
    anchor: "start",
    keywords: ["glpat-"],
    regex:
      /(?<secret>glpat-(?:[A-Za-z0-9_-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|[A-Za-z0-9_-]{20,}))(?![A-Za-z0-9_-]|\.[0-9a-z]{2}\.)/,
    proof: "gitlab-routable",
    entropy: 3.4,
    revoke: [
      'End it with itself: `curl -X DELETE -H "PRIVATE-TOKEN: <token>" https://gitlab.com/api/v4/personal_access_tokens/self` (your instance\'s host).',
      "Or revoke it under User settings, Access tokens; a project's or group's under its Settings, Access tokens.",
      "Read the audit events and the token's last-used address for what it did: new users, tokens and SSH keys, pipelines, changed code, settings and CI/CD variables.",
      "Make a new one with fewer scopes and an expiry date.",
    ],
    references: ["https://docs.gitlab.com/api/personal_access_tokens/#revoke-a-personal-access-token", ...REFERENCES],
    token: `glpat-${ROUTING}`,
    examples: [
      "GITLAB_TOKEN={token}",
      "https://oauth2:{token}@gitlab.com/group/repo.git",
      "private_token: glpat-{base62:20}",
    ],
    counterExamples: ["glpat-{base62:12}", "glpat-XXXXXXXXXXXXXXXXXXXX", "glpat-{base64url:30}.01.0u{base36:7}"],
  },
  {
    name: "gitlab-deploy-token",
    provider: "GitLab",
    title: "GitLab deploy token",
    impact: "Whoever holds it can read the project's repository and registries, or write to its package registry.",
    anchor: "start",
    keywords: ["gldt-"],
    regex:
      /(?<secret>gldt-(?:[A-Za-z0-9_-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|[A-Za-z0-9_-]{20,}))(?![A-Za-z0-9_-]|\.[0-9a-z]{2}\.)/,
    proof: "gitlab-routable",
    entropy: 3.4,
    revoke: [
      "Revoke it under the project's or group's Settings, Repository, Deploy tokens.",
      "Make a new one for the machines that used it, with read access only where that is enough.",
    ],
    references: ["https://docs.gitlab.com/user/project/deploy_tokens/", ...REFERENCES],
    token: "gldt-{base62:20}",
    examples: ["docker login -u gitlab+deploy-token-1 -p {token} registry.example.test", "CI_DEPLOY_PASSWORD={token}"],
    counterExamples: ["gldt-{base62:12}", "gldt-<token>"],
  },
  {
    name: "gitlab-runner-token",
    provider: "GitLab",
    title: "GitLab runner token",
    impact: "Whoever holds it can run as the project's runner and receive its jobs with their secret variables.",
    anchor: "start",
    keywords: ["glrt-", "glrtr-", "GR1348941"],
    regex:
      /(?<secret>(?:glrtr?-(?:t\d_)?|GR1348941)(?:[A-Za-z0-9_-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|[A-Za-z0-9_-]{20,}))(?![A-Za-z0-9_-]|\.[0-9a-z]{2}\.)/,
    proof: "gitlab-routable",
    entropy: 3.4,
    revoke: [
      "Delete the runner, or reset its token, under Settings, CI/CD, Runners (`POST /runners/reset_authentication_token`).",
      "For a registration token choose Reset registration token there, and remove runners that are not yours.",
      "Change the secret variables of jobs that a foreign runner may have taken.",
    ],
    references: ["https://docs.gitlab.com/ci/runners/runners_scope/", ...REFERENCES],
    token: `glrt-t3_${ROUTING}`,
    examples: [
      '[[runners]]\n  token = "{token}"\n',
      "gitlab-runner register --token {token}",
      "token: GR1348941{base62:20}",
    ],
    counterExamples: ["glrt-{base62:12}", "glrt-..."],
  },
  {
    name: "gitlab-ci-job-token",
    provider: "GitLab",
    title: "GitLab CI/CD job token",
    impact:
      "Whoever holds it can act as the running job until that ends: read repositories and registries it may reach.",
    anchor: "start",
    keywords: ["glcbt-"],
    regex:
      /(?<secret>glcbt-(?:eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{16,}|[A-Za-z0-9_-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|[A-Za-z0-9_-]{20,}))(?![A-Za-z0-9_-]|\.[0-9a-z]{2}\.)/,
    proof: "gitlab-routable",
    entropy: 3.4,
    revoke: [
      "Cancel the job if it still runs: the token ends with it.",
      "Erase the job log or artifact that showed it.",
      "Limit which projects the job token may reach under Settings, CI/CD, Job token permissions.",
    ],
    references: ["https://docs.gitlab.com/ci/jobs/ci_job_token/", ...REFERENCES],
    token: "glcbt-64_{base62:20}",
    examples: ["CI_JOB_TOKEN={token}", "https://gitlab-ci-token:{token}@gitlab.com/group/repo.git"],
    counterExamples: ["glcbt-{base62:12}", "glcbt-${CI_JOB_TOKEN}"],
  },
  {
    name: "gitlab-pipeline-trigger-token",
    provider: "GitLab",
    title: "GitLab pipeline trigger token",
    impact: "Whoever holds it can start pipelines with variables of their choice, as the token's owner.",
    anchor: "start",
    keywords: ["glptt-"],
    regex: /(?<secret>glptt-(?:[A-Za-z0-9_-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|[a-f0-9]{40,}))(?![A-Za-z0-9_-])/,
    proof: "gitlab-routable",
    entropy: 3.2,
    revoke: [
      "Delete it under the project's Settings, CI/CD, Pipeline trigger tokens.",
      "Look at the pipelines it started, and change the secret variables they may have printed.",
    ],
    references: ["https://docs.gitlab.com/ci/triggers/", ...REFERENCES],
    token: "glptt-{hex:40}",
    examples: [
      "curl -X POST -F token={token} -F ref=main https://gitlab.com/api/v4/projects/1/trigger/pipeline",
      "trigger_token: {token}",
    ],
    counterExamples: ["glptt-{hex:12}", "glptt-********"],
  },
  {
    name: "gitlab-agent-token",
    provider: "GitLab",
    title: "GitLab agent for Kubernetes token",
    impact: "Whoever holds it can pose as the cluster's agent and receive the manifests and secrets sent to it.",
    anchor: "start",
    keywords: ["glagent-"],
    regex:
      /(?<secret>glagent-(?:[A-Za-z0-9_-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|[A-Za-z0-9_-]{50,}))(?![A-Za-z0-9_-])/,
    proof: "gitlab-routable",
    entropy: 4.3,
    revoke: [
      "Revoke it under Operate, Kubernetes clusters, the agent, Access tokens.",
      "Make a new one and put it into the cluster with the agent's Helm chart.",
    ],
    references: ["https://docs.gitlab.com/user/clusters/agent/work_with_agent/", ...REFERENCES],
    token: "glagent-{base62:50}",
    examples: ["helm upgrade agent gitlab/gitlab-agent --set config.token={token}", "agent-token: {token}"],
    counterExamples: ["glagent-{base62:12}", "glagent-..."],
  },
  {
    name: "gitlab-oauth-application-secret",
    provider: "GitLab",
    title: "GitLab OAuth application secret",
    companion: "oauth-client",
    impact: "Whoever holds it can pose as the application and redeem authorisation codes of its users.",
    anchor: "start",
    keywords: ["gloas-"],
    regex: /(?<secret>gloas-(?:[A-Za-z0-9_-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|[a-f0-9]{64,}))(?![A-Za-z0-9_-])/,
    proof: "gitlab-routable",
    entropy: 3.5,
    revoke: [
      "Open the application under Applications (user, group or admin area) and choose Renew secret.",
      "Put the new one into the services that use the application.",
    ],
    references: ["https://docs.gitlab.com/integration/oauth_provider/", ...REFERENCES],
    token: "gloas-{hex:64}",
    examples: ["client_secret: {token}", "GITLAB_APP_SECRET={token}"],
    counterExamples: ["gloas-{hex:20}", "gloas-..."],
  },
  {
    name: "gitlab-scoped-token",
    provider: "GitLab",
    title: "GitLab feed, mail, SCIM, feature-flag or workspace token",
    impact:
      "Whoever holds it can use one narrow interface as its owner: read feeds, file issues by mail, manage SCIM users, read feature flags or reach a workspace.",
    anchor: "start",
    keywords: ["glft-", "glimt-", "glsoat-", "glffct-", "glwt-"],
    regex:
      /(?<secret>gl(?:ft|imt|soat|ffct|wt)-(?:[A-Za-z0-9_-]{27,300}(?:\.[0-9a-z]{2})?\.[0-9a-z]{9}|[A-Za-z0-9_-]{20,}))(?![A-Za-z0-9_-]|\.[0-9a-z]{2}\.)/,
    proof: "gitlab-routable",
    entropy: 3.4,
    revoke: [
      "Reset feed and incoming-mail tokens under User settings, Access tokens.",
      "Reset a SCIM token under the group's Settings, SAML SSO, and a feature-flag token under Deploy, Feature flags, Configure.",
      "Stop or terminate a workspace: its token is deleted at once.",
    ],
    references: REFERENCES,
    token: "glft-{base62:20}",
    examples: [
      "https://gitlab.com/group/repo.atom?feed_token={token}",
      "scim_token = glsoat-{base62:20}",
      "glimt-{base62:24}",
      "GL_WORKSPACE_TOKEN=glwt-{base62:20}",
    ],
    counterExamples: ["glft-{base62:8}", "glimt-<token>"],
  },
];
