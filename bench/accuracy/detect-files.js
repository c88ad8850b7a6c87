// Runs the product's library over files, as `leaktrail scan` would, and tells where it finds something.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * @param {{ folder: string, product: { scan: Function }, entries: readonly { file: string, path: string }[] }} what
 * @returns {{ findings: import("./score.js").Finding[], lines: number, bytes: number, seconds: number }}
 */
export function detectFiles({ folder, product, entries }) {
  const sum = { findings: [], lines: 0, bytes: 0, seconds: 0 };
  for (const { file, path } of entries) {
    const bytes = readFileSync(join(folder, file));
    const started = performance.now();
    const found = product.scan(bytes, { path, now: Date.now() });
    sum.seconds += (performance.now() - started) / 1000;
    sum.bytes += bytes.length;
    for (const byte of bytes) if (byte === 10) sum.lines++;
    for (const { start, end, pattern, verdict, severity, why, line } of found) {
      sum.findings.push({ file, start, end, pattern, verdict, severity, why, line });
    }
  }
  return sum;
}
