import { decodeBase64 } from "../codecs/base64.ts";
import { latin1Text } from "../codecs/bytes.ts";
import type { Passage, Slot } from "../file-format.ts";
import { lastKey, type Leaf } from "./leaf.ts";

/** The text inside a base64 value; null where it is none. */
export function decodedText(value: string): string | null {
  const bytes = decodeBase64(value.replace(/\s+/g, ""));
  return bytes === null || bytes.length === 0 ? null : latin1Text(bytes);
}

/** A `user:password` pair in base64 as the slot of its password; null where there is no password. */
export function pairSlot(pattern: string, leaf: Leaf, name: string = lastKey(leaf)): Slot | null {
  const pair = decodedText(leaf.value);
  const at = pair?.indexOf(":") ?? -1;
  const password = pair === null ? "" : withoutPadding(pair.slice(at + 1));
  if (at === -1 || password === "") return null;
  return { pattern, name, start: leaf.start, end: leaf.end, value: password };
}

/** Without the NULs that some fill the last bytes with. */
function withoutPadding(text: string): string {
  let end = text.length;
  while (text[end - 1] === "\0") end--;
  return text.slice(0, end);
}

/** What is inside a base64 value, for the text patterns. */
export function decodedPassages(leaves: readonly Leaf[]): Passage[] {
  return leaves.flatMap(({ value, start, end }) => {
    const text = decodedText(value);
    return text === null ? [] : [{ text, start, end }];
  });
}
