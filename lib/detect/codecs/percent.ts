/** Text with its percent escapes undone; as it is where they are broken. */
export function percentDecoded(text: string): string {
  try {
    return text.includes("%") ? decodeURIComponent(text) : text;
  } catch {
    return text;
  }
}
