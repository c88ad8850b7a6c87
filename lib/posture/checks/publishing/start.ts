import { isOnlyCalled } from "../../ci/reuse.ts";
import { releaseToolOf } from "../../ci/release-tools.ts";
import { looseTags } from "../../ci/tag-match.ts";
import type { Job, TagFilter } from "../../ci/pipeline.ts";
import type { PostureAnswer } from "../../../core/posture.ts";
import { answerAt, jobsBefore, publishJobs, type PublishingFacts, type PublishJob } from "./facts.ts";

const RULE = "posture-tag-filter";

/** Whether only tags that name a version start publishing. */
export function tagFilterAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  return publishJobs(facts).map((publish) => {
    const { pipeline, job, steps } = publish;
    const at = { pipeline, job, line: job.line };
    if (steps.every(({ toTestIndex }) => toTestIndex))
      return answerAt(RULE, "not applicable", at, "it publishes to the test index alone");
    if (job.tagFilters.length > 0) return unlessUntagged(publish, job, judged(publish, job.tagFilters));
    if (pipeline.system === "github") return startedByEvent(publish);
    return pipeline.tagFilters.length > 0
      ? unlessUntagged(publish, pipeline, judged(publish, pipeline.tagFilters))
      : untagged(publish);
  });
}

/**
 * The conditions that publishing must meet: of the job, of jobs without which it is left out, and of the steps that
 * publish where each has one.
 */
export function conditionsOf({ pipeline, job, steps }: PublishJob): string {
  const jobs: readonly Job[] = [job, ...jobsBefore(pipeline, job)];
  const ofSteps = steps.map(({ step }) => step.condition);
  const asked = ofSteps.every((one) => one !== null) ? ofSteps : [];
  return [...jobs.map(({ condition }) => condition), ...asked].filter((one) => one !== null).join("\n");
}

/** Tags are not all that starts it; what does may stop at a job without which it is left out. */
function unlessUntagged(
  { pipeline, job }: PublishJob,
  { untagged: open }: Pick<Job, "untagged">,
  answer: PostureAnswer,
): PostureAnswer {
  const before = jobsBefore(pipeline, job);
  const isStopped = before.some((one) => one.tagFilters.length > 0 && !one.untagged);
  if (!open || isStopped || answer.status !== "pass") return answer;
  return answerAt(RULE, "fail", { pipeline, job, line: open.line }, `${open.text} starts it without any tag`);
}

function judged({ pipeline, job }: PublishJob, filters: readonly TagFilter[]): PostureAnswer {
  const isOwn = filters === job.tagFilters;
  const at = { pipeline, line: filters[0]!.line, ...((isOwn || job.path === undefined) && { job }) };
  const loose = looseTags(filters);
  const shown = filters.map(({ text }) => text).join(", ");
  if (loose === null) return answerAt(RULE, "by hand", at, `${shown}: this pattern cannot be read here`);
  return loose.length === 0
    ? answerAt(RULE, "pass", at, `${shown} lets only versions through`)
    : answerAt(RULE, "fail", at, `${shown} lets ${loose.slice(0, 3).join(", ")} through`);
}

const PUSHED = new Set(["push", "create"]);
/** Events that somebody with rights to the repository causes for this purpose. */
const MEANT = new Set(["workflow_dispatch", "workflow_call", "repository_dispatch"]);

function startedByEvent(publish: PublishJob): PostureAnswer {
  const { pipeline, job } = publish;
  const conditions = conditionsOf(publish);
  const events = eventsOf(publish, conditions);
  const onBranch = /github\.ref(?:_name)?\s*==\s*['"](?!refs\/tags\/)/.test(conditions);
  if (events.some((event) => PUSHED.has(event)) && !onBranch) {
    if (pipeline.tagFilters.length > 0) return judged(publish, pipeline.tagFilters);
    const at = { pipeline, job, line: job.line };
    if (/startsWith\(\s*github\.ref\s*,\s*['"]refs\/tags\/?['"]?/.test(conditions))
      return answerAt(RULE, "fail", at, "its condition takes every tag that begins so");
  }
  return untagged(publish, events);
}

/** Events that can reach a job, as far as its conditions compare them. */
function eventsOf({ pipeline }: PublishJob, conditions: string): readonly string[] {
  const all = pipeline.triggers.map(({ text }) => text);
  const named = [...conditions.matchAll(/github\.event_name\s*==\s*['"](\w+)['"]/g)].map(([, name]) => name!);
  const isRelease = /github\.event\.action\s*==\s*['"](?:published|released|prereleased|created)['"]/.test(conditions);
  const asked = isRelease ? [...named, "release"] : named;
  const left = all.filter((event) => asked.includes(event));
  return left.length > 0 ? left : all;
}

function untagged(publish: PublishJob, events: readonly string[] = []): PostureAnswer {
  const { pipeline, job } = publish;
  const at = { pipeline, job, line: job.line };
  if (events.length > 0 && events.every((event) => event === "release" || MEANT.has(event))) {
    const seen = events.includes("release")
      ? "a release starts it: whoever may make one names the tag"
      : "it is started by hand or by another workflow";
    return answerAt(RULE, "by hand", at, seen);
  }
  const tool = toolOf(publish);
  if (tool !== null)
    return answerAt(
      RULE,
      "by hand",
      at,
      `no tag starts it, ${tool} makes it: whoever may push to the branch publishes`,
    );
  return answerAt(RULE, "fail", at, "it runs without any filter on tags");
}

/** Name of what makes the release's tag in this job or one before it; null where a tag is there first. */
export function toolOf({ pipeline, job }: Pick<PublishJob, "pipeline" | "job">): string | null {
  if (isOnlyCalled(pipeline)) return null;
  const steps = [...job.steps, ...jobsBefore(pipeline, job).flatMap((one) => one.steps)];
  return steps.map(releaseToolOf).find((tool) => tool !== null)?.name ?? null;
}
