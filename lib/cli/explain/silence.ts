import type { Finding, Location } from "../../core/finding.ts";

/** Places whose line can be edited. */
const EDITABLE: ReadonlySet<Location["where"]> = new Set(["tree", "worktree", "ignored", "staged", "index"]);

/** The ways to silence a finding, narrow ones first. */
export function silenceOf({ id, pattern, verdict, secret, history, location: { path, where } }: Finding): string[] {
  // A version that is gone cannot be edited.
  const stands = history === undefined || history.presentAtHead === true;
  const inFile = secret !== null && stands && EDITABLE.has(where) && !path.includes("!");
  const named = verdict === "confirmed" ? `, "patterns": ["${pattern}"]` : "";
  return [
    ...(inFile ? ["a comment on its line or the line before: leaktrail:ignore REASON"] : []),
    `leaktrail ignore --id ${id} --reason REASON`,
    ...(where === "message" || where === "tag-message" || where === "note"
      ? []
      : [
          `for files like it, in .leaktrail.jsonc: "paths": [{ "files": [GLOB], "atMost": "off"${named}, "reason": REASON }]`,
        ]),
  ];
}
