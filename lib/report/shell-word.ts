import type { DisplayPath } from "../core/blob.ts";
import { rawPath } from "../core/path.ts";
import { escapeForTerminal } from "../core/terminal.ts";

/** A path as one word of a POSIX shell's command line that can be copied: whatever bytes it holds, none reaches the terminal raw. */
export function shellWord(shown: DisplayPath): string {
  const { path, pathBytes } = shown;
  if (pathBytes === undefined && /^[\w./@%+=,-]+$/.test(path)) return path;
  if (pathBytes === undefined && escapeForTerminal(path) === path) return `'${path.replaceAll("'", "'\\''")}'`;
  // ANSI-C quoting, which bash, zsh and POSIX 2024 know.
  return `$'${Array.from(rawPath(shown), quotedByte).join("")}'`;
}

function quotedByte(byte: number): string {
  const plain = byte >= 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x5c;
  return plain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
}
