import type { ListedCommits } from "../commit-graph.ts";
import { newListedCommits } from "../commit-graph.ts";
import type { LogRequest } from "../history-reader.ts";
import type { OidTable } from "../oid-table.ts";
import { gitFailed, readChunks, startGit } from "../process.ts";
import type { GitEnd } from "../process.ts";
import type { IsolatedView } from "../view.ts";

const LINE_END = 10;
const SPACE = 32;

/**
 * Commits reachable from the tips, with parents and committer dates, through `git rev-list`.
 * Gives null where git stops, as it does at an absent commit; then they must be walked one by one.
 */
export async function listCommits(
  view: IsolatedView,
  oids: OidTable,
  request: LogRequest,
  signal?: AbortSignal,
  options: readonly string[] = [],
): Promise<ListedCommits | null> {
  const listed = newListedCommits();
  const git = startGit(view.command(["rev-list", "--parents", "--timestamp", ...options, "--stdin"], signal));
  git.stdin.end([...request.tips, ...(request.exclude ?? []).map((oid) => `^${oid}`), ""].join("\n"));
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of readChunks(git)) {
    const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    rest = text.subarray(readLines(text, oids, listed));
  }
  const end = await git.ended;
  signal?.throwIfAborted();
  if (end.code === 0) return listed;
  if (isDamage(end)) return null;
  throw gitFailed(["rev-list"], end);
}

/** Reads whole lines of `<committer date> <id> <parent>...`; says where the first incomplete one starts. */
function readLines(text: Buffer, oids: OidTable, listed: ListedCommits): number {
  let at = 0;
  for (let end = text.indexOf(LINE_END); end >= 0; end = text.indexOf(LINE_END, at)) {
    const space = text.indexOf(SPACE, at);
    listed.date.push(Number(text.toString("latin1", at, space)));
    listed.parentStart.push(listed.parents.length);
    const step = 2 * oids.width + 1;
    listed.oid.push(oids.internHexAt(text, space + 1));
    for (let parent = space + 1 + step; parent < end; parent += step) {
      listed.parents.push(oids.internHexAt(text, parent));
    }
    at = end + 1;
  }
  return at;
}

/** Git's words for a commit that is absent or unreadable, as opposed to a git that does not work. */
function isDamage({ code, stderr }: GitEnd): boolean {
  return code === 128 && /[0-9a-f]{2}\/?[0-9a-f]{38}/.test(stderr);
}
