import { escapeForTerminal } from "../../core/terminal.ts";

/** Text within GitHub's or GitLab's Markdown, tables included: every character that may mean something is an entity. */
export function markdownText(text: string): string {
  return escapeForTerminal(text).replaceAll(/[^\p{L}\p{N} ,;/.()-]/gu, entity);
}

/**
 * A name from a repository as code: what a receiver makes out of plain text afterwards (mentions of people, links to
 * issues, addresses) leaves code alone.
 */
export function markdownCode(text: string): string {
  return `<code>${markdownText(text)}</code>`;
}

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}
