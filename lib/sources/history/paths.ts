import type { DisplayPath } from "../../core/blob.ts";
import { displayPath } from "../../core/path.ts";
import { bytesOfText } from "../../core/text.ts";

/** A raw path (a byte string) as shown. */
export function shownPath(raw: string): DisplayPath {
  return displayPath(bytesOfText(raw));
}

/** Paths by key: two paths of one class are equal to detection. */
export interface PathClasses {
  /** Class by path number. */
  readonly ofPath: Int32Array;
  /** Key by class. */
  readonly keys: readonly string[];
}

/** Numbers the keys of paths. */
export function classify(paths: readonly string[], pathKey: (path: string) => string): PathClasses {
  const classes = new Map<string, number>();
  const ofPath = Int32Array.from(paths, (raw) => {
    const key = pathKey(shownPath(raw).path);
    const known = classes.get(key) ?? classes.size;
    classes.set(key, known);
    return known;
  });
  return { ofPath, keys: [...classes.keys()] };
}
