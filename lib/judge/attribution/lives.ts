import { attributeCells } from "./attribute.ts";
import { findCells } from "./cells.ts";
import type { AttributionInput } from "./input.ts";
import type { Attribution } from "./output.ts";
import { cellsOf, lifeMarks } from "./same-life.ts";

/** Lives that were judged, by their marks: see {@link lifeMarks}. */
export type JudgedLives = Map<string, Attribution>;

/**
 * Judges every key of a history by DESIGN.md section 5; the answer's index is the key. A key that only trees outside
 * the asked range hold has no places. In steps, for a caller that has to look up now and then.
 * @param judged what was judged for other keys of the same history, or for some of these; gets what is judged now
 */
export function* attributeInSteps(
  input: AttributionInput,
  judged: JudgedLives = new Map(),
): Generator<undefined, readonly Attribution[]> {
  const found = findCells(input);
  yield;
  const marks = lifeMarks(found, input.isAtOnePath);
  const open = [...new Map(marks.map((mark, key) => [mark, key]))].filter(([mark]) => !judged.has(mark));
  if (open.length > 0) {
    const keys = open.map(([, key]) => key);
    const isAtOnePath = (number: number): boolean => input.isAtOnePath(keys[number]!);
    const lives = yield* attributeCells({ ...input, isAtOnePath }, cellsOf(found, keys));
    open.forEach(([mark], number) => judged.set(mark, lives[number]!));
  }
  return marks.map((mark) => judged.get(mark)!);
}
