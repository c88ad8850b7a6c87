import type { Config } from "../../config/file/parse-config.ts";
import type { Blob } from "../../core/blob.ts";
import { severityOfDetection } from "../../core/detection.ts";
import { LeaktrailError } from "../../core/error.ts";
import { LineIndex } from "../../core/position.ts";
import { familyOf } from "../../core/secret-key.ts";
import { trace } from "../../detect/trace/trace.ts";
import { underPolicy } from "../../judge/policy.ts";
import type { Occurrence } from "../../judge/rows.ts";
import type { TracedLine, TracedStep } from "../../report/traced-line.ts";
import { scanBlob, type Engine, type ScannedBlob } from "../../scan.ts";
import { namedFiles } from "../../sources/named-files.ts";
import { folderPaths } from "../config/paths.ts";
import { usageError } from "../usage-error.ts";

/** `FILE:LINE` in parts; null for what is no such thing. */
export function fileLine(text: string): { readonly file: string; readonly line: number } | null {
  const [, file, line] = /^(.+):(\d{1,9})$/.exec(text) ?? [];
  return file === undefined || line === undefined ? null : { file, line: Number(line) };
}

/** What judges a line. */
export interface LineJudging {
  readonly engine: Engine;
  readonly config: Config | null;
}

/**
 * What became of every candidate on a line.
 * @throws LeaktrailError `unreadable`, or `usage` where the file has no such line
 */
export async function explainLine(file: string, line: number, cwd: string, judging: LineJudging): Promise<TracedLine> {
  const { engine } = judging;
  const blob = await readFile(file, cwd);
  const lines = new LineIndex(blob.bytes);
  const range = lines.range(line);
  if (range === null) throw usageError(`${file} has no line ${line}`, "Lines are counted from 1.", "patterns");
  const options = { path: blob.path, platform: engine.platform, ...(engine.now !== undefined && { now: engine.now }) };
  const steps = trace(blob.bytes, engine.catalogue, options, { start: range[0], end: range[1] });
  const scanned = scanBlob(blob, engine, new Map());
  const path = scanned?.sensitive?.path ?? null;
  return {
    file,
    line,
    sensitive: path === null ? null : { rule: path.rule.name, title: path.title, why: path.why },
    steps: steps.map((step) => ({
      step: judgedStep(step, scanned, judging, cwd),
      from: lines.at(step.start),
      to: lines.at(step.end),
    })),
  };
}

/** With what silences or weighs what was found: the mark beside it, an entry, or the configuration. */
function judgedStep(
  step: TracedStep["step"],
  scanned: ScannedBlob | null,
  { engine, config }: LineJudging,
  cwd: string,
): TracedStep["step"] {
  const occurrence = scanned?.occurrences.find(
    ({ detection }) => detection.start === step.start && detection.pattern.name === step.pattern,
  );
  if (step.stage !== "found" || occurrence === undefined) return step;
  if (occurrence.ignored !== undefined)
    return { ...step, stage: "suppressed", why: `${step.why}; the comment gives the reason: ${occurrence.ignored}` };
  const entry = engine.suppressions?.ofSecret(occurrence.detection).live;
  if (entry !== undefined) {
    const why = `${step.why}; ${entry.file}:${entry.line} gives the reason: ${entry.reason}`;
    return { ...step, stage: "suppressed", why };
  }
  return config === null || config.policy === null ? step : underConfig(step, occurrence, config, cwd);
}

function underConfig(
  step: TracedStep["step"],
  { detection, location }: Occurrence,
  { policy, source }: Config,
  cwd: string,
): TracedStep["step"] {
  const severity = severityOfDetection(detection);
  const { name: pattern } = detection.pattern;
  const row = { id: `${familyOf(detection)}:`, pattern, verdict: detection.verdict, severity, location };
  const rows = [{ ...row, locations: [location] }];
  const { findings, suppressed } = underPolicy(rows, policy!, folderPaths(cwd, source.top));
  const silencedBy = suppressed[0]?.suppression.reason;
  if (silencedBy !== undefined)
    return { ...step, stage: "suppressed", why: `${step.why}; ${source.file} silences it: ${silencedBy}` };
  const counted = findings[0]!.severity;
  return counted === severity
    ? step
    : { ...step, why: `${step.why}; it counts as ${counted}, not ${severity}, by ${source.file}` };
}

async function readFile(file: string, cwd: string): Promise<Blob> {
  for await (const item of namedFiles([file], cwd)) {
    if ("where" in item) return item;
    throw new LeaktrailError(
      "unreadable",
      `cannot read ${item.path}: ${item.detail ?? item.reason}`,
      "Name a file that you can read.",
    );
  }
  throw usageError(`there is no file ${file}`, undefined, "patterns");
}
