import type { Job, Pipeline, Step, Variable } from "./pipeline.ts";

/** Workflows that use each other go no deeper (docs.github.com, "Reusing workflows"). */
const MOST_DEPTH = 10;

/** Jobs of workflows of the same checkout, in place of the jobs that use them. */
export function withReused(pipeline: Pipeline, all: readonly Pipeline[]): Pipeline {
  return pipeline.system === "github" ? { ...pipeline, jobs: expanded(pipeline, all, 0) } : pipeline;
}

/** Workflows that run only where another of the same checkout uses them; they are judged there. */
export function usedElsewhere(all: readonly Pipeline[]): ReadonlySet<string> {
  const used = new Set(all.flatMap(({ jobs }) => jobs.flatMap((job) => usedBy(job, all)?.path ?? [])));
  return new Set(all.filter((one) => used.has(one.path) && isOnlyCalled(one)).map(({ path }) => path));
}

/** Whether nothing but another workflow starts it. */
export function isOnlyCalled({ triggers }: Pipeline): boolean {
  return triggers.length > 0 && triggers.every(({ text }) => text === "workflow_call");
}

function usedBy({ steps }: Job, all: readonly Pipeline[]): Pipeline | undefined {
  const uses = steps.length === 1 ? steps[0]?.uses?.text : undefined;
  return all.find(({ path }) => uses === `./${path}`);
}

function expanded(pipeline: Pipeline, all: readonly Pipeline[], depth: number): readonly Job[] {
  const called = new Map(
    pipeline.jobs.flatMap((job) => {
      const other = depth < MOST_DEPTH ? usedBy(job, all) : undefined;
      return other === undefined ? [] : [[job.id, jobsOf(job, other, all, depth)] as const];
    }),
  );
  const idsOf = (id: string): readonly string[] => called.get(id)?.map((job) => job.id) ?? [id];
  return pipeline.jobs
    .flatMap((job) => called.get(job.id) ?? [job])
    .map((job) => ({ ...job, needs: job.needs.flatMap(idsOf) }));
}

function jobsOf(caller: Job, other: Pipeline, all: readonly Pipeline[], depth: number): readonly Job[] {
  const given = caller.steps[0]?.arguments ?? [];
  return expanded(other, all, depth + 1).map((job) => ({
    ...job,
    id: `${caller.id}/${job.id}`,
    path: job.path ?? other.path,
    needs: job.needs.length === 0 ? caller.needs : job.needs.map((id) => `${caller.id}/${id}`),
    permissions: job.permissions ?? other.permissions ?? caller.permissions,
    condition: [caller.condition, job.condition].filter((one) => one !== null).join(" && ") || null,
    variables: filled([...other.variables, ...job.variables], given),
    steps: job.steps.map((step) => filledStep(step, given)),
  }));
}

function filledStep(step: Step, given: readonly Variable[]): Step {
  return { ...step, arguments: filled(step.arguments, given), variables: filled(step.variables, given) };
}

/** `${{ inputs.x }}` and `${{ secrets.X }}` as the caller gives them. */
function filled(variables: readonly Variable[], given: readonly Variable[]): readonly Variable[] {
  return variables.map((variable) => ({
    ...variable,
    text: variable.text.replace(
      /\$\{\{\s*(?:inputs|secrets)\.([\w-]+)\s*\}\}/g,
      (whole, name: string) => given.find((one) => one.name === name)?.text ?? whole,
    ),
  }));
}
