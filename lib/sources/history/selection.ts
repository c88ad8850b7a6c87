import { LeaktrailError } from "../../core/error.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import type { HistoryReader, LogRequest, PeeledObject } from "../../git/history-reader.ts";
import type { Ref } from "../../git/repository.ts";
import type { HistoryOptions, Surface } from "./options.ts";
import { SURFACES } from "./options.ts";

/** What to read, and by which surface each part is reached. */
export interface Selection {
  readonly surfaces: readonly Surface[];
  readonly request: LogRequest;
  /** Commits to start from, with the index of their surface. */
  readonly tips: readonly { readonly oid: string; readonly tier: number }[];
  readonly refs: readonly SelectedRef[];
  /** Commit that HEAD names, null where there is none. */
  readonly head: string | null;
  /** Refs, and a detached HEAD, whose object is not there. */
  readonly lost: readonly SelectedRef[];
}

/** A ref and what it leads to. */
export interface SelectedRef {
  readonly ref: Ref;
  readonly object: PeeledObject;
}

const DETACHED: Ref = { name: "HEAD", oid: "" };

/** Decides from which commits to start. */
export async function select(reader: HistoryReader, options: HistoryOptions): Promise<Selection> {
  const { refs, head } = reader.repository;
  const peeled = await reader.peel([...refs.map(({ oid }) => oid), ...(head.oid === null ? [] : [head.oid])]);
  const selected = refs.map((ref, index) => ({ ref, object: peeled[index] ?? missing(ref.oid) }));
  const headObject = peeled[refs.length];
  const headCommit = headObject?.type === "commit" ? headObject.target : null;
  const named = headObject === undefined || head.branch !== null ? [] : [{ ref: DETACHED, object: headObject }];
  const lost = [...selected, ...named].filter(({ object }) => object.type === "missing" || object.type === "corrupt");
  const since = options.since === undefined ? {} : { since: options.since };
  if (options.branch !== undefined || options.range !== undefined) {
    const { include, exclude } = await limits(reader, options);
    const request = { tips: include, exclude, ...since };
    return { surfaces: ["tree"], request, tips: include.map(inTree), refs: selected, head: headCommit, lost };
  }
  const surfaces = SURFACES.filter((surface) => (options.surfaces ?? SURFACES).includes(surface));
  const tips = tipsOf(selected, headCommit, surfaces);
  const request = { tips: [...new Set(tips.map(({ oid }) => oid))], ...since };
  return { surfaces, request, tips, refs: selected, head: headCommit, lost };
}

/** Where the content behind a ref belongs. */
export function surfaceOf(refName: string): Surface {
  if (refName === "refs/stash") return "stash";
  return refName.startsWith("refs/notes/") ? "note" : "tree";
}

function tipsOf(refs: readonly SelectedRef[], head: string | null, surfaces: readonly Surface[]): Selection["tips"] {
  const tips = refs
    .filter(({ object }) => object.type === "commit")
    .map(({ ref, object }) => ({ oid: object.target, tier: surfaces.indexOf(surfaceOf(ref.name)) }));
  if (head !== null) tips.push({ oid: head, tier: surfaces.indexOf("tree") });
  return tips.filter(({ tier }) => tier >= 0);
}

function inTree(oid: string): { readonly oid: string; readonly tier: number } {
  return { oid, tier: 0 };
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
