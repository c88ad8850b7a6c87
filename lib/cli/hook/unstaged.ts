import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ENTRY_FILES } from "../../config/ignore/find-entries.ts";
import type { Suppression } from "../../core/suppression.ts";
import { askGit, type HookContext } from "../../git/hook-context.ts";

/** The checkout's files of which a line let something pass that the index, and so the commit, does not hold. */
export function unstagedEntries(context: HookContext, top: string, suppressed: readonly Suppression[]): string[] {
  return Object.values(ENTRY_FILES).filter((file) => {
    const used = suppressed.flatMap((one) => (one.file === file ? (one.line ?? []) : []));
    if (used.length === 0) return false;
    const staged = new Set(linesOf(askGit(context, ["cat-file", "blob", `:${file}`], { accept: [0, 128] }).toString()));
    const onDisk = linesOf(readText(join(top, file)));
    return used.some((line) => !staged.has(onDisk[line - 1] ?? ""));
  });
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim());
}

/** It has been read before; where it is gone since, nothing of it is staged. */
function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "\0";
  }
}
