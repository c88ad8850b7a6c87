import { shellOf, type Pipeline, type Step } from "../../ci/pipeline.ts";
import type { PostureAnswer } from "../../../core/posture.ts";
import { MARK, markInput } from "./input-marks.ts";
import { answerAt, jobsBefore, publishJobs, publishPipelines, type PublishingFacts, type PublishJob } from "./facts.ts";

const RULE = "posture-confirmation";
/** An input, where {@link MARK} stands for it, that is all of a condition or one of several that must hold. */
// oxlint-disable-next-line no-control-regex -- the mark is one
const IS_BARE = /^(?:.*&&)?[\s\w.]*\0\s*(?:&&|$)/;
/** What is compared may stand behind `github.event.`. */
// oxlint-disable-next-line no-control-regex -- the mark is one
const COMPARISON = /\0\s*(?:==?|!=|=~|-eq|-ne)|(?:==?|!=)\s*[\w.]*\0|\bcase\s+[\w.]*\0\s+in\b/;

/** An input named after a confirmation, and whether publishing hangs on a condition that compares it. */
export function confirmationAnswers(facts: PublishingFacts): readonly PostureAnswer[] {
  return publishPipelines(facts).flatMap((pipeline) => {
    const jobs = publishJobs(facts).filter((one) => one.pipeline === pipeline);
    const asked = pipeline.inputs.filter(({ text }) => /confirm|sure|approve/i.test(text));
    return asked.map(({ text, line }) =>
      jobs.every((job) => hangsOn(job, markingOf(text, pipeline)))
        ? answerAt(RULE, "pass", { pipeline, line }, `a condition compares ${text}`)
        : answerAt(RULE, "fail", { pipeline, line }, `nothing that publishing waits for compares ${text}`),
    );
  });
}

/** Puts marks in place of an input, by itself or by a variable that holds it. */
type Marking = (text: string) => string;

function markingOf(input: string, { variables, jobs }: Pipeline): Marking {
  const all = [
    ...variables,
    ...jobs.flatMap((job) => [...job.variables, ...job.steps.flatMap((step) => step.variables)]),
  ];
  const holding = all.filter(({ text }) => markInput(text, input, new Set()).includes(MARK));
  const names = new Set(holding.map(({ name }) => name));
  return (text) => markInput(text, input, names);
}

function hangsOn({ pipeline, job, steps }: PublishJob, marked: Marking): boolean {
  const before = jobsBefore(pipeline, job);
  const conditions = [job, ...before].map(({ condition }) => condition);
  const ofSteps = steps.map(({ step }) => step.condition);
  const last = Math.max(...steps.map(({ step }) => job.steps.indexOf(step)));
  const earlier = [...before.flatMap((one) => one.steps), ...job.steps.slice(0, last + 1)];
  return (
    conditions.some((one) => compares(one, marked)) ||
    ofSteps.every((one) => compares(one, marked)) ||
    earlier.some((step) => endsRun(step, marked))
  );
}

function compares(condition: string | null, marked: Marking): boolean {
  if (condition === null) return false;
  const text = marked(condition);
  // An input that is true or false is a condition by itself.
  return IS_BARE.test(text) || COMPARISON.test(text);
}

/** A step that compares and ends the run where it does not fit. */
function endsRun(step: Step, marked: Marking): boolean {
  if (step.mayFail === true) return false;
  const text = marked(shellOf(step));
  const ends = /\bexit\s+[1-9]|\bfalse\b/.test(text);
  if (ends && compares(step.condition, marked)) return true;
  return (ends || /^[ \t]*(?:test\s|\[)/m.test(text)) && COMPARISON.test(text);
}
