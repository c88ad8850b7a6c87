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
  if (config === null) return {};
  const { source, change, policy } = config;
  const levels = Array.from(policy?.levels ?? [], ([name, { level }]) => `${name} ${level}`);
  const caps = policy?.caps.map(({ files, atMost }) => `${files.join(", ")} ${atMost}`) ?? [];
  const notes = [
    ...told(`${source.file} switches off`, change.disabled),
    ...told(`${source.file} sets severities`, levels),
    ...told(`${source.file} sets what paths count for at most`, caps),
  ];
  return notes.length === 0 ? {} : { notes };
}

function told(what: string, list: readonly string[]): string[] {
  return list.length === 0 ? [] : [`${what}: ${list.join("; ")}`];
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
