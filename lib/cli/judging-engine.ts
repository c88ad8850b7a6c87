import type { Config } from "../config/file/parse-config.ts";
import { readerAtRef } from "../config/load-config.ts";
import { loadSuppressions } from "../config/load-suppressions.ts";
import type { RawArgs } from "../config/raw-args.ts";
import type { PathOf } from "../judge/policy.ts";
import type { Suppressions } from "../judge/suppressions.ts";
import { nodeKeyedHashes } from "../node-platform.ts";
import type { Engine } from "../scan.ts";
import { engineFor } from "./engine.ts";
import type { Io } from "./io.ts";
import { safeMessage } from "./safe-message.ts";

/** Where and when a verb judges. */
export interface JudgedPlace {
  /** Absolute; the files of its checkout count. */
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly pathOf: PathOf;
}

/**
 * What turns content into findings under a configuration, with what options and files of a checkout pass over.
 * @throws LeaktrailError `usage`, `bad-config`, `unknown-revision`
 */
export async function judgingEngine(
  args: RawArgs,
  config: Config | null,
  { folder, now, pathOf }: JudgedPlace,
  io: Io,
): Promise<Engine & { readonly suppressions: Suppressions }> {
  const readAtRef = readerAtRef(folder, io.env);
  const scope = { folder, cwd: io.cwd, now, hashes: nodeKeyedHashes, pathOf, shownPath: safeMessage, readAtRef };
  const suppressions = loadSuppressions(args, scope);
  return { ...(await engineFor(config, now, io)), suppressions };
}
