import { dirname, resolve } from "node:path";
import type { Config } from "../config/file/parse-config.ts";
import { loadConfig } from "../config/load-config.ts";
import { choice } from "../config/make-plan.ts";
import { ownCatalogue } from "../config/own/own-catalogue.ts";
import type { RawArgs } from "../config/raw-args.ts";
import { EXIT } from "../core/exit-code.ts";
import type { Pattern } from "../core/pattern.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import type { Catalogue } from "../detect/catalogue.ts";
import { catalogueHash } from "../detect/catalogue-hash.ts";
import { breadthOf, checkBreadth, checkCatalogue } from "../detect/check.ts";
import { defaultCatalogue } from "../detect/default-catalogue.ts";
import { expandExample } from "../detect/expand.ts";
import { nodePlatform } from "../node-platform.ts";
import { jsonPattern, jsonPatterns } from "../report/patterns-json.ts";
import { checkOwn } from "./check-own.ts";
import { useColor } from "./color.ts";
import { explainLine, fileLine } from "./explain/line.ts";
import { writeOut, type Io } from "./io.ts";
import { widthOf } from "./output.ts";
import { judgingEngine } from "./judging-engine.ts";
import { safeMessage } from "./safe-message.ts";
import { unknownName, usageError } from "./usage-error.ts";

/** `leaktrail patterns`: the catalogue, one pattern or one line of a file, or the test of all. */
export async function runPatterns(args: RawArgs, io: Io): Promise<number> {
  const [action, name] = args.words;
  if (action !== "explain" && name !== undefined)
    throw usageError(`unexpected argument: ${name}`, undefined, "patterns");
  const json = choice(args, "format", ["text", "json"]) === "json";
  const color = useColor(choice(args, "color", ["auto", "always", "never"]), io.env, io.stdout);
  const options = { width: widthOf(io.stdout), color };
  const place = name === undefined ? null : fileLine(name);
  const config = loadConfig(args, place === null ? io.cwd : dirname(resolve(io.cwd, place.file)), io.cwd, io.env);
  if (place !== null) {
    const now = Date.now();
    const folder = dirname(resolve(io.cwd, place.file));
    const engine = await judgingEngine(args, config, { folder, now, pathOf: () => null }, io);
    const found = await explainLine(place.file, place.line, io.cwd, { engine, config });
    const traced = { ...found, file: safeMessage(found.file) };
    const { traceJson } = await import("../report/trace-json.ts");
    const { traceText } = await import("../report/text/trace.ts");
    await writeOut(io.stdout, json ? traceJson(traced) : traceText(traced, options));
    return EXIT.clean;
  }
  const catalogue = config === null ? defaultCatalogue() : ownCatalogue(defaultCatalogue(), config);
  if (action === "check") return check(catalogue, config, json, io);
  const texts = await import("../report/text/patterns.ts");
  const { patterns } = catalogue;
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
  if (name === undefined) throw usageError("patterns explain needs a name, or FILE:LINE", ALL_NAMES);
  const pattern = patterns.find((one) => one.name === name);
  if (pattern !== undefined) return pattern;
  throw unknownName(
    "pattern",
    name,
    patterns.map((one) => one.name),
    ALL_NAMES,
  );
}

const ALL_NAMES = "`leaktrail patterns list` shows all names.";

/** Tests a user's patterns where there are some, else the built-in ones. */
async function check(catalogue: Catalogue, config: Config | null, json: boolean, io: Io): Promise<number> {
  const isOwn = config !== null && config.change.own.length > 0;
  return isOwn ? checkUsers(catalogue, config, json, io) : checkBuiltIn(defaultCatalogue(), json, io);
}

async function checkUsers(catalogue: Catalogue, config: Config, json: boolean, io: Io): Promise<number> {
  const { own } = config.change;
  const problems = await checkOwn(config, catalogue, io);
  const counts = countsOf(own, problems.length);
  if (json) await writeOut(io.stdout, `${JSON.stringify({ ...counts, list: problems }, null, 2)}\n`);
  else {
    for (const { file, line, column, pattern, problem, template } of problems) {
      const text = `${file}:${line}:${column}: ${pattern}: ${problem}${template === undefined ? "" : `: ${template}`}`;
      await writeOut(io.stdout, `${escapeForTerminal(text)}\n`);
    }
    const { patterns, examples, counterExamples } = counts;
    await writeOut(
      io.stdout,
      `${patterns} patterns of ${escapeForTerminal(config.source.file)}, ${examples} examples, ${counterExamples} counter-examples, ${problems.length} problems\n`,
    );
  }
  return problems.length > 0 ? EXIT.findings : EXIT.clean;
}

async function checkBuiltIn(catalogue: Catalogue, json: boolean, io: Io): Promise<number> {
  const problems = [...checkBreadth(catalogue), ...checkCatalogue(catalogue, nodePlatform)];
  const counts = { ...breadthOf(catalogue), ...countsOf(catalogue.patterns, problems.length) };
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

function countsOf(
  patterns: readonly Pattern[],
  problems: number,
): { patterns: number; proofs: number; examples: number; counterExamples: number; problems: number } {
  const count = (of: (pattern: Pattern) => number): number => patterns.reduce((sum, pattern) => sum + of(pattern), 0);
  return {
    patterns: patterns.length,
    proofs: count(({ proof }) => (proof === undefined ? 0 : 1)),
    examples: count(({ examples }) => examples.length),
    counterExamples: count(({ counterExamples }) => counterExamples.length),
    problems,
  };
}
