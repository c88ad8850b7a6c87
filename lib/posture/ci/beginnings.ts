/** What a command may begin behind. */
const SEPARATOR = /[\n;&|(`]|\b(?:then|do)(?=\s)/g;
/** Characters from there in which it is read: more would take time for what no command is like. */
const MOST = 1000;

/** Shell text from each place on where a command may begin, without blanks before it. */
export function beginningsIn(shell: string): readonly string[] {
  const places = [0, ...[...shell.matchAll(SEPARATOR)].map(({ 0: sign, index }) => index + sign.length)];
  return places.map((at) => shell.slice(at, at + MOST).trimStart());
}
