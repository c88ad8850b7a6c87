import type { Gap } from "../core/report.ts";
import { defaultCatalogue } from "../detect/default-catalogue.ts";
import { checkoutFacts, otherParents, type CheckoutFacts } from "../git/checkout-facts.ts";
import type { HookContext } from "../git/hook-context.ts";
import { ObjectStream } from "../git/object-stream.ts";
import { nodePlatform } from "../node-platform.ts";
import type { Undo } from "../report/hook-text.ts";
import type { Engine } from "../scan.ts";
import { changeAgainst, pathKey, shownPath, type Change } from "../sources/change.ts";
import type { HookMode } from "../sources/hook-mode.ts";
import { messageFile } from "../sources/message.ts";
import { namedFiles } from "../sources/named-files.ts";
import { namedPaths } from "../sources/path-filter.ts";
import { indexAgainst, stagedDiff, wholeIndex } from "../sources/staged.ts";
import { scanPush } from "./hook-push.ts";
import { nothingGathered, scanAll, scanChange, type Gathered } from "./hook-scan.ts";

/** What a mode looked at and found. */
export interface HookRun {
  readonly gathered: Gathered;
  readonly gaps: readonly Gap[];
  /** What is refused when something is found: `commit`, `push`; null where nothing is under way. */
  readonly action: string | null;
  readonly undo: Undo;
}

/** Looks at what the mode names. `facts` are the checkout's where they are known already. */
export async function runMode(mode: HookMode, context: HookContext, facts: CheckoutFacts | null): Promise<HookRun> {
  switch (mode.kind) {
    case "message":
      return scanned("commit", { kind: "message" }, (engine, into) =>
        scanAll([messageFile(mode.file, context.cwd)], engine, into),
      );
    case "named-files":
      return scanned(null, { kind: "file" }, (engine, into) =>
        scanAll(namedFiles(mode.files, context.cwd), engine, into),
      );
    case "index":
      return runIndex(context, facts ?? (await checkoutFacts(context)));
    case "staged":
      return runStaged(context, mode.files, facts);
    case "range":
    case "branch":
    case "push": {
      const action = mode.kind === "range" && mode.remote === null ? null : "push";
      return withObjects(context, (objects) =>
        scanned(action, { kind: "push" }, (engine, into) => scanPush(context, mode, objects, engine, into)),
      );
    }
  }
}

/** The index as `git commit` is about to record it. */
async function runStaged(
  context: HookContext,
  files: readonly string[],
  known: CheckoutFacts | null,
): Promise<HookRun> {
  const early = files.length > 0 ? (known ?? checkoutFacts(context)) : known;
  const [{ changes, unborn }, named] = await Promise.all([stagedDiff(context), early]);
  if (changes.length === 0 && named === null) return nothing();
  return withObjects(context, async (objects) => {
    const asked = named ?? checkoutFacts(context);
    // Built while git answers.
    const engine = makeEngine();
    const facts = await asked;
    const parents = otherParents(facts, context.given);
    const diffs = [changes, ...(await Promise.all(parents.map((parent) => indexAgainst(context, parent))))];
    const paths = new Set(diffs.flat().map(({ path }) => path));
    const wanted = files.length === 0 ? paths : namedPaths(files, context.cwd, facts.top, paths);
    const gathered = nothingGathered();
    await scanChange(only(changeAgainst(diffs), wanted), { objects, where: "staged" }, engine, gathered);
    const gaps = files.length > 0 && wanted.size === 0 ? [{ reason: "none of the named files is staged" }] : [];
    return { gathered, gaps, action: "commit", undo: undoOf(context, unborn, parents.length > 0) };
  });
}

async function runIndex(context: HookContext, facts: CheckoutFacts): Promise<HookRun> {
  const changes = await wholeIndex(context, facts);
  const gaps = changes.length === 0 ? [{ reason: "the index is empty, so nothing was scanned" }] : [];
  return withObjects(context, async (objects) => {
    const change = changeAgainst([changes]);
    const run = await scanned(null, { kind: "file" }, (engine, into) =>
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
  work: (engine: Engine, into: Gathered) => Promise<readonly Gap[] | void>,
): Promise<HookRun> {
  const engine = makeEngine();
  const gathered = nothingGathered();
  return { gathered, gaps: (await work(engine, gathered)) ?? [], action, undo };
}

async function withObjects<Result>(
  context: HookContext,
  work: (objects: ObjectStream) => Promise<Result>,
): Promise<Result> {
  const objects = new ObjectStream(context);
  try {
    return await work(objects);
  } finally {
    objects.close();
  }
}

function nothing(): HookRun {
  return { gathered: nothingGathered(), gaps: [], action: null, undo: { kind: "file" } };
}

function makeEngine(): Engine {
  return { catalogue: defaultCatalogue(), platform: nodePlatform, now: Date.now() };
}
