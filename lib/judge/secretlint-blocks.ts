/** Lines between a `secretlint-disable` and what ends it. */
export interface Block {
  /** 1-based, the mark's own line. */
  readonly from: number;
  /** The first line that is not in it. */
  readonly to: number;
  /** Text behind the mark, which may name rules. */
  readonly rules: string;
}

const MARK = /secretlint-(disable|enable)(?![\w-])([^\n]*)/g;

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
