import { shownPath } from "../../core/path.ts";
import type { HistoryOptions } from "./options.ts";

/** Paths by key: two paths of one class are equal to detection. */
export interface PathClasses {
  /** Class by path number. */
  readonly ofPath: Int32Array;
  /** Key by class. */
  readonly keys: readonly string[];
  /** 1 for each path that is told whatever stands there. */
  readonly sensitive: Uint8Array;
}

/** Numbers the keys of paths; `known` are the classes of the first of them. */
export function classify(
  paths: readonly string[],
  { pathKey = () => "", isSensitive = () => false }: Pick<HistoryOptions, "pathKey" | "isSensitive">,
  known: PathClasses | null,
): PathClasses {
  if (known?.ofPath.length === paths.length) return known;
  const classes = new Map(known?.keys.map((key, number) => [key, number]));
  const ofPath = new Int32Array(paths.length);
  ofPath.set(known?.ofPath ?? []);
  for (let path = known?.ofPath.length ?? 0; path < paths.length; path++) {
    const key = pathKey(shownPath(paths[path]!).path);
    const number = classes.get(key) ?? classes.size;
    classes.set(key, number);
    ofPath[path] = number;
  }
  let sensitive: Uint8Array | null = null;
  return {
    ofPath,
    keys: [...classes.keys()],
    // Asked for when other threads are busy.
    get sensitive() {
      return (sensitive ??= marksOf(paths, isSensitive, known?.sensitive));
    },
  };
}

/** 1 for each path of which it is so; `known` tells of the first of them. */
function marksOf(
  paths: readonly string[],
  isSo: (path: string) => boolean,
  known: Uint8Array = new Uint8Array(0),
): Uint8Array {
  const marks = new Uint8Array(paths.length);
  marks.set(known);
  for (let path = known.length; path < paths.length; path++) marks[path] = Number(isSo(shownPath(paths[path]!).path));
  return marks;
}
