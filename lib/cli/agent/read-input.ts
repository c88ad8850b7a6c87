import { isFields, type Fields } from "../../agents/fields.ts";
import { LeaktrailError } from "../../core/error.ts";
import { tooDeepAt } from "../../core/json-depth.ts";
import type { Input } from "../io.ts";

/** How much an agent may say, in bytes. */
export const MOST_INPUT: number = 32 * 1024 * 1024;
const RUN_BY_AGENT = "Let the agent run this command as its hook; docs/agents.md shows how.";

/**
 * The JSON object that an agent writes to its hook.
 * @throws LeaktrailError `unreadable` for anything else; no message quotes the input
 */
export async function readAgentInput(input: Input, most: number = MOST_INPUT): Promise<Fields> {
  if (input.isTTY === true) throw unreadable("nothing was written to standard input", RUN_BY_AGENT);
  const parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of input) {
    const part = Buffer.from(chunk as Uint8Array);
    length += part.length;
    if (length > most) {
      throw unreadable(`the hook's input is larger than ${most} bytes`, "Split the call into smaller ones.");
    }
    parts.push(part);
  }
  const text = Buffer.concat(parts)
    .toString()
    .replace(/^\u{feff}/u, "");
  if (tooDeepAt(text) !== null) throw unreadable("the hook's input is nested too deep", "Make a plainer call.");
  const value = parsed(text);
  if (!isFields(value)) throw unreadable("the hook's input is not a JSON object", RUN_BY_AGENT);
  return value;
}

/** The parser's own message would quote what it could not read. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unreadable(message: string, remedy: string): LeaktrailError {
  return new LeaktrailError("unreadable", message, remedy);
}
