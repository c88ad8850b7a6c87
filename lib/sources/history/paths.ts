import { shownPath } from "../../core/path.ts";
import { eachInTurns } from "../../git/turn.ts";
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

/** Classes of paths, of which those that are sensitive are found when they are asked for. */
export interface FoundClasses extends PathClasses {
  /** Finds the sensitive paths, with room for a signal in between, so that nobody has to wait for them later. */
  markSensitive(signal: AbortSignal | undefined): Promise<void>;
}

/**
 * Numbers the keys of paths; `known` are the classes of the first of them.
 * @throws the signal's reason where it came
 */
export async function classify(
  paths: readonly string[],
  { pathKey = () => "", isSensitive = () => false, signal }: Pick<HistoryOptions, "pathKey" | "isSensitive" | "signal">,
  known: PathClasses | null,
): Promise<FoundClasses> {
  const classes = new Map(known?.keys.map((key, number) => [key, number]));
  const ofPath = new Int32Array(paths.length);
  ofPath.set(known?.ofPath ?? []);
  const begun = known?.ofPath.length ?? 0;
  const classifyOne = (path: number): void => {
    const key = pathKey(shownPath(paths[path]!).path);
    const number = classes.get(key) ?? classes.size;
    classes.set(key, number);
    ofPath[path] = number;
  };
  await eachInTurns(begun, paths.length, classifyOne, signal);
  const marks = new PathMarks(paths, isSensitive, known?.sensitive);
  return {
    ofPath,
    keys: [...classes.keys()],
    get sensitive() {
      return marks.all();
    },
    markSensitive: (by) => marks.markAll(by),
  };
}

/** 1 for each path of which something is so; asked for when other threads are busy. */
class PathMarks {
  readonly #paths: readonly string[];
  readonly #isSo: (path: string) => boolean;
  readonly #marks: Uint8Array;
  #next: number;

  /** @param known tells of the first paths */
  constructor(paths: readonly string[], isSo: (path: string) => boolean, known: Uint8Array = new Uint8Array(0)) {
    this.#paths = paths;
    this.#isSo = isSo;
    this.#marks = new Uint8Array(paths.length);
    this.#marks.set(known);
    this.#next = known.length;
  }

  all(): Uint8Array {
    while (this.#next < this.#marks.length) this.#mark(this.#next);
    return this.#marks;
  }

  markAll(signal: AbortSignal | undefined): Promise<void> {
    return eachInTurns(this.#next, this.#marks.length, (path) => this.#mark(path), signal);
  }

  #mark(path: number): void {
    this.#marks[path] = Number(this.#isSo(shownPath(this.#paths[path]!).path));
    this.#next = path + 1;
  }
}
