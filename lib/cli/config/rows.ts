import type { Config } from "../../config/file/parse-config.ts";
import type { Finding, SuppressedFinding } from "../../core/finding.ts";
import type { FoundRow } from "../../judge/found.ts";
import { underPolicy, type PathOf } from "../../judge/policy.ts";

/** Rows of a run, before a configuration has its say. */
interface Rows {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** The rows as a configuration has them: lowered, raised or silenced. */
export function rowsUnder<Some extends Rows>(rows: Some, config: Config | null, pathOf: PathOf): Some {
  if (config === null || config.policy === null) return rows;
  const { findings, suppressed } = underPolicy(rows.findings, config.policy, pathOf);
  return { ...rows, findings, suppressed: [...rows.suppressed, ...suppressed] };
}

/** What of a file's rows is told before the others are read: silenced ones are not. */
export function shownUnder(rows: readonly FoundRow[], config: Config | null, pathOf: PathOf): readonly FoundRow[] {
  return config === null || config.policy === null ? rows : underPolicy(rows, config.policy, pathOf).findings;
}
