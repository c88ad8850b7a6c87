/** A word of so many characters is more than a name has: of letters alone, and with digits. */
const LONG = { letters: 25, withDigits: 8 };
const LONGEST = 80;

/** A name out of a file as a message may quote it: somebody may have pasted a secret in its place. */
export function shownName(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  const isPlain = name.length <= LONGEST && /^[ -~]*$/.test(name) && !words.some(isLong);
  return isPlain ? name : "(not shown: it may hold a secret)";
}

function isLong(word: string): boolean {
  return word.length >= (/\d/.test(word) ? LONG.withDigits : LONG.letters);
}
