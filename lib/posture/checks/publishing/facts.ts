import { shellOf, type Job, type Pipeline, type Step } from "../../ci/pipeline.ts";
import type { PublishStep } from "../../ci/publish.ts";
import type { PosturePlace, PostureAnswer, PostureStatus } from "../../../core/posture.ts";

/** What the CI files of a checkout say about publishing. */
export interface PublishingFacts {
  readonly pipelines: readonly Pipeline[];
  readonly steps: readonly PublishStep[];
}

/** A job that publishes, with its steps that do. */
export interface PublishJob {
  readonly pipeline: Pipeline;
  readonly job: Job;
  readonly steps: readonly PublishStep[];
}

/** The jobs that publish to a registry; what goes to the forge's own is its own affair. */
export function publishJobs({ steps }: PublishingFacts): readonly PublishJob[] {
  const jobs = new Map<Job, PublishJob>();
  for (const step of steps) {
    const known = jobs.get(step.job);
    jobs.set(step.job, { pipeline: step.pipeline, job: step.job, steps: [...(known?.steps ?? []), step] });
  }
  return [...jobs.values()];
}

/** Pipelines with at least one job that publishes. */
export function publishPipelines({ steps }: PublishingFacts): readonly Pipeline[] {
  return [...new Set(steps.map(({ pipeline }) => pipeline))];
}

/** An answer that points to a line of a CI file and names the job. */
export function answerAt(
  rule: string,
  status: PostureStatus,
  where: { readonly pipeline: Pipeline; readonly job?: Job; readonly line: number },
  seen: string,
): PostureAnswer {
  const { pipeline, job, line } = where;
  const path = job?.path ?? pipeline.path;
  const place: PosturePlace = { path, line };
  const named = job === undefined ? "" : ` job ${job.id}:`;
  return { rule, status, evidence: `${path}:${line}:${named} ${seen}`, place };
}

/** All jobs that must have ended well before a job, and those before these. */
export function jobsBefore(pipeline: Pipeline, job: Job): readonly Job[] {
  const found = new Set<Job>();
  const open = [...neededWell(job)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const before = pipeline.jobs.find((one) => one.id === id);
    if (before === undefined || found.has(before) || before === job) continue;
    found.add(before);
    open.push(...neededWell(before));
  }
  return [...found].filter(({ mayFail }) => mayFail !== true);
}

/**
 * The jobs that must have ended well: all that are needed, unless the condition asks itself how they ended
 * (docs.github.com, "Expressions", "Status check functions"): then those that it names.
 */
function neededWell({ needs, condition, runsAnyway }: Job): readonly string[] {
  if (runsAnyway === true) return [];
  const asked = condition ?? "";
  const isOwn = /\b(?:always|cancelled|failure)\s*\(/.test(asked);
  if (!isOwn || /!\s*failure\s*\(|\bsuccess\s*\(|!\s*contains\s*\(\s*needs\.\*\.result\s*,\s*'failure'/.test(asked))
    return needs;
  const named = [...asked.matchAll(/needs\.([\w-]+)\.result\s*==\s*'success'/g)].map(([, id]) => id!);
  return needs.filter((id) => named.includes(id) || named.some((name) => id.startsWith(`${name}/`)));
}

/** Steps that must have ended well before a step that publishes: of earlier jobs, and of its own job. */
export function stepsBefore({ pipeline, job, step }: PublishStep): readonly Step[] {
  const own = job.steps.slice(0, job.steps.indexOf(step));
  const all = [...jobsBefore(pipeline, job).flatMap(({ steps }) => steps), ...own];
  return all.filter(({ mayFail }) => mayFail !== true);
}

/** Shell text of a step without commands whose failure it passes over (`|| true`). */
export function strictShellOf(step: Step): string {
  const lines = shellOf(step).replace(/\\\n/g, " ").split("\n");
  return lines.filter((line) => !/\|\|\s*(?:true\b|:(?:\s|$)|exit\s+0|echo\b)/.test(line)).join("\n");
}

/** Shell text and name of the action of a step. */
export function wordsOf(step: Step): string {
  return [step.name ?? "", step.uses?.text ?? "", shellOf(step)].join("\n");
}

/** Steps that publish for good, not for a trial. */
export function realSteps({ steps }: PublishingFacts): readonly PublishStep[] {
  return steps.filter(({ toTestIndex }) => !toTestIndex);
}
