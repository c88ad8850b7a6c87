import type { Variable } from "../../ci/pipeline.ts";
import { isForgeToken, type PublishStep } from "../../ci/publish.ts";
import type { SecretPlace } from "../../checkout.ts";
import type { PostureAnswer } from "../../../core/posture.ts";
import { answerAt, type PublishingFacts } from "./facts.ts";

/** Secrets that stand in CI files themselves. */
export function literalAnswers(
  { pipelines, steps }: PublishingFacts,
  secretsIn: (path: string) => readonly SecretPlace[],
): readonly PostureAnswer[] {
  return pipelines.flatMap((pipeline) => {
    const seen = secretsIn(pipeline.path);
    const told = steps
      .filter((one) => one.pipeline === pipeline && one.job.path === undefined)
      .flatMap(({ tokens }) => tokens.filter(({ text }) => isLiteral(text)))
      .filter(
        ({ line }, at, all) =>
          !seen.some((one) => one.line === line) && all.findIndex((one) => one.line === line) === at,
      )
      .map(({ line }) => ({ line, title: "a publishing token" }));
    const found = [...seen, ...told];
    if (found.length === 0)
      return [answerAt("posture-literal", "pass", { pipeline, line: 1 }, "no secret stands in it")];
    return found.map(({ line, title }) =>
      answerAt("posture-literal", "fail", { pipeline, line }, `holds a literal: ${title}`),
    );
  });
}

const SHORTEST = 6;

/** Neither a variable or expression, nor the name of a place in a vault. */
function isLiteral(text: string): boolean {
  return (
    text.length >= SHORTEST &&
    !/[$`<{]|^(?:op|vault|aws|gcp|arn|azure|secret|env|file):|^credentials\(|^[*x.]+$/i.test(text)
  );
}

/** Where the token tells that it opens the whole account. */
export function scopeAnswers(
  { pipelines }: PublishingFacts,
  secretsIn: (path: string) => readonly SecretPlace[],
  others: readonly string[],
): readonly PostureAnswer[] {
  const paths = [...new Set([...pipelines.map(({ path }) => path), ...others])];
  const wide = paths.flatMap((path) =>
    secretsIn(path)
      .filter(({ scope }) => scope === "account")
      .map((secret) => ({ path, ...secret })),
  );
  return wide.map(({ path, line, title }) => ({
    rule: "posture-project-scope",
    status: "fail",
    evidence: `${path}:${line}: ${title} opens the whole account`,
    place: { path, line },
  }));
}

/** A secret's name in two environments or for two indexes. */
export function sharedSecretAnswers({ steps }: PublishingFacts): readonly PostureAnswer[] {
  const uses = steps.flatMap((publish) =>
    publish.tokens.flatMap((token) => secretName(token).map((name) => ({ name, token, publish }))),
  );
  const names = [...new Set(uses.map(({ name }) => name))];
  return names.map((name) => {
    const own = uses.filter((use) => use.name === name);
    const { publish, token } = own.at(-1)!;
    const targets = [...new Set(own.map((use) => targetOf(use.publish)))];
    const at = { pipeline: publish.pipeline, job: publish.job, line: token.line };
    return targets.length > 1
      ? answerAt("posture-shared-secret", "fail", at, `${name} opens ${targets.join(" and ")}`)
      : answerAt("posture-shared-secret", "pass", at, `${name} opens ${targets[0]} alone`);
  });
}

function targetOf({ registry, toTestIndex, job }: PublishStep): string {
  const index = toTestIndex ? "TestPyPI" : registry.name;
  return job.environment === null ? index : `${index} in ${job.environment.text}`;
}

/** `secrets.NAME`, `$NAME`, `credentials('id')`. */
function secretName({ text }: Variable): readonly string[] {
  if (isForgeToken(text)) return [];
  const name = /secrets\.(\w+)|credentials\(['"]([^'"]+)['"]\)|^\$\{?(\w+)\}?$/.exec(text);
  const found = name?.[1] ?? name?.[2] ?? name?.[3];
  return found === undefined ? [] : [found];
}
