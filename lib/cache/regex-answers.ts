import { join } from "node:path";
import { readOwnFile, writeOwnFile } from "./file.ts";
import { pack, unpack } from "./frame.ts";
import { isOurFolder } from "./guard.ts";
import { REGEX_ANSWER } from "./prune.ts";

/** What is known about regexes, by a hash of 32 bytes that names regex and checker. */
export interface RegexAnswers {
  /** What {@link RegexAnswers.write} was given; null where nothing is known. */
  read(key: Uint8Array): string | null;
  write(key: Uint8Array, answer: string): void;
}

/**
 * Answers kept in a folder that only this user can write to, a file for each; null where the folder is not such.
 * @param foreign folders it must not lie in: what is scanned has no say in what is known
 */
export function regexAnswers(dir: string, foreign: readonly string[]): RegexAnswers | null {
  if (!isOurFolder(dir, foreign)) return null;
  return {
    read(key) {
      const file = readOwnFile(join(dir, nameOf(key)));
      const sections = file === null ? null : unpack(file, key);
      return sections === null ? null : new TextDecoder().decode(sections[0]);
    },
    write(key, answer) {
      writeOwnFile(dir, nameOf(key), pack(key, [new TextEncoder().encode(answer)]));
    },
  };
}

function nameOf(key: Uint8Array): string {
  return `${Buffer.from(key).toString("hex")}${REGEX_ANSWER}`;
}
