import { choice } from "../config/make-plan.ts";
import type { RawArgs } from "../config/raw-args.ts";
import { EXIT } from "../core/exit-code.ts";
import type { Pattern } from "../core/pattern.ts";
import { catalogueHash } from "../detect/catalogue-hash.ts";
import { breadthOf, checkBreadth, checkCatalogue } from "../detect/check.ts";
import { defaultCatalogue } from "../detect/default-catalogue.ts";
import { expandExample } from "../detect/expand.ts";
import { nodePlatform } from "../node-platform.ts";
import { jsonPattern, jsonPatterns } from "../report/patterns-json.ts";
import { useColor } from "./color.ts";
import { writeOut, type Io } from "./io.ts";
import { widthOf } from "./output.ts";
import { unknownName, usageError } from "./usage-error.ts";

/** `leaktrail patterns`: the catalogue, one pattern of it, or the test of all. */
export async function runPatterns(args: RawArgs, io: Io): Promise<number> {
  const [action, name] = args.words;
  if (action !== "explain" && name !== undefined)
    throw usageError(`unexpected argument: ${name}`, undefined, "patterns");
  const json = choice(args, "format", ["text", "json"]) === "json";
  const color = useColor(choice(args, "color", ["auto", "always", "never"]), io.env, io.stdout);
  const options = { width: widthOf(io.stdout), color };
  const { patterns } = defaultCatalogue();
  if (action === "check") return check(json, io);
  const texts = await import("../report/text/patterns.ts");
  if (action === "list") {
    await writeOut(io.stdout, json ? jsonPatterns(patterns) : texts.patternList(patterns, options));
    return EXIT.clean;
  }
  const pattern = patternNamed(name, patterns);
  const examples = pattern.examples.map((template, seed) => expandExample(template, pattern, nodePlatform, seed));
  await writeOut(io.stdout, json ? jsonPattern(pattern, examples) : texts.patternText(pattern, examples, options));
  return EXIT.clean;
}

function patternNamed(name: string | undefined, patterns: readonly Pattern[]): Pattern {
  if (name === undefined)
    throw usageError("patterns explain needs a name", "`leaktrail patterns list` shows them all.");
  const pattern = patterns.find((one) => one.name === name);
  if (pattern !== undefined) return pattern;
  throw unknownName(
    "pattern",
    name,
    patterns.map((one) => one.name),
  );
}

async function check(json: boolean, io: Io): Promise<number> {
  const catalogue = defaultCatalogue();
  const problems = [...checkBreadth(catalogue), ...checkCatalogue(catalogue, nodePlatform)];
  const count = (of: (pattern: Pattern) => number): number =>
    catalogue.patterns.reduce((sum, pattern) => sum + of(pattern), 0);
  const counts = {
    ...breadthOf(catalogue),
    proofs: count(({ proof }) => (proof === undefined ? 0 : 1)),
    examples: count(({ examples }) => examples.length),
    counterExamples: count(({ counterExamples }) => counterExamples.length),
    problems: problems.length,
  };
  const hash = catalogueHash(catalogue.patterns, nodePlatform);
  if (json)
    await writeOut(io.stdout, `${JSON.stringify({ ...counts, catalogueHash: hash, list: problems }, null, 2)}\n`);
  else {
    for (const { pattern, problem } of problems) await writeOut(io.stdout, `${pattern}: ${problem}\n`);
    const { patterns, providers, onKeyword, proofs, examples, counterExamples } = counts;
    await writeOut(
      io.stdout,
      `${patterns} patterns of ${providers} providers (${proofs} with an offline proof, ${onKeyword} by a keyword alone), ${examples} examples, ${counterExamples} counter-examples, ${problems.length} problems; catalogue ${hash}\n`,
    );
  }
  return problems.length > 0 ? EXIT.findings : EXIT.clean;
}
