import type { CommitGraph } from "./input.ts";
import type { Transitions } from "./transitions.ts";

/** Where a history's holes could hide an earlier commit. */
export interface Holes {
  /** 1 where a part of the commit's own tree is absent: what seems to have gone may be there. */
  readonly ownUnseen: Uint8Array;
  /** 1 where a parent is absent or a part of its tree is: a key may have been there already. */
  readonly parentsUnseen: Uint8Array;
  /** 1 where that is so for the commit or one of its ancestors. */
  readonly pastUnseen: Uint8Array;
}

export function findHoles(graph: CommitGraph, transitions: Transitions, gapBit: number): Holes {
  if (!graph.truncated.includes(1) && !transitions.rows.includes(gapBit * 2 + 1)) return noHoles(graph.count);
  const gap = new Uint8Array(graph.count);
  const parentsUnseen = new Uint8Array(graph.count);
  const pastUnseen = new Uint8Array(graph.count);
  for (let commit = 0; commit < graph.count; commit++) {
    gap[commit] = gapAfter(gap[graph.base[commit] ?? -1] ?? 0, transitions, commit, gapBit);
    let unseen = graph.truncated[commit] ?? 0;
    let past = unseen;
    for (let at = graph.parentStart[commit] ?? 0; at < (graph.parentStart[commit + 1] ?? 0); at++) {
      const parent = graph.parents[at] ?? -1;
      unseen |= gap[parent] ?? 0;
      past |= (gap[parent] ?? 0) | (pastUnseen[parent] ?? 0);
    }
    parentsUnseen[commit] = unseen;
    pastUnseen[commit] = past;
  }
  return { ownUnseen: gap, parentsUnseen, pastUnseen };
}

function noHoles(commits: number): Holes {
  const none = new Uint8Array(commits);
  return { ownUnseen: none, parentsUnseen: none, pastUnseen: none };
}

function gapAfter(before: number, { from, to, rows }: Transitions, commit: number, gapBit: number): number {
  let gap = before;
  for (let at = from[commit] ?? 0; at < (to[commit] ?? 0); at++) {
    const row = rows[at] ?? 0;
    if (row >> 1 === gapBit) gap = row & 1;
  }
  return gap;
}
