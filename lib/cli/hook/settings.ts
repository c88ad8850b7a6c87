import { resolve } from "node:path";
import { chosenConfig } from "../../config/file/find-config.ts";
import { textAtRef } from "../../config/file/text-at-ref.ts";
import { loadSuppressions } from "../../config/load-suppressions.ts";
import type { Severity } from "../../core/verdict.ts";
import { defaultCatalogue } from "../../detect/default-catalogue.ts";
import type { HookContext } from "../../git/hook-context.ts";
import { nodeKeyedHashes, nodePlatform } from "../../node-platform.ts";
import type { Engine } from "../../scan.ts";
import { hookPaths } from "../config/paths.ts";
import type { HookArgs } from "./args.ts";
import { configured, type ConfiguredHook } from "./config.ts";
import type { Io } from "../io.ts";
import { safeMessage } from "../safe-message.ts";

/** What a hook looks with, and how it judges. */
export interface HookSettings {
  readonly engine: Engine;
  readonly failOn: Severity;
  /** Where a configuration file has a say. */
  readonly judge?: ConfiguredHook["judge"];
}

/** Where a hook runs. */
export interface SettingsPlace {
  readonly context: HookContext;
  /** Top of the checkout. */
  readonly top: string;
  /** Whether paths of what it looks at start at its folder, where they are not those of commits. */
  readonly fromCwd: boolean;
}

/** The settings of the repository's configuration file, where it has one; else nothing more is loaded. */
export function hookSettings(
  { values, typed }: HookArgs,
  { context, top, fromCwd }: SettingsPlace,
  env: Io["env"],
): HookSettings {
  const { cwd, given } = context;
  const folder = resolve(cwd, given["GIT_WORK_TREE"] ?? ".");
  const now = Date.now();
  const readAtRef = (ref: string, name: string): string | null => textAtRef(context, ref, name);
  const pathOf = hookPaths(cwd, top, fromCwd);
  const suppressions = loadSuppressions(
    { words: [], options: Object.fromEntries(values) },
    { folder, cwd, now, hashes: nodeKeyedHashes, pathOf, shownPath: safeMessage, readAtRef },
  );
  const engine = { catalogue: defaultCatalogue(), platform: nodePlatform, now, suppressions };
  const failOn = values.get("fail-on") as Severity;
  const choice = { named: values.get("config"), none: values.has("no-config"), ref: values.get("config-from") };
  const source = chosenConfig(choice, folder, cwd, readAtRef);
  if (source === null) return { engine, failOn };
  const written = configured(source, engine, { cwd, env, fromCwd });
  return { ...written, failOn: typed.has("fail-on") ? failOn : (written.failOn ?? failOn) };
}
