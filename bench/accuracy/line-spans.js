// Lines and columns to bytes, the way CredData counts: lines end at LF, CR or CRLF, columns count characters.

/** Byte offsets at which the lines of a content begin and end, without what ends them. */
export function linesOf(bytes) {
  const lines = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 10 && bytes[at] !== 13) continue;
    lines.push([start, at]);
    if (bytes[at] === 13 && bytes[at + 1] === 10) at++;
    start = at + 1;
  }
  lines.push([start, bytes.length]);
  return lines;
}

/**
 * The bytes that a row of labels covers; null where the file has no such place.
 *
 * @param {Buffer} bytes
 * @param {[number, number][]} lines
 * @param {import("./creddata-labels.js").Row} row
 * @returns {[number, number] | null}
 */
export function spanOf(bytes, lines, row) {
  const first = lines[row.lines[0] - 1];
  const last = lines[row.lines[1] - 1];
  if (first === undefined || last === undefined) return null;
  if (row.columns === null) return [first[0] + indent(bytes, first), last[1]];
  const [start, end] = row.columns;
  const from = byteOf(bytes, first, start);
  const to = end < 0 ? last[1] : byteOf(bytes, last, end);
  return to > from ? [from, to] : null;
}

function byteOf(bytes, [start, end], column) {
  const text = bytes.toString("utf8", start, end);
  if (text.length === end - start) return Math.min(end, start + column);
  // What is no UTF-8 is counted byte by byte.
  if (text.includes("\ufffd")) return Math.min(end, start + column);
  return start + Buffer.byteLength(Array.from(text).slice(0, column).join(""));
}

function indent(bytes, [start, end]) {
  return /^\s*/.exec(bytes.toString("latin1", start, end))[0].length;
}
