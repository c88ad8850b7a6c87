import type { ExplainedFinding } from "../../core/explained-finding.ts";
import { detail, entryLines, type Entry } from "./detail.ts";
import { safe } from "./fit.ts";
import { paintWith } from "./paint.ts";
import type { PatternTextOptions } from "./patterns.ts";

const WIDEST = 100;

/** Everything about a finding, for people. */
export function explainText(explained: ExplainedFinding, { width, color }: PatternTextOptions): string {
  const { finding, foundIn, meaning, proof, backing, passed, others, pages, silence } = explained;
  const paint = paintWith(color);
  const room = Math.min(width, WIDEST);
  const silenced = "suppression" in finding ? [`${finding.suppression.kind}: ${safe(finding.suppression.reason)}`] : [];
  const entries: Entry[] = [
    ["Silenced", silenced],
    [
      "Found in",
      [foundIn === "history" ? "the repository's history" : "the files on disk; the history does not have it"],
    ],
    ["Verdict", [`${finding.verdict}: ${meaning}`]],
    ["Proof", finding.secret === null ? [] : [proof ?? "none: the shape and the context decide"]],
    ["Format", backing === null ? [] : [backing]],
    ["Passed", passed.map(safe)],
    ["Also tried", others.map(({ pattern, why }) => `${safe(pattern)}: ${safe(why)}`)],
    ["Pages", pages.map(safe)],
    ["No secret?", silence.map(safe)],
  ];
  const lines = [
    ...detail({ finding, place: finding.location }, room, false, paint),
    "",
    ...entries.flatMap((entry) => entryLines(entry, room, paint)),
  ];
  return `${lines.join("\n")}\n`;
}
