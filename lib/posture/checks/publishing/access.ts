import type { Step } from "../../ci/pipeline.ts";
import type { PostureAnswer } from "../../../core/posture.ts";
import {
  answerAt,
  jobsBefore,
  publishJobs,
  publishPipelines,
  stepsBefore,
  type PublishingFacts,
  type PublishJob,
} from "./facts.ts";
import { conditionsOf } from "./start.ts";

/** A protected environment for each job that publishes. */
export function environmentAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  return publishJobs(facts).map(({ pipeline, job }) => {
    const at = { pipeline, job, line: job.environment?.line ?? job.line };
    if (pipeline.system === "jenkins")
      return answerAt("posture-environment", "not applicable", at, "Jenkins has no environments");
    const word = pipeline.system === "circleci" ? "context" : "environment";
    return job.environment === null
      ? answerAt("posture-environment", "fail", at, `names no ${word}`)
      : answerAt("posture-environment", "pass", at, `runs in ${word} ${job.environment.text}`);
  });
}

/** Least permissions, stated. */
export function permissionAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  return publishPipelines(facts)
    .filter(({ system }) => system === "github")
    .map((pipeline) => {
      const { permissions, jobs } = pipeline;
      const all = jobs.find((job) => job.permissions?.all === "write");
      if (all !== undefined)
        return answerAt(
          "posture-permissions",
          "fail",
          { pipeline, job: all, line: all.permissions!.line },
          "may write everything",
        );
      if (permissions?.all === "write")
        return answerAt(
          "posture-permissions",
          "fail",
          { pipeline, line: permissions.line },
          "every job may write everything",
        );
      if (permissions === null) {
        const silent = jobs.find((job) => job.permissions === null);
        return silent === undefined
          ? answerAt("posture-permissions", "pass", { pipeline, line: 1 }, "each job states its permissions")
          : answerAt(
              "posture-permissions",
              "fail",
              { pipeline, job: silent, line: silent.line },
              "states no permissions, and neither does the workflow",
            );
      }
      const written = [...permissions.scopes].filter(([, right]) => right === "write").map(([scope]) => scope);
      return written.length === 0
        ? answerAt(
            "posture-permissions",
            "pass",
            { pipeline, line: permissions.line },
            "the workflow grants no right to write",
          )
        : answerAt(
            "posture-permissions",
            "fail",
            { pipeline, line: permissions.line },
            `every job may write ${written.join(", ")}`,
          );
    });
}

/** Events that people without any right to the repository can cause. */
const OUTSIDE = new Set([
  "pull_request_target",
  "workflow_run",
  "issue_comment",
  "issues",
  "pull_request",
  "discussion",
  "fork",
]);

/** Who can start publishing. */
export function triggerAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  return publishPipelines(facts)
    .filter(({ system }) => system === "github")
    .map((pipeline) => {
      const open = pipeline.triggers.find(({ text }) => OUTSIDE.has(text));
      const isGuarded = publishJobs(facts)
        .filter((one) => one.pipeline === pipeline)
        .every(guards);
      if (open === undefined)
        return answerAt(
          "posture-triggers",
          "pass",
          { pipeline, line: pipeline.triggers[0]?.line ?? 1 },
          `started by ${pipeline.triggers.map(({ text }) => text).join(", ")}`,
        );
      // A workflow that tests pull requests too is right where its publishing job asks for a tag or a push.
      if (open.text === "pull_request" && isGuarded)
        return answerAt(
          "posture-triggers",
          "pass",
          { pipeline, line: open.line },
          "pull requests start it, and the publishing job's condition leaves them out",
        );
      return answerAt("posture-triggers", "fail", { pipeline, line: open.line }, `${open.text} starts it`);
    });
}

/** A condition that no pull request meets. */
function guards(publish: PublishJob): boolean {
  return /refs\/tags\/|github\.ref_type|event_name\s*==|github\.ref\s*==|event\.(?:release|action\s*==)/.test(
    conditionsOf(publish),
  );
}

/** Approval by at least two people before publishing. */
export function approvalAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  return publishJobs(facts).map(({ pipeline, job, steps }) => {
    const line = job.line;
    if (steps.every(({ toTestIndex }) => toTestIndex))
      return answerAt(
        "posture-after-approval",
        "not applicable",
        { pipeline, job, line },
        "it publishes to the test index alone",
      );
    const before = [...jobsBefore(pipeline, job), job];
    const asked = steps.flatMap((one) => stepsBefore(one));
    const counted = approversIn(asked).at(-1);
    if (counted !== undefined) {
      const seen = `asks for ${counted.count} approvals`;
      return answerAt(
        "posture-after-approval",
        counted.count >= 2 ? "pass" : "fail",
        { pipeline, job, line: counted.line },
        seen,
      );
    }
    if (pipeline.system !== "circleci" && before.some(({ environment }) => environment !== null)) {
      return answerAt(
        "posture-after-approval",
        "by hand",
        { pipeline, job, line },
        "an environment may ask for reviewers: its settings tell how many",
      );
    }
    const gate = before.find(({ manual }) => manual);
    if (gate !== undefined) {
      return answerAt(
        "posture-after-approval",
        "fail",
        { pipeline, job, line: gate.line },
        `${gate.id === job.id ? "it" : gate.id} waits for one person`,
      );
    }
    return answerAt("posture-after-approval", "fail", { pipeline, job, line }, "waits for nobody");
  });
}

/** Steps whose action waits for people, with how many must agree. */
function approversIn(steps: readonly Step[]): readonly { readonly count: number; readonly line: number }[] {
  return steps
    .filter(({ uses }) => /approv/i.test(uses?.text ?? ""))
    .map(({ uses, arguments: given }) => {
      const least = given.find(({ name }) => name === "minimum-approvals");
      const people = given
        .find(({ name }) => name === "approvers")
        ?.text.split(",")
        .filter((one) => one.trim() !== "").length;
      return {
        count: least === undefined ? (people ?? 1) : Number.parseInt(least.text, 10) || 0,
        line: least?.line ?? uses!.line,
      };
    });
}
