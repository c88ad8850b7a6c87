import type { Skip } from "../../core/blob.ts";
import { shownPath } from "../../core/path.ts";
import { notOpened } from "../archive/kind.ts";

/** Archives that nothing here opens, by their extensions. */
const UNOPENED: ReadonlyMap<string, string> = new Map([
  ["xz", "xz"],
  ["txz", "xz"],
  ["lzma", "lzma"],
  ["bz2", "bzip2"],
  ["tbz", "bzip2"],
  ["tbz2", "bzip2"],
  ["zst", "zstd"],
  ["tzst", "zstd"],
  ["7z", "7z"],
  ["rar", "rar"],
]);
const LONGEST = 4;

/** One for each path at which such an archive ever stood: its bytes were searched, and not what they pack. */
export function unopenedSkips(paths: readonly string[]): Skip[] {
  const skips: Skip[] = [];
  for (const path of paths) {
    const dot = path.lastIndexOf(".");
    const kind = path.length - dot > LONGEST + 1 ? undefined : UNOPENED.get(path.slice(dot + 1).toLowerCase());
    if (kind === undefined) continue;
    skips.push({ ...shownPath(path), reason: "unreadable", detail: notOpened(kind), incomplete: false });
  }
  return skips.sort((a, b) => (a.path < b.path ? -1 : 1));
}
