/** A longer word is no path. */
const LONGEST = 4096;
/** So many marks of punctuation may stand behind a path. */
const MOST_MARKS = 16;
const MARKS = /[\p{P}\p{S}]{0,16}$/u;
const QUOTED = /@"([^"\n]+)"/g;
const BARE = /@(\S+)/g;
/** The lines of a file: `#L3`, `#L3-9`. */
const LINES = /#.*$/s;

/**
 * Paths that a prompt names by `@`, whose content the agent adds by itself without a tool's call. Punctuation may
 * belong to a path or to the sentence, so that both readings are given.
 */
export function mentionsIn(prompt: string): string[] {
  const quoted = [...prompt.matchAll(QUOTED)].map(([, path]) => path!);
  const bare = [...prompt.matchAll(BARE)].map(([, word]) => word!);
  const words = [...quoted, ...bare].filter((word) => word.length <= LONGEST);
  return [...new Set(words.flatMap((word) => [word, word.replace(LINES, "")]).flatMap(readings))];
}

function readings(word: string): string[] {
  const marks = MARKS.exec(word)![0].length;
  const most = Math.min(marks, MOST_MARKS);
  return Array.from({ length: most + 1 }, (_, cut) => word.slice(0, word.length - cut)).filter((path) => path !== "");
}
