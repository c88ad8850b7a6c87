import { LeaktrailError } from "../core/error.ts";
import { EMPTY_TREE } from "../git/checkout-facts.ts";
import { parseRawDiff, RAW_DIFF, type RawChange } from "../git/raw-diff.ts";
import { askGit, type HookContext } from "../git/hook-context.ts";
import { changeAgainst, type Change } from "./change.ts";

/** Commits in question, given by revisions that git already resolved. */
export interface CommitRange {
  /** Ids of commits or of tags that lead to one. */
  readonly tips: readonly string[];
  /** Ids whose history is known already. */
  readonly exclude: readonly string[];
  /** What the remote-tracking refs hold is known too: of one remote, of `all`, or of none (null). */
  readonly remote: string | null;
}

/** A commit with its parents, as the object names them. */
export interface RangeCommit {
  readonly oid: string;
  readonly parents: readonly string[];
}

/** Stands for every remote in {@link CommitRange.remote}; no remote can be called that. */
export const ALL_REMOTES = "*";

/** So many commits are compared by one git process, which bounds what it prints at once. */
const BATCH = 500;

/** The commits of a range, parents before children. */
export function rangeCommits(context: HookContext, range: CommitRange): RangeCommit[] {
  if (range.tips.length === 0) return [];
  const args = ["rev-list", "--topo-order", "--reverse", "--parents", "--stdin"];
  if (range.remote !== null)
    args.push("--not", range.remote === ALL_REMOTES ? "--remotes" : `--remotes=${range.remote}`);
  const input = [...range.tips, ...range.exclude.map((oid) => `^${oid}`), ""].join("\n");
  const lines = latin1(askGit(context, args, { input })).split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => {
      const [oid, ...parents] = line.split(" ");
      return { oid: oid!, parents };
    });
}

/** What each commit brings in compared with all of its parents; a root commit brings in everything. */
export function* commitChanges(
  context: HookContext,
  commits: readonly RangeCommit[],
): Generator<{ readonly commit: string; readonly change: Change }> {
  for (let start = 0; start < commits.length; start += BATCH) {
    const batch = commits.slice(start, start + BATCH);
    // A line for each parent: of a whole merge git says nothing about parents that do not differ.
    const input = batch.flatMap(pairs).join("\n");
    const args = ["diff-tree", "--stdin", "-r", "--root", "--always", ...RAW_DIFF];
    const blocks = parseRawDiff(askGit(context, args, { input: `${input}\n` }));
    let next = 0;
    for (const { oid, parents } of batch) {
      const own = blocks.slice(next, (next += Math.max(1, parents.length)));
      if (own.length < Math.max(1, parents.length) || own.some(({ header }) => header !== oid)) throw leftOut(oid);
      yield { commit: oid, change: changeAgainst(own.map(({ changes }) => changes)) };
    }
  }
}

/** A commit with each of its parents, as `diff-tree --stdin` reads them. */
function pairs({ oid, parents }: RangeCommit): readonly string[] {
  return parents.length === 0 ? [oid] : parents.map((parent) => `${oid} ${parent}`);
}

function leftOut(oid: string): LeaktrailError {
  return new LeaktrailError("unreadable", `git did not compare commit ${oid}`, "Check the repository with: git fsck");
}

/** What the end of a range brings in compared with where it began: their merge base, or `from` if they share none. */
export function netChange(context: HookContext, from: string, to: string): Change {
  const base = latin1(askGit(context, ["merge-base", from, to], { accept: [0, 1] })).trim();
  return changeAgainst([treeChanges(context, base || from, to)]);
}

/** All files of a tree as entering. */
export function treeContent(context: HookContext, tree: string): Change {
  const empty = EMPTY_TREE[tree.length === 40 ? "sha1" : "sha256"];
  return changeAgainst([treeChanges(context, empty, tree)]);
}

function treeChanges(context: HookContext, from: string, to: string): readonly RawChange[] {
  return parseRawDiff(askGit(context, ["diff-tree", "-r", ...RAW_DIFF, from, to]))[0]?.changes ?? [];
}

function latin1(bytes: Buffer): string {
  return bytes.toString("latin1");
}
