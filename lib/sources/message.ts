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
 * The message of a commit or annotated tag as its object holds it, below the headers; behind it what headers hold that
 * somebody wrote: messages of signed tags that were merged, which stay when the tags are gone, and names, addresses and
 * other headers with a word that is long enough for a token.
 */
export function messageOf(object: Uint8Array): Uint8Array {
  const bytes = Buffer.from(object.buffer, object.byteOffset, object.byteLength);
  const end = bytes.indexOf("\n\n");
  if (end === -1) return object.subarray(object.length);
  const message = object.subarray(end + 2);
  const written = writtenIn(bytes.subarray(0, end));
  return written.length === 0 ? message : Buffer.concat([message, ...written.flatMap((text) => [LINE_END, text])]);
}

const LINE_END: Buffer = Buffer.from("\n");
/** Names and addresses seldom have one. */
const LONG_WORD = /[\w-]{20}/;
/** Headers that git makes, of ids and signatures. */
const MADE_BY_GIT: ReadonlySet<string> = new Set(["tree", "parent", "object", "type", "gpgsig", "gpgsig-sha256"]);

function writtenIn(head: Buffer): Uint8Array[] {
  const people = Math.max(0, head.indexOf("\nauthor "));
  const text = head.toString("latin1", people);
  if (!LONG_WORD.test(text)) return [];
  // A header's further lines begin with a space.
  return text.split(/\n(?! )/).flatMap((header) => {
    const name = header.slice(0, header.indexOf(" "));
    if (MADE_BY_GIT.has(name) || !LONG_WORD.test(header)) return [];
    if (name !== MERGED_TAG) return [Buffer.from(header, "latin1")];
    return [messageOf(Buffer.from(header.slice(name.length + 1).replaceAll("\n ", "\n"), "latin1"))];
  });
}

/** Header of a merge that holds a whole tag object (git's commit.c, `handle_signed_tag`). */
const MERGED_TAG = "mergetag";
