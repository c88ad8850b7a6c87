/** Controls, bidi overrides, invisible characters, line separators and lone surrogates. */
const UNSAFE =
  // oxlint-disable-next-line no-control-regex -- these are exactly the characters to catch
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Makes text from a scanned repository safe to print: nothing in it can move the cursor or reorder the line. */
export function escapeForTerminal(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, "0").toUpperCase()}`
      : `\\u{${code.toString(16).padStart(4, "0").toUpperCase()}}`;
  });
}

/** {@link escapeForTerminal} for messages that may quote paths and git's words: their lines stay. */
export function escapeLines(text: string): string {
  return text.split("\n").map(escapeForTerminal).join("\n");
}
