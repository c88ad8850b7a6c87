import { readdirSync } from "node:fs";
import type { Dirent } from "node:fs";
import { readFile } from "../read-file.ts";
import { isAbsent, unreadable } from "./read-file.ts";

/** What a ref says: an id, another ref's name, or nothing that can be read. */
export type RefValue = { readonly oid: string } | { readonly symbolic: string } | "broken";

/** Hexadecimal digits of an id. */
const SHA1 = 40;
const NO_OBJECT = /^0+$/;

/** What git forbids in a ref's name (git-check-ref-format(1)): such files are no refs to git. */
// oxlint-disable-next-line no-control-regex -- these are exactly the bytes to catch
const BAD_NAME = /(?:^|\/)\.|\.\.|[\0-\x20\x7f~^:?*[\\]|@\{|\/\/|[/.]$|\.lock(?:\/|$)/;

/** True where git takes a byte string for a ref's name. */
export function isRefName(name: string): boolean {
  return !BAD_NAME.test(name);
}

/** Reads the content of a ref's file; `digits` is the length of the repository's ids. */
export function parseRef(text: string, digits: number = SHA1): RefValue {
  if (text.startsWith("ref:")) return { symbolic: text.slice("ref:".length).trim() };
  const oid = /^([0-9a-f]{40,64})(?:\s|$)/.exec(text)?.[1];
  return oid?.length !== digits || NO_OBJECT.test(oid) ? "broken" : { oid };
}

/** Folders of refs that each worktree has of its own (git-worktree(1), "Refs"). */
export const OF_WORKTREES: readonly string[] = ["refs/bisect", "refs/worktree", "refs/rewritten"];

/**
 * Files below `refs/` of a git directory, or below some folders of it, by full name. A link to a folder is not
 * followed: it is a broken ref.
 * @throws LeaktrailError `unreadable` for a folder that cannot be listed
 */
export function readLooseRefs(
  gitDir: string,
  { below = ["refs"], digits = SHA1 }: { readonly below?: readonly string[]; readonly digits?: number } = {},
): Map<string, RefValue> {
  const found = new Map<string, RefValue>();
  const folders = [...below];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(gitDir, folder)) {
      const name = `${folder}/${entry.name.toString("latin1")}`;
      if (!isRefName(name)) continue;
      if (entry.isDirectory()) folders.push(name);
      else found.set(name, readRef(gitDir, name, digits));
    }
  }
  return found;
}

function list(gitDir: string, folder: string): Dirent<Buffer>[] {
  const path = pathOf(gitDir, folder);
  try {
    return readdirSync(path, { encoding: "buffer", withFileTypes: true });
  } catch (error) {
    if (isAbsent(error)) return [];
    throw unreadable(path.toString(), error);
  }
}

function readRef(gitDir: string, name: string, digits: number): RefValue {
  try {
    return parseRef(readFile(pathOf(gitDir, name)).toString("latin1"), digits);
  } catch {
    return "broken";
  }
}

/** Names are byte strings: not all of them are UTF-8. */
function pathOf(gitDir: string, name: string): Buffer {
  return Buffer.concat([Buffer.from(`${gitDir}/`), Buffer.from(name, "latin1")]);
}
