import { LeaktrailError } from "../../core/error.ts";
import { lineAt } from "./line-at.ts";

/** A configuration file as it was read. */
export interface ConfigText {
  /** As messages name it. */
  readonly file: string;
  /** Absolute. */
  readonly path: string;
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
