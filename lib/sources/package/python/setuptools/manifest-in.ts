import { normalPath, type ProjectFolder } from "../../project-folder.ts";
import { findFiles, findGlob, pathMatcher, SETUPTOOLS_FLAT_GLOB, SETUPTOOLS_GLOB } from "../path-glob.ts";

/**
 * Files by path, each with the rule that brought it in. `recursive-include . x` adds them as `./path`, under which
 * neither other commands nor the search for package data know them.
 */
export type FileList = Map<string, string>;

/** One command of a MANIFEST.in. */
interface Command {
  readonly action: string;
  readonly words: readonly string[];
  /** As it stands, for reports. */
  readonly text: string;
}

/**
 * Carries out a MANIFEST.in in order: each command adds to the list or removes from what is in it by then.
 * @see https://setuptools.pypa.io/en/latest/userguide/miscellaneous.html#using-manifest-in
 */
export function applyManifest(folder: ProjectFolder, files: FileList): void {
  const content = folder.text("MANIFEST.in");
  if (content === null) return;
  for (const command of readCommands(content)) apply(folder, command, files);
}

function apply(folder: ProjectFolder, { action, words, text }: Command, files: FileList): void {
  const [first = "", ...rest] = words;
  const add = (paths: Iterable<string>): void => {
    for (const path of paths) if (!files.has(path)) files.set(path, `setuptools: MANIFEST.in: ${text}`);
  };
  const remove = (pattern: string): void => {
    const matches = pathMatcher(pattern, false);
    for (const path of files.keys()) if (matches(path)) files.delete(path);
  };
  const below = (place: string, pattern: string): string => joined(place, `**/${pattern}`);
  if (action === "include") for (const glob of words) add(findFiles(folder, glob, SETUPTOOLS_FLAT_GLOB));
  else if (action === "exclude") for (const glob of words) remove(normalPath(glob));
  else if (action === "recursive-include") for (const glob of rest) add(found(folder, first, `**/${glob}`));
  else if (action === "recursive-exclude") for (const glob of rest) remove(below(first, glob));
  else if (action === "global-include") for (const glob of words) add(matching(folder, `**/${glob}`));
  else if (action === "global-exclude") for (const glob of words) remove(`**/${glob}`);
  else if (action === "graft") add(grafted(folder, first));
  else if (action === "prune") remove(joined(first, "**"));
}

function* found(folder: ProjectFolder, place: string, pattern: string): Generator<string> {
  const isHere = place === ".";
  for (const path of findFiles(folder, isHere ? pattern : joined(place, pattern), SETUPTOOLS_GLOB)) {
    yield isHere ? `./${path}` : path;
  }
}

/** Every file below the folders that a glob finds. */
export function* grafted(folder: ProjectFolder, glob: string): Generator<string> {
  if (normalPath(glob) === "") return yield* folder.files("");
  for (const { path, kind } of findGlob(folder, glob, SETUPTOOLS_FLAT_GLOB)) {
    if (kind === "folder") yield* folder.files(path);
  }
}

function* matching(folder: ProjectFolder, pattern: string): Generator<string> {
  const matches = pathMatcher(pattern, false);
  for (const path of folder.files("")) if (matches(path)) yield path;
}

function joined(place: string, pattern: string): string {
  if (place === ".") return `./${pattern}`;
  const normal = normalPath(place);
  return normal === "" ? pattern : `${normal}/${pattern}`;
}

/** Commands with as many words as they need; comments begin with `#`, a line that ends in `\` goes on in the next. */
function readCommands(content: string): Command[] {
  const lines = content
    .split(/\r?\n/)
    .map((line) => line.split(/(?<!\\)#/, 1)[0]!.replaceAll("\\#", "#"))
    .join("\n")
    .replaceAll(/\\[ \t]*\n\s*/g, "")
    .split("\n");
  return lines.flatMap((line) => {
    const [action = "", ...words] = line.trim().split(/\s+/);
    const isWhole = words.length >= (action.startsWith("recursive-") ? 2 : 1);
    const hasOneWord = words.length === 1 || (action !== "graft" && action !== "prune");
    return isWhole && hasOneWord ? [{ action, words, text: line.trim() }] : [];
  });
}
