import { planFiles } from "../config/make-plan.ts";
import type { PosturePlan } from "../config/plan.ts";
import type { Skip } from "../core/blob.ts";
import type { SecretFile } from "../core/posture.ts";
import { checkIgnored } from "../git/check-ignored.ts";
import type { Occurrence } from "../judge/rows.ts";
import { nodePlatform } from "../node-platform.ts";
import { secretFilesOf } from "../posture/secret-files.ts";
import { scan, type Engine } from "../scan.ts";
import { worktree } from "../sources/worktree.ts";
import { defaultsOf } from "./defaults.ts";
import type { Io } from "./io.ts";
import { placed, rowsOf } from "./scan-rows.ts";

/** What the files of a checkout hold, and what of them could not be read. */
export interface ScannedCheckout {
  readonly secretFiles: readonly SecretFile[];
  /** By path, for every file in which something was found; a member of an archive has the archive's path before it. */
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>;
  readonly skipped: readonly Skip[];
  /** Contents that were read; an archive counts as its members. */
  readonly files: number;
  readonly bytes: number;
  readonly interrupted: boolean;
  readonly notes: readonly string[];
}

/** Scans a checkout as `leaktrail scan --exclude-dependencies` does, and tells how far each file with a secret gets. */
export async function scanCheckoutFiles(
  real: string,
  { plan, engine }: { readonly plan: PosturePlan; readonly engine: Engine },
  io: Io,
  signal: AbortSignal,
): Promise<ScannedCheckout> {
  const roots = [{ real, shown: "" }];
  const askIgnored = (repo: string, paths: readonly Uint8Array[]): ReturnType<typeof checkIgnored> =>
    checkIgnored(repo, paths, io.env);
  const source = worktree(roots, { maxSize: plan.maxSize, excludeDependencies: true, askIgnored });
  const { scanned, skipped, blobs, bytes, interrupted } = await scan(source, engine, { signal });
  const files = planFiles({ words: [real], options: optionsOf(plan) }, nodePlatform);
  const { findings, notes } = await placed(rowsOf(scanned, engine), { roots, plan: files, engine }, io, signal);
  const occurrences = new Map(scanned.map((one) => [one.path, one.occurrences]));
  return { secretFiles: secretFilesOf(findings), occurrences, skipped, files: blobs, bytes, interrupted, notes };
}

function optionsOf({ maxSize, history, output }: PosturePlan): ReturnType<typeof defaultsOf> {
  return {
    ...defaultsOf("scan"),
    "max-size": String(maxSize),
    ...(!history && { "no-history": true as const }),
    ...(!output.progress && { "no-progress": true as const }),
  };
}
