import { LeaktrailError } from "../../core/error.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import type { Revisions } from "../history-reader.ts";
import type { RepositoryFacts } from "../repository.ts";
import type { ObjectReader } from "../slow-diff.ts";
import { mergeBases } from "./merge-base.ts";
import type { ObjectStore } from "./object-store.ts";
import { peelOne } from "./read-object.ts";

/** What resolving a revision needs. */
export interface RevisionContext {
  readonly facts: RepositoryFacts;
  readonly store: ObjectStore;
  readonly reader: ObjectReader;
}

/** Where git looks for a short name, in this order (gitrevisions(7)). */
const PLACES: readonly string[] = ["", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/"];

/**
 * Ids of a revision or range: names, ids also shortened, `~n`, `^n`, `^{}`, `^{commit}`, `^A`, `A..B`, `A...B`.
 * The rest of gitrevisions(7) is refused.
 * @throws LeaktrailError `unknown-revision`
 */
export async function resolveRevisions(context: RevisionContext, expression: string): Promise<Revisions> {
  const one = async (revision: string): Promise<string> => {
    const oid = await resolveOne(context, revision === "" ? "HEAD" : revision);
    if (oid === null) throw unknownRevision(expression);
    return oid;
  };
  const [, from, dots, to] = /^(.*?)(\.\.\.?)(.*)$/s.exec(expression) ?? [];
  if (from === undefined || dots === undefined || to === undefined || from + to === "") {
    if (expression === "" || expression.startsWith("-")) throw unknownRevision(expression);
    if (!expression.startsWith("^")) return { include: [await one(expression)], exclude: [] };
    return { include: [], exclude: [await one(expression.slice(1))] };
  }
  const [start, end] = [await one(from), await one(to)];
  if (dots === "..") return { include: [end], exclude: [start] };
  const [a, b] = [await takeStep(context, start, "^{commit}"), await takeStep(context, end, "^{commit}")];
  if (a === null || b === null) throw unknownRevision(expression);
  return { include: [end, start], exclude: await mergeBases(context.reader, new Set(context.facts.shallow), a, b) };
}

async function resolveOne(context: RevisionContext, revision: string): Promise<string | null> {
  const end = revision.slice(1).search(/[~^]/) + 1;
  const name = end === 0 ? revision : revision.slice(0, end);
  const steps = revision.slice(name.length);
  if (!/^(?:~\d*|\^\d*|\^\{(?:commit)?\})*$/.test(steps)) return null;
  let oid = await resolveName(context, name);
  for (const [step] of steps.matchAll(/~\d*|\^\{\w*\}|\^\d*/g)) {
    if (oid === null) return null;
    oid = await takeStep(context, oid, step);
  }
  return oid;
}

async function resolveName({ facts, store }: RevisionContext, name: string): Promise<string | null> {
  if (/^[0-9a-f]{40}$/i.test(name)) return name.toLowerCase();
  if (name === "HEAD" || name === "@") return facts.head.oid;
  const full = [...PLACES.map((place) => place + bytesOf(name)), `refs/remotes/${bytesOf(name)}/HEAD`];
  for (const candidate of full) {
    const ref = facts.refs.find((known) => known.name === candidate && !candidate.startsWith("refs/replace/"));
    if (ref !== undefined) return ref.oid;
  }
  const digits = /^(?:.+-\d+-g)?([0-9a-f]{4,39})$/i.exec(name)?.[1];
  return digits === undefined ? null : store.expand(digits.toLowerCase());
}

/** `~n` takes the first parent n times, `^n` the n-th parent, `^{...}` what a tag leads to. */
async function takeStep(context: RevisionContext, oid: string, step: string): Promise<string | null> {
  const { type, target } = await peelOne(context.store, oid);
  if (step === "^{}") return type === "missing" || type === "corrupt" ? null : target;
  if (type !== "commit") return null;
  const count = step.length === 1 ? 1 : Number(step.slice(1));
  if (step.startsWith("^{") || count === 0) return target;
  if (step.startsWith("^")) return (await parentsOf(context, target))[count - 1] ?? null;
  let at: string | null = target;
  for (let taken = 0; taken < count && at !== null; taken++) at = (await parentsOf(context, at))[0] ?? null;
  return at;
}

async function parentsOf({ facts, reader }: RevisionContext, oid: string): Promise<readonly string[]> {
  const commit = await reader.commit(oid);
  return "tree" in commit && !facts.shallow.includes(oid) ? commit.parents : [];
}

function bytesOf(name: string): string {
  return Buffer.from(name, "utf8").toString("latin1");
}

function unknownRevision(expression: string): LeaktrailError {
  return new LeaktrailError(
    "unknown-revision",
    `${escapeForTerminal(expression)} names no commit of this repository that can be found without git`,
    "Give a branch, a tag or a commit id.",
  );
}
