import { shellStep, type Job, type Pipeline, type Spot, type Step, type TagFilter, type Variable } from "./pipeline.ts";
import type { YamlView } from "./yaml-view.ts";

/** Reads a CircleCI configuration (circleci.com/docs/configuration-reference): each job as a workflow uses it. */
export function circlePipeline(path: string, root: YamlView): Pipeline {
  const workflows = root
    .get("workflows")
    .entries()
    .filter(([, workflow]) => workflow.isMap);
  const used = workflows.flatMap(([, workflow]) => {
    const when = workflow.get("when");
    return workflow
      .get("jobs")
      .items()
      .map((item) => jobOf(item, root))
      .map((job) => ({ ...job, condition: conditionText(when), ...(when.exists ? tagsOfWhen(when, job) : {}) }));
  });
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
    ...tagsOf(use.get("filters")),
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

/** A job with filters on tags runs for every branch too, unless it ignores them all. */
function tagsOf(filters: YamlView): Pick<Job, "tagFilters" | "untagged"> {
  const expression = filters.text;
  if (expression !== null) {
    const asksForTag = expression.includes("pipeline.git.tag");
    return { tagFilters: asksForTag ? [{ text: expression, line: filters.line, grammar: "unknown" }] : [] };
  }
  const tagFilters = filters.get("tags").get("only").texts().map(tagFilter);
  const ignored = filters.get("branches").get("ignore").texts();
  const isOpen = tagFilters.length > 0 && !ignored.some(({ text }) => /^\/\^?\.[*+]\$?\/$/.test(text));
  const line = tagFilters[0]?.line ?? filters.line;
  return { tagFilters, untagged: isOpen ? { text: "without `branches: {ignore: /.*/}` each push", line } : null };
}

function tagFilter({ text, line }: Spot): TagFilter {
  const regex = /^\/(.*)\/$/s.exec(text)?.[1];
  return { text: regex === undefined ? `^${escaped(text)}$` : `^(?:${regex})$`, line, grammar: "regex" };
}

/** `when` of a workflow as one condition. */
function conditionText(when: YamlView, depth = 0): string | null {
  if (!when.exists || depth > DEEPEST) return null;
  const parts = (view: YamlView): string[] => view.items().flatMap((item) => conditionText(item, depth + 1) ?? []);
  const [entry] = when.entries();
  if (entry === undefined) return when.text;
  const [name, value] = entry;
  if (name.text === "equal") return parts(value).join(" == ");
  if (name.text === "matches") return `${value.get("value").text ?? ""} =~ /${value.get("pattern").text ?? ""}/`;
  return name.text === "not" ? `!(${parts(value).join("")})` : parts(value).join(name.text === "or" ? " || " : " && ");
}

/** Conditions in conditions. */
const DEEPEST = 10;

/** A workflow that asks for a tag: `matches` with a pattern, or the tag alone. */
function tagsOfWhen(when: YamlView, { tagFilters }: Job): Pick<Job, "tagFilters" | "untagged"> | object {
  const text = conditionText(when) ?? "";
  if (tagFilters.length > 0 || !/pipeline\.git\.tag/.test(text) || /\|\||!/.test(text)) return {};
  const [, asked] = text.split(/pipeline\.git\.tag\s*>>\s*=~ \/(.*)/s);
  const pattern = asked?.endsWith("/") === true ? asked.slice(0, -1) : undefined;
  const line = when.line;
  const filter: TagFilter =
    pattern === undefined ? { text, line, grammar: "any" } : { text: pattern, line, grammar: "regex" };
  return { tagFilters: [filter], untagged: null };
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
