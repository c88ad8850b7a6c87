import { audit, type AuditControl, type AuditResult } from "../../lib/audit/audit.ts";
import { PATH_FACTS } from "../../lib/audit/path-facts.ts";
import { defaultCatalogue } from "../../lib/detect/default-catalogue.ts";
import { nodePlatform } from "../../lib/node-platform.ts";
import { openHistory } from "../../lib/sources/history/open.ts";
import type { HistoryOptions } from "../../lib/sources/history/options.ts";

/** What an audit of the repository at a path comes to, with the built-in patterns. */
export async function auditOf(
  path: string,
  options: HistoryOptions = {},
  control: AuditControl = {},
): Promise<AuditResult> {
  const source = await openHistory(path, { ...PATH_FACTS, ...options });
  try {
    return await audit(source, { catalogue: defaultCatalogue(), platform: nodePlatform }, "", control);
  } finally {
    await source.close();
  }
}
