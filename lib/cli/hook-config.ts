import { dirname } from "node:path";
import { cacheDirectory } from "../cache/directory.ts";
import { regexAnswers } from "../cache/regex-answers.ts";
import { runApart } from "../config/apart/run-apart.ts";
import type { ConfigText } from "../config/file/config-error.ts";
import { parseConfig } from "../config/file/parse-config.ts";
import { knownLinearity, notLinear } from "../config/own/linearity.ts";
import { refuseNames } from "../config/own/own-catalogue.ts";
import type { TextPattern } from "../core/pattern.ts";
import { changedCatalogue } from "../detect/changed-catalogue.ts";
import type { Engine } from "../scan.ts";
import type { Io } from "./io.ts";

/**
 * The hook's engine under a configuration file. A pattern whose regex no other verb has checked runs apart: the
 * checker takes seconds, which a hook does not have.
 * @throws LeaktrailError `bad-config` for a file that is not as it must be, or a regex known not to be linear
 */
export function configuredEngine(source: ConfigText, base: Engine, env: Io["env"]): Engine {
  const config = parseConfig(source);
  refuseNames(base.catalogue, config);
  const dir = cacheDirectory(env, process.platform);
  const answers = dir === null ? null : regexAnswers(dir, [dirname(source.path)]);
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
