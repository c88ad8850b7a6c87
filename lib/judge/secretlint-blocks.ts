/** A range of lines. */
export interface Lines {
  /** 1-based. */
  readonly from: number;
  /** The first line that is not in it. */
  readonly to: number;
}

/** Lines between a `secretlint-disable`, the mark's own line with it, and what ends it. */
export interface Block extends Lines {
  /** Text behind the mark, which may name rules. */
  readonly rules: string;
}

const MARK = /secretlint-(disable|enable)(?![\w-])([^\n]{0,1000})/g;

/** Blocks in which secretlint is told to be silent; an `enable` ends all that are open. */
export function secretlintBlocks(text: string): readonly Block[] {
  const open: Omit<Block, "to">[] = [];
  const closed: Block[] = [];
  let line = 1;
  let counted = 0;
  for (const { index, 1: kind, 2: rules = "" } of text.matchAll(MARK)) {
    for (; counted < index; counted++) if (text.charCodeAt(counted) === 0x0a) line++;
    if (kind === "disable") open.push({ from: line, rules });
    else closed.push(...open.splice(0).map((block) => ({ ...block, to: line })));
  }
  return [...closed, ...open.map((block) => ({ ...block, to: Number.POSITIVE_INFINITY }))];
}

/** Ranges of lines, by their first one and without overlaps, that the blocks cover together. */
export function merged(blocks: readonly Block[]): readonly Lines[] {
  const ranges: { from: number; to: number }[] = [];
  for (const { from, to } of [...blocks].sort((a, b) => a.from - b.from)) {
    const last = ranges.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else ranges.push({ from, to });
  }
  return ranges;
}

/** Whether one of the ranges, which {@link merged} made, holds a line. */
export function holdsLine(ranges: readonly Lines[], line: number): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.to <= line) low = middle + 1;
    else high = middle;
  }
  return low < ranges.length && ranges[low]!.from <= line;
}
