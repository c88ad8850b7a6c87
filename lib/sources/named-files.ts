import { resolve } from "node:path";
import type { Blob, DisplayPath, Skip } from "../core/blob.ts";
import { fromRaw, shownPath, toRaw } from "../core/path.ts";
import { joinRaw, nodeDisk, type Disk } from "./disk.ts";
import { systemMessage } from "./unreadable.ts";

const LIMIT = 500 * 1024 * 1024;
/** Stands in an argument for every byte that is not UTF-8. */
const LOST = "\u{FFFD}";

/** The whole content of the named files as they stand on disk; links give their own text, submodules nothing. */
export async function* namedFiles(
  files: readonly string[],
  cwd: string,
  disk: Disk = nodeDisk,
): AsyncGenerator<Blob | Skip> {
  for (const file of files) {
    for (const name of rawNames(file, cwd, disk)) yield readNamed(name, toRaw(resolve(cwd)), disk);
  }
}

function readNamed(name: string, cwd: string, disk: Disk): Blob | Skip {
  const shown = shownPath(name);
  const path = isAbsolute(name) ? name : joinRaw(cwd, name);
  try {
    switch (disk.kindOf(path)) {
      case "file": {
        const content = disk.read(path, LIMIT);
        if (content.kind === "content") return { ...shown, where: "worktree", bytes: content.bytes };
        if (content.kind === "special") return { ...shown, reason: "special-file", incomplete: true };
        return { ...shown, reason: "too-large", bytes: content.size, incomplete: true };
      }
      case "link":
        return { ...shown, where: "worktree", bytes: disk.linkText(path), link: true };
      case "folder":
        return folder(shown, path, disk);
      case "special":
        return { ...shown, reason: "special-file", incomplete: true };
    }
  } catch (error) {
    return { ...shown, reason: "unreadable", detail: systemMessage(error), incomplete: true };
  }
}

/** Hook managers name submodules like files. */
function folder(shown: DisplayPath, path: string, disk: Disk): Skip {
  if (disk.list(path).some((entry) => entry.name === ".git")) {
    return { ...shown, reason: "submodule", incomplete: false };
  }
  return { ...shown, reason: "unreadable", detail: "it is a folder; `leaktrail scan` reads those", incomplete: true };
}

/** The byte strings that an argument may stand for, which are several where bytes were lost in decoding. */
function rawNames(file: string, cwd: string, disk: Disk): string[] {
  if (!file.includes(LOST)) return [toRaw(file)];
  // An absolute path begins with an empty part, which must stay: it stands for the root.
  let found = [file.startsWith("/") ? "/" : ""];
  for (const part of file.split("/").filter((name) => name !== "")) {
    found = found.flatMap((base) =>
      part.includes(LOST) ? entriesLike(base, part, cwd, disk) : [joinRaw(base, toRaw(part))],
    );
  }
  return found.length > 0 ? found : [toRaw(file)];
}

function entriesLike(base: string, part: string, cwd: string, disk: Disk): string[] {
  const folderPath = isAbsolute(base) ? base : joinRaw(toRaw(resolve(cwd)), base);
  try {
    const entries = disk.list(folderPath).filter((entry) => fromRaw(entry.name) === part);
    return entries.map((entry) => joinRaw(base, entry.name));
  } catch {
    return [];
  }
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:[\\/])/.test(path);
}
