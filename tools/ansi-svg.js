// Draws terminal output as a self-contained SVG: text and the colours of SGR codes, nothing else.

const COLUMN = 8.43;
const ROW = 19;
const MARGIN = 18;
const COLOURS = {
  31: "#ff7b72",
  32: "#7ee787",
  33: "#e3b341",
  34: "#79c0ff",
  35: "#d2a8ff",
  36: "#76e3ea",
  90: "#8b949e",
};

/**
 * @param {string} text terminal output with SGR codes
 * @param {string} title what the picture shows, for readers who cannot see it
 * @returns {string} SVG source
 */
export function ansiToSvg(text, title) {
  const rows = text.replace(/\n$/, "").split("\n").map(spansOf);
  const columns = Math.max(...rows.map((spans) => spans.reduce((sum, span) => sum + span.text.length, 0)));
  const width = Math.ceil(columns * COLUMN + 2 * MARGIN);
  const height = rows.length * ROW + 2 * MARGIN;
  const lines = rows.map((spans, row) => {
    const y = MARGIN + (row + 0.75) * ROW;
    return `<text x="${MARGIN}" y="${y.toFixed(1)}" xml:space="preserve">${spans.map(drawSpan).join("")}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeXml(title)}">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace" font-size="14" fill="#e6edf3">`,
    ...lines,
    "</g></svg>",
    "",
  ].join("\n");
}

/** @typedef {{text: string, colour?: string, bold: boolean, dim: boolean}} Span */

/**
 * @param {string} line
 * @returns {Span[]}
 */
function spansOf(line) {
  /** @type {Span[]} */
  const spans = [];
  let style = { bold: false, dim: false };
  // oxlint-disable-next-line no-control-regex -- SGR codes start with ESC
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    // oxlint-disable-next-line no-control-regex -- SGR codes start with ESC
    const codes = /^\u001b\[([\d;]*)m$/.exec(part);
    if (codes !== null) for (const code of (codes[1] || "0").split(";")) style = restyle(style, Number(code));
    else if (part !== "") spans.push({ ...style, text: part });
  }
  return spans;
}

/** @param {{bold: boolean, dim: boolean, colour?: string}} style @param {number} code */
function restyle(style, code) {
  if (code === 0) return { bold: false, dim: false };
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  const colour = COLOURS[/** @type {keyof typeof COLOURS} */ (code >= 91 && code <= 96 ? code - 60 : code)];
  if (colour !== undefined) return { ...style, colour };
  const { colour: _, ...plain } = style;
  return code === 39 ? plain : style;
}

/** @param {Span} span */
function drawSpan(span) {
  const attributes = [
    span.colour === undefined ? "" : ` fill="${span.colour}"`,
    span.bold ? ' font-weight="bold"' : "",
    span.dim ? ' opacity="0.65"' : "",
  ].join("");
  return `<tspan${attributes}>${escapeXml(span.text)}</tspan>`;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
