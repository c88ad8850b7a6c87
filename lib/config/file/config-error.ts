import { LeaktrailError } from "../../core/error.ts";
import { lineAt } from "./line-at.ts";

/** A configuration file as it was read. */
export interface ConfigText {
  /** As messages name it. */
  readonly file: string;
  /** Absolute; where it was read from a revision, the path that it has in the work tree. */
  readonly path: string;
  /** Top of the repository that it is about, else the folder, absolute: its globs start there. */
  readonly top: string;
  /** Revision that it was read from. */
  readonly ref?: string;
  readonly text: string;
}

/** What is wrong at an offset of the configuration file, with its line and column. */
export function configError(
  { file, text }: ConfigText,
  offset: number,
  problem: string,
  remedy: string,
): LeaktrailError {
  const { line, column } = lineAt(text, offset);
  return new LeaktrailError("bad-config", `${file}:${line}:${column}: ${problem}`, remedy);
}
