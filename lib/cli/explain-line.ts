import type { Blob } from "../core/blob.ts";
import { LeaktrailError } from "../core/error.ts";
import { LineIndex } from "../core/position.ts";
import { trace } from "../detect/trace/trace.ts";
import type { TracedLine, TracedStep } from "../report/traced-line.ts";
import { scanBlob, type Engine, type ScannedBlob } from "../scan.ts";
import { namedFiles } from "../sources/named-files.ts";
import { usageError } from "./usage-error.ts";

/** `FILE:LINE` in parts; null for what is no such thing. */
export function fileLine(text: string): { readonly file: string; readonly line: number } | null {
  const [, file, line] = /^(.+):(\d{1,9})$/.exec(text) ?? [];
  return file === undefined || line === undefined ? null : { file, line: Number(line) };
}

/**
 * What became of every candidate on a line.
 * @throws LeaktrailError `unreadable`, or `usage` where the file has no such line
 */
export async function explainLine(file: string, line: number, cwd: string, engine: Engine): Promise<TracedLine> {
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
      step: silenced(step, scanned),
      from: lines.at(step.start),
      to: lines.at(step.end),
    })),
  };
}

/** With the mark beside it that silences what was found. */
function silenced(step: TracedStep["step"], scanned: ScannedBlob | null): TracedStep["step"] {
  const occurrence = scanned?.occurrences.find(
    ({ detection }) => detection.start === step.start && detection.pattern.name === step.pattern,
  );
  if (step.stage !== "found" || occurrence?.ignored === undefined) return step;
  return { ...step, stage: "suppressed", why: `${step.why}; the comment gives the reason: ${occurrence.ignored}` };
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
