import { tagsOfConditions, tagsOfRules, type StartingTags } from "./gitlab-tags.ts";
import { shellStep, type Job, type Pipeline, type Spot, type Step, type TagFilter } from "./pipeline.ts";
import type { YamlView } from "./yaml-view.ts";

/** Keys of the top level that are no jobs (docs.gitlab.com, "CI/CD YAML syntax reference"). */
const NO_JOBS = new Set(
  "default include stages variables workflow image services cache before_script after_script pages spec types".split(
    " ",
  ),
);
const DEFAULT_STAGES = ["build", "test", "deploy"];
const MOST_PARENTS = 11;

/** Reads a pipeline of GitLab CI; hidden jobs that others extend are joined into them. */
export function gitlabPipeline(path: string, root: YamlView): Pipeline {
  const named = root.entries().filter(([{ text }]) => !NO_JOBS.has(text) || text === "pages");
  const sources = new Map(named.map(([{ text }, job]) => [text, job]));
  const visible = named.filter(([{ text }, job]) => !text.startsWith(".") && job.isMap);
  const stages = stagesOf(root);
  const jobs = visible.map(([id, job]) => jobOf(id, chainOf(job, sources), root));
  const stageOf = (id: string): number => {
    const job = visible.find(([{ text }]) => text === id)?.[1];
    const stage = job === undefined ? null : first(chainOf(job, sources), "stage").text;
    return stages.indexOf(stage ?? "test");
  };
  return {
    system: "gitlab",
    path,
    triggers: [],
    ...tagsOfRules(root.get("workflow").get("rules").items()),
    branches: [],
    inputs: [],
    permissions: null,
    variables: root.get("variables").variables(),
    jobs: jobs.map((job) => ({ ...job, needs: needsOf(job, jobs, stageOf) })),
    includes: root
      .get("include")
      .items()
      .map((item) => includeOf(item)),
  };
}

function stagesOf(root: YamlView): readonly string[] {
  const own = root
    .get("stages")
    .texts()
    .map(({ text }) => text);
  return [".pre", ...(own.length === 0 ? DEFAULT_STAGES : own), ".post"];
}

function includeOf(item: YamlView): Spot {
  const named = item.isMap
    ? item
        .entries()
        .flatMap(([, value]) => value.texts().map(({ text }) => text))
        .join(" ")
    : item.text;
  return { text: named ?? "", line: item.line };
}

/** A job and what it extends, nearest first. */
function chainOf(job: YamlView, sources: ReadonlyMap<string, YamlView>): readonly YamlView[] {
  const chain = [job];
  for (let at = 0; at < chain.length && chain.length < MOST_PARENTS; at++) {
    // The last of several parents wins.
    for (const { text } of chain[at]!.get("extends").texts().toReversed()) {
      const parent = sources.get(text);
      if (parent !== undefined && !chain.includes(parent)) chain.push(parent);
    }
  }
  return chain;
}

function first(chain: readonly YamlView[], key: string): YamlView {
  return chain.map((part) => part.get(key)).find((value) => value.exists) ?? chain[0]!.get(key);
}

function jobOf(id: Spot, chain: readonly YamlView[], root: YamlView): Job {
  const defaults = [...chain, root.get("default"), root];
  const rules = rulesOf(chain, root);
  const environment = first(chain, "environment");
  const named = environment.isMap ? environment.get("name") : environment;
  const scripts = [first(defaults, "before_script"), first(chain, "script"), first(defaults, "after_script")];
  return {
    id: id.text,
    line: id.line,
    needs: first(chain, "needs").exists ? ["", ...needed(first(chain, "needs"))] : [],
    environment: named.text === null ? null : { text: named.text, line: named.line },
    permissions: null,
    condition: conditionOf(rules),
    variables: chain.toReversed().flatMap((part) => part.get("variables").variables()),
    steps: scripts.flatMap((script) => scriptSteps(script, root, 0)),
    idToken: chain.some((part) => part.get("id_tokens").exists),
    manual: isManual(chain, rules),
    mayFail: first(chain, "allow_failure").exists && first(chain, "allow_failure").text !== "false",
    runsAnyway: ["always", "on_failure"].includes(first(chain, "when").text ?? ""),
    ...tagsOf(chain, rules),
  };
}

function needed(needs: YamlView): readonly string[] {
  return needs.items().flatMap((item) => (item.isMap ? item.get("job").text : item.text) ?? []);
}

/** What a job needs: those it names, else all of earlier stages. */
function needsOf(job: Job, jobs: readonly Job[], stageOf: (id: string) => number): readonly string[] {
  if (job.needs.length > 0) return job.needs.filter((id) => id !== "");
  return jobs.filter(({ id }) => stageOf(id) < stageOf(job.id)).map(({ id }) => id);
}

/** Lists within lists, and references, go no deeper (docs.gitlab.com, "script"). */
const DEEPEST = 10;

function scriptSteps(script: YamlView, root: YamlView, depth: number): readonly Step[] {
  if (depth > DEEPEST) return [];
  if (script.reference !== null) return scriptSteps(referred(script, root), root, depth + 1);
  return script.items().flatMap((item) => {
    // Lists of scripts may be nested, by anchors for one.
    if (item.isList) return scriptSteps(item, root, depth + 1);
    return item.text === null ? [] : [shellStep(item.text, item.textLine)];
  });
}

/** What `!reference [job, key]` stands for. */
function referred(view: YamlView, root: YamlView): YamlView {
  const path = view.reference;
  return path === null ? view : path.reduce((node, key) => node.get(key), root);
}

/** The rules of a job, those that it takes from other jobs included. */
function rulesOf(chain: readonly YamlView[], root: YamlView): readonly YamlView[] {
  return referred(first(chain, "rules"), root)
    .items()
    .flatMap((rule) => (rule.reference === null ? [rule] : referred(rule, root).items()));
}

function conditionOf(rules: readonly YamlView[]): string | null {
  const conditions = rules.flatMap((rule) => rule.get("if").text ?? []);
  return conditions.length === 0 ? null : conditions.join(" || ");
}

function isManual(chain: readonly YamlView[], rules: readonly YamlView[]): boolean {
  const isAsked = (node: YamlView): boolean => node.get("when").text === "manual";
  return chain.some(isAsked) || rules.some(isAsked);
}

/** `rules`, else `only`: `tags`, `/regex/`, `refs` and `variables`. */
function tagsOf(chain: readonly YamlView[], rules: readonly YamlView[]): StartingTags {
  if (rules.length > 0) return tagsOfRules(rules);
  const only = first(chain, "only");
  const byVariable = tagsOfConditions(only.get("variables").texts());
  const refs = (only.isMap ? only.get("refs") : only).texts();
  const byRef = refs.flatMap(({ text, line }): TagFilter[] => {
    const regex = /^\/(.*)\/[a-z]*$/s.exec(text)?.[1];
    if (regex !== undefined) return [{ text: regex, line, grammar: "regex" }];
    return text === "tags" ? [{ text, line, grammar: "any" }] : [];
  });
  // Both must fit where both are given: the pattern says more than the word.
  const isAsked = byVariable.length > 0;
  return { tagFilters: isAsked ? byVariable : byRef, untagged: isAsked ? null : (refs.find(isBranch) ?? null) };
}

function isBranch({ text }: Spot): boolean {
  return !text.startsWith("/") && text !== "tags";
}
