import { resolve } from "node:path";
import type { GitCommand, GitStep } from "../../agents/shell/git-step.ts";
import type { Blob } from "../../core/blob.ts";
import type { Gap } from "../../core/report.ts";
import { askGit, hookContext, type HookContext } from "../../git/hook-context.ts";
import { ObjectReader } from "../../git/object-reader.ts";
import type { Engine } from "../../scan.ts";
import { sideBlobs } from "../../sources/change.ts";
import type { HookMode, RefUpdate } from "../../sources/hook-mode.ts";
import { namedFiles } from "../../sources/named-files.ts";
import { stageable, type StageRequest } from "../../sources/stageable.ts";
import { stagedDiff } from "../../sources/staged.ts";
import { runMode } from "../hook/modes.ts";
import { findingsOf } from "../hook/scan.ts";
import type { Io } from "../io.ts";
import type { CallFindings } from "./findings.ts";

/** Where a `git` command runs; null where that is only known when it does. */
export interface GitPlace {
  readonly cwd: string | null;
  readonly engine: Engine;
  readonly io: Io;
}

const UNKNOWN_PLACE: Gap = {
  reason: "which repository this git command works on is only known when it runs",
  command: "the same with a plain folder in `git -C FOLDER`",
};

/** Looks at what `git add`, `commit` and `push` would take in or send; gives what could not be looked at. */
export async function judgeGit(git: GitCommand, place: GitPlace, into: CallFindings): Promise<readonly Gap[]> {
  const { step, folder } = git;
  if (step === null) return [];
  if (git.isElsewhere || place.cwd === null) return [UNKNOWN_PLACE];
  const context = hookContext(resolve(place.cwd, folder ?? "."), place.io.env as NodeJS.ProcessEnv);
  switch (step.kind) {
    case "add":
      await addStageable(context, step, into);
      return [];
    case "commit": {
      const gaps = await addMode({ kind: "staged", files: [] }, context, place.engine, into);
      await addStageable(context, { paths: step.stages, force: false, tracked: true }, into);
      return gaps;
    }
    case "push":
      return addMode(pushMode(context, step), context, place.engine, into);
  }
}

/** Files as they stand on disk; what the index holds of them already is not new. */
async function addStageable(context: HookContext, request: StageRequest, into: CallFindings): Promise<void> {
  const { top, files, before } = stageable(context, request);
  const old: Blob[] = [];
  const objects = new ObjectReader(context, "few");
  try {
    for await (const item of sideBlobs(objects, before, "index")) if ("where" in item) old.push(item);
  } finally {
    objects.close();
  }
  const standing = into.standingIn(old);
  for await (const item of namedFiles(files, top)) into.addFile(item, standing);
}

async function addMode(
  mode: HookMode,
  context: HookContext,
  engine: Engine,
  into: CallFindings,
): Promise<readonly Gap[]> {
  const staged = mode.kind === "staged" ? stagedDiff(context) : null;
  if (staged !== null && staged.changes.length === 0) return [];
  const args = { values: new Map<string, string>(), typed: new Set<string>(), files: [] };
  const { gathered, gaps } = await runMode({ mode, context, facts: null, staged, args }, engine);
  into.addRows(findingsOf(gathered, engine).fresh);
  into.skipped.push(...gathered.skipped.filter(({ incomplete }) => incomplete));
  return gaps;
}

/** What is pushed, as new refs: the commits that the remote is not known to have. */
function pushMode(context: HookContext, { remote, sources, refs }: Extract<GitStep, { kind: "push" }>): HookMode {
  const lines = refs === "none" ? "" : refsOf(context, refs === "heads" ? "refs/heads" : "refs");
  const oids = [...sources.map((source) => oidOf(context, source)), ...lines.split("\n").filter((line) => line !== "")];
  const updates = oids.map((oid): RefUpdate => ({
    localRef: oid,
    localOid: oid,
    remoteRef: oid,
    remoteOid: "0".repeat(oid.length),
  }));
  return { kind: "push", updates, remote };
}

function refsOf(context: HookContext, under: string): string {
  return askGit(context, ["for-each-ref", "--format=%(objectname)", under]).toString("latin1");
}

function oidOf(context: HookContext, source: string): string {
  return askGit(context, ["rev-parse", "--quiet", "--verify", "--end-of-options", source]).toString("latin1").trim();
}
