import { hookEnvironment, type Environment } from "./environment.ts";

/** Where git runs for a hook: in the caller's directory and environment, so that it finds the index it was told to use. */
export interface HookContext {
  /** Absolute; never changed, since GIT_DIR and GIT_INDEX_FILE may be relative to it. */
  readonly cwd: string;
  readonly env: Environment;
  /** What the hook was given; {@link HookContext.env} is what its git gets. */
  readonly given: NodeJS.ProcessEnv;
}

/** Settings that the user handed down on the command line or in the environment (`git -c`, safe.directory in containers). */
const HANDED_DOWN = /^GIT_CONFIG_(?:PARAMETERS|COUNT|KEY_\d+|VALUE_\d+)$/;

/** A hook's surroundings, guarded: nothing of the repository is executed, fetched, replaced, grafted or written. */
export function hookContext(cwd: string, given: NodeJS.ProcessEnv): HookContext {
  const settings = Object.entries(given).filter(([name, value]) => HANDED_DOWN.test(name) && value !== undefined);
  const env = {
    ...hookEnvironment(given),
    ...(Object.fromEntries(settings) as Environment),
    // Before git 2.44 a lazy fetch cannot be switched off: this list of allowed protocols is empty.
    GIT_ALLOW_PROTOCOL: "",
    GIT_GRAFT_FILE: process.platform === "win32" ? "nul" : "/dev/null",
  };
  return { cwd, env, given };
}
