import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { LeaktrailError } from "../../core/error.ts";
import type { EntryHome } from "../../core/suppression.ts";
import { folderOf, type ReadAtRef } from "../file/find-config.ts";
import { readSettings } from "../file/read-settings.ts";
import { MOST_CHARACTERS, type EntryText } from "./entry-text.ts";

/** Names of the files of entries in the top folder of a repository. */
export const ENTRY_FILES: Readonly<Record<EntryHome, string>> = {
  file: ".leaktrail-ignore",
  baseline: ".leaktrail-baseline",
};

/** What the command line says about files of entries. */
export interface EntryChoice {
  /** `--ignore-file`: used instead of the repository's. */
  readonly ignoreFile?: string | undefined;
  /** `--baseline`: used instead of the repository's. */
  readonly baseline?: string | undefined;
  /** `--no-ignore`. */
  readonly none?: boolean;
  /** `--config-from`: the revision that files which are not named come from. */
  readonly ref?: string | undefined;
}

/**
 * Texts of the files of entries that count for a folder: those that are named, else those in the top folder of its
 * checkout, else in the folder itself; under `--config-from` those of a revision. A bare repository has none of its own. Costs two failed opens where there are none.
 * @throws LeaktrailError `usage` for options that exclude each other, `bad-config` for a file that cannot be read, or a
 * named one that is absent
 */
export function chosenEntries(
  { ignoreFile, baseline, none, ref }: EntryChoice,
  folder: string,
  cwd: string,
  readAtRef: ReadAtRef,
): EntryText[] {
  if (none === true && (ignoreFile ?? baseline) !== undefined) {
    throw new LeaktrailError("usage", "--no-ignore excludes --ignore-file and --baseline", "Leave one of them out.");
  }
  if (none === true) return [];
  const top = topFolder(folder);
  const named: readonly (readonly [EntryHome, string | undefined])[] = [
    ["file", ignoreFile],
    ["baseline", baseline],
  ];
  return named.flatMap(([home, path]) => {
    if (path !== undefined) return [required(resolve(cwd, path), path, home)];
    const name = ENTRY_FILES[home];
    if (ref !== undefined) return entriesAtRef(ref, name, home, readAtRef);
    return top === null ? [] : (readEntryFile(join(top, name), name, home) ?? []);
  });
}

function entriesAtRef(ref: string, name: string, home: EntryHome, readAtRef: ReadAtRef): EntryText[] {
  const text = readAtRef(ref, name);
  return text === null ? [] : [{ home, file: `${ref}:${name}`, text }];
}

/** The top folder of the checkout that a file or folder is in, else the folder itself; null for a bare repository. */
export function topFolder(path: string): string | null {
  const folder = folderOf(resolve(path));
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (isBare(at)) return null;
    if (dirname(at) === at) return folder;
  }
}

/** Whether a folder is a git directory itself: what is inside of one is nobody's work tree. */
function isBare(folder: string): boolean {
  return existsSync(join(folder, "HEAD")) && existsSync(join(folder, "objects")) && existsSync(join(folder, "refs"));
}

function required(path: string, file: string, home: EntryHome): EntryText {
  const found = readEntryFile(path, file, home);
  if (found === null) throw unreadable(file, "there is no such file");
  return found;
}

/**
 * A file of entries as it stands on disk; null where there is none.
 * @param file as messages name it
 * @throws LeaktrailError `bad-config` for one that cannot be read
 */
export function readEntryFile(path: string, file: string, home: EntryHome): EntryText | null {
  const text = readSettings(path, MOST_READ, (reason) => unreadable(file, reason));
  return text === null ? null : { home, file, text };
}

/** So much is read that the parser can tell the line where a file grows too large. */
const MOST_READ = 16 * MOST_CHARACTERS;

function unreadable(file: string, reason: string): LeaktrailError {
  return new LeaktrailError("bad-config", `${file} cannot be read: ${reason}`, "Mend it, or use --no-ignore.");
}
