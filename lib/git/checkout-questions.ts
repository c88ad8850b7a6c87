import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { detachedEnvironment } from "./environment.ts";
import { askGitText } from "./questions.ts";

/** What git says of a checkout as a whole. */
export interface CheckoutAnswers {
  /** Folder of the hooks, as git names it. */
  readonly hooksFolder: string;
  /** Hooks that git would run, with their text, and files there that it would not. */
  readonly hooks: { readonly active: ReadonlyMap<string, string>; readonly dead: readonly string[] };
  /** `owner/repository` of the remote `origin`; null where there is none or it is no forge's. */
  readonly slug: string | null;
}

/** Asks git about the checkout that a folder stands in; null where it is in none, or git is not there or does not trust it. */
export async function askCheckout(folder: string, given: NodeJS.ProcessEnv): Promise<CheckoutAnswers | null> {
  const env = detachedEnvironment(given);
  if ((await askGitText(folder, env, ["rev-parse", "--show-toplevel"])) === null) return null;
  const hooksFolder = (await askGitText(folder, env, ["rev-parse", "--git-path", "hooks"])) ?? ".git/hooks";
  const remote = await askGitText(folder, env, ["config", "--get", "remote.origin.url"]);
  return { hooksFolder, hooks: hooksIn(resolve(folder, hooksFolder)), slug: remote === null ? null : slugOf(remote) };
}

const EXECUTABLE = 0o111;

function hooksIn(folder: string): CheckoutAnswers["hooks"] {
  const active = new Map<string, string>();
  const dead: string[] = [];
  for (const name of namesIn(folder)) {
    const file = join(folder, name);
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isFile() !== true || name.endsWith(".sample")) continue;
    if (process.platform !== "win32" && (stats.mode & EXECUTABLE) === 0) dead.push(name);
    else active.set(name, readFileSync(file, "latin1"));
  }
  return { active, dead };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** `git@host:owner/repository.git`, `https://host/owner/repository`. */
function slugOf(remote: string): string | null {
  return /[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote)?.[1] ?? null;
}
