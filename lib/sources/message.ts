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

/** The message of a commit or annotated tag as its object holds it, below the headers. */
export function messageOf(object: Uint8Array): Uint8Array {
  const end = Buffer.from(object.buffer, object.byteOffset, object.byteLength).indexOf("\n\n");
  return object.subarray(end === -1 ? object.length : end + 2);
}
