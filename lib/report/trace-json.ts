import type { TracedLine, TracedStep } from "./traced-line.ts";

/** What became of the candidates on a line, as JSON. */
export function traceJson({ file, line, sensitive, steps }: TracedLine): string {
  const path = sensitive === null ? null : { rule: sensitive.rule, title: sensitive.title, why: sensitive.why };
  return `${JSON.stringify({ file, line, path, steps: steps.map(stepJson) }, null, 2)}\n`;
}

function stepJson({ step, from, to }: TracedStep): object {
  const { stage, pattern, title, proof, why, keyword, verdict, masked, length, winner } = step;
  return {
    pattern,
    title,
    stage,
    reported: stage === "found",
    why,
    proof,
    keyword: keyword ?? null,
    verdict: verdict ?? null,
    secret: masked === undefined ? null : { masked, length },
    winner: winner ?? null,
    location: { line: from.line, column: from.column, endLine: to.line, endColumn: to.column },
  };
}
