import { archiveLimits } from "../../config/archive-limits.ts";
import type { Config } from "../../config/file/parse-config.ts";
import { planFiles } from "../../config/make-plan.ts";
import type { PosturePlan } from "../../config/plan.ts";
import type { Skip } from "../../core/blob.ts";
import type { SecretFile } from "../../core/posture.ts";
import type { Secret } from "../../core/secret.ts";
import type { PathOf } from "../../judge/policy.ts";
import { nodePlatform } from "../../node-platform.ts";
import { secretFilesOf, secretPlacesOf } from "../../posture/secret-files.ts";
import type { Engine } from "../../scan.ts";
import { scanTree } from "../../tree-scan/scan-tree.ts";
import { rootPaths } from "../config/paths.ts";
import { rowsUnder } from "../config/rows.ts";
import { defaultsOf } from "../defaults.ts";
import { FileQuestions } from "../scan/file-questions.ts";
import type { Io } from "../io.ts";
import { placed, rowsOf } from "../scan/rows.ts";

/** What the files of a checkout hold, and what of them could not be read. */
export interface ScannedCheckout {
  readonly secretFiles: readonly SecretFile[];
  /** Literal credentials by path; a member of an archive has the archive's path before it. */
  readonly secretPlaces: ReturnType<typeof secretPlacesOf>;
  /** For masking them in names; holds values: never print or store it. */
  readonly secrets: readonly Secret[];
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
  { plan, engine, config }: { readonly plan: PosturePlan; readonly engine: Engine; readonly config: Config | null },
  io: Io,
  signal: AbortSignal,
): Promise<ScannedCheckout> {
  const roots = [{ real, shown: "" }];
  const { maxSize } = plan;
  const questions = new FileQuestions(io.env);
  const archives = archiveLimits(maxSize, config?.written ?? null);
  const options = { maxSize, archives, excludeDependencies: true, questions };
  const { scanned, skipped, blobs, bytes, interrupted } = await scanTree(roots, engine, options, { signal });
  const files = planFiles({ words: [real], options: optionsOf(plan) }, nodePlatform);
  const pathOf: PathOf = config === null ? () => null : rootPaths(roots, config.source.top);
  const found = rowsUnder(rowsOf(scanned, engine), config, pathOf);
  const rows = await placed(found, { roots, plan: files, engine, questions }, io, signal);
  const silenced = rows.suppressed.filter(({ suppression }) => suppression.kind === "config").length;
  const notes = [...rows.notes, ...(silenced === 0 ? [] : [`silenced by the configuration: ${silenced}`])];
  const [secretFiles, secretPlaces] = [secretFilesOf(rows.findings), secretPlacesOf(rows.findings)];
  const secrets = [...found.findings, ...found.suppressed].flatMap(({ secret }) => secret ?? []);
  return { secretFiles, secretPlaces, secrets, skipped, files: blobs, bytes, interrupted, notes };
}

function optionsOf({ maxSize, history, output }: PosturePlan): ReturnType<typeof defaultsOf> {
  return {
    ...defaultsOf("scan"),
    "max-size": String(maxSize),
    ...(!history && { "no-history": true as const }),
    ...(!output.progress && { "no-progress": true as const }),
  };
}
