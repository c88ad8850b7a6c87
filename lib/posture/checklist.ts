import { rowsByHand } from "./by-hand.ts";
import type { Checkout } from "./checkout.ts";
import { exampleAnswers } from "./checks/env-example.ts";
import { hookAnswers, hookConfigAnswers } from "./checks/hooks.ts";
import { ignoreAnswers } from "./checks/ignore-rules.ts";
import { modeAnswers } from "./checks/modes.ts";
import { rotationAnswers } from "./checks/policy.ts";
import { named } from "./checks/named.ts";
import { secretFileAnswers } from "./checks/secret-files.ts";
import { pathRuleFor } from "../detect/path/judge-path.ts";
import { publishingAnswers } from "./checks/publishing/all.ts";
import type { PublishingFacts } from "./checks/publishing/facts.ts";
import type { Pipeline, Unparsed } from "./ci/pipeline.ts";
import { publishSteps } from "./ci/publish.ts";
import { ciSystemOf, readPipeline } from "./ci/read-pipelines.ts";
import { usedElsewhere, withReused } from "./ci/reuse.ts";
import { withScripts } from "./ci/scripts.ts";
import { POSTURE_GROUPS, type PostureAnswer, type Checklist, type PostureRow, type Risk } from "../core/posture.ts";
import { postureRule } from "./rules.ts";

/**
 * Answers the whole checklist.
 * @param projects names of the packages that the checkout makes
 * @param more answers that others have worked out, such as those on the home folder
 */
export function checklistOf(
  checkout: Checkout,
  projects: readonly string[],
  more: readonly PostureAnswer[] = [],
): Checklist {
  const files = checkout.files.filter(({ path }) => ciSystemOf(path) !== null);
  const read = files.flatMap(({ path }) => readPipeline(path, checkout.text(path) ?? "") ?? []);
  const readable = read.filter((one): one is Pipeline => "system" in one);
  const pipelines = joined(readable, checkout);
  const elsewhere = usedElsewhere(readable);
  const judged = pipelines.filter(({ path }) => !elsewhere.has(path));
  const facts: PublishingFacts = { pipelines, steps: judged.flatMap(publishSteps) };
  const answers = [
    ...ignoreAnswers(checkout),
    ...secretFileAnswers(checkout.secretFiles),
    ...packedAnswers(checkout),
    ...exampleAnswers(checkout),
    ...modeAnswers(checkout),
    ...hookAnswers(checkout),
    ...hookConfigAnswers(checkout),
    ...read.flatMap((one) => ("why" in one ? [unreadable(one)] : [])),
    ...publishingAnswers(facts, checkout),
    ...rotationAnswers(checkout),
    ...more,
  ];
  const byHand = rowsByHand({ pipelines, publishing: facts.steps, slug: checkout.slug, projects });
  return { ...summed([...answers.map(rowOf), ...byHand]), secretFiles: checkout.secretFiles };
}

/** Pipelines with what they take from other files of the checkout: scripts and workflows. */
function joined(read: readonly Pipeline[], { files, text }: Checkout): readonly Pipeline[] {
  const inside = new Set(files.map(({ path }) => path));
  // A path of a CI file may lead out of the checkout.
  const all = read.map((one) => withScripts(one, (path) => (inside.has(path) ? text(path) : null)));
  return all.map((one) => withReused(one, all));
}

function unreadable({ path, line, why }: Unparsed): PostureAnswer {
  return { rule: "posture-ci-readable", status: "fail", evidence: `${path}:${line}: ${why}`, place: { path, line } };
}

/** Files with credentials that a package builder would take along. */
function packedAnswers({ packed, secretsIn }: Checkout): readonly PostureAnswer[] {
  if (packed.size === 0) return [];
  const bad = [...packed].filter(([path]) => mustStayOut(path, secretsIn));
  if (bad.length === 0)
    return [
      {
        rule: "posture-packed",
        status: "pass",
        evidence: `${packed.size} files would be packed, none of them a credential file or with a secret`,
      },
    ];
  return [...new Set(bad.map(([, artifact]) => artifact))].map((artifact) => {
    const paths = bad.filter((one) => one[1] === artifact).map(([path]) => path);
    return {
      rule: "posture-packed",
      status: "fail",
      evidence: `${named(paths)} would be packed into the ${artifact}`,
      place: { path: paths[0]!, line: 1 },
    };
  });
}

/** What never belongs in a package, a configuration that holds any value, and whatever holds a plain secret. */
function mustStayOut(path: string, secretsIn: Checkout["secretsIn"]): boolean {
  const policy = pathRuleFor(path)?.policy;
  const secrets = policy === "block" ? [] : secretsIn(path);
  return policy === "block" || secrets.some(({ isGrave }) => isGrave) || (policy !== undefined && secrets.length > 0);
}

function rowOf({ rule, status, evidence, place, remedy }: PostureAnswer): PostureRow {
  const { id, ...facts } = postureRule(rule);
  return { ...facts, rule: id, status, evidence, place: place ?? null, remedy: remedy ?? facts.remedy };
}

function summed(rows: readonly PostureRow[]): Checklist {
  const ordered = POSTURE_GROUPS.flatMap((group) => rows.filter((row) => row.group === group));
  const groups = POSTURE_GROUPS.map((group) => ({ group, risk: riskOf(rows.filter((row) => row.group === group)) }));
  return { rows: ordered, groups, overall: riskOf(rows) };
}

function riskOf(rows: readonly PostureRow[]): Risk {
  const failed = rows.filter(({ status }) => status === "fail");
  if (failed.some(({ severity }) => severity === "error")) return "high";
  return failed.length > 0 ? "medium" : "low";
}
