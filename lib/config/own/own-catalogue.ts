import { closestMatch } from "leven";
import type { Catalogue } from "../../detect/catalogue.ts";
import { changedCatalogue } from "../../detect/changed-catalogue.ts";
import { configError } from "../file/config-error.ts";
import { shownName } from "../file/shown-name.ts";
import type { Config } from "../file/parse-config.ts";
import { refusePolicyNames } from "../policy/policy-names.ts";

/**
 * The catalogue that a configuration makes of the built-in one.
 * @throws LeaktrailError `bad-config` for a name that is taken, or that names no pattern to leave out
 */
export function ownCatalogue(base: Catalogue, config: Config): Catalogue {
  refuseNames(base, config);
  const { own, disabled } = config.change;
  return own.length + disabled.length === 0 ? base : changedCatalogue(base, config.change);
}

/**
 * Looks at the names in a configuration.
 * @throws LeaktrailError `bad-config` for a name that is taken, or that names no pattern to leave out
 */
export function refuseNames(base: Catalogue, config: Config): void {
  const { change, places, source } = config;
  const refuse = (name: string, problem: string, remedy: string): Error =>
    configError(source, places.get(name) ?? 0, problem, remedy);
  for (const { name } of change.own) {
    if (base.named(name) !== undefined) {
      throw refuse(
        name,
        `a built-in pattern is called ${name}`,
        "Give yours another name; `disable` switches one off.",
      );
    }
  }
  for (const name of change.disabled) {
    if (base.named(name) === undefined)
      throw refuse(name, `no built-in pattern is called ${shownName(name)}`, meant(name, base));
  }
  if (config.policy !== null) refusePolicyNames(base, config);
  for (const { name, proof } of change.own) {
    if (proof !== undefined && !base.patterns.some((pattern) => pattern.proof === proof)) {
      throw refuse(name, `no offline proof is called ${shownName(proof)}`, "See docs/patterns.md for the names.");
    }
  }
}

function meant(name: string, base: Catalogue): string {
  const names = base.patterns.map((pattern) => pattern.name);
  const nearest = closestMatch(name, names, { maxDistance: 3 });
  return nearest === undefined ? "`leaktrail patterns list` names them." : `Did you mean \`${nearest}\`?`;
}
