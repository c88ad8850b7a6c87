import { LeaktrailError } from "../../core/error.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import type { HistoryReader, LogRequest, PeeledObject } from "../../git/history-reader.ts";
import { readReflogs, type Reflogs } from "../../git/reflogs.ts";
import type { BrokenRef, Ref } from "../../git/repository.ts";
import { readWorktreeRefs } from "../../git/worktree-refs.ts";
import type { HistoryOptions, Surface } from "./options.ts";
import { surfaceAt, surfacesIn, tierOf } from "./options.ts";

/** What to read, and by which surface each part is reached. */
export interface Selection {
  readonly surfaces: readonly Surface[];
  readonly request: LogRequest;
  /** Commits to start from, with the tier of their surface. */
  readonly tips: readonly Tip[];
  /** The same for surfaces that are not looked at: what these reach is none of the others'. */
  readonly leftOut: readonly Tip[];
  /** Those of other worktrees too. */
  readonly refs: readonly SelectedRef[];
  /** Those of other worktrees too. */
  readonly brokenRefs: readonly BrokenRef[];
  /** Commit that HEAD names, null where there is none. */
  readonly head: string | null;
  /** Refs, and a detached HEAD, whose object is not there. */
  readonly lost: readonly SelectedRef[];
  readonly logs: SelectedLogs;
}

/** A commit to start from. */
export interface Tip {
  readonly oid: string;
  readonly tier: number;
}

/** What reflogs name; nothing where neither they nor older stashes are looked at. */
export interface SelectedLogs extends Pick<Reflogs, "damaged" | "unread" | "isElsewhere"> {
  readonly tips: readonly Tip[];
  /** Ids that name nothing which can be read. */
  readonly lost: readonly string[];
}

/** A ref and what it leads to. */
export interface SelectedRef {
  readonly ref: Ref;
  readonly object: PeeledObject;
}

const DETACHED: Ref = { name: "HEAD", oid: "" };

/** Decides from which commits to start. */
export async function select(reader: HistoryReader, options: HistoryOptions): Promise<Selection> {
  const { repository } = reader;
  const ofOthers = readWorktreeRefs(repository);
  const refs = [...repository.refs, ...ofOthers.refs];
  const { head } = repository;
  const peeled = await reader.peel([...refs.map(({ oid }) => oid), ...(head.oid === null ? [] : [head.oid])]);
  const selected = refs.map((ref, index) => ({ ref, object: peeled[index] ?? missing(ref.oid) }));
  const headObject = peeled[refs.length];
  const headCommit = headObject?.type === "commit" ? headObject.target : null;
  const named = headObject === undefined || head.branch !== null ? [] : [{ ref: DETACHED, object: headObject }];
  const lost = [...selected, ...named].filter(({ object }) => object.type === "missing" || object.type === "corrupt");
  const since = options.since === undefined ? {} : { since: options.since };
  const surfaces = surfacesIn(options);
  const brokenRefs = [...repository.brokenRefs, ...ofOthers.brokenRefs];
  const found = { surfaces, refs: selected, brokenRefs, head: headCommit, lost };
  if (options.branch !== undefined || options.range !== undefined) {
    const { include, exclude } = await limits(reader, options);
    const request = { tips: include, exclude, ...since };
    return { ...found, request, tips: include.map(inTree), leftOut: [], logs: NO_LOGS };
  }
  const logs = await selectLogs(reader, new Set(peeled.map(({ target }) => target)));
  const all = [...tipsOf(selected, headCommit), ...logs.tips];
  const isLookedAt = ({ tier }: Tip): boolean => surfaces.includes(surfaceAt(tier));
  const tips = all.filter(isLookedAt);
  const request = { tips: [...new Set(tips.map(({ oid }) => oid))], ...since };
  return { ...found, request, tips, leftOut: all.filter((tip) => !isLookedAt(tip)), logs };
}

const NO_LOGS: SelectedLogs = { tips: [], lost: [], damaged: [], unread: [], isElsewhere: false };

/** The logs' own tips; `known` ids are told as refs already. */
async function selectLogs(reader: HistoryReader, known: ReadonlySet<string>): Promise<SelectedLogs> {
  const { stash, others, ...rest } = readReflogs(reader.repository);
  const named = [
    ...stash.map((oid) => ({ oid, tier: tierOf("stash") })),
    ...others.filter((oid) => !known.has(oid)).map((oid) => ({ oid, tier: tierOf("reflog") })),
  ];
  const objects = await reader.peel(named.map(({ oid }) => oid));
  const tips = named.flatMap(({ tier }, index) => {
    const object = objects[index];
    return object?.type === "commit" ? [{ oid: object.target, tier }] : [];
  });
  const lost = objects.filter(({ oid, type }) => (type === "missing" || type === "corrupt") && !known.has(oid));
  return { tips, lost: [...new Set(lost.map(({ oid }) => oid))], ...rest };
}

/** Where the content behind a ref belongs. */
export function surfaceOf(refName: string): Surface {
  if (refName === "refs/stash") return "stash";
  return refName.startsWith("refs/notes/") ? "note" : "tree";
}

function tipsOf(refs: readonly SelectedRef[], head: string | null): Tip[] {
  const tips = refs
    .filter(({ object }) => object.type === "commit")
    .map(({ ref, object }) => ({ oid: object.target, tier: tierOf(surfaceOf(ref.name)) }));
  if (head !== null) tips.push(inTree(head));
  return tips;
}

function inTree(oid: string): Tip {
  return { oid, tier: tierOf("tree") };
}

async function limits(
  reader: HistoryReader,
  { branch, range }: HistoryOptions,
): Promise<{ include: readonly string[]; exclude: readonly string[] }> {
  const ofRange = range === undefined ? { include: [], exclude: [] } : await reader.resolve(range);
  const ofBranch = branch === undefined ? [] : [await branchTip(reader, branch)];
  return {
    include: await commitsOf(reader, [...ofRange.include, ...ofBranch], range ?? branch ?? ""),
    exclude: await commitsOf(reader, ofRange.exclude, range ?? ""),
  };
}

/** A branch here, else whatever else git understands, else a branch that one remote has. */
async function branchTip(reader: HistoryReader, name: string): Promise<string> {
  const raw = Buffer.from(name, "utf8").toString("latin1");
  const { refs } = reader.repository;
  const local = refs.find((ref) => ref.name === `refs/heads/${raw}`);
  if (local !== undefined) return local.oid;
  const remote = refs.filter((ref) => /^refs\/remotes\/[^/]+\/(.*)$/s.exec(ref.name)?.[1] === raw);
  try {
    const { include, exclude } = await reader.resolve(name);
    if (include[0] !== undefined && include.length === 1 && exclude.length === 0) return include[0];
  } catch (error) {
    if (remote[0] === undefined || remote.length > 1) throw error;
    return remote[0].oid;
  }
  throw notACommit(name);
}

async function commitsOf(reader: HistoryReader, oids: readonly string[], asked: string): Promise<readonly string[]> {
  const peeled = await reader.peel(oids);
  return peeled.map(({ type, target }) => {
    if (type !== "commit") throw notACommit(asked);
    return target;
  });
}

function notACommit(asked: string): LeaktrailError {
  return new LeaktrailError(
    "unknown-revision",
    `${escapeForTerminal(asked)} does not name a commit`,
    "Give a branch, a tag or a commit id, or a range A..B of them.",
  );
}

function missing(oid: string): PeeledObject {
  return { oid, type: "missing", target: oid };
}
