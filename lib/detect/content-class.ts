import { formatsFor } from "./files/registry.ts";

/**
 * Paths with equal classes are equal to {@link detect}: the same bytes give the same detections under all of them.
 * Lets an audit read a blob once, whatever the number of its names.
 */
export function contentClass(path: string): string {
  return formatsFor(path)
    .map((format) => format.name)
    .join(" ");
}
