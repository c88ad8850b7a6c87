import { closestMatch } from "leven";
import { PATH_RULES } from "../../../patterns/path-rules.ts";
import { isVerdict } from "../../core/verdict.ts";
import type { Catalogue } from "../../detect/catalogue.ts";
import { PACKED_KINDS } from "../../judge/packed-kinds.ts";
import { configError } from "../file/config-error.ts";
import { shownName } from "../file/shown-name.ts";
import type { Config } from "../file/parse-config.ts";
import type { Placed } from "../file/read-shape.ts";

/**
 * Looks at the names in `severities` and in the rules of `paths`.
 * @throws LeaktrailError `bad-config` for one that no pattern, family or path rule has, or a verdict that may not stand there
 */
export function refusePolicyNames(base: Catalogue, { change, root, source }: Config): void {
  const own = new Set(change.own.flatMap(({ name, family }) => [name, ...(family === undefined ? [] : [family])]));
  const refuse = (name: string, { offset }: Placed): void => {
    if (own.has(name) || isBuiltIn(name, base)) return;
    throw configError(source, offset, `no pattern and no path rule is called ${shownName(name)}`, meant(name, base));
  };
  for (const [name, placed] of root.parts.get("severities")?.parts ?? []) {
    if (OF_VERDICT.has(name)) continue;
    if (isVerdict(name)) {
      const remedy = `Name patterns; verdicts that may stand here are ${[...OF_VERDICT].join(", ")}.`;
      throw configError(source, placed.offset, `the verdict ${name} has a fixed severity`, remedy);
    }
    refuse(name, placed);
  }
  for (const { parts } of root.parts.get("paths")?.parts.values() ?? []) {
    for (const placed of parts.get("patterns")?.parts.values() ?? []) refuse(String(placed.value), placed);
  }
}

/** Verdicts whose severity may be set as a whole; the others would switch off everything at once. */
const OF_VERDICT: ReadonlySet<string> = new Set(["generic", "expired", "mismatch", "encrypted"]);

function isBuiltIn(name: string, base: Catalogue): boolean {
  if (base.named(name) !== undefined || PACKED_KINDS.some(({ rule }) => rule === name)) return true;
  return PATH_RULES.some((rule) => rule.name === name) || base.patterns.some(({ family }) => family === name);
}

function meant(name: string, base: Catalogue): string {
  const names = [...base.patterns, ...PATH_RULES].map((one) => one.name);
  const nearest = closestMatch(name, [...names, ...PACKED_KINDS.map(({ rule }) => rule), ...OF_VERDICT], {
    maxDistance: 3,
  });
  return nearest === undefined ? "`leaktrail patterns list` names them." : `Did you mean \`${nearest}\`?`;
}
