import type { DisplayPath } from "../../core/blob.ts";
import { displayPath } from "../../core/path.ts";
import { bytesOfText } from "../../core/text.ts";

/** A raw path (a byte string) as shown. */
export function shownPath(raw: string): DisplayPath {
  return displayPath(bytesOfText(raw));
}

/** Numbers the keys of paths: two paths with one number are equal to detection. */
export function classify(paths: readonly string[], pathKey: (path: string) => string): Int32Array {
  const classes = new Map<string, number>();
  return Int32Array.from(paths, (raw) => {
    const key = pathKey(shownPath(raw).path);
    const known = classes.get(key) ?? classes.size;
    classes.set(key, known);
    return known;
  });
}
