import { lstatSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { LeaktrailError } from "../../core/error.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import { withoutTrailing } from "../../core/trailing.ts";
import { directoryOf } from "../discover.ts";
import type { ConfigEntry } from "./config-file.ts";
import { configValue, isConfigTrue, parseConfig } from "./config-file.ts";
import { isAbsent, readIfThere, unreadable } from "./read-file.ts";

/** How a file begins that stands for a git directory elsewhere. */
const POINTER = "gitdir: ";

/** Where a repository's parts are, with its configuration. */
export interface Places {
  readonly gitDir: string;
  readonly commonDir: string;
  readonly objectDir: string;
  /** Top of the working tree; null for a bare repository. */
  readonly topLevel: string | null;
  readonly config: readonly ConfigEntry[];
}

/**
 * Finds the repository that a path belongs to as git does: upwards, `.git` before the folder itself.
 * @throws LeaktrailError `unreadable`, `not-a-repository`
 */
export function findPlaces(path: string): Places {
  const start = realpathSync(directoryOf(path));
  for (let at = start; ; at = dirname(at)) {
    const inner = gitDirIn(at);
    if (inner !== null) return placesOf(inner, at);
    if (isGitDir(at)) return placesOf(at, null);
    if (dirname(at) === at) throw notARepository(start);
  }
}

/** What a folder's `.git` is or points to. */
function gitDirIn(folder: string): string | null {
  const path = join(folder, ".git");
  const kind = kindAt(path);
  if (kind === "folder") return isGitDir(path) ? realpathSync(path) : null;
  if (kind === null) return null;
  const text = utf8(readIfThere(path) ?? "");
  const target = text.startsWith(POINTER) ? withoutTrailing(text.slice(POINTER.length), "\r\n") : "";
  if (target === "" || !isGitDir(resolve(folder, target))) throw notARepository(path);
  return realpathSync(resolve(folder, target));
}

function isGitDir(path: string): boolean {
  const common = commonDirOf(path);
  return hasHead(path) && kindAt(join(common, "objects")) === "folder" && kindAt(join(common, "refs")) === "folder";
}

function hasHead(gitDir: string): boolean {
  return /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test(readHeadFile(gitDir) ?? "");
}

/** Content of HEAD; before it was a file with `ref:` it was a symbolic link. */
export function readHeadFile(gitDir: string): string | null {
  const path = join(gitDir, "HEAD");
  const target = linkTarget(path);
  return target.startsWith("refs/") ? `ref: ${target}` : readIfThere(path);
}

/** Empty for what is no link. */
function linkTarget(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path, "latin1") : "";
  } catch (error) {
    if (isAbsent(error)) return "";
    throw unreadable(path, error);
  }
}

function commonDirOf(gitDir: string): string {
  const text = readIfThere(join(gitDir, "commondir"));
  return text === null ? gitDir : resolve(gitDir, withoutTrailing(utf8(text), "\r\n"));
}

/** @param checkout the folder whose `.git` led here; null where the path was in the git directory itself */
function placesOf(gitDir: string, checkout: string | null): Places {
  const commonDir = realpathSync(commonDirOf(gitDir));
  const shared = readConfig(join(commonDir, "config"));
  const hasOwn = isConfigTrue(configValue(shared, "extensions.worktreeconfig"));
  const own = hasOwn ? readConfig(join(gitDir, "config.worktree")) : [];
  // A linked worktree has its top whatever the repository that it belongs to says of its own.
  const about = gitDir === commonDir ? [...shared, ...own] : own;
  return {
    gitDir,
    commonDir,
    objectDir: join(commonDir, "objects"),
    topLevel: topLevelOf(gitDir, checkout, about),
    config: [...shared, ...own],
  };
}

function topLevelOf(gitDir: string, checkout: string | null, config: readonly ConfigEntry[]): string | null {
  if (isConfigTrue(configValue(config, "core.bare"))) return null;
  const configured = configValue(config, "core.worktree");
  if (configured !== null) return resolve(gitDir, utf8(configured));
  return checkout ?? (basename(gitDir) === ".git" ? dirname(gitDir) : null);
}

function readConfig(path: string): readonly ConfigEntry[] {
  const entries = parseConfig(readIfThere(path) ?? "");
  if (entries !== null) return entries;
  const shown = escapeForTerminal(path);
  throw new LeaktrailError("unreadable", `${shown} is no configuration of git`, "Run `git config --list` there.");
}

function kindAt(path: string): "file" | "folder" | null {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return "folder";
    return stats.isFile() ? "file" : null;
  } catch (error) {
    if (isAbsent(error)) return null;
    throw unreadable(path, error);
  }
}

function notARepository(path: string): LeaktrailError {
  return new LeaktrailError(
    "not-a-repository",
    `${escapeForTerminal(path)} is not in a git repository`,
    "Give the path of a repository; `leaktrail scan` reads files that are in none.",
  );
}

function utf8(bytes: string): string {
  return Buffer.from(bytes, "latin1").toString("utf8");
}
