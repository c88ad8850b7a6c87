import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gitDirOfIndex } from "../checkout-facts.ts";
import type { HookContext } from "../hook-context.ts";

/** Variables with which git reads objects or refs from elsewhere than the git directory. */
const ELSEWHERE = [
  "GIT_COMMON_DIR",
  "GIT_OBJECT_DIRECTORY",
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_QUARANTINE_PATH",
  "GIT_NAMESPACE",
];

/** Other ids, other places for refs, settings for each worktree: gitrepository-layout(5), "extensions". */
const OTHER_FORMAT = /\[\s*extensions|repositoryformatversion\s*=\s*"?0*[1-9]/i;

const OID = /^[0-9a-f]{40}$/;

/** Where the commit being made is, in a checkout of the plainest kind. */
export interface PlainCheckout {
  readonly gitDir: string;
  readonly index: string;
  /** Id of the commit that HEAD names, in hexadecimal. */
  readonly head: string;
}

/**
 * Finds out without git what HEAD is. null where something is set up in another way (a linked worktree, ids of
 * SHA-256, refs in tables, other object folders), where HEAD names no commit yet, or where a file is not understood.
 */
export function plainCheckout(context: HookContext): PlainCheckout | null {
  const { cwd, given } = context;
  const gitDir = gitDirOfIndex(context);
  if (gitDir === null || ELSEWHERE.some((name) => given[name] !== undefined)) return null;
  if (given["GIT_DIR"] !== undefined && resolve(cwd, given["GIT_DIR"]) !== gitDir) return null;
  const config = textOf(join(gitDir, "config"));
  if (config === null || OTHER_FORMAT.test(config) || existsSync(join(gitDir, "commondir"))) return null;
  const head = headOf(gitDir);
  return head === null ? null : { gitDir, index: resolve(cwd, given["GIT_INDEX_FILE"]!), head };
}

function headOf(gitDir: string): string | null {
  const head = textOf(join(gitDir, "HEAD"))?.trimEnd() ?? "";
  const branch = /^ref: (refs\/[^\0\n]+)$/.exec(head)?.[1];
  if (branch === undefined) return OID.test(head) ? head : null;
  if (branch.includes("..")) return null;
  // Names that are not UTF-8 would be read as others.
  if (branch.includes("\u{FFFD}")) return null;
  const loose = textOf(join(gitDir, branch))?.trimEnd();
  const oid = loose ?? packedRef(textOf(join(gitDir, "packed-refs")) ?? "", branch);
  return OID.test(oid) ? oid : null;
}

function packedRef(packed: string, name: string): string {
  const at = packed.indexOf(` ${name}\n`);
  return at < 0 ? "" : packed.slice(packed.lastIndexOf("\n", at) + 1, at);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
