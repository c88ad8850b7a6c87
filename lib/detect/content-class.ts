import { formatsFor } from "./files/registry.ts";
import { contextOfPath, mayBeBundle } from "./generic/context.ts";
import {
  isFirebaseClient,
  isLocale,
  isMachineMade,
  isProse,
  isSampleDotenv,
  isSampleFile,
  isSourceCode,
} from "./generic/file-kind.ts";

/** Everything that proofs ask of a path; a test compares this list with what they ask. */
const ASKED_OF_PATHS: readonly ((path: string) => boolean)[] = [
  isMachineMade,
  isSampleFile,
  isSourceCode,
  isSampleDotenv,
  isLocale,
  isProse,
  isFirebaseClient,
  mayBeBundle,
];

/**
 * Paths with equal classes are equal to {@link detect}: the same bytes give the same detections under all of them.
 * Lets an audit read a blob once, whatever the number of its names.
 */
export function contentClass(path: string): string {
  const formats = formatsFor(path).map((format) => format.name);
  return [...formats, ...ASKED_OF_PATHS.map((asks) => (asks(path) ? "1" : "0")), contextOfPath(path) ?? ""].join(" ");
}
