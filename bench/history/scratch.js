// A folder of the run's own, and an environment in which no configuration of the user or the machine counts.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Nothing listens there: a scanner that tries to reach a provider all the same fails at once. */
const NOWHERE = "http://127.0.0.1:9";

export function makeScratch(parent = tmpdir()) {
  const path = mkdtempSync(join(parent, "leaktrail-bench-"));
  const home = join(path, "home");
  mkdirSync(home);
  const kept = Object.entries(process.env).filter(([name]) => !/^(GIT|XDG|LEAKTRAIL)_|_proxy$/i.test(name));
  const env = {
    ...Object.fromEntries(kept),
    HOME: home,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    HTTP_PROXY: NOWHERE,
    HTTPS_PROXY: NOWHERE,
  };
  let count = 0;
  return {
    path,
    env,
    /** A new path in the folder. */
    fresh: (name) => join(path, `${++count}-${name}`),
    /** Runs git in a repository and gives its output. */
    git: (repo, args, input) =>
      execFileSync("git", ["-C", repo, ...args], { env, input, maxBuffer: 2 ** 30, stdio: ["pipe", "pipe", "pipe"] }),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
