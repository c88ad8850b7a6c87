/** Text from where a regex first matches on; null where it does not. */
export function textFrom(text: string, regex: RegExp): string | null {
  const at = text.search(regex);
  return at < 0 ? null : text.slice(at);
}

/** Of each line in which a regex matches, the text from its first match on. */
export function linesFrom(text: string, regex: RegExp): readonly string[] {
  return text.split("\n").flatMap((line) => textFrom(line, regex) ?? []);
}

/** Of each line in which a regex matches, the text behind its last match. */
export function linesBehind(text: string, regex: RegExp): readonly string[] {
  return text.split("\n").flatMap((line) => line.split(regex).slice(1).slice(-1));
}
