import { join } from "node:path";
import type { Finding } from "../../core/finding.ts";
import { toRaw } from "../../core/path.ts";
import { LineIndex } from "../../core/position.ts";
import { trace } from "../../detect/trace/trace.ts";
import type { Step } from "../../detect/trace/step.ts";
import { contextOf } from "../../git/files-at-ref.ts";
import { catObjects } from "../../git/object-stream.ts";
import type { Engine } from "../../scan.ts";
import { nodeDisk } from "../../sources/disk.ts";

const MOST_BYTES = 64 * 1024 * 1024;

/** What became of every candidate on the lines of a finding; nothing where its content cannot be read again. */
export function stepsAt({ location }: Finding, top: string, engine: Engine, env: NodeJS.ProcessEnv): readonly Step[] {
  const { path, blob, line, endLine } = location;
  const bytes = blob === undefined ? onDisk(join(top, path)) : inStore(blob, top, env);
  if (bytes === null) return [];
  const lines = new LineIndex(bytes);
  const [first, last] = [lines.range(line), lines.range(endLine)];
  if (first === null || last === null) return [];
  const options = { path, platform: engine.platform, ...(engine.now !== undefined && { now: engine.now }) };
  return trace(bytes, engine.catalogue, options, { start: first[0], end: last[1] });
}

function onDisk(file: string): Uint8Array | null {
  try {
    const content = nodeDisk.read(toRaw(file), MOST_BYTES);
    return content.kind === "content" ? content.bytes : null;
  } catch {
    return null;
  }
}

function inStore(oid: string, top: string, env: NodeJS.ProcessEnv): Uint8Array | null {
  const answer = catObjects(contextOf(top, env), [oid], MOST_BYTES)?.[0];
  return answer?.type === "blob" ? answer.bytes : null;
}
