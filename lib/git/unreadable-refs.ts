import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isLeaktrailError } from "../core/error.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import { isPipe, noFile } from "./pipes.ts";
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
        else refuseUnlessRef(join(commonDir, folder, entry.name), entry);
      }
    } catch (error) {
      if (isLeaktrailError(error)) throw error;
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "ENOENT" && code !== "ENOTDIR") found.push({ name: escapeForTerminal(folder) });
    }
  };
  look("refs/");
  return found;
}

function refuseUnlessRef(path: string, entry: ListedName): void {
  const isRef = entry.isFile() || (entry.isSymbolicLink() && !isPipe(path, entry));
  if (!isRef) throw noFile(path);
}

function listFolder(path: string): ReturnType<ListFolder> {
  return readdirSync(path, { withFileTypes: true });
}
