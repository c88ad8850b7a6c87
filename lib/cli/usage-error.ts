import { closestMatch } from "leven";
import { LeaktrailError } from "../core/error.ts";

/** More typing errors than this and a suggestion would be a guess. */
const MAX_EDITS = 3;

/** A command line that cannot be obeyed; `remedy` defaults to naming the help. */
export function usageError(message: string, remedy?: string, verb?: string): LeaktrailError {
  const help = verb === undefined ? "leaktrail --help" : `leaktrail ${verb} --help`;
  return new LeaktrailError("usage", message, remedy ?? `See \`${help}\`.`);
}

/** `what` names the kind of thing (`verb`, `option`); the nearest of `known` is suggested. */
export function unknownName(what: string, name: string, known: readonly string[], verb?: string): LeaktrailError {
  const letters = name.replace(/^-+/, "").length;
  const nearest = closestMatch(name, known, { maxDistance: Math.min(MAX_EDITS, Math.ceil(letters / 2)) });
  const remedy = nearest === undefined ? undefined : `Did you mean \`${nearest}\`?`;
  return usageError(`unknown ${what}: ${name}`, remedy, verb);
}
