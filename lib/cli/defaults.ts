import type { RawArgs } from "../config/raw-args.ts";
import { optionsOf, type VerbName } from "./options.ts";

/** What a verb's options are where none is given. */
export function defaultsOf(verb: VerbName): RawArgs["options"] {
  return Object.fromEntries(
    optionsOf(verb).flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value]])),
  );
}
