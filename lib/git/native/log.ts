import { availableParallelism } from "node:os";
import { ChangeList, ofCommitsAlone, PathTable } from "../change-list.ts";
import type { ListedCommits } from "../commit-graph.ts";
import { arrange, commitByOid, newListedCommits } from "../commit-graph.ts";
import type { CommitLog, Commits } from "../commit-log.ts";
import { OidTable } from "../commit-log.ts";
import type { Walked } from "../commit-walk.ts";
import { walkCommits } from "../commit-walk.ts";
import { cutOffCommits } from "../cut-off.ts";
import type { LogRequest, LogWatch } from "../history-reader.ts";
import { isLimited, notOlder, readableOutside } from "../outside.ts";
import { mark } from "../room.ts";
import type { RepositoryFacts } from "../repository.ts";
import type { ObjectReader } from "../slow-diff.ts";
import { SlowDiff } from "../slow-diff.ts";
import { append, markStrays, strayRequest } from "../strays.ts";
import type { IsolatedView } from "../view.ts";
import { listCommits } from "./commit-list.ts";
import type { DiffRun } from "./diff-tree.ts";
import { addSlowly, diffCommits, isRootOnlyHere } from "./diff-tree.ts";
import { listBeyond } from "./known-commits.ts";
import type { ObjectPipe } from "./object-pipe.ts";
import { pipeReader } from "./read-object.ts";
import { mayHoldExcluded } from "./skewed-clocks.ts";

/** More do not help: the parent process reads what they write. */
const MAX_PROCESSES = 2;

/** Commits for which it pays to start another process. */
const WORTH_SHARING = 64;

/** Commits whose trees are read sooner than git is started. */
const FEW_DIFFS = 16;

/** A view of a repository and what is known about it. */
export interface NativeContext {
  readonly view: IsolatedView;
  readonly facts: RepositoryFacts;
  /** For questions of which there are few. */
  readonly pipe: ObjectPipe;
}

/** Reads commits and changes through `git rev-list` and `git diff-tree`; see {@link CommitLog}. */
export async function readLog(context: NativeContext, request: LogRequest, watch: LogWatch): Promise<CommitLog> {
  const { known, ...rest } = request;
  if (known === undefined) return readWith(context, rest, watch, null);
  const reader = pipeReader(context.pipe, context.view, known.oids.width, watch.signal);
  const beyond = await listBeyond({ ...context, reader }, known, rest, watch.signal);
  // Something is absent or damaged: what is known of the rest does not help.
  if (beyond === null) return readWith(context, rest, watch, null);
  return beyond.listed === null ? known : readWith(context, rest, watch, { known, listed: beyond.listed });
}

/** A log that is known and the commits that the new one has. */
interface Beyond {
  readonly known: CommitLog;
  readonly listed: ListedCommits;
}

async function readWith(
  context: NativeContext,
  request: LogRequest,
  watch: LogWatch,
  beyond: Beyond | null,
): Promise<CommitLog> {
  const { view, facts } = context;
  const oids = request.tables?.oids ?? beyond?.known.oids ?? new OidTable(facts.hash);
  const reader = pipeReader(context.pipe, view, oids.width, watch.signal);
  const search = { oids, reader, request, watch };
  const { listed, absent, others } =
    beyond === null
      ? await findAll(context, search)
      : { listed: beyond.listed, absent: [], others: beyond.listed.oid.length };
  const kept = notOlder(listed, request.since, oids.size);
  const limits = {
    shallow: await cutOffCommits(reader, facts.shallow, oids),
    outside: isLimited(request) ? await readableOutside(reader, kept, oids) : [],
  };
  const isStray = markStrays(listed, others, oids.size);
  const commits = arrange(kept, limits, oids);
  const paths = request.tables?.pathTable ?? beyond?.known.pathTable ?? new PathTable();
  const slow = new SlowDiff(reader, { oids, paths }, watch.signal);
  const numbers = beyond === null ? NO_NUMBERS : numbersIn(commits, beyond.known);
  const known = beyond === null ? undefined : { changes: beyond.known.changes, numbers };
  const changes = new ChangeList(commits.count, known);
  await diffAll({ view, oids, paths, commits, changes, slow, isStray, request, watch }, numbers);
  const found = changes.finish();
  return {
    oids,
    paths: paths.list,
    pathTable: paths,
    commits,
    changes: numbers.includes(-1) ? ofCommitsAlone(found) : found,
    absent: [...absent, ...slow.absent],
    crowded: changes.crowded,
  };
}

const NO_NUMBERS = new Int32Array(0);

/** Number of each known commit among `commits`, -1 for one that is not there any more. */
function numbersIn(commits: Commits, { oids, commits: before }: CommitLog): Int32Array {
  const numberOf = commitByOid({ oids, commits });
  const numbers = before.oid.slice();
  for (let at = 0; at < numbers.length; at++) numbers[at] = numberOf[numbers[at]!] ?? -1;
  return numbers;
}

interface Search {
  readonly oids: OidTable;
  readonly reader: ObjectReader;
  readonly request: LogRequest;
  readonly watch: LogWatch;
}

/** Commits that the tips lead to, and behind these `others` the strays. */
async function findAll(context: NativeContext, search: Search): Promise<Walked & { readonly others: number }> {
  const { listed, absent } = await findExactly(context, search);
  const others = listed.oid.length;
  const request = strayRequest(search.request, listed, search.oids);
  if (request === null) return { listed, absent, others };
  const strays = await findCommits(context, { ...search, request }, listed);
  const left = { tips: search.request.straysOf ?? [], exclude: search.request.tips };
  const isTold = new Set(listed.oid.values());
  for (const oid of (await findCommits(context, { ...search, request: left })).listed.oid.values()) isTold.add(oid);
  append(listed, strays.listed, (row) => !isTold.has(strays.listed.oid.at(row)));
  return { listed, absent, others };
}

/** What is asked for and nothing that the excluded commits lead to, whatever their clocks said. */
async function findExactly(context: NativeContext, search: Search): Promise<Walked> {
  const { oids, request, reader, watch } = search;
  const { exclude = [], withoutOutside = false } = request;
  const found = await findCommits(context, search);
  const isToAsk = exclude.length > 0 && !withoutOutside;
  const isExact = !isToAsk || !(await mayHoldExcluded(context.view, found.listed, exclude, oids, watch.signal));
  return isExact ? found : walkCommits(reader.commit, oids, request, new Set(context.facts.shallow));
}

/** @param known commits that are listed already */
async function findCommits(
  { view, facts }: NativeContext,
  { oids, reader, request, watch }: Search,
  known?: ListedCommits,
): Promise<Walked> {
  if (request.tips.length === 0) return { listed: newListedCommits(), absent: [] };
  const listed = await listCommits(view, oids, request, watch.signal);
  if (listed !== null) return { listed, absent: [] };
  return walkCommits(reader.commit, oids, request, new Set(facts.shallow), known);
}

/** @param done numbers of the commits whose changes are known, -1 among them */
async function diffAll(run: Omit<DiffRun, "onCommit">, done: Int32Array): Promise<void> {
  const { commits, watch } = run;
  const isDone = new Uint8Array(commits.count);
  mark(isDone, done);
  let total = 0;
  for (let commit = 0; commit < isDone.length; commit++) total += 1 - isDone[commit]!;
  const counted = { ...run, onCommit: counter(total, watch) };
  const jobs = new Int32Array(total);
  let count = 0;
  // Newest first, as packs store trees.
  for (let commit = commits.count - 1; commit >= 0; commit--) {
    if (isDone[commit] === 1) continue;
    if (run.request.withoutOutside === true && commits.outside[commit] === 1) counted.onCommit();
    else if (isRootOnlyHere(commits, commit)) await addSlowly(counted, commit);
    else jobs[count++] = commit;
  }
  if (done.length > 0 && count <= FEW_DIFFS) {
    for (const commit of jobs.subarray(0, count)) await addSlowly(counted, commit);
    return;
  }
  const processes = Math.min(MAX_PROCESSES, availableParallelism(), Math.ceil(count / WORTH_SHARING));
  const share = Math.ceil(count / processes);
  const shares = Array.from({ length: processes }, (_, index) =>
    jobs.subarray(0, count).subarray(index * share, (index + 1) * share),
  );
  await Promise.all(shares.filter((part) => part.length > 0).map((part) => diffCommits(counted, part)));
}

function counter(total: number, { onProgress }: LogWatch): () => void {
  let done = 0;
  return () => {
    if (++done % 256 === 0 || done === total) onProgress?.(done, total);
  };
}
