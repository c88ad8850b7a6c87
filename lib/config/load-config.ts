import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { contextOf } from "../git/files-at-ref.ts";
import { chosenConfig, type ConfigChoice, type ReadAtRef } from "./file/find-config.ts";
import { parseConfig, type Config } from "./file/parse-config.ts";
import { textAtRef } from "./file/text-at-ref.ts";
import { textOption, type RawArgs } from "./raw-args.ts";

/**
 * The configuration that `--config`, `--no-config`, `--config-from` and a folder lead to; null where there is none.
 * @param folder absolute; its repository's file is taken
 * @throws LeaktrailError `usage` for several of the options, `bad-config` for a file that is not as it must be,
 * `unknown-revision`
 */
export function loadConfig(raw: RawArgs, folder: string, cwd: string, env: NodeJS.ProcessEnv): Config | null {
  const source = chosenConfig(choiceOf(raw), folder, cwd, readerAtRef(folder, env));
  return source === null ? null : parseConfig(source);
}

/** Reads files of the repository that a file or folder is in, from revisions. */
export function readerAtRef(folder: string, env: NodeJS.ProcessEnv): ReadAtRef {
  return (ref, name) => textAtRef(contextOf(nearestFolder(folder), env), ref, name);
}

function choiceOf(raw: RawArgs): ConfigChoice {
  const none = raw.options["no-config"] === true;
  return { named: textOption(raw, "config"), none, ref: textOption(raw, "config-from") };
}

/** Git runs in folders. */
function nearestFolder(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder || dirname(path) === path ? path : nearestFolder(resolve(dirname(path)));
}
