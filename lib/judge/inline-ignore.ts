import type { Detection } from "../core/detection.ts";
import type { LineIndex } from "../core/position.ts";
import { secretKey } from "../core/secret-key.ts";
import { saysSomething } from "../core/suppression.ts";
import { sniffEncoding, wideTextOf, type Encoding } from "../core/text.ts";

/** A `leaktrail:ignore` mark that stands where it covers a detection. */
export interface InlineMark {
  /** null when none is given: such a mark silences nothing. */
  readonly reason: string | null;
}

/** Lines are read up to this many bytes: a mark behind a longer line's first part is not seen. */
const LINE_LIMIT = 65_536;
/** Not in a URL, where a single slash stands before it or a delimiter behind it: what follows there is no reason. */
const MARK = /(?<![\w:-]|(?<!\/)\/|:\/\/)leaktrail:ignore(?![\w/?&=-])([^\r\n]{0,400})/;
/** What closes a comment in the languages where a mark may stand inside one. */
const COMMENT_END = /(?:\*\/|--!?>|[#%-]\}|\*\)|-\}|%>|"{1,3}|'{1,3})?[\s,;)\]}]{0,400}$/;

/** The marks of one content by line: each line is searched once, however many values stand on it. */
export class InlineMarks {
  readonly lines: LineIndex;
  readonly #bytes: Uint8Array;
  readonly #encoding: Encoding;
  readonly #known = new Map<number, InlineMark | null>();
  /** Keys of the secrets that begin or end on a line. */
  readonly #held = new Map<number, Set<string>>();

  /** @param detections all values of the content: a mark beside one of them is not meant for another on the next line */
  constructor(bytes: Uint8Array, lines: LineIndex, detections: readonly Detection[] = []) {
    this.lines = lines;
    for (const detection of detections) {
      for (const line of linesOf(lines, detection)) {
        this.#held.set(line, (this.#held.get(line) ?? new Set()).add(ownerOf(detection)));
      }
    }
    this.#bytes = bytes;
    this.#encoding = sniffEncoding(bytes);
  }

  /** The mark on a 1-based line; null where there is none. */
  on(line: number): InlineMark | null {
    const known = this.#known.get(line);
    if (known !== undefined) return known;
    const mark = markOn(lineText(this.#bytes, this.lines, line, this.#encoding));
    this.#known.set(line, mark);
    return mark;
  }

  /** The mark on the line before a detection, unless it stands beside another secret only. */
  above(first: number, detection: Detection): InlineMark | null {
    const held = this.#held.get(first - 1);
    return held === undefined || held.has(ownerOf(detection)) ? this.on(first - 1) : null;
  }
}

/** Lines where a value starts and where it ends. */
function linesOf(lines: LineIndex, { start, end }: Detection): readonly [number, number] {
  return [lines.lineAt(start), lines.lineAt(Math.max(start, end - 1))];
}

/** Key of the secret in whose row a value is told. */
function ownerOf(detection: Detection): string {
  return detection.partOf ?? secretKey(detection);
}

/** Reason of the mark that silences a detection, or null. */
export function inlineIgnore(marks: InlineMarks, detection: Detection): string | null {
  return inlineMark(marks, detection)?.reason ?? null;
}

/**
 * The mark that covers a detection: on the line where the value starts or ends, or on the line before it starts, if no
 * other secret stands there.
 * A mark with a reason wins over one without.
 */
export function inlineMark(marks: InlineMarks, detection: Detection): InlineMark | null {
  const [first, last] = linesOf(marks.lines, detection);
  let bare: InlineMark | null = null;
  for (const mark of [marks.on(first), marks.on(last), marks.above(first, detection)]) {
    if (mark !== null && mark.reason !== null) return mark;
    bare ??= mark;
  }
  return bare;
}

function markOn(line: string): InlineMark | null {
  const match = MARK.exec(line);
  if (match === null) return null;
  const reason = (match[1] ?? "").replace(/^\s*:/, "").trim().replace(COMMENT_END, "").trim();
  return { reason: saysSomething(reason) ? reason : null };
}

/** Text of a 1-based line, up to its first 64 KiB; empty where there is none. */
export function lineText(bytes: Uint8Array, lines: LineIndex, line: number, encoding: Encoding): string {
  const range = lines.range(line);
  if (range === null) return "";
  const piece = bytes.subarray(range[0], Math.min(range[1], range[0] + LINE_LIMIT));
  return encoding === "bytes" ? new TextDecoder().decode(piece) : wideTextOf(piece, encoding);
}
