import { lstatSync, realpathSync } from "node:fs";
import { basename, join } from "node:path";
import { isLeaktrailError } from "../core/error.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import type { RefValue } from "./isomorphic/loose-refs.ts";
import { OF_WORKTREES, parseRef, readLooseRefs } from "./isomorphic/loose-refs.ts";
import { readHeadFile } from "./isomorphic/places.ts";
import { linkedWorktrees } from "./reflogs.ts";
import type { BrokenRef, Ref, RepositoryFacts } from "./repository.ts";

/** What other worktrees name and the list of refs does not tell: it is that of one worktree. */
export interface WorktreeRefs {
  /** Detached HEADs and private refs, as `worktrees/<id>/HEAD` or `main-worktree/refs/bisect/bad` (git-worktree(1)). */
  readonly refs: readonly Ref[];
  readonly brokenRefs: readonly BrokenRef[];
}

/** Reads what each worktree but the one that a repository was opened in has of its own. */
export function readWorktreeRefs({
  gitDir,
  commonDir,
  hash,
}: Pick<RepositoryFacts, "gitDir" | "commonDir" | "hash">): WorktreeRefs {
  const digits = hash === "sha256" ? 64 : 40;
  const own = realpathSync(gitDir);
  const refs: Ref[] = [];
  const brokenRefs: BrokenRef[] = [];
  for (const other of [commonDir, ...[...linkedWorktrees(commonDir)].sort()]) {
    if (realpathSync(other) === own) continue;
    const prefix = other === commonDir ? "main-worktree/" : `worktrees/${byteString(basename(other))}/`;
    for (const [ref, value] of valuesIn(other, digits)) {
      const name = prefix + ref;
      if (value === "broken") brokenRefs.push({ name: escapeForTerminal(Buffer.from(name, "latin1").toString()) });
      // What is symbolic names a ref that is listed itself, or none.
      else if ("oid" in value) refs.push({ name, oid: value.oid });
    }
  }
  return { refs, brokenRefs };
}

function valuesIn(gitDir: string, digits: number): readonly [string, RefValue][] {
  const values = OF_WORKTREES.flatMap((folder) =>
    orBroken(folder, () => [...readLooseRefs(gitDir, { below: [folder], digits })].sort(byName)),
  );
  return [...orBroken("HEAD", () => headOf(gitDir, digits)), ...values];
}

function headOf(gitDir: string, digits: number): [string, RefValue][] {
  if (lstatSync(join(gitDir, "HEAD"), { throwIfNoEntry: false }) === undefined) return [];
  const text = readHeadFile(gitDir) ?? "";
  // While git adds a worktree, its HEAD is all zeros.
  return /^0+\s*$/.test(text) ? [] : [["HEAD", parseRef(text, digits)]];
}

/** What cannot be read is broken under the name of the whole. */
function orBroken(name: string, read: () => [string, RefValue][]): [string, RefValue][] {
  try {
    return read();
  } catch (error) {
    if (isLeaktrailError(error)) return [[name, "broken"]];
    throw error;
  }
}

function byName([a]: [string, RefValue], [b]: [string, RefValue]): number {
  return a < b ? -1 : Number(a !== b);
}

function byteString(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}
