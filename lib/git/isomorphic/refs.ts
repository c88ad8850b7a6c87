import { join } from "node:path";
import { LeaktrailError } from "../../core/error.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import type { BrokenRef, Head, Ref } from "../repository.ts";
import type { RefValue } from "./loose-refs.ts";
import { isRefName, OF_WORKTREES, parseRef, readLooseRefs } from "./loose-refs.ts";
import type { Places } from "./places.ts";
import { readHeadFile } from "./places.ts";
import { readIfThere } from "./read-file.ts";

/** Refs that git reads, from link to link, before it gives up. */
const MAX_READS = 5;

/** Refs and HEAD, as `git for-each-ref` and `git symbolic-ref` tell them. */
export interface RefList {
  readonly refs: readonly Ref[];
  readonly brokenRefs: readonly BrokenRef[];
  readonly head: Head;
}

/**
 * Reads loose and packed refs. isomorphic-git's own list takes names for UTF-8 and a broken ref for the name of another.
 * @throws LeaktrailError `unreadable`
 */
export function readRefs(places: Places): RefList {
  const values = readValues(places);
  const refs: Ref[] = [];
  const brokenRefs: BrokenRef[] = [];
  for (const name of [...values.keys()].sort(byBytes)) {
    const { oid, broken } = follow(values, name);
    if (oid !== null) refs.push({ name, oid });
    else if (broken) brokenRefs.push({ name: escapeForTerminal(Buffer.from(name, "latin1").toString("utf8")) });
  }
  return { refs, brokenRefs, head: headOf(places.gitDir, values) };
}

function readValues({ gitDir, commonDir }: Places): Map<string, RefValue> {
  const loose = readLooseRefs(commonDir);
  const values = new Map([...readPacked(commonDir), ...loose]);
  if (gitDir === commonDir) return values;
  for (const name of readLooseRefs(commonDir, { below: OF_WORKTREES }).keys()) values.delete(name);
  for (const [name, value] of readLooseRefs(gitDir, { below: OF_WORKTREES })) values.set(name, value);
  return values;
}

/** Reads `packed-refs`: `<id> <name>` lines, comments, and `^<id>` for what a tag above leads to. */
function readPacked(commonDir: string): Map<string, RefValue> {
  const path = join(commonDir, "packed-refs");
  const packed = new Map<string, RefValue>();
  for (const line of (readIfThere(path) ?? "").split("\n")) {
    if (line === "" || line.startsWith("#") || line.startsWith("^")) continue;
    const [, oid, name] = /^([0-9a-f]{40}) ([^\r]+)\r?$/.exec(line) ?? [];
    if (oid === undefined || name === undefined) throw damaged(path);
    if (isRefName(name)) packed.set(name, parseRef(oid));
  }
  return packed;
}

function damaged(path: string): LeaktrailError {
  const message = `${escapeForTerminal(path)} has a line that names no ref`;
  return new LeaktrailError("unreadable", message, "Run `git fsck` in the repository.");
}

interface Followed {
  readonly oid: string | null;
  /** True where something stands that is no id; false where nothing stands. */
  readonly broken: boolean;
  /** Name of the last ref of the links. */
  readonly name: string;
}

function follow(values: ReadonlyMap<string, RefValue>, start: string): Followed {
  let name = start;
  for (let reads = 0; reads < MAX_READS; reads++) {
    const value = values.get(name);
    if (value === undefined) break;
    if (value === "broken") return { oid: null, broken: true, name };
    if ("oid" in value) return { oid: value.oid, broken: false, name };
    name = value.symbolic;
  }
  return { oid: null, broken: false, name };
}

function headOf(gitDir: string, values: ReadonlyMap<string, RefValue>): Head {
  const value = parseRef(readHeadFile(gitDir) ?? "");
  if (value === "broken") return { branch: null, oid: null };
  if ("oid" in value) return { branch: null, oid: value.oid };
  const { oid, name } = follow(values, value.symbolic);
  return { branch: name, oid };
}

function byBytes(a: string, b: string): number {
  return a < b ? -1 : Number(a !== b);
}
