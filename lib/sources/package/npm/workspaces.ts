import micromatch from "micromatch";
import type { ProjectFolder } from "../project-folder.ts";
import { pathMatcher } from "../python/path-glob.ts";
import { listUnder, readManifest, type NpmManifest } from "./manifest.ts";

/** An entry in quotes or without. */
const ENTRY = /^\s*-\s+(?:"([^"'#]+)"\s*|'([^"'#]+)'\s*|([^\s"'#][^"'#]*))(?:#|$)/;
/** More braces than these in one glob could stand for more globs than memory holds. */
const MOST_BRACES = 6;

/**
 * Folders of the workspaces of a package.json, or of pnpm, that have a package.json of their own, sorted.
 * @see https://docs.npmjs.com/cli/v11/using-npm/workspaces
 */
export function workspacesOf(folder: ProjectFolder): string[] {
  const manifest = readManifest(folder, "package.json");
  const own = manifest === null ? [] : globsOf(manifest);
  const globs = own.length > 0 ? own : pnpmGlobs(folder.text("pnpm-workspace.yaml") ?? "");
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

/**
 * The list `packages` of a pnpm-workspace.yaml, an entry a line as pnpm's own commands write it.
 * @see https://pnpm.io/pnpm-workspace_yaml
 */
function pnpmGlobs(yaml: string): string[] {
  const lines = yaml.split(/\r?\n/).filter((line) => !/^\s*(?:#|$)/.test(line));
  const start = lines.findIndex((line) => /^packages:\s*(?:#|$)/.test(line));
  const after = start === -1 ? [] : lines.slice(start + 1);
  const end = after.findIndex((line) => !/^\s*-\s/.test(line));
  const entries = end === -1 ? after : after.slice(0, end);
  return entries.flatMap((line) => {
    const [, double, single, bare] = ENTRY.exec(line) ?? [];
    return double ?? single ?? bare?.trimEnd() ?? [];
  });
}

/** Braces are written out, and the rest is matched in steps that grow with the glob's length times the path's. */
function matcher(globs: readonly string[]): (path: string) => boolean {
  const plain = globs
    .map((glob) => glob.replace(/^\.?\//, "").replace(/\/$/, ""))
    .filter((glob) => glob.split("{").length <= MOST_BRACES + 1 && !glob.includes(".."))
    .flatMap((glob) => micromatch.braces(glob, { expand: true }));
  const matchers = plain.map((glob) => pathMatcher(glob));
  return (path) => matchers.some((matches) => matches(path));
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
