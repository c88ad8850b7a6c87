import type { Catalogue } from "../catalogue.ts";
import { detect, type DetectOptions } from "../detect.ts";
import type { DetectResult } from "../outcome.ts";
import { VersionScanner } from "./version-scanner.ts";

/** Bytes after which a scanner of bytes has earned the making of its automata. */
const WORTH_MAKING = 8 << 20;

/**
 * Finds what `detect` finds, sooner where there are many contents: they are looked at as bytes, of which strings are made
 * only where something may stand.
 * @param areMany whether that is known from the start, rather than by what has been read
 */
export function detectMany(
  catalogue: Catalogue,
  areMany: boolean,
): (bytes: Uint8Array, options: DetectOptions) => DetectResult {
  let scanner: VersionScanner | null = null;
  let left = areMany ? 0 : WORTH_MAKING;
  return (bytes, options) => {
    if (bytes.length <= left) {
      left -= bytes.length;
      return detect(bytes, catalogue, options);
    }
    left = 0;
    scanner ??= new VersionScanner(catalogue);
    const { path, platform, now } = options;
    return scanner.alone(bytes, { path, platform, now });
  };
}
