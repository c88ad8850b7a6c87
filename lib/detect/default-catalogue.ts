import { PATTERNS } from "../../patterns/all.ts";
import { compileCatalogue, type Catalogue } from "./catalogue.ts";

let compiled: Catalogue | undefined;

/** The built-in patterns, compiled at first use. */
export function defaultCatalogue(): Catalogue {
  compiled ??= compileCatalogue(PATTERNS);
  return compiled;
}
