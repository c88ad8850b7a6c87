import { closeSync, constants, fstatSync, openSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { ShellWord } from "../../agents/shell/command.ts";
import type { Blob, Skip } from "../../core/blob.ts";
import { LAST, type Re2 } from "../../core/re2/tree.ts";
import { wholeMatcher, wildcards } from "../../core/re2/wildcards.ts";
import { pathRuleFor } from "../../detect/path/judge-path.ts";

/** A larger file is not read: a hook has little time. */
const LARGEST = 32 * 1024 * 1024;
/** So many files may stand for one word. */
const MOST_MATCHES = 500;
/** No writer of a pipe is waited for. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
/** There is no such file, so that nothing of it can be read. */
const ABSENT = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE", "ENXIO", "EISDIR"]);

/** Absolute paths that a word may stand for, looked for from each folder. */
export function pathsNamed(word: ShellWord, folders: readonly string[], home: string | undefined): string[] {
  const plain = pathOfAddress(word.text);
  const text = /^~(?=$|[/\\])/.test(plain) && home !== undefined ? home + plain.slice(1) : plain;
  if (text === "" || text.includes("\0")) return [];
  const bases = isAbsolute(text) ? ["/"] : folders;
  return bases.flatMap((folder) => (word.isGlob ? matches(resolve(folder, text)) : [resolve(folder, text)]));
}

/** The path that a `file:` address names; other text as it is. */
function pathOfAddress(text: string): string {
  if (!/^file:\/\//i.test(text)) return text;
  try {
    return fileURLToPath(text);
  } catch {
    return text;
  }
}

/** The file's content; null where there is no regular file. Links are followed, as whoever reads it will. */
export function fileNamed(path: string, shown: string): Blob | Skip | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, CAREFULLY);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return null;
    if (stats.size > LARGEST) return { path: shown, reason: "too-large", bytes: stats.size, incomplete: true };
    return { path: shown, inner: ruleName(realpathSync(path)), where: "worktree", bytes: readFileSync(descriptor) };
  } catch (error) {
    const { code = "error" } = error as NodeJS.ErrnoException;
    return ABSENT.has(code) ? null : { path: shown, reason: "unreadable", detail: code, incomplete: true };
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

/** Whether a file of a kind that often holds credentials stands there, or a link that leads to one. */
export function isSensitive(path: string): boolean {
  const named = pathRuleFor(ruleName(path)) !== null;
  return named || pathRuleFor(ruleName(physical(path))) !== null;
}

/** A path as rules and parsers look at it. */
export function ruleName(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "");
}

function physical(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Files that a glob stands for; the pattern itself, too, for a file of that name. */
function matches(path: string): string[] {
  const folder = dirname(path);
  const folders = /[*?[{]/.test(folder) ? matches(folder) : [folder];
  const isNamed = globMatcher(basename(path));
  const found = folders.flatMap((one) =>
    entries(one)
      .filter(isNamed)
      .map((entry) => join(one, entry)),
  );
  return [path, ...found.slice(0, MOST_MATCHES)];
}

function entries(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Matches names by a part of a path in which `*`, `?`, `[...]` and `{a,b}` stand; by more than a shell, never by less. */
function globMatcher(part: string): (name: string) => boolean {
  const any = [[0, LAST]] as const;
  const text = part.replaceAll(/\[[^\]]*(?:\]|$)/g, (one) => (one.endsWith("]") ? "?" : one));
  const parts = text.split(/\{([^{}]*)\}/).map((piece, at): Re2 => {
    const isChoice = at % 2 === 1;
    return { kind: "either", branches: (isChoice ? piece.split(",") : [piece]).map((one) => wildcards(one, any)) };
  });
  try {
    return wholeMatcher({ kind: "concat", parts });
  } catch {
    return () => true;
  }
}
