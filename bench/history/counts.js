// What an audit counted, so that a faster answer can be told from a different one.
import { createHash } from "node:crypto";

/** Numbers of an audit's JSON report, with a hash over its rows and their first commits. */
export function auditCounts(report) {
  const { counts, bytesRead } = report.coverage;
  return {
    ...answerCounts(report),
    commits: counts.commits,
    blobs: counts.blobs,
    contentsRead: counts.contentsRead,
    bytesRead,
  };
}

/** The part that a cached audit must share with a cold one. */
export function answerCounts(report) {
  const rows = [...report.findings, ...report.suppressed];
  const lives = rows.map(({ history }) => history).filter(Boolean);
  const firsts = new Set(lives.map(({ first }) => first?.commit).filter(Boolean));
  return {
    rows: rows.length,
    firstCommits: firsts.size,
    firstUnknown: lives.filter(({ firstUnknown }) => Boolean(firstUnknown)).length,
    complete: report.complete,
    exitCode: report.exitCode,
    answer: hash(
      rows
        .map(({ id, location, history }) => [id, location?.where, history])
        .map((row) => JSON.stringify(row))
        .sort(),
    ),
  };
}

/** Names of the counts that differ; only names that both have. */
export function differences(before, after) {
  return Object.keys(before).filter((name) => name in after && before[name] !== after[name]);
}

function hash(lines) {
  return createHash("sha256").update(lines.join("\n")).digest("hex").slice(0, 16);
}
