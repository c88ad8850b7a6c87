import { parseCommit } from "../object-parse.ts";
import type { IdNumbers } from "./id-numbers.ts";

/** What the graph needs of a commit; ids by number. */
export interface CommitHead {
  tree: number;
  /** Numbers of the parents, of which the first `parentCount` are this commit's. */
  readonly parents: number[];
  parentCount: number;
  /** Committer date in seconds since 1970. */
  date: number;
}

const HEX = 40;
const LINE_END = 10;
const SPACE = 32;
const DIGIT_0 = 0x30;
const TREE = Buffer.from("tree ");
const PARENT = Buffer.from("parent ");
const AUTHOR = Buffer.from("author ");
const COMMITTER = Buffer.from("committer ");
const LESS = 0x3c;
const MORE = 0x3e;

const id = new Uint8Array(20);

/** Reads the head of a commit into `head`: as `parseCommit` does, without strings. False for what is no commit. */
export function readCommitHead(bytes: Uint8Array, ids: IdNumbers, head: CommitHead): boolean {
  return readUsual(bytes, ids, head) || readUnusual(bytes, ids, head);
}

/** What git itself writes. */
function readUsual(bytes: Uint8Array, ids: IdNumbers, head: CommitHead): boolean {
  if (!begins(bytes, 0, TREE) || !readId(bytes, TREE.length)) return false;
  const tree = ids.at(id, 0);
  let at = TREE.length + HEX + 1;
  let parentCount = 0;
  while (begins(bytes, at, PARENT)) {
    if (!readId(bytes, at + PARENT.length)) return false;
    head.parents[parentCount++] = ids.at(id, 0);
    at += PARENT.length + HEX + 1;
  }
  if (!begins(bytes, at, AUTHOR)) return false;
  at = bytes.indexOf(LINE_END, at) + 1;
  if (at === 0 || !begins(bytes, at, COMMITTER)) return false;
  const date = dateIn(bytes, at + COMMITTER.length);
  if (date < 0) return false;
  head.tree = tree;
  head.parentCount = parentCount;
  head.date = date;
  return true;
}

function readUnusual(bytes: Uint8Array, ids: IdNumbers, head: CommitHead): boolean {
  const commit = parseCommit(bytes);
  if (commit === null || commit.tree.length !== HEX) return false;
  const number = (hex: string): number => ids.at(Buffer.from(hex, "hex"), 0);
  head.tree = number(commit.tree);
  commit.parents.forEach((parent, index) => (head.parents[index] = number(parent)));
  head.parentCount = commit.parents.length;
  head.date = commit.date;
  return true;
}

function begins(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[at + i] !== word[i]) return false;
  return true;
}

/** Reads 40 lower-case digits and a line end. */
function readId(bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < id.length; i++) {
    const value = (nibble(bytes[at + 2 * i]!) << 4) | nibble(bytes[at + 2 * i + 1]!);
    if (value < 0) return false;
    id[i] = value;
  }
  return bytes[at + HEX] === LINE_END;
}

/** Value of a hexadecimal digit as git writes it; negative for anything else. */
function nibble(code: number): number {
  if (code >= DIGIT_0 && code <= 0x39) return code - DIGIT_0;
  return code >= 0x61 && code <= 0x66 ? code - 0x57 : -0x100;
}

/** Seconds in a line `Name <mail> 1234567890 +0100`; -1 for any other line. */
function dateIn(bytes: Uint8Array, start: number): number {
  const lineEnd = bytes.indexOf(LINE_END, start);
  const mailEnd = lastOf(bytes, MORE, start, lineEnd);
  const mail = lastOf(bytes, LESS, start, mailEnd);
  const inner = lastOf(bytes, MORE, start, mailEnd);
  if (mailEnd < 0 || mail < 0 || inner > mail || bytes[mailEnd + 1] !== SPACE) return -1;
  let at = mailEnd + 2;
  let date = 0;
  for (; bytes[at]! >= DIGIT_0 && bytes[at]! <= 0x39; at++) date = date * 10 + bytes[at]! - DIGIT_0;
  if (at === mailEnd + 2 || bytes[at] !== SPACE) return -1;
  const sign = bytes[at + 1];
  if (sign !== 0x2b && sign !== 0x2d) return -1;
  let zone = at + 2;
  while (bytes[zone]! >= DIGIT_0 && bytes[zone]! <= 0x39) zone++;
  return zone === lineEnd && zone > at + 2 ? date : -1;
}

/** Last place of a byte from `from` on, before `to`; -1 if there is none. */
function lastOf(bytes: Uint8Array, byte: number, from: number, to: number): number {
  let at = to - 1;
  while (at >= from && bytes[at] !== byte) at--;
  return at < from ? -1 : at;
}
