/** GitHub takes no more results in a run. */
const MOST_RESULTS = 25_000;
/** GitHub takes 10 MB, packed; a little stays free for what stands around the results. */
const MOST_PACKED = 9_500_000;
/** Results that are packed at a time to learn their size. */
const AT_ONCE = 500;

/** How many bytes a text is once packed with gzip. */
export type PackedSize = (text: string) => number;

/** The first results that GitHub takes. */
export function thatFit(results: readonly string[], packedSize: PackedSize): readonly string[] {
  const most = results.slice(0, MOST_RESULTS);
  if (most.reduce((sum, { length }) => sum + length, 0) * MOST_BYTES <= MOST_PACKED) return most;
  let size = 0;
  for (let at = 0; at < most.length; at += AT_ONCE) {
    size += packedSize(most.slice(at, at + AT_ONCE).join(",\n"));
    if (size > MOST_PACKED) return most.slice(0, at);
  }
  return most;
}

/** Bytes of a UTF-16 unit in UTF-8, at most. */
const MOST_BYTES = 3;
