import { escapeForTerminal } from "../core/terminal.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/**
 * Text within an element or an attribute of XML 1.0, without the characters that it may not hold.
 * @param lines line ends that stay; all other controls are shown as escapes
 */
export function xmlText(text: string, lines: "\n" | "" = ""): string {
  const parts = lines === "" ? [text] : text.split(lines);
  return parts
    .map((part) => escapeForTerminal(part).replaceAll(/[\ufffe\uffff]/g, "\ufffd"))
    .map((part) => part.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? ""))
    .join(lines);
}
