/** What stands before the comment that `mark` finds the start of, white space at its end left out; else all of it. */
export function withoutComment(text: string, mark: RegExp): string {
  const at = text.search(mark);
  return (at === -1 ? text : text.slice(0, at)).trimEnd();
}
