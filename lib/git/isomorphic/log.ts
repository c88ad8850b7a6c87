import { ChangeList, PathTable } from "../change-list.ts";
import { arrange } from "../commit-graph.ts";
import type { CommitLog, Commits } from "../commit-log.ts";
import { OidTable } from "../commit-log.ts";
import { walkCommits } from "../commit-walk.ts";
import { cutOffCommits } from "../cut-off.ts";
import type { LogRequest, LogWatch } from "../history-reader.ts";
import { isLimited, notOlder, readableOutside } from "../outside.ts";
import type { RepositoryFacts } from "../repository.ts";
import type { ObjectReader } from "../slow-diff.ts";
import { SlowDiff } from "../slow-diff.ts";
import { append, markStrays, strayRequest } from "../strays.ts";

/** Tells progress, and lets others act, once in so many commits. */
const TELL_EVERY = 256;

/** Reads commits one by one and their changes tree by tree; see {@link CommitLog}. */
export async function readLog(
  reader: ObjectReader,
  { hash, shallow }: RepositoryFacts,
  request: LogRequest,
  watch: LogWatch,
): Promise<CommitLog> {
  const oids = request.tables?.oids ?? new OidTable(hash);
  const read = async (oid: string) => {
    watch.signal?.throwIfAborted();
    return reader.commit(oid);
  };
  const { listed, absent } = await walkCommits(read, oids, request, new Set(shallow));
  const others = listed.oid.length;
  const stray = strayRequest(request, listed, oids);
  if (stray !== null) append(listed, (await walkCommits(read, oids, stray, new Set(shallow), listed)).listed);
  const isStray = markStrays(listed, others, oids.size);
  const kept = notOlder(listed, request.since, oids.size);
  const limits = {
    shallow: await cutOffCommits(reader, shallow, oids),
    outside: isLimited(request) ? await readableOutside(reader, kept, oids) : [],
  };
  const commits = arrange(kept, limits, oids);
  const paths = request.tables?.pathTable ?? new PathTable();
  const diff = new SlowDiff(reader, { oids, paths }, watch.signal);
  const changes = await diffAll(diff, { commits, isStray }, request, watch);
  return {
    oids,
    paths: paths.list,
    pathTable: paths,
    commits,
    changes: changes.finish(),
    absent: [...absent, ...diff.absent],
    crowded: changes.crowded,
  };
}

async function diffAll(
  diff: SlowDiff,
  { commits, isStray }: { readonly commits: Commits; readonly isStray: Uint8Array },
  { withoutOutside }: LogRequest,
  { signal, onProgress }: LogWatch,
): Promise<ChangeList> {
  const changes = new ChangeList(commits.count);
  for (let commit = 0; commit < commits.count; commit++) {
    signal?.throwIfAborted();
    if (withoutOutside !== true || commits.outside[commit] === 0) {
      await diff.add(commits, commit, changes, isStray[commits.oid[commit] ?? 0] === 1);
    }
    if ((commit + 1) % TELL_EVERY === 0 || commit + 1 === commits.count) onProgress?.(commit + 1, commits.count);
  }
  return changes;
}
