// As much of Go as the sample lists of other scanners are written in: tokens of a file, its functions, its expressions.

const TOKEN =
  /(?<space>[ \t\r]+)|(?<line>\n)|(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<raw>`[^`]*`)|(?<text>"(?:[^"\\\n]|\\.)*")|(?<rune>'(?:[^'\\]|\\.)+')|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d[\w.]*)|(?<sign>:=|\.\.\.|[-+*/%&|^<>=!]=|&&|\|\||<-|\+\+|--|[^\s\w])/gu;
const ESCAPES = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v" };

/** The tokens of a file: `{kind, text, first}`, `first` where they begin a line; strings with their escapes undone. */
export function tokensOf(source) {
  const tokens = [];
  let first = true;
  for (const match of source.matchAll(TOKEN)) {
    const [kind] = Object.entries(match.groups).find(([, text]) => text !== undefined);
    if (kind === "line") first = true;
    if (kind === "space" || kind === "line" || kind === "comment") continue;
    tokens.push({ ...token(kind, match[0]), first });
    first = false;
  }
  return tokens;
}

function token(kind, written) {
  if (kind === "raw") return { kind: "string", text: written.slice(1, -1).replaceAll("\r", "") };
  if (kind === "text") return { kind: "string", text: undone(written.slice(1, -1)) };
  return { kind, text: written };
}

function undone(text) {
  return text.replace(/\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[0-7]{3}|.)/gi, (escape) => {
    const digits = /^\\(?:[xu](?=.)|(?=[0-7]{3}))(.*)$/i.exec(escape)?.[1];
    if (digits === undefined) return ESCAPES[escape[1]] ?? escape[1];
    return String.fromCodePoint(parseInt(digits, /[xu]/i.test(escape[1]) ? 16 : 8));
  });
}

/** The functions of a file: name -> `{params, body}`, the body as tokens. */
export function functionsOf(tokens) {
  const functions = new Map();
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at].text !== "func" || !tokens[at].first || tokens[at + 1]?.kind !== "word") continue;
    const name = tokens[at + 1].text;
    const close = closing(tokens, at + 2);
    const params = tokens.slice(at + 3, close).filter(({ kind, text }) => kind === "word" && !TYPES.has(text));
    let open = close;
    while (open < tokens.length && tokens[open].text !== "{") open++;
    const end = closing(tokens, open);
    functions.set(name, { params: params.map(({ text }) => text), body: tokens.slice(open + 1, end) });
    at = end;
  }
  return functions;
}

const TYPES = new Set(["string", "int", "bool", "float64"]);
const PAIRS = { "(": ")", "[": "]", "{": "}" };

/** Index of the bracket that closes the one at `open`. */
export function closing(tokens, open) {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    if (tokens[at].kind !== "sign") continue;
    if (tokens[at].text in PAIRS) depth++;
    else if (Object.values(PAIRS).includes(tokens[at].text) && --depth === 0) return at;
  }
  throw new Error("a bracket is not closed");
}

/**
 * Reads the expression at `at`: `{value, next}`, the value as `{string}`, `{list}`, `{map}`, `{call, args}`, `{name}`
 * or `{sum}`, whose parts are such values again.
 */
export function expressionAt(tokens, at) {
  const parts = [];
  for (let next = at; ; next++) {
    const term = termAt(tokens, next);
    parts.push(term.value);
    next = term.next;
    if (tokens[next]?.text !== "+" || tokens[next].kind !== "sign")
      return { value: parts.length === 1 ? parts[0] : { sum: parts }, next };
  }
}

function termAt(tokens, at) {
  const { kind, text } = tokens[at];
  if (kind === "string") return { value: { string: text }, next: at + 1 };
  if (kind === "number") return { value: { number: Number(text) }, next: at + 1 };
  if (text === "(") {
    const inner = expressionAt(tokens, at + 1);
    return { value: inner.value, next: inner.next + 1 };
  }
  if (text === "[" && tokens[at + 1].text === "]") return bracedAt(tokens, at + 3);
  if (text === "map") return bracedAt(tokens, closing(tokens, at + 1) + 2);
  if (kind !== "word") throw new Error(`no expression: ${text}`);
  return namedAt(tokens, at);
}

/** What follows `[]string` or `map[string]string`: elements in braces, or a conversion. */
function bracedAt(tokens, open) {
  const { items, next } = itemsAt(tokens, open);
  if (tokens[open].text === "(") return { value: items[0].value, next };
  const isMap = items.some(({ key }) => key !== undefined);
  return { value: isMap ? { map: items } : { list: items.map(({ value }) => value) }, next };
}

function namedAt(tokens, at) {
  let name = tokens[at].text;
  let next = at + 1;
  while (tokens[next]?.text === "." && tokens[next + 1]?.kind === "word") {
    name += `.${tokens[next + 1].text}`;
    next += 2;
  }
  if (tokens[next]?.text !== "(") return { value: { name }, next };
  const args = itemsAt(tokens, next);
  return { value: { call: name, args: args.items }, next: args.next };
}

/** Elements between brackets, each with its key where it has one, and `spread` before `...`. */
function itemsAt(tokens, open) {
  const end = closing(tokens, open);
  const items = [];
  for (let at = open + 1; at < end;) {
    const element = expressionAt(tokens, at);
    at = element.next;
    if (tokens[at].text === ":") {
      const value = expressionAt(tokens, at + 1);
      at = value.next;
      items.push({ key: element.value, value: value.value });
    } else {
      const spread = tokens[at].text === "...";
      if (spread) at++;
      items.push({ value: element.value, spread });
    }
    if (tokens[at].text === ",") at++;
    else if (at !== end) throw new Error(`not read from ${tokens[at].text} on`);
  }
  return { items, next: end + 1 };
}
