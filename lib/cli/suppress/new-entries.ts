import { createHash, randomBytes } from "node:crypto";
import { entryPath } from "../../core/entry-path.ts";
import type { Detection } from "../../core/detection.ts";
import type { Finding, Location } from "../../core/finding.ts";
import type { PlacedEntry, SuppressionEntry } from "../../core/suppression.ts";
import { detachedEnvironment } from "../../git/environment.ts";
import { askGitText } from "../../git/questions.ts";
import type { EntryWords } from "./entry-words.ts";
import { safeMessage } from "../safe-message.ts";
import { markOf } from "../../judge/entry-mark.ts";
import { nodeKeyedHashes } from "../../node-platform.ts";

/** A finding with what an entry is made from. */
export interface Sighting {
  readonly id: string;
  /** Pattern, or rule for a file. */
  readonly pattern: string;
  readonly title: string;
  /** null for a finding that is a file. */
  readonly masked: string | null;
  readonly location: Pick<Location, "path" | "line" | "column" | "where">;
  /** null for a finding that is a file. Holds the value: never print or store it. */
  readonly detection: Detection | null;
}

/** A row of a look as a sighting; null for a row whose value is not known. */
export function sightingOf(row: Finding, detections: ReadonlyMap<string, Detection>): Sighting | null {
  const { id, pattern, title, secret, location } = row;
  const detection = detections.get(id) ?? null;
  if (secret !== null && detection === null) return null;
  return { id, pattern, title, masked: secret?.masked ?? null, location, detection };
}

/** The entry for a finding. Its path must start at the top folder; what of it is a secret is masked. */
export function entryFor(
  { pattern, location, detection }: Pick<Sighting, "pattern" | "location" | "detection">,
  salt: string,
  words: EntryWords,
): SuppressionEntry {
  if (detection !== null) return { ...markOf(detection, salt, nodeKeyedHashes), ...words };
  return { family: pattern, mark: { kind: "path", path: entryPath(safeMessage(location.path)) }, ...words };
}

/** Whether two entries are bound to the same thing under the same salt. */
export function isSameMark(one: SuppressionEntry, other: SuppressionEntry): boolean {
  return one.family === other.family && JSON.stringify(one.mark) === JSON.stringify(other.mark);
}

/**
 * The salt for new entries: that which most entries have, so that a file keeps to one. A first one is made from the
 * repository's first commit, so that two branches that each begin a file agree; where there is none, it is random.
 */
export async function saltFor(
  entries: readonly PlacedEntry[],
  top: string | null,
  env: NodeJS.ProcessEnv,
): Promise<string> {
  const counts = new Map<string, number>();
  for (const { mark } of entries) if (mark.kind !== "path") counts.set(mark.salt, (counts.get(mark.salt) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  if (most !== undefined) return most[0];
  const roots =
    top === null ? null : await askGitText(top, detachedEnvironment(env), ["rev-list", "--max-parents=0", "HEAD"]);
  const root = roots?.split("\n").sort()[0] ?? "";
  if (root === "") return randomBytes(SALT_BYTES).toString("hex");
  return createHash("sha256")
    .update(`leaktrail salt\0${root}`)
    .digest("hex")
    .slice(0, 2 * SALT_BYTES);
}

const SALT_BYTES = 16;
