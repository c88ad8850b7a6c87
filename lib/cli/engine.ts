import { dirname, resolve } from "node:path";
import { cacheDirectory } from "../cache/directory.ts";
import { regexAnswers, type RegexAnswers } from "../cache/regex-answers.ts";
import type { Config } from "../config/file/parse-config.ts";
import { judgeLinearity, notLinear } from "../config/own/linearity.ts";
import { recheck } from "../config/own/recheck.ts";
import { ownCatalogue } from "../config/own/own-catalogue.ts";
import { defaultCatalogue } from "../detect/default-catalogue.ts";
import { nodePlatform } from "../node-platform.ts";
import type { Engine } from "../scan.ts";
import type { Io } from "./io.ts";

/**
 * What turns content into findings under a configuration.
 * @param now milliseconds since 1970
 * @throws LeaktrailError `bad-config` also for a pattern that is not known to take linear time
 */
export async function engineFor(config: Config | null, now: number, io: Io): Promise<Engine> {
  const base = { platform: nodePlatform, now };
  if (config === null) return { ...base, catalogue: defaultCatalogue() };
  const catalogue = ownCatalogue(defaultCatalogue(), config);
  await refuseSlow(config, io);
  return { ...base, catalogue, change: config.change };
}

/** What earlier runs learnt about regexes. Never from inside the folder that the configuration stands in. */
export function answersFor({ source }: Config, { env, cwd }: Pick<Io, "env" | "cwd">): RegexAnswers | null {
  const dir = cacheDirectory(env, process.platform);
  return dir === null ? null : regexAnswers(dir, [dirname(resolve(cwd, source.path))]);
}

/** What a reader of a report should know of the configuration it was made under. */
export function notesOn(config: Config | null): { readonly notes?: readonly string[] } {
  if (config === null || config.change.disabled.length === 0) return {};
  return { notes: [`${config.source.file} switches off: ${config.change.disabled.join(", ")}`] };
}

async function refuseSlow(config: Config, io: Io): Promise<void> {
  for (const { pattern, status, why } of await judgeLinearity(
    config.change.own,
    recheck,
    answersFor(config, io),
    nodePlatform,
  )) {
    if (status !== "safe") throw notLinear(config, pattern.name, why);
  }
}
