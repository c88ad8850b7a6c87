import { answerAt, type PublishingFacts } from "./facts.ts";
import type { PostureAnswer } from "../../../core/posture.ts";

/** What CI files take from elsewhere and what no row has therefore seen. */
export function includeAnswers({ pipelines }: PublishingFacts): readonly PostureAnswer[] {
  return pipelines
    .filter(({ includes }) => includes.length > 0)
    .map((pipeline) => {
      const names = [...new Set(pipeline.includes.map(({ text }) => text))];
      const line = pipeline.includes[0]!.line;
      return answerAt("posture-ci-includes", "by hand", { pipeline, line }, `${names.join(", ")}: not read here`);
    });
}
