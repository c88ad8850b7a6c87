import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { LeaktrailError } from "../../core/error.ts";
import type { ConfigText } from "./config-error.ts";
import { readSettings } from "./read-settings.ts";

/** Name of the configuration file in the top folder of a repository. */
export const CONFIG_NAME = ".leaktrail.jsonc";

/** A configuration of more bytes is none. */
const MOST_BYTES = 4 * 1024 ** 2;

/** What the options say about the configuration. */
export interface ConfigChoice {
  /** File that `--config` names. */
  readonly named?: string | undefined;
  /** `--no-config`. */
  readonly none: boolean;
  /** Revision that `--config-from` names. */
  readonly ref?: string | undefined;
}

/** Text of a file in the top folder of a revision's tree; null where it is not there. */
export type ReadAtRef = (ref: string, name: string) => string | null;

/**
 * The configuration that options and a folder lead to: the named file, else that of the repository which the folder is
 * in, from its work tree or from a revision; null under `--no-config` and where there is none.
 * @throws LeaktrailError `usage` for options that exclude each other, `bad-config` for a file that cannot be read, or a
 * named one that is absent
 */
export function chosenConfig(
  { named, none, ref }: ConfigChoice,
  folder: string,
  cwd: string,
  readAtRef: ReadAtRef,
): ConfigText | null {
  const given = Object.entries({
    "--config": named !== undefined,
    "--no-config": none,
    "--config-from": ref !== undefined,
  });
  const [first, second] = given.filter(([, isGiven]) => isGiven);
  if (first !== undefined && second !== undefined) {
    throw new LeaktrailError("usage", `${first[0]} and ${second[0]} exclude each other`, "Give one of them.");
  }
  if (none) return null;
  const top = topAbove(folder);
  if (ref !== undefined) return configAtRef(ref, top, readAtRef);
  return named === undefined ? readConfig(join(top, CONFIG_NAME), CONFIG_NAME, top) : namedConfig(named, cwd, top);
}

/** Top of the repository that a file or folder is in, else the folder itself. In a top folder that is one look. */
export function topAbove(path: string): string {
  const start = resolve(path);
  for (let at = start; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return folderOf(start);
  }
}

/** A path that names a file stands for its folder. */
export function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === false ? dirname(path) : path;
}

function configAtRef(ref: string, top: string, readAtRef: ReadAtRef): ConfigText | null {
  const text = readAtRef(ref, CONFIG_NAME);
  const file = `${ref}:${CONFIG_NAME}`;
  if (text !== null && text.length > MOST_BYTES) throw unreadable(file, `it is larger than ${MOST_BYTES} bytes`);
  return text === null ? null : { file, path: join(top, CONFIG_NAME), top, ref, text };
}

function namedConfig(path: string, cwd: string, top: string): ConfigText {
  const found = readConfig(resolve(cwd, path), path, top);
  if (found === null) throw unreadable(path, "there is no such file");
  return found;
}

function readConfig(path: string, file: string, top: string): ConfigText | null {
  const text = readSettings(path, MOST_BYTES, (reason) => unreadable(file, reason));
  return text === null ? null : { file, path, top, text };
}

function unreadable(file: string, reason: string): LeaktrailError {
  return new LeaktrailError(
    "bad-config",
    `the configuration ${file} cannot be read: ${reason}`,
    "Name another file with --config, or use --no-config.",
  );
}
