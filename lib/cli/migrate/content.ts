import type { Detection } from "../../core/detection.ts";
import type { Location } from "../../core/finding.ts";
import { secretKey } from "../../core/secret-key.ts";
import type { Blob } from "../../core/blob.ts";
import { contextOf, filesAtRef } from "../../git/files-at-ref.ts";
import { isLeaktrailError } from "../../core/error.ts";
import { scanBlob, type Engine, type ScannedBlob } from "../../scan.ts";

/** Something that we find, with what an entry of ours is made from. */
export interface Spot {
  /** Pattern, or rule for a file. */
  readonly pattern: string;
  readonly location: Location;
  /** null for a finding that is a file. Holds the value: never print or store it. */
  readonly detection: Detection | null;
}

/** What a content shows. A part of a credential stands for the whole: that is what is told. */
export function spotsOf({ occurrences, sensitive }: ScannedBlob): Spot[] {
  const byKey = new Map(occurrences.map(({ detection }) => [secretKey(detection), detection]));
  const spots = occurrences.map(({ detection, location }): Spot => {
    const owner = byKey.get(detection.partOf ?? "") ?? detection;
    return { pattern: owner.pattern.name, location, detection: owner };
  });
  if (sensitive === null) return spots;
  return [...spots, { pattern: sensitive.path.rule.name, location: sensitive.location, detection: null }];
}

/** What tells one finding from another. */
export function spotKey({ pattern, location, detection }: Spot): string {
  return detection === null ? `${pattern} ${location.path}` : secretKey(detection);
}

/**
 * What a file shows in a commit; null where the repository has no such commit.
 * @throws LeaktrailError `unreadable` for a content that is not there
 */
export function spotsAt(
  commit: string,
  path: string,
  { top, engine, env }: { readonly top: string; readonly engine: Engine; readonly env: NodeJS.ProcessEnv },
): readonly Spot[] | null {
  try {
    const bytes = filesAtRef(contextOf(top, env), commit, [path]).get(path);
    if (bytes === undefined) return [];
    const blob: Blob = { path, where: "tree", bytes };
    const scanned = scanBlob(blob, engine, new Map());
    return scanned === null ? [] : spotsOf(scanned);
  } catch (error) {
    if (isLeaktrailError(error) && error.code === "unknown-revision") return null;
    throw error;
  }
}
