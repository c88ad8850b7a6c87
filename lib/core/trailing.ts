/** A text without those of the given characters that it ends in. A regex such as `/ +$/` tries each run of them anew. */
export function withoutTrailing(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
