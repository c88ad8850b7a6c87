/** One part of a compiled pattern. */
type Part =
  | { readonly kind: "star" }
  | { readonly kind: "any" }
  | { readonly kind: "char"; readonly char: string }
  | { readonly kind: "set"; readonly negated: boolean; readonly ranges: readonly (readonly [string, string])[] };

/**
 * Python's `fnmatch`: `*` is any run of characters, `/` among them, `?` one character, `[seq]` and `[!seq]` a set;
 * nothing else is special. For one component of a path, give it one component. Without `ranges`, `-` in a set is itself. Takes at most length of text times
 * length of pattern steps, whatever the pattern.
 * @see https://docs.python.org/3/library/fnmatch.html
 */
export function wildcard(pattern: string, ranges: boolean = true): (text: string) => boolean {
  const parts = compile(pattern, ranges);
  return (text) => matches(parts, [...text]);
}

/** True for a pattern that is more than a name. */
export function hasWildcard(pattern: string): boolean {
  return /[*?[]/.test(pattern);
}

function compile(pattern: string, ranges: boolean): Part[] {
  const chars = [...pattern];
  const parts: Part[] = [];
  for (let at = 0; at < chars.length; at++) {
    const char = chars[at] ?? "";
    if (char === "*") {
      if (parts.at(-1)?.kind !== "star") parts.push({ kind: "star" });
    } else if (char === "?") parts.push({ kind: "any" });
    else {
      const end = char === "[" ? endOfSet(chars, at) : -1;
      parts.push(end === -1 ? { kind: "char", char } : set(chars.slice(at + 1, end), ranges));
      if (end !== -1) at = end;
    }
  }
  return parts;
}

/** Index of the `]` that ends a set; one right after the beginning is a member. */
function endOfSet(chars: readonly string[], start: number): number {
  const first = chars[start + 1] === "!" ? start + 2 : start + 1;
  return chars.indexOf("]", first + 1 > chars.length ? first : first + 1);
}

function set(inside: readonly string[], withRanges: boolean): Part {
  const negated = inside[0] === "!";
  const members = negated ? inside.slice(1) : inside;
  const ranges: [string, string][] = [];
  for (let at = 0; at < members.length; at++) {
    const from = members[at] ?? "";
    const to = members[at + 2];
    if (withRanges && members[at + 1] === "-" && to !== undefined) {
      ranges.push([from, to]);
      at += 2;
    } else ranges.push([from, from]);
  }
  return { kind: "set", negated, ranges };
}

/** On a mismatch the last star takes one character more: earlier stars need never be tried again. */
function matches(parts: readonly Part[], text: readonly string[]): boolean {
  let part = 0;
  let at = 0;
  let star = -1;
  let starAt = 0;
  while (at < text.length) {
    const current = parts[part];
    if (current?.kind === "star") {
      star = part++;
      starAt = at;
    } else if (current !== undefined && takes(current, text[at] ?? "")) {
      part++;
      at++;
    } else if (star === -1) return false;
    else {
      part = star + 1;
      at = ++starAt;
    }
  }
  while (parts[part]?.kind === "star") part++;
  return part === parts.length;
}

function takes(part: Part, char: string): boolean {
  if (part.kind === "char") return part.char === char;
  if (part.kind !== "set") return true;
  return part.ranges.some(([from, to]) => from <= char && char <= to) !== part.negated;
}
