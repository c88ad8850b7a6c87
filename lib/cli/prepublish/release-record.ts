import { VERSION } from "../../core/version.ts";
import type { Report } from "../../core/report.ts";
import { detachedEnvironment } from "../../git/environment.ts";
import { askGitText } from "../../git/questions.ts";
import type { Io } from "../io.ts";

/** A checked artifact. */
export interface RecordedArtifact {
  readonly name: string;
  readonly bytes: number;
  /** Of the whole file, in hex. */
  readonly sha256: string;
}

/** What a release's audit trail keeps; `schema/release-record.schema.json` describes it. It holds no secret. */
export interface ReleaseRecord {
  readonly recordVersion: "1.0";
  readonly tool: Report["tool"];
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly artifacts: readonly RecordedArtifact[];
  /** null outside of a repository. */
  readonly commit: string | null;
  readonly tags: readonly string[];
  readonly verdict: "allowed" | "refused";
  readonly exitCode: number;
  readonly findings: readonly {
    readonly id: string;
    readonly pattern: string;
    readonly severity: string;
    readonly path: string;
  }[];
  readonly suppressed: number;
  readonly coverage: Report["coverage"];
}

/** The record of a run. */
export async function releaseRecord(
  artifacts: readonly RecordedArtifact[],
  report: Report,
  folder: string,
  { env }: Io,
): Promise<ReleaseRecord> {
  const git = detachedEnvironment(env);
  const commit = await askGitText(folder, git, ["rev-parse", "--verify", "HEAD"]);
  const tags = commit === null ? null : await askGitText(folder, git, ["tag", "--points-at", commit]);
  const { findings, suppressed, coverage, exitCode } = report;
  return {
    recordVersion: "1.0",
    tool: { name: "leaktrail", version: VERSION },
    date: new Date().toISOString(),
    artifacts,
    commit,
    tags: (tags ?? "").split("\n").filter((tag) => tag !== ""),
    verdict: exitCode === 0 ? "allowed" : "refused",
    exitCode,
    findings: findings.map(({ id, pattern, severity, location }) => ({ id, pattern, severity, path: location.path })),
    suppressed: suppressed.length,
    coverage,
  };
}
