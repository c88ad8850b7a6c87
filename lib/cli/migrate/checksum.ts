import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { negated } from "../../core/re2/tree.ts";
import { wholeMatcher, wildcards } from "../../core/re2/wildcards.ts";

const NO_SLASH = negated([[0x2f, 0x2f]]);

/** Files that a pattern of talisman's names, out of those that git tracks; null for a pattern that is not understood. */
export function namedBy(pattern: string, tracked: readonly string[]): readonly string[] | null {
  if (/[[\]\\]/.test(pattern) || pattern === "") return null;
  if (pattern.endsWith("/")) return tracked.filter((path) => path.startsWith(pattern));
  const matches = wholeMatcher(wildcards(pattern, NO_SLASH));
  const isName = !pattern.includes("/") && /[*?]/.test(pattern);
  return tracked.filter((path) => matches(isName ? path.slice(path.lastIndexOf("/") + 1) : path));
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
