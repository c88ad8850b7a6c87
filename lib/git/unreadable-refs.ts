import { readdirSync } from "node:fs";
import { join } from "node:path";
import { escapeForTerminal } from "../core/terminal.ts";
import type { BrokenRef } from "./repository.ts";

/** Names in a folder, with whether each is a folder. */
export type ListFolder = (path: string) => readonly { readonly name: string; isDirectory(): boolean }[];

/**
 * Folders of refs that may not be listed, as `refs/tags/`. Git passes over them without a word, so that what they name
 * would look as if nothing named it.
 * @param commonDir the git directory that worktrees share
 */
export function unreadableRefFolders(commonDir: string, list: ListFolder = listFolder): BrokenRef[] {
  const found: BrokenRef[] = [];
  const look = (folder: string): void => {
    try {
      for (const entry of list(join(commonDir, folder))) {
        if (entry.isDirectory()) look(`${folder}${entry.name}/`);
      }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== "ENOENT" && code !== "ENOTDIR") found.push({ name: escapeForTerminal(folder) });
    }
  };
  look("refs/");
  return found;
}

function listFolder(path: string): ReturnType<ListFolder> {
  return readdirSync(path, { withFileTypes: true });
}
