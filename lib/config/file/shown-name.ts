/** So many letters and digits in a row are more than a name has. */
const LONG_WORD = /[A-Za-z]{25}|(?=[A-Za-z]*\d)[A-Za-z\d]{8}/;
const LONGEST = 80;

/** A name out of a file as a message may quote it: somebody may have pasted a secret in its place. */
export function shownName(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u);
  const isPlain = name.length <= LONGEST && /^[ -~]*$/.test(name) && !words.some((word) => LONG_WORD.test(word));
  return isPlain ? name : "(not shown: it may hold a secret)";
}
