import { join } from "node:path";
import { CONFIG_NAME, chosenConfig } from "../../config/file/find-config.ts";
import { parseConfig, type Config } from "../../config/file/parse-config.ts";
import { keptAsTheyAre, mergedConfig } from "../../config/migrate/merge-config.ts";
import type { OldPaths, Remark } from "../../config/migrate/old-settings.ts";
import { refuseNames } from "../../config/own/own-catalogue.ts";
import { judgeLinearity } from "../../config/own/linearity.ts";
import type { Written } from "../../config/own/own-pattern.ts";
import { recheck } from "../../config/own/recheck.ts";
import { isLeaktrailError } from "../../core/error.ts";
import { defaultCatalogue } from "../../detect/default-catalogue.ts";
import { nodePlatform } from "../../node-platform.ts";
import { answersFor } from "../engine.ts";
import type { Io } from "../io.ts";

/** The configuration with what is carried over. */
export interface NewConfig {
  readonly before: string | null;
  /** null where there is none and nothing to write. */
  readonly after: string | null;
  readonly config: Config | null;
  readonly left: readonly Remark[];
}

/** What is to be added. */
interface Additions {
  readonly patterns: readonly Written[];
  readonly paths: readonly OldPaths[];
}

/**
 * Adds patterns and rules for paths to the configuration of a checkout, each only where the configuration stays valid.
 * @throws LeaktrailError `bad-config` for a configuration that is broken already
 */
export async function configWith(top: string, { patterns, paths }: Additions, io: Io): Promise<NewConfig> {
  const source = chosenConfig({ none: false }, top, io.cwd, () => null);
  const before = source?.text ?? null;
  const parsed = (text: string): Config => {
    const config = parseConfig({ file: CONFIG_NAME, path: join(top, CONFIG_NAME), top, text });
    refuseNames(defaultCatalogue(), config);
    return config;
  };
  if (before !== null) parsed(before);
  const slow = await slowOnes(before, patterns, parsed, io);
  const left: Remark[] = [
    ...slow.map(({ name, why }) => ({ at: `pattern ${name}`, why })),
    ...(before === null ? [] : keptAsTheyAre(before, patterns, paths)),
  ];
  const quick = patterns.filter(({ name }) => !slow.some((one) => one.name === name));
  const kept: { patterns: Written[]; paths: OldPaths[] } = { patterns: [], paths: [] };
  const isValid = (additions: Additions): string | null => {
    try {
      const text = mergedConfig(before, additions.patterns, additions.paths);
      if (text !== null) parsed(text);
      return null;
    } catch (error) {
      if (isLeaktrailError(error) && error.code === "bad-config") return error.message;
      throw error;
    }
  };
  if (isValid({ patterns: quick, paths }) === null) Object.assign(kept, { patterns: quick, paths });
  else {
    for (const pattern of quick) {
      const why = isValid({ patterns: [...kept.patterns, pattern], paths: [] });
      if (why === null) kept.patterns.push(pattern);
      else left.push({ at: `pattern ${pattern.name}`, why: withoutPlace(why) });
    }
    for (const path of paths) {
      const why = isValid({ patterns: kept.patterns, paths: [...kept.paths, path] });
      if (why === null) kept.paths.push(path);
      else left.push({ at: path.at, why: withoutPlace(why) });
    }
  }
  const after = mergedConfig(before, kept.patterns, kept.paths);
  return { before, after, config: after === null ? null : parsed(after), left };
}

/** A message about a file that nobody has seen yet names no line of it. */
function withoutPlace(message: string): string {
  return message.replace(/^\S+:\d+:\d+: /, "");
}

/** Patterns whose regex is not known to take linear time. */
async function slowOnes(
  before: string | null,
  patterns: readonly Written[],
  parsed: (text: string) => Config,
  io: Io,
): Promise<readonly { readonly name: string; readonly why: string }[]> {
  const slow: { name: string; why: string }[] = [];
  for (const pattern of patterns) {
    const text = mergedConfig(before, [pattern], []);
    if (text === null || text === before) continue;
    const config = parsedOrNull(text, parsed);
    const own = config?.change.own.filter(({ name }) => name === pattern.name) ?? [];
    if (config === null) continue;
    for (const { status, why } of await judgeLinearity(own, recheck, answersFor(config, io), nodePlatform)) {
      if (status !== "safe")
        slow.push({ name: pattern.name, why: `its regex is not known to take linear time: ${why}` });
    }
  }
  return slow;
}

function parsedOrNull(text: string, parsed: (text: string) => Config): Config | null {
  try {
    return parsed(text);
  } catch (error) {
    if (isLeaktrailError(error)) return null;
    throw error;
  }
}
