import { joinPath, normalPath, type ProjectFolder } from "../project-folder.ts";
import { hasWildcard, wildcard } from "./wildcard.ts";

/** Grammar of a glob over paths; `*` and `?` never cross a `/`, `**` as a whole component is any number of folders. */
export interface GlobGrammar {
  /** True where `*` and `**` take names that begin with a dot. */
  readonly hidden: boolean;
  /** False where `**` is no more than `*`. */
  readonly recursive: boolean;
  /** True where a `**` at the end stands for files too, not only for folders. */
  readonly deepFiles: boolean;
  /** True where `**` goes through links to folders. */
  readonly links: boolean;
}

/** `glob.glob(pattern, recursive=True)`. https://docs.python.org/3/library/glob.html */
export const STANDARD_GLOB: GlobGrammar = { hidden: false, recursive: true, deepFiles: true, links: true };
/** `glob.glob(pattern)`. */
export const FLAT_GLOB: GlobGrammar = { hidden: false, recursive: false, deepFiles: false, links: true };
/** `Path.glob(pattern)`; before Python 3.13 a final `**` finds folders only. https://docs.python.org/3/library/pathlib.html */
export const PATHLIB_GLOB: GlobGrammar = { hidden: true, recursive: true, deepFiles: false, links: false };
/** The glob of setuptools, which takes hidden files (setuptools/glob.py). */
export const SETUPTOOLS_GLOB: GlobGrammar = { hidden: true, recursive: true, deepFiles: true, links: true };
/** The same where it is called without `recursive`. */
export const SETUPTOOLS_FLAT_GLOB: GlobGrammar = { hidden: true, recursive: false, deepFiles: false, links: true };

/** Something that a glob found. */
export interface Found {
  readonly path: string;
  readonly kind: "file" | "folder";
}

/** What a pattern, relative to `base`, finds in the project; sorted, each once. Patterns that lead out find nothing. */
export function findGlob(folder: ProjectFolder, pattern: string, grammar: GlobGrammar, base: string = ""): Found[] {
  const parts = normalPath(pattern)
    .split("/")
    .filter((part) => part !== "");
  if (pattern.startsWith("/") || parts.includes("..")) return [];
  const found = new Map<string, Found>();
  expand({ folder, grammar, found }, base, parts, pattern.endsWith("/"));
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Files that a pattern finds. */
export function findFiles(folder: ProjectFolder, pattern: string, grammar: GlobGrammar, base: string = ""): string[] {
  return findGlob(folder, pattern, grammar, base).flatMap(({ path, kind }) => (kind === "file" ? [path] : []));
}

interface Search {
  readonly folder: ProjectFolder;
  readonly grammar: GlobGrammar;
  readonly found: Map<string, Found>;
}

function expand(search: Search, base: string, parts: readonly string[], onlyFolders: boolean): void {
  const [part, ...rest] = parts;
  if (part === undefined) {
    if (base !== "") search.found.set(base, { path: base, kind: "folder" });
    return;
  }
  if (part === "**" && search.grammar.recursive) return expandDeep(search, base, rest, onlyFolders);
  for (const { path, kind } of children(search, base, part)) {
    if (kind === "folder") expand(search, path, rest, onlyFolders);
    else if (rest.length === 0 && !onlyFolders) search.found.set(path, { path, kind });
  }
}

function expandDeep(search: Search, base: string, rest: readonly string[], onlyFolders: boolean): void {
  const { folder, grammar } = search;
  // Consecutive `**` say the same as one.
  const after = rest[0] === "**" ? rest.slice(1) : rest;
  if (rest[0] === "**") return expandDeep(search, base, after, onlyFolders);
  expand(search, base, after, onlyFolders);
  const takeFiles = after.length === 0 && grammar.deepFiles && !onlyFolders;
  const seen = new Set<string>();
  const enter = (path: string): boolean => {
    if (!grammar.hidden && isHidden(path)) return false;
    if (!seen.has(path)) expand(search, path, after, onlyFolders);
    seen.add(path);
    return true;
  };
  for (const path of folder.files(base, enter, grammar.links)) {
    if (takeFiles && (grammar.hidden || !isHidden(path))) search.found.set(path, { path, kind: "file" });
  }
}

function children(search: Search, base: string, part: string): Found[] {
  const entries = search.folder.list(base);
  if (!hasWildcard(part)) {
    return entries.filter(({ name }) => name === part).map(({ name, kind }) => ({ path: joinPath(base, name), kind }));
  }
  const match = wildcard(part);
  const takesHidden = search.grammar.hidden || part.startsWith(".");
  return entries
    .filter(({ name }) => (takesHidden || !name.startsWith(".")) && match(name))
    .map(({ name, kind }) => ({ path: joinPath(base, name), kind }));
}

function isHidden(path: string): boolean {
  return path.slice(path.lastIndexOf("/") + 1).startsWith(".");
}

/**
 * Matches whole paths: components by {@link wildcard}, `**` in the middle any number of components, `**` at the end
 * everything below. The grammar of PEP 639 and, without `ranges`, of setuptools' exclusions: there `[a-z]` is one of
 * three characters.
 * @see https://packaging.python.org/en/latest/specifications/glob-patterns/
 */
export function pathMatcher(pattern: string, ranges: boolean = true): (path: string) => boolean {
  const parts = pattern.split("/").map((part) => (part === "**" ? null : wildcard(part, ranges)));
  return (path) => matchesParts(parts, path.split("/"));
}

/** As in {@link wildcard}, only the last `**` is ever tried again. */
function matchesParts(parts: readonly (((text: string) => boolean) | null)[], names: readonly string[]): boolean {
  let part = 0;
  let at = 0;
  let deep = -1;
  let deepAt = 0;
  while (at < names.length) {
    const current = parts[part];
    if (current === null) {
      deep = part++;
      deepAt = at;
    } else if (current?.(names[at] ?? "") === true) {
      part++;
      at++;
    } else if (deep === -1) return false;
    else {
      part = deep + 1;
      at = ++deepAt;
    }
  }
  return part === parts.length;
}
