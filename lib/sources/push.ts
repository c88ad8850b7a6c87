import type { Gap } from "../core/report.ts";
import { LeaktrailError } from "../core/error.ts";
import type { ObjectReader } from "../git/object-reader.ts";
import { askGit, type HookContext } from "../git/hook-context.ts";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isZero, type HookMode, type RefUpdate } from "./hook-mode.ts";
import { ALL_REMOTES, type CommitRange } from "./range.ts";

/** A range and, where one was named, the end it is compared with as a whole. */
export interface RangePlan {
  readonly range: CommitRange;
  /** Start of the net comparison; null where there is none. */
  readonly from: string | null;
  /** What the tips name, tags not followed. */
  readonly named: readonly string[];
}

type RangeMode = Extract<HookMode, { kind: "range" | "branch" | "push" }>;

/**
 * Resolves what a push or a range names.
 * @throws LeaktrailError `unknown-revision` for a revision that this repository does not have
 */
export function planRange(context: HookContext, mode: RangeMode): RangePlan {
  switch (mode.kind) {
    case "push":
      return planPush(context, mode.updates, mode.remote ?? ALL_REMOTES);
    case "branch": {
      const tip = resolveRevision(context, mode.branch);
      return { range: { tips: [tip], exclude: [], remote: mode.remote ?? ALL_REMOTES }, from: null, named: [tip] };
    }
    case "range": {
      const tip = resolveRevision(context, mode.to);
      const from = isZero(mode.from) ? null : resolveRevision(context, `${mode.from}^{commit}`);
      return { range: { tips: [tip], exclude: from === null ? [] : [from], remote: mode.remote }, from, named: [tip] };
    }
  }
}

/** Every pushed ref; a remote id that is unknown here (a forced push over somebody's work) excludes nothing. */
function planPush(context: HookContext, updates: readonly RefUpdate[], remote: string): RangePlan {
  const named = [...new Set(updates.map(({ localOid }) => localOid).filter((oid) => !isZero(oid)))];
  const remoteOids = [...new Set(updates.map(({ remoteOid }) => remoteOid).filter((oid) => !isZero(oid)))];
  const exclude = named.length === 0 ? [] : commitsAmong(context, remoteOids);
  return { range: { tips: named, exclude, remote }, from: null, named };
}

function commitsAmong(context: HookContext, oids: readonly string[]): string[] {
  if (oids.length === 0) return [];
  const names = oids.map((oid) => `${oid}^{commit}`).join("\n");
  const answer = askGit(context, ["cat-file", "--batch-check=%(objectname)"], { input: `${names}\n` });
  return answer
    .toString("latin1")
    .split("\n")
    .filter((line) => /^[0-9a-f]+$/.test(line));
}

function resolveRevision(context: HookContext, name: string): string {
  const args = ["rev-parse", "--quiet", "--verify", "--end-of-options", name];
  const answer = askGit(context, args, { accept: [0, 1] })
    .toString("latin1")
    .trim();
  if (/^[0-9a-f]+$/.test(answer)) return answer;
  throw new LeaktrailError(
    "unknown-revision",
    `${name} is not known in this repository`,
    "Fetch it first; in CI, check out with the whole history (fetch-depth: 0).",
  );
}

/** What the named ids lead to, with the annotated tags on the way. */
export interface PeeledTips {
  readonly commits: readonly string[];
  /** Blobs and trees that a tag or ref names directly. */
  readonly others: readonly { readonly oid: string; readonly type: "blob" | "tree" }[];
  readonly tags: readonly { readonly oid: string; readonly bytes: Uint8Array }[];
}

/** Follows tags to their ends. */
export async function peelTips(objects: ObjectReader, named: readonly string[]): Promise<PeeledTips> {
  const commits: string[] = [];
  const others: { oid: string; type: "blob" | "tree" }[] = [];
  const tags: { oid: string; bytes: Uint8Array }[] = [];
  const seen = new Set<string>();
  for (let wanted = [...named]; wanted.length > 0;) {
    const next: string[] = [];
    wanted.forEach((oid) => seen.add(oid));
    for await (const answer of objects.read(wanted)) {
      if (answer.type === "missing" || answer.type === "too-large") throw unreadableTip(answer.name);
      if (answer.type === "commit") commits.push(answer.name);
      else if (answer.type !== "tag") others.push({ oid: answer.name, type: answer.type });
      else {
        tags.push({ oid: answer.name, bytes: answer.bytes });
        const target = /^object ([0-9a-f]+)$/m.exec(new TextDecoder().decode(answer.bytes))?.[1];
        if (target === undefined) throw unreadableTip(answer.name);
        if (!seen.has(target)) next.push(target);
      }
    }
    wanted = next;
  }
  return { commits, others, tags };
}

function unreadableTip(oid: string): LeaktrailError {
  return new LeaktrailError(
    "unreadable",
    `object ${oid}, which is to be pushed, cannot be read`,
    "Check the repository with: git fsck",
  );
}

/** Where a shallow clone cuts the range off: what lies behind was not compared. */
export function shallowGaps(context: HookContext, commits: readonly string[]): Gap[] {
  const answer = askGit(context, ["rev-parse", "--git-path", "shallow"]);
  const file = resolve(context.cwd, answer.toString("utf8").replace(/\n$/, ""));
  const cut = new Set(readShallow(file));
  const reached = commits.find((oid) => cut.has(oid));
  if (reached === undefined) return [];
  return [{ reason: `the history is cut off at commit ${reached} (shallow clone)`, command: "git fetch --unshallow" }];
}

function readShallow(file: string): string[] {
  try {
    return readFileSync(file, "latin1").split("\n");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw new LeaktrailError("unreadable", `${file} cannot be read`, "Make it readable for you.", error);
  }
}
