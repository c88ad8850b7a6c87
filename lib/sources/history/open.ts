import type { Skip } from "../../core/blob.ts";
import { commitByOid } from "../../git/commit-graph.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import { KIND, OidTable } from "../../git/commit-log.ts";
import { PathTable } from "../../git/change-list.ts";
import type { HistoryReader, LogWatch } from "../../git/history-reader.ts";
import { openReader } from "../../git/open-reader.ts";
import { turn } from "../../git/turn.ts";
import { readBeside } from "./beside.ts";
import { blobsToRead, placeOf, readContents, type ContentNames } from "./contents.ts";
import { type Absences, gapsOf } from "./gaps.ts";
import type { History, HistoryRef, HistorySource, PackedObjects, RefEntry, Texts } from "./history.ts";
import { NOTHING_KNOWN, peelWith } from "./known-objects.ts";
import { type AuditMemory, openMemory, recall } from "./memory.ts";
import { tierOf, type HistoryOptions } from "./options.ts";
import { shownPath } from "../../core/path.ts";
import { classify } from "./paths.ts";
import { unopenedSkips } from "./unopened.ts";
import { messagePlace, readMessages, textsOf, type MessageSources } from "./messages.ts";
import { unreadableTree } from "./ref-entries.ts";
import type { SelectedRef, Selection } from "./selection.ts";
import { select } from "./selection.ts";
import { tiersOf } from "./tiers.ts";
import { blobsIn, readNamed, type NamedRequest } from "./named.ts";
import { unitNames } from "./unit-names.ts";
import { gatherUnits } from "./units.ts";

/**
 * Opens the repository that a path belongs to for an audit; close it.
 * @throws LeaktrailError `unreadable`, `not-a-repository`, `no-git`, `git-failed`; `load` also `unknown-revision`
 */
export async function openHistory(path: string, options: HistoryOptions = {}): Promise<HistorySource> {
  const { engine, plainReader: plain = false, threads } = options;
  const reader = await openReader(path, engine, { plain, ...(threads !== undefined && { threads }) });
  return {
    engine: reader.engine,
    repository: reader.repository,
    ...(options.maxBlobBytes !== undefined && { maxBytes: options.maxBlobBytes }),
    load: (watch = {}) => load(reader, options, watch),
    headers: (commits) => reader.headers(commits),
    close: () => reader.close(),
  };
}

async function load(reader: HistoryReader, options: HistoryOptions, watch: Omit<LogWatch, "signal">): Promise<History> {
  const { signal } = options;
  const { memory, selection, log, stored, beside } = await readAll(reader, options, watch);
  const { entries, staged, strays, unreachable } = beside;
  const numbers = commitByOid(log);
  const numberOf = (oid: string): number => numbers[log.oids.indexOf(oid)] ?? -1;
  const tips = selection.tips.map((tip) => ({ commit: numberOf(tip.oid), tier: tip.tier }));
  const tier = tiersOf(log.commits, tips);
  await turn(signal);
  const classes = await classify(
    log.paths,
    options,
    log.pathTable === memory?.knownLog?.pathTable ? memory.knownPaths : null,
  );
  await turn(signal);
  const direct = entries.ofRefs.flatMap((files) => files ?? []);
  const units = gatherUnits(log, tier, { stored: blobsIn(stored, log.oids), entries: direct, strays }, classes.ofPath);
  await turn(signal);
  const carriers = selection.surfaces.includes("message") ? ownCommits(log) : [];
  const sources = { tags: beside.tags, commits: carriers, firstUnit: units.count };
  const texts = textsOf(sources);
  const named = unitNames(log.oids, units, texts, classes);
  const listed = selection.leftOut.length === 0 ? stored : null;
  const recalled = await recall(
    memory,
    { reader, log, stored: listed, units: named, paths: classes, tags: beside.tags },
    signal,
  );
  const isClean = (unit: number): boolean => recalled.isClean(unit);
  const names = { log, units, isClean };
  const submodules = submoduleSkips(log);
  const absences = absencesOf(log, selection, staged.lost);
  return {
    log,
    tier,
    surfaces: selection.surfaces,
    refs: selection.refs.map((ref, index) => historyRef(ref, numberOf, entries.ofRefs[index])),
    head: headIn(reader, selection, numberOf),
    get sensitive() {
      return classes.sensitive;
    },
    markSensitive: () => classes.markSensitive(signal),
    units,
    strays,
    texts,
    skipped: [...submodules, ...skipsIn(log, tier), ...entries.skipped, ...unreachable.skipped],
    counts: countsOf(selection, log, tier, {
      paths: countPaths(log, [...direct, ...strays]),
      ...units.countBlobs(),
      messages: carriers.length,
      tagMessages: beside.tags.length,
      submodules: submodules.length,
    }),
    get gaps() {
      return gapsOf(reader.repository, absences);
    },
    memory: recalled,
    ...contentsIn(reader, { names, sources, texts }, options, () => absences.missingBlobs++),
  };
}

function absencesOf(log: CommitLog, selection: Selection, indexes: Absences["indexes"]): Absences {
  const { surfaces, brokenRefs, lost, logs } = selection;
  return { log, brokenRefs, lost, logs, indexes, wantsAllStored: surfaces.includes("unreachable"), missingBlobs: 0 };
}

/** An unborn HEAD holds nothing; of one that was not read, nobody knows. */
function headIn({ repository }: HistoryReader, { head }: Selection, numberOf: (oid: string) => number): number | null {
  if (repository.head.oid === null) return -1;
  const number = head === null ? -1 : numberOf(head);
  return number < 0 ? null : number;
}

/** What is known of the history from before, and what was read of it now; contents come later. */
async function readAll(
  reader: HistoryReader,
  options: HistoryOptions,
  { onProgress, onSpareTime }: Omit<LogWatch, "signal">,
) {
  const { signal } = options;
  const memory = openMemory(reader.repository, options);
  const known = memory?.knownObjects ?? NOTHING_KNOWN;
  const selection = await select({ ...reader, peel: (oids) => peelWith(known, reader, oids) }, options);
  const watch = {
    ...(signal && { signal }),
    ...(onProgress && { onProgress }),
    ...(onSpareTime && asksForAllMessages(selection) && { onSpareTime }),
  };
  const named = await readNamed(reader, requestOf(reader, selection, memory), watch);
  const beside = await readBeside(reader, named.log, selection, { stored: named.stored, known });
  return { memory, selection, ...named, beside };
}

/** Whether the messages of all stored commits are asked for. */
function asksForAllMessages({ surfaces, leftOut }: Selection): boolean {
  return leftOut.length === 0 && surfaces.includes("message") && surfaces.includes("unreachable");
}

const UNREACHABLE = tierOf("unreachable");

/** Ways to the contents and messages that are not known to be clean. */
function contentsIn(
  reader: HistoryReader,
  { names, sources, texts }: { names: ContentNames; sources: MessageSources; texts: Texts },
  options: HistoryOptions,
  onMissing: () => void,
): Pick<History, "wanted" | "packed" | "placeOf" | "blobs" | "messages"> {
  const { log, isClean } = names;
  return {
    wanted: () => blobsToRead(names),
    packed: packedObjects(reader, options),
    placeOf: (unit) => messagePlace(texts, log, unit) ?? placeOf(names, unit),
    blobs: (wanted = blobsToRead(names)) => readContents(reader, names, wanted, options, onMissing),
    messages: (known) => readMessages(reader, log, { ...sources, isClean }, { ...options, ...(known && { known }) }),
  };
}

function packedObjects(
  { ownObjects, repository }: HistoryReader,
  { maxBlobBytes }: HistoryOptions,
): PackedObjects | null {
  if (ownObjects === null) return null;
  const { takeLaidPacks } = ownObjects;
  return {
    objectDir: repository.objectDir,
    takeLaidPacks,
    ...(maxBlobBytes !== undefined && { maxBytes: maxBlobBytes }),
  };
}

/** The selected commits, numbered where an earlier audit knows most of them as that one did. */
function requestOf(reader: HistoryReader, selection: Selection, memory: AuditMemory | null): NamedRequest {
  // An earlier log without unreachable commits tells too little of them, and what is left out is told nowhere.
  const isAsked = selection.surfaces.includes("unreachable");
  const isUseful = selection.leftOut.length === 0 && (!isAsked || memory?.knownStored !== null);
  const known = isUseful ? memory?.knownLog : undefined;
  const tables = known ?? { oids: new OidTable(reader.repository.hash), pathTable: new PathTable() };
  const request = { ...selection.request, tables, ...(known && { known }) };
  return { selection, request, stored: known === undefined ? null : (memory?.knownStored ?? null) };
}

/** Newest first, as packs store them. */
function ownCommits({ commits }: CommitLog): number[] {
  const own: number[] = [];
  for (let commit = commits.count - 1; commit >= 0; commit--) {
    if (commits.outside[commit] === 0) own.push(commits.oid[commit] ?? 0);
  }
  return own;
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
  // An index is many times quicker than a function or an iterator while the loop is cold, in an audit from the cache.
  for (let row = 0; row < changes.count; row++) {
    if (changes.kinds[row]! >> 4 === KIND.gitlink) found.add(changes.path[row]!);
  }
  return [...found].map((path) => ({ ...shownPath(paths[path] ?? ""), reason: "submodule", incomplete: false }));
}

function skipsIn(log: CommitLog, tier: Uint8Array): Skip[] {
  return [...unopenedSkips(log.paths), ...absentTreeSkips(log, tier)];
}

/** Nothing promises that what unreachable commits name is stored. */
function absentTreeSkips({ commits, changes, paths, oids }: CommitLog, tier: Uint8Array): Skip[] {
  const found = new Map<number, number>();
  for (let commit = 0; commit < commits.count; commit++) {
    if (tier[commit] === UNREACHABLE) continue;
    for (let row = changes.from[commit] ?? 0; row < (changes.to[commit] ?? 0); row++) {
      // A commit with too many files has one without an id.
      const [oid, kind] = [changes.newOid[row]!, changes.kinds[row]! >> 4];
      if (kind === KIND.tree && oid >= 0) found.set(oid, changes.path[row]!);
    }
  }
  return [...found].map(([oid, path]) => unreadableTree(paths[path] ?? "", oids.hex(oid)));
}

function countsOf(
  { refs }: Selection,
  { commits }: CommitLog,
  tier: Uint8Array,
  others: Readonly<Record<string, number>>,
): Record<string, number> {
  let own = 0;
  let unreachableCommits = 0;
  for (let commit = 0; commit < commits.count; commit++) {
    if (commits.outside[commit] === 1) continue;
    if (tier[commit] === UNREACHABLE) unreachableCommits++;
    else own++;
  }
  return { refs: refs.length, commits: own, ...others, unreachableCommits };
}

function countPaths({ changes, paths }: CommitLog, others: readonly RefEntry[]): number {
  const isThere = new Uint8Array(paths.length);
  for (let row = 0; row < changes.count; row++) if (changes.path[row]! >= 0) isThere[changes.path[row]!] = 1;
  for (const { path } of others) isThere[path] = 1;
  let count = 0;
  for (let path = 0; path < isThere.length; path++) count += isThere[path]!;
  return count;
}
