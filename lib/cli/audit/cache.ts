import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { auditCache, type AuditCache } from "../../cache/audit-cache.ts";
import { cacheDirectory } from "../../cache/directory.ts";
import { programStamp } from "../../cache/program-stamp.ts";
import type { AuditPlan } from "../../config/plan.ts";
import { VERSION } from "../../core/version.ts";
import type { RepositoryFacts } from "../../git/repository.ts";
import type { Io } from "../io.ts";

/** Where audits of a repository under this plan keep what they learn; null where they keep nothing. */
export function cacheFor(
  plan: Pick<AuditPlan, "cache" | "configHash">,
  catalogue: string,
  { env }: Io,
): ((repository: RepositoryFacts) => AuditCache | null) | undefined {
  const dir = plan.cache ? cacheDirectory(env, process.platform) : null;
  if (dir === null) return undefined;
  return ({ commonDir, gitDir, topLevel, objectDir, hash }) => {
    const program = programStamp(fileURLToPath(new URL(".", import.meta.url)));
    const settings = [VERSION, program, process.version, catalogue, plan.configHash];
    const foreign = [commonDir, gitDir, objectDir, ...(topLevel === null ? [] : [topLevel])];
    try {
      return auditCache(dir, { repository: realpathSync(commonDir), hash, settings }, foreign);
    } catch {
      return null;
    }
  };
}
