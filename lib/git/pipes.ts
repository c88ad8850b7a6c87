import { lstatSync, readdirSync, statSync, type Dirent } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { LeaktrailError } from "../core/error.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import { objectDirectories } from "./pack/alternates.ts";
import { readFile } from "./read-file.ts";

/** Folders of a git directory with files that git opens when it is asked about refs, the index or ignored files. */
const FOLDERS: readonly string[] = ["", "info", "reftable", "objects/info", "objects/pack"];

/**
 * Looks for pipes and devices among the files of the git directory around a folder, which git would wait for, for ever.
 * To be asked before git is.
 * @throws LeaktrailError `unreadable` that names it
 */
export function refusePipes(folder: string): void {
  for (const gitDir of gitDirsAround(resolve(folder))) {
    for (const inner of FOLDERS) refuseIn(join(gitDir, inner));
  }
}

/**
 * The same for the files of objects, of those that are borrowed too.
 * @throws LeaktrailError `unreadable`
 */
export function refuseObjectPipes(objectDir: string): void {
  for (const path of objectDirectories(objectDir).paths) {
    for (const folder of ["info", "pack"]) refuseIn(join(path, folder));
    for (const { name } of entriesOf(path)) if (/^[0-9a-f]{2}$/.test(name)) refuseIn(join(path, name));
  }
}

/**
 * True for a pipe or a device, and for a link to one. A socket cannot be opened, so that nobody waits for it.
 * @param entry what a folder says of `path`
 */
export function isPipe(path: string, entry: Pick<Dirent, "isFile" | "isDirectory" | "isSymbolicLink">): boolean {
  if (entry.isFile() || entry.isDirectory()) return false;
  try {
    const stats = statSync(path);
    return stats.isFIFO() || stats.isCharacterDevice() || stats.isBlockDevice();
  } catch {
    return false;
  }
}

function refuseIn(folder: string): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (isPipe(path, entry)) throw noFile(path);
  }
}

/** Something else stands in a file's place. */
export function noFile(path: string): LeaktrailError {
  const what = `${escapeForTerminal(path)} is a pipe, a socket or a device, where git would expect a file`;
  return new LeaktrailError("unreadable", what, "Remove it: git would wait for it for ever.");
}

/** The git directory that git would find, upwards, and the one that it shares with other worktrees. */
function gitDirsAround(folder: string): readonly string[] {
  for (let at = folder; ; at = dirname(at)) {
    const gitDir = [innerGitDir(at), at].find(isGitDir);
    if (gitDir !== undefined) return [...new Set([gitDir, commonDirOf(gitDir)])];
    if (dirname(at) === at) return [];
  }
}

/** Only by names: what stands for them may be a pipe. */
function isGitDir(path: string): boolean {
  return isThere(join(path, "HEAD")) && (isThere(join(path, "objects")) || isThere(join(path, "commondir")));
}

/** What a folder's `.git` is, or points to. */
function innerGitDir(folder: string): string {
  const path = join(folder, ".git");
  const target = /^gitdir: (.*)$/m.exec(textOf(path))?.[1];
  return target === undefined ? path : resolve(folder, target);
}

function commonDirOf(gitDir: string): string {
  return resolve(gitDir, textOf(join(gitDir, "commondir")).replace(/\r?\n$/, ""));
}

/** Empty where there is no such file, or it cannot be read. */
function textOf(path: string): string {
  try {
    return readFile(path).toString("utf8");
  } catch {
    return "";
  }
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** None where it is no folder or may not be listed: git says what it makes of that. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
