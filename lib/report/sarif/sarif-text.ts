import { escapeForTerminal } from "../../core/terminal.ts";

/** Text of a SARIF message, in which brackets would be links and braces arguments (sections 3.11.5 and 3.11.6). */
export function sarifText(text: string): string {
  return escapeForTerminal(text)
    .replaceAll(/[\\[\]]/g, String.raw`\$&`)
    .replaceAll(/[{}]/g, "$&$&");
}
