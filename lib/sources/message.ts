import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Blob } from "../core/blob.ts";
import { LeaktrailError } from "../core/error.ts";
import { displayPath } from "../core/path.ts";
import { byteString, bytesOfText } from "../core/text.ts";
import { systemMessage } from "./unreadable.ts";

/**
 * The scissors line that `git commit --verbose` puts above its copy of the diff (wt-status.c, `cut_line`) with the
 * comment that always follows it; the comment character is configurable, the words below it are translated.
 */
const SCISSORS = /^(\S+) -{24} >8 -{24}\r?\n(?=\1)/m;

/** The file with the message of the commit being made, without what git itself cuts off. */
export function messageFile(file: string, cwd: string): Blob {
  const shown = displayPath(Buffer.from(file));
  try {
    return { ...shown, where: "message", bytes: withoutDiff(readFileSync(resolve(cwd, file))) };
  } catch (error) {
    const said = systemMessage(error);
    throw new LeaktrailError(
      "unreadable",
      `the message file ${file} cannot be read: ${said}`,
      "Check its permissions.",
      error,
    );
  }
}

/** The message above the scissors. Other comments stay: git keeps them under `--cleanup=whitespace`. */
export function withoutDiff(message: Uint8Array): Uint8Array {
  const text = byteString(message);
  const cut = SCISSORS.exec(text);
  return cut === null ? message : bytesOfText(text.slice(0, cut.index));
}

/**
 * The message of a commit or annotated tag as its object holds it, below the headers; behind it the messages of signed
 * tags that were merged, which the merge's headers keep, also when the tags are gone.
 */
export function messageOf(object: Uint8Array): Uint8Array {
  const bytes = Buffer.from(object.buffer, object.byteOffset, object.byteLength);
  const end = bytes.indexOf("\n\n");
  if (end === -1) return object.subarray(object.length);
  const message = object.subarray(end + 2);
  const head = bytes.subarray(0, end);
  if (!head.includes(MERGED_TAG)) return message;
  return Buffer.concat([message, ...mergedTags(head.toString("latin1")).flatMap((tag) => [LINE_END, messageOf(tag)])]);
}

/** Header of a merge that holds a whole tag object (git's commit.c, `handle_signed_tag`). */
const MERGED_TAG = "\nmergetag ";
const LINE_END: Buffer = Buffer.from("\n");

/** A header's further lines begin with a space. */
function mergedTags(head: string): Buffer[] {
  const [, ...rest] = head.split(MERGED_TAG);
  return rest.map((text) => {
    const lines = text.split("\n");
    const end = lines.findIndex((line, at) => at > 0 && !line.startsWith(" "));
    const [first = "", ...more] = end === -1 ? lines : lines.slice(0, end);
    return Buffer.from([first, ...more.map((line) => line.slice(1))].join("\n"), "latin1");
  });
}
