import { availableParallelism } from "node:os";
import { ChangeList, PathTable } from "../change-list.ts";
import { arrange, newListedCommits } from "../commit-graph.ts";
import type { CommitLog } from "../commit-log.ts";
import { OidTable } from "../commit-log.ts";
import type { Walked } from "../commit-walk.ts";
import { walkCommits } from "../commit-walk.ts";
import { cutOffCommits } from "../cut-off.ts";
import type { LogRequest, LogWatch } from "../history-reader.ts";
import { isLimited, notOlder, readableOutside } from "../outside.ts";
import type { RepositoryFacts } from "../repository.ts";
import type { ObjectReader } from "../slow-diff.ts";
import { SlowDiff } from "../slow-diff.ts";
import type { IsolatedView } from "../view.ts";
import { listCommits } from "./commit-list.ts";
import type { DiffRun } from "./diff-tree.ts";
import { addSlowly, diffCommits, isRootOnlyHere } from "./diff-tree.ts";
import { ObjectPipe } from "./object-pipe.ts";
import { pipeReader } from "./read-object.ts";

/** More do not help: the parent process reads what they write. */
const MAX_PROCESSES = 2;

/** A view of a repository and what is known about it. */
export interface NativeContext {
  readonly view: IsolatedView;
  readonly facts: RepositoryFacts;
}

/** Reads commits and changes through `git rev-list` and `git diff-tree`; see {@link CommitLog}. */
export async function readLog(context: NativeContext, request: LogRequest, watch: LogWatch): Promise<CommitLog> {
  const { view, facts } = context;
  const oids = request.tables?.oids ?? new OidTable(facts.hash);
  const pipe = new ObjectPipe(view, watch.signal);
  const reader = pipeReader(pipe, view, oids.width);
  try {
    const { listed, absent } = await findCommits(context, { oids, reader, request, watch });
    const kept = notOlder(listed, request.since, oids.size);
    const limits = {
      shallow: await cutOffCommits(reader, facts.shallow, oids),
      outside: isLimited(request) ? await readableOutside(reader, kept, oids) : [],
    };
    const commits = arrange(kept, limits, oids.size);
    const paths = request.tables?.pathTable ?? new PathTable();
    const slow = new SlowDiff(reader, { oids, paths });
    const changes = new ChangeList(commits.count);
    const onCommit = counter(commits.count, watch);
    await diffAll({ view, oids, paths, commits, changes, slow, request, watch, onCommit });
    return {
      oids,
      paths: paths.list,
      pathTable: paths,
      commits,
      changes: changes.finish(),
      absent: [...absent, ...slow.absent],
    };
  } finally {
    pipe.close();
  }
}

interface Search {
  readonly oids: OidTable;
  readonly reader: ObjectReader;
  readonly request: LogRequest;
  readonly watch: LogWatch;
}

async function findCommits({ view, facts }: NativeContext, { oids, reader, request, watch }: Search): Promise<Walked> {
  if (request.tips.length === 0) return { listed: newListedCommits(), absent: [] };
  const listed = await listCommits(view, oids, request, watch.signal);
  if (listed !== null) return { listed, absent: [] };
  return walkCommits(reader.commit, oids, request, new Set(facts.shallow));
}

async function diffAll(run: DiffRun): Promise<void> {
  const jobs = new Int32Array(run.commits.count);
  let count = 0;
  // Newest first, as packs store trees.
  for (let commit = run.commits.count - 1; commit >= 0; commit--) {
    if (run.request.withoutOutside === true && run.commits.outside[commit] === 1) run.onCommit();
    else if (isRootOnlyHere(run.commits, commit)) await addSlowly(run, commit);
    else jobs[count++] = commit;
  }
  const processes = Math.min(MAX_PROCESSES, availableParallelism());
  const share = Math.ceil(count / processes);
  const shares = Array.from({ length: processes }, (_, index) =>
    jobs.subarray(0, count).subarray(index * share, (index + 1) * share),
  );
  await Promise.all(shares.filter((part) => part.length > 0).map((part) => diffCommits(run, part)));
}

function counter(total: number, { onProgress }: LogWatch): () => void {
  let done = 0;
  return () => {
    if (++done % 256 === 0 || done === total) onProgress?.(done, total);
  };
}
