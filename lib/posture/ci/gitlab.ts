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
    tagFilters: root
      .get("workflow")
      .get("rules")
      .items()
      .flatMap((rule) => tagsInCondition(rule.get("if").text ?? "", rule.get("if").line)),
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
  const environment = first(chain, "environment");
  const named = environment.isMap ? environment.get("name") : environment;
  const scripts = [first(defaults, "before_script"), first(chain, "script"), first(defaults, "after_script")];
  return {
    id: id.text,
    line: id.line,
    needs: first(chain, "needs").exists ? ["", ...needed(first(chain, "needs"))] : [],
    environment: named.text === null ? null : { text: named.text, line: named.line },
    permissions: null,
    condition: conditionOf(chain),
    variables: chain.toReversed().flatMap((part) => part.get("variables").variables()),
    steps: scripts.flatMap(scriptSteps),
    idToken: chain.some((part) => part.get("id_tokens").exists),
    manual: isManual(chain),
    tagFilters: tagFiltersOf(chain),
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

function scriptSteps(script: YamlView): readonly Step[] {
  return script.items().flatMap((item) => {
    // Lists of scripts may be nested, by anchors for one.
    if (item.isList) return scriptSteps(item);
    return item.text === null ? [] : [shellStep(item.text, item.textLine)];
  });
}

function conditionOf(chain: readonly YamlView[]): string | null {
  const rules = first(chain, "rules")
    .items()
    .flatMap((rule) => rule.get("if").text ?? []);
  return rules.length === 0 ? null : rules.join(" || ");
}

function isManual(chain: readonly YamlView[]): boolean {
  const isAsked = (node: YamlView): boolean => node.get("when").text === "manual";
  return chain.some(isAsked) || first(chain, "rules").items().some(isAsked);
}

/** `$CI_COMMIT_TAG =~ /regex/`, `$CI_COMMIT_TAG` alone, `only: tags`, `only: [/regex/]`. */
function tagFiltersOf(chain: readonly YamlView[]): readonly TagFilter[] {
  const conditions = first(chain, "rules")
    .items()
    .map((rule) => rule.get("if"))
    .filter(({ text }) => text !== null);
  const byRule = conditions.flatMap((condition) => tagsInCondition(condition.text!, condition.line));
  const only = first(chain, "only");
  const refs = (only.isMap ? only.get("refs") : only).texts();
  const byOnly = refs.flatMap(({ text, line }): TagFilter[] => {
    const regex = /^\/(.*)\/[a-z]*$/s.exec(text)?.[1];
    if (regex !== undefined) return [{ text: regex, line, grammar: "regex" }];
    return text === "tags" ? [{ text, line, grammar: "any" }] : [];
  });
  return [...byRule, ...byOnly];
}

function tagsInCondition(condition: string, line: number): readonly TagFilter[] {
  const patterns = [...condition.matchAll(/\$\{?CI_COMMIT_(?:TAG|REF_NAME)\}?\s*=~\s*\/((?:[^/\\]|\\.)*)\//g)];
  if (patterns.length > 0) return patterns.map((match) => ({ text: match[1]!, line, grammar: "regex" }));
  return /\$\{?CI_COMMIT_TAG\b(?!\}?\s*(?:==\s*null|!~))/.test(condition)
    ? [{ text: condition, line, grammar: "any" }]
    : [];
}
