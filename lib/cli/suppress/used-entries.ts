import type { Detection } from "../../core/detection.ts";
import { entryPath } from "../../core/entry-path.ts";
import type { EntryState } from "../../core/inventory.ts";
import { familyOf, secretKey } from "../../core/secret-key.ts";
import { isOver, type SuppressionEntry } from "../../core/suppression.ts";
import { digestOf } from "../../judge/entry-mark.ts";
import { nodeKeyedHashes } from "../../node-platform.ts";
import { pathFromTop, type Look } from "../look.ts";
import { safeMessage } from "../safe-message.ts";

/** What was found, as entries are bound to it. */
export interface UsedMarks {
  holds(entry: SuppressionEntry): boolean;
}

/** What looks found, also where something else passes over it as well. Weak values are hashed once for each salt. */
export function usedMarks(looks: readonly Look[]): UsedMarks {
  const byFamily = new Map<string, Map<string, Detection>>();
  const files = new Set<string>();
  for (const { findings, suppressed, detections } of looks) {
    for (const detection of detections.values()) {
      const own = byFamily.get(familyOf(detection)) ?? new Map<string, Detection>();
      byFamily.set(familyOf(detection), own.set(secretKey(detection), detection));
    }
    for (const { pattern, secret, location } of [...findings, ...suppressed]) {
      const path = secret === null ? pathFromTop(location) : null;
      if (path !== null) for (const shown of [path, safeMessage(path)]) files.add(`${pattern} ${entryPath(shown)}`);
    }
  }
  const hashed = new Map<string, ReadonlySet<string>>();
  return {
    holds({ family, mark }) {
      if (mark.kind === "path") return files.has(`${family} ${mark.path}`);
      const key = `${family} ${mark.kind} ${mark.salt}`;
      const own = [...(byFamily.get(family)?.values() ?? [])];
      const digests =
        hashed.get(key) ?? new Set(own.map((one) => digestOf(one, mark.kind, mark.salt, nodeKeyedHashes)));
      hashed.set(key, digests);
      return digests.has(mark.digest);
    },
  };
}

/** @param today `YYYY-MM-DD` in UTC */
export function stateOf(entry: SuppressionEntry, used: UsedMarks, today: string): EntryState {
  if (isOver(entry, today)) return "expired";
  return used.holds(entry) ? "used" : "unused";
}
