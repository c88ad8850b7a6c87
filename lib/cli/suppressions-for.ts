import { readerAtRef } from "../config/load-config.ts";
import { loadSuppressions } from "../config/load-suppressions.ts";
import type { RawArgs } from "../config/raw-args.ts";
import type { PathOf } from "../judge/policy.ts";
import type { Suppressions } from "../judge/suppressions.ts";
import { nodeKeyedHashes } from "../node-platform.ts";
import type { Io } from "./io.ts";

/**
 * What a verb passes over by its options and the files of a folder's checkout.
 * @param folder absolute
 * @param now milliseconds since 1970
 * @throws LeaktrailError `usage`, `bad-config`, `unknown-revision`
 */
export function suppressionsFor(args: RawArgs, folder: string, now: number, pathOf: PathOf, io: Io): Suppressions {
  const readAtRef = readerAtRef(folder, io.env);
  return loadSuppressions(args, { folder, cwd: io.cwd, now, hashes: nodeKeyedHashes, pathOf, readAtRef });
}
