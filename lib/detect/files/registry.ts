import type { FileFormat } from "../file-format.ts";

const FORMATS: readonly FileFormat[] = [];

/** The parsers that read a file at this path. */
export function formatsFor(path: string): readonly FileFormat[] {
  return FORMATS.filter((format) => format.matches(path));
}
