import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { bytesOfText } from "../core/text.ts";

/**
 * The paths of the checkout that file arguments name, a folder standing for all in it. Arguments reach Node
 * decoded as UTF-8, so bytes that are not UTF-8 match any others there: rather one file too many than one too few.
 * @param files arguments, relative to `cwd` or absolute; never expanded as globs
 * @param paths raw paths from the top, one character per byte
 */
export function namedPaths(files: readonly string[], cwd: string, top: string, paths: Iterable<string>): Set<string> {
  const wanted = new Set(files.flatMap((file) => fromTop(file, cwd, top)));
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return new Set([...paths].filter((path) => isWanted(decoder.decode(bytesOfText(path)), wanted)));
}

function isWanted(path: string, wanted: ReadonlySet<string>): boolean {
  for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
    if (wanted.has(path.slice(0, end))) return true;
  }
  return wanted.has("");
}

/** Both readings of an argument: as written, and with the links on the way to it followed. */
function fromTop(file: string, cwd: string, top: string): string[] {
  const absolute = resolve(cwd, file);
  return [absolute, physical(absolute)].flatMap((path) => {
    const inside = relative(top, path);
    if (inside === ".." || inside.startsWith(`..${sep}`)) return [];
    return [sep === "/" ? inside : inside.replaceAll(sep, "/")];
  });
}

function physical(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return path;
  }
}
