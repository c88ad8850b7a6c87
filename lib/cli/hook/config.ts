import { dirname } from "node:path";
import { cacheDirectory } from "../../cache/directory.ts";
import { regexAnswers } from "../../cache/regex-answers.ts";
import { runApart } from "../../config/apart/run-apart.ts";
import type { ConfigText } from "../../config/file/config-error.ts";
import { writtenValue } from "../../config/file/in-place-of-options.ts";
import { parseConfig, type Config } from "../../config/file/parse-config.ts";
import { knownLinearity, notLinear } from "../../config/own/linearity.ts";
import { refuseNames } from "../../config/own/own-catalogue.ts";
import type { Finding } from "../../core/finding.ts";
import type { TextPattern } from "../../core/pattern.ts";
import type { Severity } from "../../core/verdict.ts";
import { changedCatalogue } from "../../detect/changed-catalogue.ts";
import { underPolicy, type UnderPolicy } from "../../judge/policy.ts";
import type { Engine } from "../../scan.ts";
import { hookPaths } from "../config/paths.ts";
import type { Io } from "../io.ts";

/** A hook's settings by its configuration file. */
export interface ConfiguredHook {
  readonly engine: Engine;
  /** Lowest severity that blocks; null where the file does not say. */
  readonly failOn: Severity | null;
  /** The rows as the file has them. */
  judge(rows: readonly Finding[]): UnderPolicy<Finding>;
}

/** Where a hook runs. */
export interface HookPlace {
  readonly cwd: string;
  readonly env: Io["env"];
  /** Whether paths of what it looks at start at `cwd`, where they are not those of commits. */
  readonly fromCwd: boolean;
}

/** The settings of a configuration file. */
export function configured(source: ConfigText, base: Engine, { cwd, env, fromCwd }: HookPlace): ConfiguredHook {
  const config = parseConfig(source);
  const { policy } = config;
  const pathOf = hookPaths(cwd, source.top, fromCwd);
  return {
    engine: configuredEngine(config, base, env),
    failOn: (writtenValue("fail-on", "hook", config.written) as Severity | undefined) ?? null,
    judge: (rows) => (policy === null ? { findings: rows, suppressed: [] } : underPolicy(rows, policy, pathOf)),
  };
}

/**
 * The hook's engine under a configuration file. A pattern whose regex no other verb has checked runs apart: the
 * checker takes seconds, which a hook does not have.
 * @throws LeaktrailError `bad-config` for a file that is not as it must be, or a regex known not to be linear
 */
function configuredEngine(config: Config, base: Engine, env: Io["env"]): Engine {
  refuseNames(base.catalogue, config);
  const dir = cacheDirectory(env, process.platform);
  const answers = dir === null ? null : regexAnswers(dir, [dirname(config.source.path)]);
  const checked: TextPattern[] = [];
  const unchecked: TextPattern[] = [];
  for (const pattern of config.change.own) {
    const known = knownLinearity(pattern, answers, base.platform);
    if (known !== null && known.status !== "safe") throw notLinear(config, pattern.name, known.why);
    (known === null ? unchecked : checked).push(pattern);
  }
  const change = { own: checked, disabled: config.change.disabled };
  return {
    ...base,
    catalogue: changedCatalogue(base.catalogue, change),
    ...(unchecked.length > 0 && { apart: runApart(unchecked, base.now) }),
  };
}
