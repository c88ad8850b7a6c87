import { LeaktrailError } from "../core/error.ts";
import { findConfig, namedConfig } from "./file/find-config.ts";
import { parseConfig, type Config } from "./file/parse-config.ts";
import type { RawArgs } from "./raw-args.ts";

/**
 * The configuration that `--config`, `--no-config` and a folder lead to; null where there is none.
 * @param folder absolute; its repository's file is taken
 * @throws LeaktrailError `usage` for both options, `bad-config` for a file that is not as it must be
 */
export function loadConfig({ options }: RawArgs, folder: string, cwd: string): Config | null {
  const named = options["config"];
  if (options["no-config"] === true) {
    if (named === undefined) return null;
    throw new LeaktrailError("usage", "--config and --no-config exclude each other", "Give one of them.");
  }
  const source = typeof named === "string" ? namedConfig(named, cwd) : findConfig(folder);
  return source === null ? null : parseConfig(source);
}
