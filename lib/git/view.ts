import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Environment } from "./environment.ts";
import { detachedEnvironment } from "./environment.ts";
import type { GitCommand } from "./process.ts";
import type { RepositoryFacts } from "./repository.ts";
import { makeTemporary, removeTemporary } from "./temporary.ts";

/**
 * A git directory of our own that borrows a repository's objects. Git started in it reads no configuration
 * but ours, so it runs nothing the repository or the user configured; it knows no promisor remote, so an absent
 * object is reported and not fetched; it has no replace refs and no grafts; and it cannot write to the repository.
 */
export interface IsolatedView {
  readonly objectDir: string;
  /** A git command that runs in the view. */
  command(args: readonly string[], signal?: AbortSignal): GitCommand;
  /** Removes it. */
  close(): void;
}

/** How much of a pack is mapped at once, and what must not be trusted: a commit graph file may lie about parents. */
const CONFIG: readonly string[] = [
  "bare = true",
  "packedGitLimit = 64m",
  "packedGitWindowSize = 8m",
  "commitGraph = false",
  "warnAmbiguousRefs = false",
];

/** Makes a view; close it. */
export function openView(facts: RepositoryFacts): IsolatedView {
  const dir = makeTemporary();
  try {
    write(dir, facts);
  } catch (error) {
    removeTemporary(dir);
    throw error;
  }
  const env = viewEnvironment(dir, facts.objectDir);
  return {
    objectDir: facts.objectDir,
    command: (args, signal) => ({ args, cwd: dir, env, ...(signal === undefined ? {} : { signal }) }),
    close: () => removeTemporary(dir),
  };
}

function write(dir: string, facts: RepositoryFacts): void {
  mkdirSync(join(dir, "refs"));
  writeFileSync(join(dir, "config"), configText(facts.hash));
  writeFileSync(join(dir, "HEAD"), headText(facts), "latin1");
  // Names serve the revisions that users write. Without `refs/replace` nothing is replaced.
  const named = facts.refs.filter((ref) => !ref.name.startsWith("refs/replace/"));
  writeFileSync(join(dir, "packed-refs"), named.map((ref) => `${ref.oid} ${ref.name}\n`).join(""), "latin1");
  if (facts.shallow.length > 0) writeFileSync(join(dir, "shallow"), facts.shallow.map((oid) => `${oid}\n`).join(""));
}

function configText(hash: RepositoryFacts["hash"]): string {
  const sha256 = hash === "sha256";
  const core = [`repositoryFormatVersion = ${sha256 ? 1 : 0}`, ...CONFIG].map((line) => `\t${line}\n`).join("");
  return `[core]\n${core}${sha256 ? "[extensions]\n\tobjectFormat = sha256\n" : ""}`;
}

function headText({ head }: RepositoryFacts): string {
  if (head.branch !== null) return `ref: ${head.branch}\n`;
  return head.oid === null ? "ref: refs/heads/main\n" : `${head.oid}\n`;
}

function viewEnvironment(dir: string, objectDir: string): Environment {
  return {
    ...detachedEnvironment(),
    HOME: dir,
    XDG_CONFIG_HOME: dir,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: join(dir, "no-config"),
    GIT_ATTR_NOSYSTEM: "1",
    GIT_DIR: dir,
    GIT_OBJECT_DIRECTORY: objectDir,
  };
}
