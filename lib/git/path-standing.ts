import { realpathSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, sep } from "node:path";
import { detachedEnvironment } from "./environment.ts";
import { fileStandings, type FileStanding } from "./file-standing.ts";
import { refusePipes } from "./pipes.ts";
import { runGit } from "./process.ts";
import { askGitText } from "./questions.ts";

/**
 * What git says of files named by absolute paths, wherever in the repository around `folder` they are. Absent from
 * the answer are files that are in no working tree of it: outside, in a submodule, or there only through a link.
 * Null where git cannot say: no git, no repository, not trusted.
 */
export async function pathStandings(
  folder: string,
  paths: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<ReadonlyMap<string, FileStanding> | null> {
  try {
    const top = await findTop(folder, env);
    if (top === null) return null;
    const own = await pathsInTree(top, paths, env);
    const answers = await fileStandings(
      top,
      own.map(([, inTree]) => Buffer.from(inTree)),
      env,
    );
    return answers && new Map(own.flatMap(([path], at) => (answers[at] === undefined ? [] : [[path, answers[at]]])));
  } catch {
    return null;
  }
}

/** Paths below a folder that git tracks, relative to it; null as above. Those of submodules are not among them. */
export async function trackedBelow(folder: string, env: NodeJS.ProcessEnv): Promise<readonly string[] | null> {
  try {
    refusePipes(folder);
    const answer = await runGit({ args: ["ls-files", "-z"], cwd: folder, env: detachedEnvironment(env) });
    return answer
      .toString("utf8")
      .split("\0")
      .filter((path) => path !== "");
  } catch {
    return null;
  }
}

async function findTop(folder: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const top = await askGitText(folder, detachedEnvironment(env), ["rev-parse", "--show-toplevel"]);
  return top === null ? null : realpathSync(top);
}

/** Git refuses questions about what is in a submodule or behind a link. */
async function pathsInTree(
  top: string,
  paths: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<(readonly [path: string, inTree: string])[]> {
  const submodules = await listSubmodules(top, env);
  return paths.flatMap((path) => {
    const inTree = pathInTree(top, path);
    const isOwn = inTree !== null && !submodules.some((submodule) => inTree.startsWith(submodule));
    return isOwn ? [[path, inTree] as const] : [];
  });
}

/** The path under which git knows a file: folders behind links are others to it, a link at the end is the file. */
function pathInTree(top: string, path: string): string | null {
  try {
    const own = relative(top, join(realpathSync(dirname(path)), basename(path)));
    return own === "" || own.startsWith("..") || isAbsolute(own) ? null : own.split(sep).join("/");
  } catch {
    return null;
  }
}

/** Folders of submodules, with a final `/`. */
async function listSubmodules(top: string, env: NodeJS.ProcessEnv): Promise<string[]> {
  const answer = await runGit({ args: ["ls-files", "--stage", "-z"], cwd: top, env: detachedEnvironment(env) });
  const links = answer
    .toString("utf8")
    .split("\0")
    .filter((entry) => entry.startsWith("160000 "));
  return links.map((entry) => `${entry.slice(entry.indexOf("\t") + 1)}/`);
}
