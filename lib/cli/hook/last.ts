import { cacheDirectory } from "../../cache/directory.ts";
import { keepLast } from "../../cache/last-findings.ts";
import type { Finding } from "../../core/finding.ts";
import type { Io } from "../io.ts";

/**
 * Notes what the hook tells, for `leaktrail ignore --last`: in the user's cache directory, with nothing of a value.
 * @param blocking how many of the first ones refuse what is under way
 */
export function noteLast(findings: readonly Finding[], blocking: number, top: string, env: Io["env"]): void {
  const dir = cacheDirectory(env, process.platform);
  if (dir === null) return;
  const notes = findings.map(({ id, pattern, title, secret, location }, at) => {
    const { path, pathBytes, line, column, where, blob } = location;
    return {
      id,
      pattern,
      title,
      masked: secret?.masked ?? null,
      path,
      ...(pathBytes !== undefined && { pathBytes }),
      line,
      column,
      where,
      ...(blob !== undefined && { blob }),
      blocking: at < blocking,
    };
  });
  keepLast(dir, top, notes);
}
