import { readdirSync } from "node:fs";
import { join } from "node:path";
import { LeaktrailError } from "../core/error.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import { isPipe } from "./pipes.ts";
import type { BrokenRef } from "./repository.ts";

/** Names in a folder, with what each is. */
export type ListFolder = (path: string) => readonly ListedName[];

interface ListedName {
  readonly name: string;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

/**
 * Folders of refs that may not be listed, as `refs/tags/`. Git passes over them without a word, so that what they name
 * would look as if nothing named it.
 * @param commonDir the git directory that worktrees share
 * @throws LeaktrailError `unreadable` where a pipe, a socket or a device stands for a ref: git would wait for it for ever
 */
export function unreadableRefFolders(commonDir: string, list: ListFolder = listFolder): BrokenRef[] {
  const found: BrokenRef[] = [];
  const look = (folder: string): void => {
    try {
      for (const entry of list(join(commonDir, folder))) {
        if (entry.isDirectory()) look(`${folder}${entry.name}/`);
        else if (!isRef(join(commonDir, folder, entry.name), entry)) throw noRef(join(commonDir, folder, entry.name));
      }
    } catch (error) {
      if (error instanceof LeaktrailError) throw error;
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "ENOENT" && code !== "ENOTDIR") found.push({ name: escapeForTerminal(folder) });
    }
  };
  look("refs/");
  return found;
}

function isRef(path: string, entry: ListedName): boolean {
  return entry.isFile() || (entry.isSymbolicLink() && !isPipe(path, entry));
}

function noRef(path: string): LeaktrailError {
  const what = `${escapeForTerminal(path)} stands for a ref, but is a pipe, a socket or a device`;
  return new LeaktrailError("unreadable", what, "Remove it: git would wait for it for ever.");
}

function listFolder(path: string): ReturnType<ListFolder> {
  return readdirSync(path, { withFileTypes: true });
}
