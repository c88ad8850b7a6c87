import { checkoutFacts } from "../git/checkout-facts.ts";
import { askGit, type HookContext } from "../git/hook-context.ts";
import { kindOfMode, parseRawDiff, RAW_DIFF } from "../git/raw-diff.ts";
import { byteString } from "../core/text.ts";
import { shownPath } from "../core/path.ts";
import type { SideBlob } from "./change.ts";

/** What `git add` is asked to take in. */
export interface StageRequest {
  /** Pathspecs, relative to the caller's folder. */
  readonly paths: readonly string[] | "all";
  /** Ignored files too. */
  readonly force: boolean;
  /** Only files that git tracks. */
  readonly tracked: boolean;
}

/** Files that would be staged. */
export interface Stageable {
  /** Folder that the names start from. */
  readonly top: string;
  readonly files: readonly string[];
  /** What the index holds of them now. */
  readonly before: readonly SideBlob[];
}

/** Elsewhere names of files are taken as they stand. */
const GLOBS = "--no-literal-pathspecs";

/** Files that `git add` would take in as they stand on disk. No filter of the repository runs. */
export function stageable(context: HookContext, { paths, force, tracked }: StageRequest): Stageable {
  const { top } = checkoutFacts(context);
  if (paths.length === 0) return { top, files: [], before: [] };
  const named = ["--", ...(paths === "all" ? [":(top)"] : paths)];
  const changes = parseRawDiff(askGit(context, [GLOBS, "diff-files", ...RAW_DIFF, ...named]))[0]?.changes ?? [];
  const list = [GLOBS, "ls-files", "-z", "--others", "--full-name", ...(force ? [] : ["--exclude-standard"]), ...named];
  const untracked = tracked ? [] : byteString(askGit(context, list)).split("\0");
  const files = [...changes.filter(({ status }) => status !== "D").map(({ path }) => path), ...untracked];
  return {
    top,
    files: [...new Set(files.filter((path) => path !== ""))].map((path) => Buffer.from(path, "latin1").toString()),
    before: changes
      .filter(({ old }) => kindOfMode(old.mode) === "file")
      .map(({ path, old }) => ({ ...shownPath(path), oid: old.oid, link: false })),
  };
}
