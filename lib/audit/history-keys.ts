import type { PathRule } from "../core/path-rule.ts";
import { judgeFile, listedFile, pathRuleFor } from "../detect/path/judge-path.ts";
import { KIND } from "../git/commit-log.ts";
import { KeyTable } from "../judge/keys.ts";
import type { ScanResult } from "../scan.ts";
import type { History } from "../sources/history/history.ts";
import { shownPath } from "../core/path.ts";
import { byteRoom } from "../git/room.ts";

/** The keys of a history's secrets and sensitive paths. */
export interface HistoryKeys {
  readonly table: KeyTable;
  /** Keys of a file version: numbers of its path and of its blob's id. */
  at(path: number, blob: number): readonly number[];
  /** 1 for each blob in which something was found; others have keys at sensitive paths only. */
  readonly hasFound: Uint8Array;
}

/** Rules of the sensitive paths of a history, by the path's number. */
export type SensitivePaths = ReadonlyMap<number, PathRule>;

/** Numbers all secrets found and all sensitive paths, those whose content gave no finding included. */
export function historyKeys(history: History, result: ScanResult, sensitive: SensitivePaths): HistoryKeys {
  const { log, units, refs, strays } = history;
  const isSensitive = history.sensitive;
  const links = linksAmong(isSensitive, log.changes);
  const table = new KeyTable((path, occurrences) => {
    const rule = sensitive.get(path);
    if (rule === undefined) return null;
    const detections = occurrences.map(({ detection }) => detection);
    return judgeFile(rule, detections);
  });
  const hasFound = byteRoom(log.oids.size);
  for (const { unit, occurrences } of result.scanned) {
    if (unit === undefined) continue;
    table.add(unit, occurrences);
    if (unit < units.count) hasFound[units.blob(unit)] = 1;
  }
  const at = (path: number, blob: number): readonly number[] => {
    // Asked for each row of a whole history: most versions hold nothing.
    if (isSensitive[path] !== 1) return hasFound[blob] === 1 ? table.at(path, units.at(path, blob), false) : NONE;
    return table.at(path, units.at(path, blob), links.has(version(path, blob)));
  };
  const rows = rowsOf(isSensitive, log);
  const findPaths = (): void => {
    const { path, newOid } = log.changes;
    for (const row of rows) at(path[row]!, newOid[row]!);
    for (const { entries } of refs) entries?.forEach((entry) => at(entry.path, entry.blob));
    for (const stray of strays) if (isSensitive[stray.path] === 1) at(stray.path, stray.blob);
  };
  findPaths();
  // Only now is it known which of them never held a literal value; that they were committed is told all the same.
  for (const [path, rule] of sensitive) {
    const listed = listedFile(rule);
    if (listed !== null) table.list(path, listed);
  }
  findPaths();
  return { table, at, hasFound };
}

const NONE: readonly number[] = [];

/** Changes that bring something to a sensitive path, commit by commit: git told rows in another order each time. */
function rowsOf(isSensitive: Uint8Array, { commits, changes }: History["log"]): readonly number[] {
  const { path, newOid, from, to } = changes;
  const rows: number[] = [];
  for (let commit = 0; commit < commits.count; commit++) {
    const end = to[commit]!;
    for (let row = from[commit]!; row < end; row++) {
      if (isSensitive[path[row]!] === 1 && newOid[row]! >= 0) rows.push(row);
    }
  }
  return rows;
}

/** Finds the sensitive paths of a history. */
export function sensitivePaths({ sensitive, log }: History): SensitivePaths {
  const rules = new Map<number, PathRule>();
  sensitive.forEach((flag, path) => {
    const rule = flag === 1 ? pathRuleFor(shownPath(log.paths[path]!).path) : null;
    if (rule !== null) rules.set(path, rule);
  });
  return rules;
}

/** Versions of sensitive paths that are symbolic links and never files. */
function linksAmong(
  isSensitive: Uint8Array,
  { path, newOid, kinds, count }: History["log"]["changes"],
): ReadonlySet<string> {
  const links = new Set<string>();
  const files = new Set<string>();
  for (let row = 0; row < count; row++) {
    if (isSensitive[path[row]!] !== 1) continue;
    const kind = kinds[row]! >> 4;
    if (kind === KIND.symlink) links.add(version(path[row]!, newOid[row]!));
    else if (kind === KIND.file) files.add(version(path[row]!, newOid[row]!));
  }
  for (const one of files) links.delete(one);
  return links;
}

function version(path: number, blob: number): string {
  return `${path} ${blob}`;
}
