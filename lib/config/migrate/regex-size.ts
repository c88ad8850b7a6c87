const LONGEST = 8_000;
const DEEPEST = 100;

/** Whether a regex is longer, or its groups deeper in each other, than anybody writes: the repository may be hostile. */
export function isTooMuch(regex: string): boolean {
  if (regex.length > LONGEST) return true;
  let depth = 0;
  let deepest = 0;
  for (const character of regex.replace(/\\[^]/g, "")) {
    if (character === "(") deepest = Math.max(deepest, ++depth);
    if (character === ")") depth--;
  }
  return deepest > DEEPEST;
}
