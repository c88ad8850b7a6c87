import type { Config } from "../config/file/parse-config.ts";
import { exampleKey } from "../config/file/parse-config.ts";
import { lineAt } from "../config/file/line-at.ts";
import { judgeLinearity } from "../config/own/linearity.ts";
import { recheck } from "../config/own/recheck.ts";
import type { Catalogue } from "../detect/catalogue.ts";
import { checkExamples, type PatternProblem } from "../detect/check.ts";
import { detect } from "../detect/detect.ts";
import { nodePlatform } from "../node-platform.ts";
import { answersFor } from "./engine.ts";
import type { Io } from "./io.ts";

/** Something wrong with one of a user's patterns, and where that stands in the configuration file. */
export interface OwnProblem extends PatternProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The template that is judged wrongly; absent where it holds what looks like a secret itself. */
  readonly template?: string;
}

/** Tests a user's patterns: every example and counter-example in the whole catalogue, and the time of every regex. */
export async function checkOwn(config: Config, catalogue: Catalogue, io: Io): Promise<OwnProblem[]> {
  const { own } = config.change;
  const judged = await judgeLinearity(own, recheck, answersFor(config, io), nodePlatform);
  const slow = judged.filter(({ status }) => status !== "safe");
  const problems: PatternProblem[] = [
    ...slow.map(({ pattern, why }) => ({ pattern: pattern.name, problem: `the regex is not linear: ${why}` })),
    // A slow regex might not come back.
    ...judged
      .filter(({ status }) => status === "safe")
      .flatMap(({ pattern }) => checkExamples(pattern, catalogue, nodePlatform)),
  ];
  return problems.map((problem) => placed(problem, config, catalogue));
}

function placed(problem: PatternProblem, { source, places, change }: Config, catalogue: Catalogue): OwnProblem {
  const { pattern, example } = problem;
  const offset = places.get(example === undefined ? pattern : exampleKey(pattern, example)) ?? 0;
  const template = example && change.own.find(({ name }) => name === pattern)?.[example.list][example.index];
  const isShown = template !== undefined && !looksLikeSecret(template, catalogue);
  return { ...problem, file: source.file, ...lineAt(source.text, offset), ...(isShown && { template }) };
}

function looksLikeSecret(template: string, catalogue: Catalogue): boolean {
  const bytes = new TextEncoder().encode(template);
  return detect(bytes, catalogue, { path: "example.txt", platform: nodePlatform }).detections.length > 0;
}
