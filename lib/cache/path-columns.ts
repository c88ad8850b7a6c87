import type { Column } from "./frame.ts";
import { textSection, textsOf } from "./text-list.ts";

/** What is known of the log's paths; the configuration and the program that the cache's key stands for decide it. */
export interface KeptPaths {
  /** Index into `keys` by path number; paths of one class are equal to detection. */
  readonly ofPath: Int32Array;
  readonly keys: readonly string[];
  /** 1 for each path that is told whatever stands there. */
  readonly sensitive: Uint8Array;
}

/** How many sections paths take. */
export const PATH_SECTIONS = 3;

/** They as sections of a file. */
export function pathSections({ ofPath, keys, sensitive }: KeptPaths): readonly Column[] {
  return [ofPath, textSection(keys), sensitive];
}

/** What was stored of `count` paths; views of the sections. Null for sections that do not fit together. */
export function pathsOf(sections: readonly Uint8Array[], count: number): KeptPaths | null {
  const [ofPath, text, sensitive] = sections;
  const keys = textsOf(text);
  if (ofPath === undefined || sensitive === undefined || keys === null) return null;
  if (ofPath.length !== 4 * count || sensitive.length !== count) return null;
  return { ofPath: new Int32Array(ofPath.buffer, ofPath.byteOffset, count), keys, sensitive };
}
