import type { Job, Permissions, Pipeline, Spot, Step, TagFilter } from "./pipeline.ts";
import type { YamlView } from "./yaml-view.ts";

/** Reads a workflow of GitHub Actions (docs.github.com, "Workflow syntax for GitHub Actions"). */
export function githubPipeline(path: string, root: YamlView): Pipeline {
  const on = root.get("on");
  return {
    system: "github",
    path,
    triggers: triggersOf(on),
    tagFilters: tagFiltersOf(on.get("push")),
    branches: on.get("push").get("branches").texts(),
    inputs: on
      .get("workflow_dispatch")
      .get("inputs")
      .entries()
      .map(([name]) => name),
    permissions: permissionsOf(root.get("permissions")),
    variables: root.get("env").variables(),
    jobs: root
      .get("jobs")
      .entries()
      .map(([id, job]) => jobOf(id, job)),
    includes: root
      .get("jobs")
      .entries()
      .map(([, job]) => job.get("uses"))
      .concat(
        root
          .get("jobs")
          .entries()
          .flatMap(([, job]) =>
            job
              .get("steps")
              .items()
              .map((step) => step.get("uses")),
          ),
      )
      .flatMap((uses) => (isElsewhere(uses.text) ? [{ text: uses.text!, line: uses.line }] : [])),
  };
}

/** Another repository's workflow, or an action of this repository: both may hold any number of steps. */
function isElsewhere(uses: string | null): boolean {
  return (
    uses !== null &&
    (/^[\w.-]+\/[\w.-]+\/\.github\/workflows\//.test(uses) || /^\.\/(?!\.github\/workflows\/)/.test(uses))
  );
}

function triggersOf(on: YamlView): readonly Spot[] {
  return on.isMap ? on.entries().map(([name]) => name) : on.texts();
}

/** A push without any filter takes tags too, one with branches alone does not. */
function tagFiltersOf(push: YamlView): readonly TagFilter[] {
  return push
    .get("tags")
    .texts()
    .map((spot) => ({ ...spot, grammar: "github" }));
}

function permissionsOf(node: YamlView): Permissions | null {
  if (!node.exists) return null;
  const text = node.text;
  const all = text === "write-all" ? "write" : text === "read-all" ? "read" : null;
  const scopes = new Map(node.variables().map(({ name, text: right }) => [name, right]));
  return { line: node.line, all, scopes };
}

function jobOf(id: Spot, job: YamlView): Job {
  const reused = job.get("uses");
  const own = job.get("steps").items().map(stepOf);
  const environment = job.get("environment");
  const named = environment.isMap ? environment.get("name") : environment;
  return {
    id: id.text,
    line: id.line,
    needs: job
      .get("needs")
      .texts()
      .map(({ text }) => text),
    environment: named.text === null ? null : { text: named.text, line: named.line },
    permissions: permissionsOf(job.get("permissions")),
    condition: job.get("if").text,
    mayFail: mayFail(job),
    variables: job.get("env").variables(),
    steps: reused.text === null ? own : [reusedStep(reused, job)],
    idToken: false,
    manual: false,
    tagFilters: [],
  };
}

/** A job that is another workflow. */
function reusedStep(uses: YamlView, job: YamlView): Step {
  return {
    line: uses.line,
    name: null,
    uses: { text: uses.text ?? "", line: uses.line },
    arguments: [...job.get("with").variables(), ...job.get("secrets").variables()],
    run: null,
    variables: [],
    condition: job.get("if").text,
  };
}

/** An expression may come out either way. */
function mayFail(node: YamlView): boolean {
  const text = node.get("continue-on-error").text;
  return text !== null && text !== "false";
}

function stepOf(step: YamlView): Step {
  const uses = step.get("uses");
  return {
    line: step.line,
    name: step.get("name").text,
    uses: uses.text === null ? null : { text: uses.text, line: uses.line },
    arguments: step.get("with").variables(),
    run: step.get("run").text,
    runLine: step.get("run").textLine,
    variables: step.get("env").variables(),
    condition: step.get("if").text,
    mayFail: mayFail(step),
  };
}
