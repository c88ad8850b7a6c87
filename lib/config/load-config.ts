import { chosenConfig } from "./file/find-config.ts";
import { parseConfig, type Config } from "./file/parse-config.ts";
import type { RawArgs } from "./raw-args.ts";

/**
 * The configuration that `--config`, `--no-config` and a folder lead to; null where there is none.
 * @param folder absolute; its repository's file is taken
 * @throws LeaktrailError `usage` for both options, `bad-config` for a file that is not as it must be
 */
export function loadConfig({ options }: RawArgs, folder: string, cwd: string): Config | null {
  const named = options["config"];
  const choice = { named: typeof named === "string" ? named : undefined, none: options["no-config"] === true };
  const source = chosenConfig(choice, folder, cwd);
  return source === null ? null : parseConfig(source);
}
