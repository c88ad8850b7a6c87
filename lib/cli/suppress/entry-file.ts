import { randomBytes } from "node:crypto";
import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { ENTRY_FILES, readEntryFile, topFolder, type EntryChoice } from "../../config/ignore/find-entries.ts";
import { parseEntries } from "../../config/ignore/parse-entries.ts";
import { changedEntries, type EntryChange } from "../../config/ignore/write-entries.ts";
import { LeaktrailError } from "../../core/error.ts";
import type { EntryHome, PlacedEntry } from "../../core/suppression.ts";

/** A file of entries that a verb may change. */
export interface EntryFile {
  /** Absolute. */
  readonly path: string;
  /** As messages name it. */
  readonly file: string;
  readonly exists: boolean;
  readonly text: string;
  readonly entries: readonly PlacedEntry[];
  /** Folder of the checkout whose own file this is; null for one that was named. */
  readonly ownedBy: string | null;
}

/**
 * The file of entries that options and the current folder lead to; it need not be there yet.
 * @throws LeaktrailError `usage` in a bare repository, `bad-config` for a file that is not as it must be
 */
export function openEntryFile(home: EntryHome, { ignoreFile, baseline }: EntryChoice, cwd: string): EntryFile {
  const named = home === "file" ? ignoreFile : baseline;
  const top = topFolder(cwd);
  if (named === undefined && top === null) {
    const option = home === "file" ? "--ignore-file" : "--baseline";
    throw new LeaktrailError("usage", "a bare repository has no file of its own", `Name one with ${option}.`);
  }
  const path = named === undefined ? join(top ?? cwd, ENTRY_FILES[home]) : resolve(cwd, named);
  const file = named ?? ENTRY_FILES[home];
  const source = readEntryFile(path, file, home);
  return {
    path,
    file,
    exists: source !== null,
    text: source?.text ?? "",
    entries: source === null ? [] : parseEntries(source),
    ownedBy: named === undefined ? top : null,
  };
}

/**
 * Writes the file after a change, all of it or nothing.
 * @returns names of files that were changed, from the current folder
 * @throws LeaktrailError `unwritable`
 */
export function writeEntryFile(target: EntryFile, change: EntryChange, cwd: string): string[] {
  const text = changedEntries(target.text, change);
  const written = [];
  if (text !== target.text) {
    replaceFile(target.path, text);
    written.push(target.path);
  }
  const attributes = target.ownedBy === null ? null : mergedByUnion(target.ownedBy, target.file);
  return [...written, ...(attributes === null ? [] : [attributes])].map((path) => relative(cwd, path) || path);
}

/** Sees to it that git merges the file by keeping the lines of both sides; the file it wrote, or null. */
function mergedByUnion(top: string, file: string): string | null {
  const path = join(top, ".gitattributes");
  const line = `${file} merge=union`;
  if (!existsSync(join(top, ".git"))) return null;
  const stats = lstatSync(path, { throwIfNoEntry: false });
  // git itself follows no link here.
  if (stats !== undefined && !stats.isFile()) return null;
  const text = stats === undefined ? "" : readFileSync(path, "utf8");
  const lines = text.split(/\r?\n/).map((one) => one.trim());
  if (lines.some((one) => one.startsWith(file) && /\smerge(?:=|\s|$)/.test(one.slice(file.length)))) return null;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  replaceFile(path, `${text}${text === "" || text.endsWith("\n") ? "" : end}${line}${end}`);
  return path;
}

/**
 * Writes under another name first: whoever reads the file sees the old content or the new one. A link is not followed.
 * @throws LeaktrailError `unwritable`
 */
export function replaceFile(path: string, text: string): void {
  const unfinished = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats !== undefined && !stats.isFile()) throw new Error("it is no regular file");
    writeFileSync(unfinished, text, { flag: "wx", ...(stats !== undefined && { mode: stats.mode & 0o777 }) });
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    const { code, message } = error as NodeJS.ErrnoException;
    throw new LeaktrailError(
      "unwritable",
      `${path} cannot be written: ${code ?? message}`,
      "Make it writable; nothing was changed.",
      error,
    );
  }
}
