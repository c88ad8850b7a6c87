import { shellStep, type Job, type Pipeline, type Spot, type Step, type TagFilter, type Variable } from "./pipeline.ts";
import type { YamlView } from "./yaml-view.ts";

/** Reads a CircleCI configuration (circleci.com/docs/configuration-reference): each job as a workflow uses it. */
export function circlePipeline(path: string, root: YamlView): Pipeline {
  const workflows = root
    .get("workflows")
    .entries()
    .filter(([, workflow]) => workflow.isMap);
  const used = workflows.flatMap(([, workflow]) =>
    workflow
      .get("jobs")
      .items()
      .map((item) => jobOf(item, root)),
  );
  const names = new Set(used.map(({ id }) => id));
  const unused = root
    .get("jobs")
    .entries()
    .filter(([{ text }]) => !names.has(text));
  return {
    system: "circleci",
    path,
    triggers: [],
    tagFilters: [],
    branches: [],
    inputs: root
      .get("parameters")
      .entries()
      .map(([name]) => name),
    permissions: null,
    variables: [],
    jobs: workflows.length === 0 ? unused.map(([id, job]) => lonely(id, job, root)) : used,
    includes: root
      .get("orbs")
      .entries()
      .map(([name, orb]) => ({ text: orb.text ?? name.text, line: name.line })),
  };
}

/** `- name` or `- name: {requires, filters, context, type}`. */
function jobOf(item: YamlView, root: YamlView): Job {
  const [entry] = item.entries();
  const [name, use] = entry ?? [{ text: item.text ?? "", line: item.line }, item];
  const job = root.get("jobs").get(name.text);
  const [context] = use.get("context").texts();
  return {
    ...lonely({ text: use.get("name").text ?? name.text, line: name.line }, job, root),
    needs: use
      .get("requires")
      .items()
      .flatMap((need) => need.text ?? need.entries()[0]?.[0].text ?? []),
    environment: context ?? null,
    manual: use.get("type").text === "approval",
    tagFilters: tagFiltersOf(use.get("filters").get("tags")),
    ...(job.exists || use.get("type").text === "approval" ? {} : { steps: [orbStep(name, use)] }),
  };
}

/** A job by itself. */
function lonely(id: Spot, job: YamlView, root: YamlView): Job {
  return {
    id: id.text,
    line: id.line,
    needs: [],
    environment: null,
    permissions: null,
    condition: null,
    variables: job.get("environment").variables(),
    steps: stepsOf(job.get("steps"), root),
    idToken: false,
    manual: false,
    tagFilters: [],
  };
}

function tagFiltersOf(tags: YamlView): readonly TagFilter[] {
  return tags
    .get("only")
    .texts()
    .map(({ text, line }): TagFilter => {
      const regex = /^\/(.*)\/$/s.exec(text)?.[1];
      return regex === undefined
        ? { text: `^${escaped(text)}$`, line, grammar: "regex" }
        : { text: `^(?:${regex})$`, line, grammar: "regex" };
    });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Commands that use each other go no deeper. */
const MOST_COMMANDS = 5;

/** Steps with those of the commands that the file itself defines. */
function stepsOf(steps: YamlView, root: YamlView, depth = 0): readonly Step[] {
  return steps.items().flatMap((step): readonly Step[] => {
    const [entry] = step.entries();
    const [name, body] = entry ?? [{ text: step.text ?? "", line: step.line }, step];
    if (name.text === "") return [];
    if (name.text === "when" || name.text === "unless") return stepsOf(body.get("steps"), root, depth);
    if (name.text === "run") return [runStep(body, name.line)];
    const command = root.get("commands").get(name.text);
    return command.exists && depth < MOST_COMMANDS
      ? stepsOf(command.get("steps"), root, depth + 1)
      : [orbStep(name, body)];
  });
}

function runStep(body: YamlView, line: number): Step {
  const command = body.isMap ? body.get("command") : body;
  const variables: readonly Variable[] = body.get("environment").variables();
  return {
    ...shellStep(command.text ?? "", command.exists ? command.textLine : line, variables),
    name: body.get("name").text,
  };
}

/** A built-in step, or a command or job of an orb. */
function orbStep(name: Spot, body: YamlView): Step {
  return {
    line: name.line,
    name: null,
    uses: name,
    arguments: body.variables(),
    run: null,
    variables: [],
    condition: null,
  };
}
