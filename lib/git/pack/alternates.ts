import { realpathSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFile } from "../read-file.ts";

/** Git follows no longer line of alternates of alternates. */
const DEEPEST = 5;

/** Folders that hold a repository's objects. */
export interface ObjectDirectories {
  /** The repository's own first, then those that `info/alternates` names, each once. */
  readonly paths: readonly string[];
  /** Named folders that cannot be used, with the reason. */
  readonly unusable: readonly { readonly path: string; readonly reason: string }[];
}

/** Follows `info/alternates` (`gitrepository-layout(5)`); no variable of the environment adds to it. */
export function objectDirectories(objectDir: string): ObjectDirectories {
  const paths: string[] = [];
  const unusable: { path: string; reason: string }[] = [];
  const seen = new Set<string>();
  const waiting = [{ path: objectDir, depth: 0 }];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { path, depth } = next;
    const real = realPath(path);
    if (real === null) unusable.push({ path, reason: "does not exist or cannot be read" });
    if (real === null || seen.has(real)) continue;
    seen.add(real);
    paths.push(path);
    const entries = alternatesOf(path);
    if (entries === null) unusable.push({ path: join(path, "info", "alternates"), reason: "cannot be read" });
    const named = (entries ?? []).map((entry) => ({ path: resolve(real, entry), depth: depth + 1 }));
    if (depth < DEEPEST) waiting.push(...named);
    else unusable.push(...named.map((entry) => ({ path: entry.path, reason: "is nested too deep" })));
  }
  return { paths, unusable };
}

/** Null where the list may not be read. */
function alternatesOf(objectDir: string): string[] | null {
  let text: string;
  try {
    text = readFile(join(objectDir, "info", "alternates")).toString("utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" ? [] : null;
  }
  return text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => (line.startsWith('"') ? unquote(line) : line));
}

const ESCAPES: Readonly<Record<string, string>> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** A path as git quotes it: like a C string. */
function unquote(line: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(line)?.[1];
  if (quoted === undefined) return line;
  const bytes = Buffer.from(quoted, "utf8").toString("latin1");
  const plain = bytes.replaceAll(/\\([0-3][0-7]{2}|.)/g, (_, escape: string) =>
    escape.length === 3 ? String.fromCharCode(Number.parseInt(escape, 8)) : (ESCAPES[escape] ?? escape),
  );
  return Buffer.from(plain, "latin1").toString("utf8");
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
