/** A block between `-----BEGIN` and `-----END` lines (RFC 7468, RFC 9580 section 6), cleaned of what surrounds it in code. */
export interface Armor {
  /** `RSA PRIVATE KEY`, `PGP PRIVATE KEY BLOCK`. */
  readonly label: string;
  /** Readings of the body as base64 with padding and without white space, the likeliest first; never empty. */
  readonly bodies: readonly [string, ...string[]];
  /** The label or the headers of RFC 1421 say that a passphrase protects it. */
  readonly encrypted: boolean;
  /** Parts of the body are blanked out (`...`, `xxxx`, `[REDACTED]`). */
  readonly cut: boolean;
  /** No line of the body is as long as one of any key: code between two labels has words only. */
  readonly hasWordsOnly: boolean;
}

/** Base64 characters in a row in the longest line of any key, and in no word of code. */
const KEY_LINE = /[A-Za-z0-9+/]{32}/;
const BEGIN = /^-----BEGIN(?: |\+|%20)((?:[A-Z0-9 +]|%20){1,80}?)-----/;
const LEGACY_HEADERS = /Proc-Type:\s*4,\s*ENCRYPTED|DEK-Info:\s*[\w-]+(?:,[0-9A-Fa-f]+)?/g;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]{2,30}$/;
const CUT = /\.{3}|\u2026|\u00e2\u0080\u00a6|\*{3}|x{8}|X{8}|[<[{]|REDACTED|redacted/;

/** Reads a block as it stands in a file, in source code, JSON, YAML, a URL or a diff; null where it has no label. */
export function readArmor(block: string): Armor | null {
  const begin = BEGIN.exec(block);
  if (begin === null) return null;
  const end = block.lastIndexOf("-----END");
  const inner = undoEscapes(block.slice(begin[0].length, end < begin[0].length ? undefined : end));
  const label = begin[1]!.replace(/%20|\+/g, " ");
  const body = inner.replace(LEGACY_HEADERS, "\n").split("\n").map(withoutHeader).join("\n");
  return {
    label,
    bodies: bodiesOf(body),
    encrypted: label.includes("ENCRYPTED") || /Proc-Type:\s*4,\s*ENCRYPTED/.test(inner),
    cut: CUT.test(body),
    hasWordsOnly: !KEY_LINE.test(body),
  };
}

/** A line up to the header in it (`Version: 1`, `Comment: made for tests`). */
function withoutHeader(line: string): string {
  for (let colon = line.indexOf(": "); colon !== -1; colon = line.indexOf(": ", colon + 1)) {
    let start = colon;
    while (colon - start <= LONGEST_NAME && /[A-Za-z0-9-]/.test(line[start - 1] ?? "")) start--;
    if (HEADER_NAME.test(line.slice(start, colon))) return line.slice(0, start);
  }
  return line;
}

const LONGEST_NAME = 31;

/** Base64 broken into lines of 64 characters under the given label. */
export function armored(label: string, body: string): string {
  return `-----BEGIN ${label}-----\n${(body.match(/.{1,64}/g) ?? []).join("\n")}\n-----END ${label}-----\n`;
}

const ESCAPED: Readonly<Record<string, string>> = { "2b": "+", "2f": "/", "3d": "=" };

/** Turns the line ends and characters that JSON, source code, URLs and markup escape back into themselves. */
function undoEscapes(text: string): string {
  return text
    .replace(/(?<!\\)\\+(?:u00|x)(0a|0d|20|2b|2f|3d)/gi, (_, code: string) => ESCAPED[code.toLowerCase()] ?? "\n")
    .replace(/%(0a|0d|20|2b|2f|3d)/gi, (_, code: string) => ESCAPED[code.toLowerCase()] ?? "\n")
    .replace(/&#(?:10|13|x0?[ad]);|<br ?\/?>/gi, "\n")
    .replace(/(?<!\\)\\+[nrt]/g, "\n")
    .replace(/\\+/g, "");
}

const SHORTEST_LINE = 16;

function bodiesOf(text: string): [string, ...string[]] {
  const runs = withoutDiffMarks((text.match(/[A-Za-z0-9+/=]+/g) ?? []).filter(isData));
  const all = padded(runs);
  const long = padded(longLines(runs));
  return all === long ? [all] : [all, long];
}

/** Leaves out words of code between the lines (`vbCrLf`): short runs, but for a last one that stands once. */
function longLines(runs: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  const once = runs.filter((run) => run.length >= SHORTEST_LINE || counts.get(run) === 1);
  return once.filter((run, index) => run.length >= SHORTEST_LINE || index === once.length - 1);
}

/** Neither an operator between string literals, nor a comment mark, nor the checksum line of OpenPGP. */
function isData(run: string): boolean {
  return !/^[+/]{1,3}$|^=[A-Za-z0-9+/]{4}$/.test(run);
}

function withoutDiffMarks(runs: string[]): string[] {
  return runs.length > 1 && runs.every((run) => run.startsWith("+")) ? runs.map((run) => run.slice(1)) : runs;
}

function padded(runs: readonly string[]): string {
  const body = runs.join("").replace(/=+/g, "");
  return body + "=".repeat((4 - (body.length % 4)) % 4);
}
