// A made-up text that a regular expression matches, for the generators beside other scanners' rules.

const CLASSES = {
  d: "0123456789",
  w: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_",
  s: " ",
};
const ANY = `${CLASSES.w}-`;
/** How often `+` and `*` repeat at most. */
const MOST = 10;

/** A text that `regex` matches; `random` gives numbers in [0, 1). */
export function textMatching(regex, random) {
  const reader = { regex, at: 0, random };
  const text = alternatives(reader);
  if (reader.at < regex.length) throw new Error(`not read: ${regex.slice(reader.at)}`);
  return text();
}

/** Every part is a function, so that a repeated group is made anew each time. */
function alternatives(reader) {
  const options = [sequence(reader)];
  while (reader.regex[reader.at] === "|") {
    reader.at++;
    options.push(sequence(reader));
  }
  return () => pick(options, reader.random)();
}

function sequence(reader) {
  const parts = [];
  while (reader.at < reader.regex.length && !"|)".includes(reader.regex[reader.at])) {
    parts.push(repeated(atom(reader), reader));
  }
  return () => parts.map((part) => part()).join("");
}

function atom(reader) {
  const sign = reader.regex[reader.at++];
  if (sign === "(") return group(reader);
  if (sign === "[") return oneOf(classAt(reader), reader.random);
  if (sign === "\\") return escape(reader);
  if (sign === ".") return oneOf(ANY, reader.random);
  return () => (sign === "^" || sign === "$" ? "" : sign);
}

function group(reader) {
  const flags = /^\?(?:P?<\w+>|[a-z-]*(?::|(?=\))))/.exec(reader.regex.slice(reader.at));
  reader.at += flags?.[0].length ?? 0;
  const inner = alternatives(reader);
  reader.at++;
  return inner;
}

function escape(reader) {
  const letter = reader.regex[reader.at++];
  if (letter === "x") return constant(String.fromCharCode(parseInt(take(reader, 2), 16)));
  if (letter in CLASSES) return oneOf(CLASSES[letter], reader.random);
  if (letter === "b" || letter === "z" || letter === "A") return constant("");
  return constant({ n: "\n", t: "\t", r: "\r" }[letter] ?? letter);
}

function classAt(reader) {
  let letters = "";
  const inverted = reader.regex[reader.at] === "^";
  if (inverted) reader.at++;
  for (let first = true; first || reader.regex[reader.at] !== "]"; first = false) {
    const from = classPart(reader);
    const isRange = reader.regex[reader.at] === "-" && reader.regex[reader.at + 1] !== "]" && from.length === 1;
    if (!isRange) {
      letters += from;
      continue;
    }
    reader.at++;
    const to = classPart(reader).charCodeAt(0);
    for (let code = from.charCodeAt(0); code <= to; code++) letters += String.fromCharCode(code);
  }
  reader.at++;
  return inverted ? [...ANY].filter((letter) => !letters.includes(letter)).join("") : letters;
}

function classPart(reader) {
  const letter = reader.regex[reader.at++];
  if (letter !== "\\") return letter;
  const escaped = reader.regex[reader.at++];
  if (escaped === "x") return String.fromCharCode(parseInt(take(reader, 2), 16));
  return CLASSES[escaped] ?? { n: "\n", t: "\t", r: "\r" }[escaped] ?? escaped;
}

function repeated(part, reader) {
  const counts = /^(?:\{(\d+)(,?)(\d*)\}|[?*+])\??/.exec(reader.regex.slice(reader.at));
  if (counts === null) return part;
  reader.at += counts[0].length;
  const [least, most] = bounds(counts);
  return () => {
    const count = least + Math.floor(reader.random() * (most - least + 1));
    return Array.from({ length: count }, () => part()).join("");
  };
}

function bounds([written, least, comma, most]) {
  if (written.startsWith("?")) return [0, 1];
  if (written.startsWith("*")) return [0, MOST];
  if (written.startsWith("+")) return [1, MOST];
  if (most !== "") return [Number(least), Number(most)];
  return [Number(least), comma === "" ? Number(least) : Number(least) + MOST];
}

function take(reader, length) {
  reader.at += length;
  return reader.regex.slice(reader.at - length, reader.at);
}

function constant(text) {
  return () => text;
}

function oneOf(letters, random) {
  return () => pick(letters, random);
}

function pick(from, random) {
  return from[Math.floor(random() * from.length)];
}
