import { shellOf, type Pipeline, type Step } from "../../ci/pipeline.ts";
import type { PostureAnswer } from "../../../core/posture.ts";
import { answerAt, jobsBefore, publishJobs, publishPipelines, type PublishingFacts, type PublishJob } from "./facts.ts";

const RULE = "posture-confirmation";

/** An input named after a confirmation, and whether publishing hangs on a condition that compares it. */
export function confirmationAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  return publishPipelines(facts).flatMap((pipeline) => {
    const jobs = publishJobs(facts).filter((one) => one.pipeline === pipeline);
    const asked = pipeline.inputs.filter(({ text }) => /confirm|sure|approve/i.test(text));
    return asked.map(({ text, line }) =>
      jobs.every((job) => hangsOn(job, namesOf(text, pipeline)))
        ? answerAt(RULE, "pass", { pipeline, line }, `a condition compares ${text}`)
        : answerAt(RULE, "fail", { pipeline, line }, `nothing that publishing waits for compares ${text}`),
    );
  });
}

/** What an input is called in conditions and in shell text, as regexes: by itself, and as variables that hold it. */
function namesOf(input: string, { variables, jobs }: Pipeline): readonly string[] {
  const name = input.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const own = String.raw`(?:\w+\.)*(?:inputs|parameters|params)(?:\.${name}\b|\[${name}\])`;
  const all = [
    ...variables,
    ...jobs.flatMap((job) => [...job.variables, ...job.steps.flatMap((step) => step.variables)]),
  ];
  const holding = all.filter(({ text }) => new RegExp(own).test(plain(text))).map((variable) => variable.name);
  return [own, ...holding.filter((one) => /^\w+$/.test(one)).map((one) => String.raw`(?:\$\{?|env\.)${one}\b\}?`)];
}

/** Quotes and the marks of expressions say nothing here. */
function plain(text: string): string {
  return text.replaceAll(/\$\{\{|\}\}|<<|>>|["']/g, "");
}

function hangsOn({ pipeline, job, steps }: PublishJob, names: readonly string[]): boolean {
  const before = jobsBefore(pipeline, job);
  const conditions = [job, ...before].map(({ condition }) => condition);
  const ofSteps = steps.map(({ step }) => step.condition);
  const last = Math.max(...steps.map(({ step }) => job.steps.indexOf(step)));
  const earlier = [...before.flatMap((one) => one.steps), ...job.steps.slice(0, last + 1)];
  return (
    conditions.some((one) => compares(one, names)) ||
    ofSteps.every((one) => compares(one, names)) ||
    earlier.some((step) => endsRun(step, names))
  );
}

function compares(condition: string | null, names: readonly string[]): boolean {
  if (condition === null) return false;
  const text = plain(condition);
  // An input that is true or false is a condition by itself.
  const isBare = names.some((name) => new RegExp(`^(?:.*&&)?[\\s\\w.]*${name}\\s*(?:&&|$)`).test(text));
  return isBare || names.some((name) => comparison(name).test(text));
}

function comparison(name: string): RegExp {
  return new RegExp(`${name}\\s*(?:==?|!=|=~|-eq|-ne)|(?:==?|!=)\\s*${name}|\\bcase\\s+${name}\\s+in\\b`);
}

/** A step that compares and ends the run where it does not fit. */
function endsRun(step: Step, names: readonly string[]): boolean {
  if (step.mayFail === true) return false;
  const text = plain(shellOf(step));
  const ends = /\bexit\s+[1-9]|\bfalse\b/.test(text);
  if (ends && compares(step.condition, names)) return true;
  return (ends || /^\s*(?:test\s|\[)/m.test(text)) && names.some((name) => comparison(name).test(text));
}
