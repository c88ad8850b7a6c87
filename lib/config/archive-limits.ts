import { defaultLimits, type ArchiveLimits } from "../sources/archive/budget.ts";
import type { Written } from "./file/written.ts";

const MB = 1024 ** 2;

/** What opening an archive may cost, by the configuration file where it says so. */
export function archiveLimits(maxSize: number, written: Written | null): ArchiveLimits {
  const base = defaultLimits(maxSize);
  const { archiveDepth, archiveMembers, archiveMegabytes } = written?.limits ?? {};
  return {
    ...base,
    maxDepth: archiveDepth ?? base.maxDepth,
    maxMembers: archiveMembers ?? base.maxMembers,
    maxBytes: archiveMegabytes === undefined ? base.maxBytes : archiveMegabytes * MB,
  };
}
