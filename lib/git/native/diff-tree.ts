import { Readable } from "node:stream";
import type { ChangeList, PathTable } from "../change-list.ts";
import type { Commits } from "../commit-log.ts";
import type { LogRequest, LogWatch } from "../history-reader.ts";
import type { OidTable } from "../oid-table.ts";
import { readChunks, startGit } from "../process.ts";
import type { SlowDiff } from "../slow-diff.ts";
import type { IsolatedView } from "../view.ts";
import { RawDiffParser } from "./raw-diff-parser.ts";

/** `--always` makes git print every commit, so that none can be dropped unseen. */
const ARGS: readonly string[] = [
  "diff-tree",
  "--stdin",
  "-r",
  "--root",
  "--raw",
  "-z",
  "--no-abbrev",
  "--no-renames",
  "--always",
];

/** Times that git may end early before the rest is read without it. */
const MAX_ENDS = 8;

/**
 * How long git may print nothing, in milliseconds: it keeps all changes of a commit in memory before it tells the
 * first, and of a tree that stands for too many files it never does.
 */
const PATIENCE_MS = 5_000;

/** Everything that reading changes needs and fills. */
export interface DiffRun {
  readonly view: IsolatedView;
  readonly oids: OidTable;
  readonly paths: PathTable;
  readonly commits: Commits;
  readonly changes: ChangeList;
  readonly slow: SlowDiff;
  /** 1 for each number of an id that is a stray; see `LogRequest`. */
  readonly isStray: Uint8Array;
  readonly request: LogRequest;
  readonly watch: LogWatch;
  /** Called after each commit. */
  readonly onCommit: () => void;
}

/**
 * Changes of the commits `jobs`, each against its base, through `git diff-tree`. Git dies at a tree that it cannot
 * read, and is stopped where there are too many changes; that commit is read tree by tree and git goes on behind it.
 */
export async function diffCommits(run: DiffRun, jobs: Int32Array): Promise<void> {
  let done = 0;
  for (let ends = 0; done < jobs.length && ends < MAX_ENDS; ends++) {
    done += await diffUntilEnd(run, jobs.subarray(done));
    if (done < jobs.length) await addSlowly(run, jobs[done++] ?? 0);
  }
  for (; done < jobs.length; done++) await addSlowly(run, jobs[done] ?? 0);
}

/** Tells one commit's changes tree by tree. */
export async function addSlowly(run: DiffRun, commit: number): Promise<void> {
  run.watch.signal?.throwIfAborted();
  const isStray = run.isStray[run.commits.oid[commit] ?? 0] === 1;
  await run.slow.add(run.commits, commit, run.changes, isStray);
  run.onCommit();
}

/** True where git's own idea of a commit's parents would be in the way: it is a root only for us. */
export function isRootOnlyHere(commits: Commits, commit: number): boolean {
  if ((commits.base[commit] ?? -1) >= 0) return false;
  const parents = (commits.parentStart[commit + 1] ?? 0) - (commits.parentStart[commit] ?? 0);
  return commits.outside[commit] === 1 || parents > 0;
}

/** Says how many jobs are done. */
async function diffUntilEnd(run: DiffRun, jobs: Int32Array): Promise<number> {
  let done = 0;
  const parser = new RawDiffParser(run.oids, run.paths, (rows) => {
    run.changes.add(jobs[done++] ?? 0, rows);
    run.onCommit();
  });
  const git = startGit(run.view.command(ARGS, run.watch.signal));
  Readable.from(questions(run, jobs)).pipe(git.stdin);
  const silence = setTimeout(() => git.stop(), PATIENCE_MS);
  try {
    for await (const chunk of readChunks(git)) {
      silence.refresh();
      parser.push(chunk);
      if (parser.isCrowded) break;
    }
  } finally {
    clearTimeout(silence);
  }
  const { code } = await git.ended;
  run.watch.signal?.throwIfAborted();
  // After a signal the last commit may be cut off: it is asked for again.
  if (code !== null) parser.end();
  return done;
}

const COMMITS_PER_WRITE = 512;

function* questions(run: DiffRun, jobs: Int32Array): Generator<string> {
  for (let at = 0; at < jobs.length; at += COMMITS_PER_WRITE) {
    let text = "";
    for (const commit of jobs.subarray(at, at + COMMITS_PER_WRITE)) text += question(run, commit);
    yield text;
  }
}

/** A commit and the one parent that it is to be compared with, whatever parents it has. */
function question({ oids, commits }: DiffRun, commit: number): string {
  const id = oids.hex(commits.oid[commit] ?? 0);
  const base = commits.base[commit] ?? -1;
  return base < 0 ? `${id}\n` : `${id} ${oids.hex(commits.oid[base] ?? 0)}\n`;
}
