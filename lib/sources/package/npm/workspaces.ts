import micromatch from "micromatch";
import type { ProjectFolder } from "../project-folder.ts";
import { listUnder, readManifest, type NpmManifest } from "./manifest.ts";

/** Of every glob that is not another program's own. */
const OPTIONS = { dot: true, flags: "is" } as unknown as micromatch.Options;

/**
 * Folders of the workspaces of a package.json that have one of their own, sorted.
 * @see https://docs.npmjs.com/cli/v11/using-npm/workspaces
 */
export function workspacesOf(folder: ProjectFolder): string[] {
  const manifest = readManifest(folder, "package.json");
  const globs = manifest === null ? [] : globsOf(manifest);
  const wanted = globs.filter((glob) => !glob.startsWith("!"));
  if (wanted.length === 0) return [];
  const matches = matcher(wanted);
  const refused = matcher(globs.flatMap((glob) => (glob.startsWith("!") ? [glob.slice(1)] : [])));
  return folders(folder).filter((path) => matches(path) && !refused(path) && folder.isFile(`${path}/package.json`));
}

function globsOf(manifest: NpmManifest): string[] {
  const { workspaces } = manifest;
  const isTable = typeof workspaces === "object" && workspaces !== null && !Array.isArray(workspaces);
  return listUnder(isTable ? (workspaces as NpmManifest) : manifest, isTable ? "packages" : "workspaces");
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  const plain = globs.map((glob) => glob.replace(/^\.?\//, "").replace(/\/$/, ""));
  const patterns = plain.map((glob) => micromatch.makeRe(glob, OPTIONS));
  return (path) => patterns.some((pattern) => pattern && pattern.test(path));
}

function folders(folder: ProjectFolder): string[] {
  const found: string[] = [];
  const enter = (path: string): boolean => {
    if (/(?:^|\/)(?:node_modules|\.git)$/.test(path)) return false;
    found.push(path);
    return true;
  };
  // The walk is for its folders.
  for (const _ of folder.files("", enter, false));
  return found.sort();
}
