import type { Gap } from "../../core/report.ts";
import { checkoutFacts, gitDirOfIndex, otherParents, type CheckoutFacts } from "../../git/checkout-facts.ts";
import type { HookContext } from "../../git/hook-context.ts";
import { ObjectReader } from "../../git/object-reader.ts";
import type { Undo } from "../../report/hook-text.ts";
import type { Engine } from "../../scan.ts";
import { shownPath } from "../../core/path.ts";
import { changeAgainst, pathKey, type Change } from "../../sources/change.ts";
import { messageFile } from "../../sources/message.ts";
import { namedFiles } from "../../sources/named-files.ts";
import { namedPaths } from "../../sources/path-filter.ts";
import { indexAgainst, stagedDiff, wholeIndex, type StagedDiff } from "../../sources/staged.ts";
import { scanPush } from "./push.ts";
import type { HookTask } from "./run.ts";
import { nothingGathered, scanAll, scanChange, type Gathered } from "./scan.ts";

/** What a mode looked at and found. */
export interface HookRun {
  readonly gathered: Gathered;
  readonly gaps: readonly Gap[];
  /** What is refused when something is found: `commit`, `push`; null where nothing is under way. */
  readonly action: string | null;
  readonly undo: Undo;
}

/** Looks at what the mode names. */
export async function runMode({ mode, context, facts, staged, args }: HookTask, engine: Engine): Promise<HookRun> {
  switch (mode.kind) {
    case "message":
      return scanned("commit", { kind: "message" }, engine, (into) =>
        scanAll([messageFile(mode.file, context.cwd)], engine, into),
      );
    case "named-files":
      return scanned(null, { kind: "file" }, engine, (into) =>
        scanAll(namedFiles(mode.files, context.cwd), engine, into),
      );
    case "index":
      return runIndex(context, facts ?? checkoutFacts(context), engine);
    case "staged":
      return runStaged({ context, staged: staged ?? stagedDiff(context), files: args.files, facts }, engine);
    case "range":
    case "branch":
    case "push": {
      const action = mode.kind === "range" && mode.remote === null ? null : "push";
      return withObjects(new ObjectReader(context, "many"), (objects) =>
        scanned(action, { kind: "push" }, engine, (into) => scanPush(context, mode, objects, engine, into)),
      );
    }
  }
}

interface StagedTask {
  readonly context: HookContext;
  readonly staged: StagedDiff;
  readonly files: readonly string[];
  /** Where they are known already. */
  readonly facts: CheckoutFacts | null;
}

/** The index as `git commit` is about to record it. */
async function runStaged({ context, staged, files, facts: known }: StagedTask, engine: Engine): Promise<HookRun> {
  const { changes, unborn } = staged;
  const facts = files.length > 0 ? (known ?? checkoutFacts(context)) : known;
  const gitDir = facts?.gitDir ?? gitDirOfIndex(context) ?? checkoutFacts(context).gitDir;
  const parents = otherParents(gitDir, context.given);
  const diffs = [changes, ...parents.map((parent) => indexAgainst(context, parent))];
  const paths = new Set(diffs.flat().map(({ path }) => path));
  const wanted = facts === null ? paths : namedPaths(files, context.cwd, facts.top, paths);
  const whole = changeAgainst(diffs);
  const change = facts === null ? whole : only(whole, wanted);
  return withObjects(new ObjectReader(context, "few", gitDir), async (objects) => {
    const run = await scanned("commit", undoOf(context, unborn, parents.length > 0), engine, (into) =>
      scanChange(change, { objects, where: "staged" }, engine, into),
    );
    return wanted.size > 0 || files.length === 0
      ? run
      : { ...run, gaps: [{ reason: "none of the named files is staged" }] };
  });
}

async function runIndex(context: HookContext, facts: CheckoutFacts, engine: Engine): Promise<HookRun> {
  const changes = wholeIndex(context, facts);
  const gaps = changes.length === 0 ? [{ reason: "the index is empty, so nothing was scanned" }] : [];
  return withObjects(new ObjectReader(context, "many"), async (objects) => {
    const change = changeAgainst([changes]);
    const run = await scanned(null, { kind: "file" }, engine, (into) =>
      scanChange(change, { objects, where: "index" }, engine, into),
    );
    return { ...run, gaps };
  });
}

/** The part of a change at the wanted raw paths; its old side stays whole, since secrets move between files. */
function only(change: Change, wanted: ReadonlySet<string>): Change {
  const keys = new Set([...wanted].map((path) => pathKey(shownPath(path))));
  return {
    ...change,
    entered: change.entered.filter((blob) => keys.has(pathKey(blob))),
    skipped: change.skipped.filter((skip) => keys.has(pathKey(skip))),
  };
}

function undoOf({ given }: HookContext, unborn: boolean, merging: boolean): Undo {
  if (merging) return { kind: "merge" };
  // The index that `git commit -a`, `-i`, `-o` and named paths make for themselves (builtin/commit.c).
  const own = /(?:^|[\\/])(?:index|next-index-\d+)\.lock$/.test(given["GIT_INDEX_FILE"] ?? "");
  return own ? { kind: "commit-line" } : { kind: "staged", unborn };
}

async function scanned(
  action: string | null,
  undo: Undo,
  engine: Engine,
  work: (into: Gathered) => Promise<readonly Gap[] | void>,
): Promise<HookRun> {
  const gathered = nothingGathered();
  const gaps = (await work(gathered)) ?? [];
  gathered.skipped.push(...(engine.apart?.close() ?? []));
  return { gathered, gaps, action, undo };
}

async function withObjects<Result>(
  objects: ObjectReader,
  work: (objects: ObjectReader) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(objects);
  } finally {
    objects.close();
  }
}
