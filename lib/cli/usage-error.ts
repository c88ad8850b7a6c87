import { closestMatch } from "leven";
import { LeaktrailError } from "../core/error.ts";

/** More typing errors than this and a suggestion would be a guess. */
const MAX_EDITS = 3;

/** A command line that cannot be obeyed; `remedy` defaults to naming the help. */
export function usageError(message: string, remedy?: string, verb?: string): LeaktrailError {
  return new LeaktrailError("usage", message, remedy ?? seeHelp(verb));
}

/** Names the help of a verb, or that of all. */
export function seeHelp(verb?: string): string {
  return `See \`leaktrail ${verb === undefined ? "" : `${verb} `}--help\`.`;
}

/**
 * `what` names the kind of thing (`verb`, `option`); the nearest of `known` is suggested.
 * @param otherwise remedy where nothing is near
 */
export function unknownName(
  what: string,
  name: string,
  known: readonly string[],
  otherwise: string = seeHelp(),
): LeaktrailError {
  const letters = name.replace(/^-+/, "").length;
  const nearest = closestMatch(name, known, { maxDistance: Math.min(MAX_EDITS, Math.ceil(letters / 2)) });
  return usageError(`unknown ${what}: ${name}`, nearest === undefined ? otherwise : `Did you mean \`${nearest}\`?`);
}
