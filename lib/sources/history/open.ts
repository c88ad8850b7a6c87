import type { Skip } from "../../core/blob.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import { KIND } from "../../git/commit-log.ts";
import type { HistoryReader, LogWatch } from "../../git/history-reader.ts";
import { openReader } from "../../git/open-reader.ts";
import { readContents } from "./contents.ts";
import { gapsOf } from "./gaps.ts";
import type { History, HistoryRef, HistorySource, RefEntry } from "./history.ts";
import type { HistoryOptions } from "./options.ts";
import { classify, shownPath } from "./paths.ts";
import { listRefEntries, unreadableTree } from "./ref-entries.ts";
import type { SelectedRef, Selection } from "./selection.ts";
import { select } from "./selection.ts";
import { tiersOf } from "./tiers.ts";
import { gatherUnits } from "./units.ts";

/**
 * Opens the repository that a path belongs to for an audit; close it.
 * @throws LeaktrailError `unreadable`, `not-a-repository`, `no-git`, `git-failed`; `load` also `unknown-revision`
 */
export async function openHistory(path: string, options: HistoryOptions = {}): Promise<HistorySource> {
  const reader = await openReader(path, options.engine);
  return {
    engine: reader.engine,
    repository: reader.repository,
    load: (onProgress) => load(reader, options, onProgress),
    headers: (commits) => reader.headers(commits),
    close: () => reader.close(),
  };
}

async function load(
  reader: HistoryReader,
  options: HistoryOptions,
  onProgress: LogWatch["onProgress"],
): Promise<History> {
  const selection = await select(reader, options);
  const watch = {
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(onProgress === undefined ? {} : { onProgress }),
  };
  const read = await reader.log(selection.request, watch);
  const direct = selection.surfaces.includes("blob-ref") ? selection.refs : [];
  const entries = await listRefEntries(reader, read, direct);
  const log: CommitLog = { ...read, paths: entries.paths };
  const numberOf = commitNumbers(log);
  const tier = tiersOf(
    log.commits,
    selection.tips.map((tip) => ({ commit: numberOf(tip.oid), tier: tip.tier })),
  );
  const classOf = classify(log.paths, options.pathKey ?? (() => ""));
  const units = gatherUnits(
    log,
    tier,
    entries.ofRefs.flatMap((files) => files ?? []),
    classOf,
  );
  const submodules = submoduleSkips(log);
  const absences = { log, lost: selection.lost, missingBlobs: 0 };
  return {
    log,
    tier,
    surfaces: selection.surfaces,
    refs: selection.refs.map((ref, index) => historyRef(ref, numberOf, entries.ofRefs[index])),
    head: selection.head === null ? -1 : numberOf(selection.head),
    units,
    skipped: [...submodules, ...absentTreeSkips(log), ...entries.skipped],
    counts: countsOf(selection, log, { blobs: units.blobs().length, submodules: submodules.length }),
    get gaps() {
      return gapsOf(reader.repository, absences);
    },
    blobs: () =>
      readContents(reader, { log, units, surfaces: selection.surfaces }, options, () => absences.missingBlobs++),
  };
}

function commitNumbers({ oids, commits }: CommitLog): (oid: string) => number {
  const numbers = new Int32Array(oids.size).fill(-1);
  commits.oid.forEach((oid, commit) => (numbers[oid] = commit));
  return (oid) => numbers[oids.indexOf(oid)] ?? -1;
}

function historyRef(
  { ref, object }: SelectedRef,
  numberOf: (oid: string) => number,
  entries: readonly RefEntry[] | undefined,
): HistoryRef {
  return {
    name: shownPath(ref.name).path,
    commit: object.type === "commit" ? numberOf(object.target) : -1,
    isTag: ref.name.startsWith("refs/tags/"),
    isRemote: ref.name.startsWith("refs/remotes/"),
    ...(entries === undefined ? {} : { entries }),
  };
}

/** One for each path at which a submodule ever stood: its content is another repository's. */
function submoduleSkips({ changes, paths }: CommitLog): Skip[] {
  const found = new Set<number>();
  changes.kinds.forEach((kinds, row) => {
    if (kinds >> 4 === KIND.gitlink) found.add(changes.path[row] ?? 0);
  });
  return [...found].map((path) => ({ ...shownPath(paths[path] ?? ""), reason: "submodule", incomplete: false }));
}

function absentTreeSkips({ changes, paths, oids }: CommitLog): Skip[] {
  const found = new Map<number, number>();
  changes.kinds.forEach((kinds, row) => {
    if (kinds >> 4 === KIND.tree) found.set(changes.newOid[row] ?? 0, changes.path[row] ?? 0);
  });
  return [...found].map(([oid, path]) => unreadableTree(paths[path] ?? "", oids.hex(oid)));
}

function countsOf(
  { refs }: Selection,
  { commits, paths }: CommitLog,
  { blobs, submodules }: { blobs: number; submodules: number },
): Record<string, number> {
  const outside = commits.outside.reduce((sum, flag) => sum + flag, 0);
  return { refs: refs.length, commits: commits.count - outside, blobs, paths: paths.length, submodules };
}
