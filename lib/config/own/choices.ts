/** What a regex chooses between at its top: its source alone where it chooses nothing there. */
export function choicesAtTop(source: string): readonly string[] {
  const choices = [""];
  let depth = 0;
  for (const [part] of source.matchAll(/\\[^]|\[(?:[^\]\\]|\\[^]?)*(?:\]|$)|[^]/g)) {
    if (part === "(") depth++;
    if (part === ")") depth--;
    if (part === "|" && depth === 0) choices.push("");
    else choices[choices.length - 1] += part;
  }
  return choices;
}
