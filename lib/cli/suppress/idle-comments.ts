import type { Blob } from "../../core/blob.ts";
import type { IdleComment } from "../../core/inventory.ts";
import type { ScannedBlob } from "../../scan.ts";

const MARK = "leaktrail:ignore";
/** Right behind what begins a comment: in prose and in a string, a mark is only spoken of. */
const COMMENT_START = /(?:#|\/\/|\/?\*|--|<!--|;|%|\brem)[ \t]*$/i;
const LF = 0x0a;

/** Comments with our mark in a file of the project. */
export function marksIn({ path, bytes, where }: Blob): IdleComment[] {
  if (where !== "worktree") return [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marks: IdleComment[] = [];
  let line = 1;
  let counted = 0;
  for (let at = buffer.indexOf(MARK); at !== -1; at = buffer.indexOf(MARK, at + MARK.length)) {
    for (; counted < at; counted++) if (buffer[counted] === LF) line++;
    if (COMMENT_START.test(buffer.toString("latin1", Math.max(0, at - REACH), at))) marks.push({ path, line });
  }
  return marks;
}

/** Bytes before a mark in which its comment begins. */
const REACH = 40;

/** Those of the marks that silence nothing: beside them, nothing was found. */
export function idleComments(marks: readonly IdleComment[], scanned: readonly ScannedBlob[]): IdleComment[] {
  const used = new Set<string>();
  for (const { occurrences } of scanned) {
    for (const { ignored, location } of occurrences) {
      const lines = ignored === undefined ? [] : [location.line - 1, location.line, location.endLine];
      for (const line of lines) used.add(`${line} ${location.path}`);
    }
  }
  return marks.filter(({ path, line }) => !used.has(`${line} ${path}`));
}
