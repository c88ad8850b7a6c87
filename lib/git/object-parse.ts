import type { CommitHeader, Signature } from "./history-reader.ts";
import type { TreeEntry } from "./tree-diff.ts";

/** Largest time that a JavaScript date can show, in seconds. */
const MAX_TIME = 8.64e12;

/** What the graph needs of a commit object. */
export interface ParsedCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly date: number;
}

/**
 * Reads tree, parents and committer date of a commit object as git does: the tree on the first line, the parents on
 * those behind it. Null if it is no commit.
 */
export function parseCommit(body: Uint8Array): ParsedCommit | null {
  const head = headText(body);
  const lines = head.split("\n");
  const tree = idOf("tree ", lines[0]);
  if (tree === null) return null;
  const parents: string[] = [];
  for (let at = 1; ; at++) {
    const parent = idOf("parent ", lines[at]);
    if (parent === null) return { tree, parents, date: signatureOf(head, "committer", "latin1").time };
    parents.push(parent);
  }
}

/** The id behind a line's first word; null for any other line. */
function idOf(word: string, line = ""): string | null {
  const oid = line.startsWith(word) ? line.slice(word.length) : "";
  return (oid.length === 40 || oid.length === 64) && !/[^0-9a-f]/.test(oid) ? oid : null;
}

/** Reads who made a commit, in the encoding it names. */
export function parseHeader(oid: string, body: Uint8Array): CommitHeader {
  const head = headText(body);
  const encoding = /^encoding (\S+)$/m.exec(head)?.[1] ?? "utf-8";
  return { oid, author: signatureOf(head, "author", encoding), committer: signatureOf(head, "committer", encoding) };
}

/** Reads the entries of a tree object; null if it is none. */
export function parseTree(body: Uint8Array, oidBytes: 20 | 32): TreeEntry[] | null {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(32, at);
    const nul = bytes.indexOf(0, space + 1);
    if (space < 0 || nul < 0 || nul + 1 + oidBytes > bytes.length) return null;
    const mode = Number.parseInt(bytes.toString("latin1", at, space), 8);
    const name = bytes.toString("latin1", space + 1, nul);
    if (Number.isNaN(mode)) return null;
    entries.push({ name, mode, oid: bytes.toString("hex", nul + 1, nul + 1 + oidBytes) });
    at = nul + 1 + oidBytes;
  }
  return entries;
}

/** A time that can be shown; 0 for one that cannot. */
export function showableTime(seconds: number): number {
  return Number.isFinite(seconds) && Math.abs(seconds) <= MAX_TIME ? seconds : 0;
}

/** The header lines, one character per byte. */
function headText(body: Uint8Array): string {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const end = text.indexOf("\n\n");
  return text.toString("latin1", 0, end < 0 ? text.length : end);
}

const LINES = { author: /^author (.*)$/m, committer: /^committer (.*)$/m };

function signatureOf(head: string, role: "author" | "committer", encoding: string): Signature {
  const line = LINES[role].exec(head)?.[1] ?? "";
  // The mail is what stands in the last pair of angle brackets: a name may hold some too.
  const [, name = line, email = "", time = "0"] = /^(.*?) ?<([^<>]*)> (-?\d+)(?: [+-]\d+)?$/.exec(line) ?? [];
  return { name: decode(name, encoding), email: decode(email, encoding), time: showableTime(Number(time)) };
}

function decode(bytes: string, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(Buffer.from(bytes, "latin1"));
  } catch {
    return new TextDecoder("utf-8").decode(Buffer.from(bytes, "latin1"));
  }
}
