import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

/** What a command answered. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Both streams, standard output first. */
  readonly text: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Added to the sandbox's environment; undefined removes a name. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
}

/**
 * A temporary home: every command sees its own HOME, git configuration, caches and temporary folder,
 * and of the network only the npm registry (unless the machine itself needs a proxy).
 */
export interface Sandbox {
  readonly root: string;
  /** Absolute path inside the sandbox. */
  path(...parts: string[]): string;
  /** Starts a command and waits; a command that cannot start or does not end throws. */
  run(command: string, args: readonly string[], options?: RunOptions): Outcome;
  /** The same, but a status other than 0 throws with all that the command said. */
  must(command: string, args: readonly string[], options?: RunOptions): Outcome;
  /** A sandbox like this one whose PATH starts with `folder`. */
  withPath(folder: string): Sandbox;
  dispose(): void;
}

/** Variables of the developer's shell or of `npm test` that would change how git, npm and hook managers behave. */
const STRAY =
  /^(GIT_|npm_|PRE_COMMIT|HUSKY|LEFTHOOK|LEAKTRAIL|JEST_|XDG_)|^(CI|SKIP|NODE_ENV|NODE_OPTIONS|NODE_PATH|FORCE_COLOR|NO_COLOR|INIT_CWD|PREFIX)$/i;

const CLOSED_PORT = "http://127.0.0.1:9";

/** Makes a sandbox under the system's temporary folder. */
export function makeSandbox(): Sandbox {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "leaktrail-e2e-")));
  for (const folder of ["home", "config", "cache", "tmp"]) mkdirSync(join(root, folder));
  writeFileSync(
    join(root, "home/.gitconfig"),
    "[user]\n\tname = Test\n\temail = test@example.test\n[init]\n\tdefaultBranch = main\n[commit]\n\tgpgsign = false\n",
  );
  return sandboxAt(root, environment(root));
}

function sandboxAt(root: string, env: Readonly<Record<string, string>>): Sandbox {
  const sandbox: Sandbox = {
    root,
    path: (...parts) => join(root, ...parts),
    run: (command, args, options = {}) =>
      start(command, args, { cwd: root, ...options, env: merged(env, options.env) }),
    must: (command, args, options) => {
      const outcome = sandbox.run(command, args, options);
      if (outcome.status === 0) return outcome;
      throw new Error(`${command} ${args.join(" ")}: exit ${outcome.status}\n${outcome.text}`);
    },
    withPath: (folder) => sandboxAt(root, { ...env, PATH: `${folder}${delimiter}${env["PATH"] ?? ""}` }),
    dispose: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
  return sandbox;
}

function start(command: string, args: readonly string[], options: RunOptions): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: "utf8",
    maxBuffer: 256 << 20,
    timeout: 180_000,
  });
  if (error !== undefined) throw new Error(`${command} ${args.join(" ")}: ${error.message}\n${stdout}${stderr}`);
  return { status, stdout, stderr, text: stdout + stderr };
}

function environment(root: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter(([name]) => !STRAY.test(name));
  const { registry, cache } = npmSettings();
  return {
    ...merged({}, Object.fromEntries(inherited)),
    ...(inherited.some(([name]) => /^https?_proxy$/i.test(name)) ? {} : onlyHost(new URL(registry).hostname)),
    HOME: join(root, "home"),
    XDG_CONFIG_HOME: join(root, "config"),
    XDG_CACHE_HOME: join(root, "cache"),
    PRE_COMMIT_HOME: join(root, "cache/pre-commit"),
    TMPDIR: join(root, "tmp"),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C.UTF-8",
    npm_config_registry: registry,
    npm_config_cache: cache,
    npm_config_prefer_offline: "true",
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    npm_config_logs_dir: join(root, "npm-logs"),
  };
}

function onlyHost(host: string): Record<string, string> {
  return {
    HTTP_PROXY: CLOSED_PORT,
    HTTPS_PROXY: CLOSED_PORT,
    http_proxy: CLOSED_PORT,
    https_proxy: CLOSED_PORT,
    NO_PROXY: host,
    no_proxy: host,
  };
}

function merged(env: Readonly<Record<string, string>>, more: RunOptions["env"] = {}): Record<string, string> {
  const all = Object.entries({ ...env, ...more });
  return Object.fromEntries(all.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

let settings: { readonly registry: string; readonly cache: string } | undefined;

/** The registry and the download cache this machine uses; tests share them so that nothing is fetched twice. */
export function npmSettings(): { readonly registry: string; readonly cache: string } {
  if (settings === undefined) {
    const { stdout } = start("npm", ["config", "get", "registry", "cache"], {
      cwd: tmpdir(),
      env: merged({}, process.env),
    });
    const found = new Map(
      stdout.split("\n").map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
    );
    settings = { registry: found.get("registry") ?? "", cache: found.get("cache") ?? "" };
  }
  return settings;
}
