import { closeSync, constants, existsSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { LeaktrailError } from "../../core/error.ts";
import type { ConfigText } from "./config-error.ts";

/** Name of the configuration file in the top folder of a repository. */
export const CONFIG_NAME = ".leaktrail.jsonc";

/** A configuration of more bytes is none. */
const MOST_BYTES = 4 * 1024 ** 2;
/** A pipe of that name is not waited for. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The configuration file of the repository that a file or folder is in, else of the folder itself; null where there is none.
 * Where the folder is the top of a checkout this is one failed open and one look for `.git`.
 * @throws LeaktrailError `bad-config` for one that cannot be read
 */
function findConfig(folder: string): ConfigText | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const isTop = existsSync(join(at, ".git"));
    if (isTop) return readConfig(join(at, CONFIG_NAME), CONFIG_NAME);
    if (dirname(at) === at) return readConfig(join(folderOf(resolve(folder)), CONFIG_NAME), CONFIG_NAME);
  }
}

/** A path that names a file stands for its folder. */
function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false ? dirname(path) : path;
}

/**
 * The file that `--config` names, or that of a folder's repository; null under `--no-config` and where there is none.
 * @throws LeaktrailError `usage` for both options, `bad-config` for a file that cannot be read, or a named one that is absent
 */
export function chosenConfig(
  { named, none }: { readonly named: string | undefined; readonly none: boolean },
  folder: string,
  cwd: string,
): ConfigText | null {
  if (none && named !== undefined) {
    throw new LeaktrailError("usage", "--config and --no-config exclude each other", "Give one of them.");
  }
  if (none) return null;
  return named === undefined ? findConfig(folder) : namedConfig(named, cwd);
}

function namedConfig(path: string, cwd: string): ConfigText {
  const found = readConfig(resolve(cwd, path), path);
  if (found === null) throw unreadable(path, "there is no such file");
  return found;
}

function readConfig(path: string, file: string): ConfigText | null {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, CAREFULLY);
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw unreadable(file, "it is no regular file");
    if (stats.size > MOST_BYTES) throw unreadable(file, `it is larger than ${MOST_BYTES} bytes`);
    return { file, path, text: readFileSync(descriptor, "utf8") };
  } catch (error) {
    if (error instanceof LeaktrailError) throw error;
    const { code = "error" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return null;
    throw unreadable(file, code);
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

function unreadable(file: string, reason: string): LeaktrailError {
  return new LeaktrailError(
    "bad-config",
    `the configuration ${file} cannot be read: ${reason}`,
    "Name another file with --config, or use --no-config.",
  );
}
