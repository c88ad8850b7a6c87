import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a regex may try grows with their number. */
const MOST_STARS = 3;

/** Files that a pattern of talisman's names, out of those that git tracks; null for a pattern that is not understood. */
export function namedBy(pattern: string, tracked: readonly string[]): readonly string[] | null {
  if (/[[\]\\]/.test(pattern) || pattern === "" || pattern.split(/\*+/).length > MOST_STARS + 1) return null;
  if (pattern.endsWith("/")) return tracked.filter((path) => path.startsWith(pattern));
  const regex = new RegExp(
    `^${pattern
      .replace(/[.+^${}()|]/g, "\\$&")
      .replace(/\*+/g, "[^/]*")
      .replace(/\?/g, "[^/]")}$`,
    "s",
  );
  const isName = !pattern.includes("/") && /[*?]/.test(pattern);
  return tracked.filter((path) => regex.test(isName ? path.slice(path.lastIndexOf("/") + 1) : path));
}

/** The checksum that talisman takes of files together: of each its path and content, in git's order. */
export function checksumOf(top: string, paths: readonly string[]): string {
  let sum = "";
  for (const path of paths) sum = sha256(sum) + sha256(contentOf(join(top, path))) + sha256(path);
  return sha256(sum);
}

function contentOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return new Uint8Array();
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
