import { callOf, type AgentCall, type AgentProtocol } from "./agent-call.ts";
import { fieldsIn, parsedText, stringIn, type Fields } from "./fields.ts";
import { toolCall } from "./tool-call.ts";

/** Events whose answer Cursor takes from standard output. */
const DECIDES = new Set([
  "preToolUse",
  "beforeShellExecution",
  "beforeMCPExecution",
  "beforeReadFile",
  "beforeTabFileRead",
  "beforeSubmitPrompt",
]);

/**
 * Cursor: a decision in JSON with exit code 0, also to let a call pass, since a hook under `failClosed` that says
 * nothing has failed. Exit code 2 stops the call as well, but without a reason.
 */
export const cursor: AgentProtocol = {
  read: callIn,
  allow: (input) => ({ code: 0, stdout: decision(input, null), stderr: "" }),
  deny: (input, reason) =>
    input !== null && DECIDES.has(String(input["hook_event_name"]))
      ? { code: 0, stdout: decision(input, reason.trim()), stderr: "" }
      : { code: 2, stdout: "", stderr: reason },
};

function callIn(input: Fields): AgentCall | null {
  const cwd = stringIn(input, ["cwd"]) || firstRoot(input);
  switch (input["hook_event_name"]) {
    case "preToolUse": {
      const name = stringIn(input, ["tool_name"]);
      return name === null ? null : toolCall(name, parsedText(input["tool_input"]), cwd);
    }
    case "beforeShellExecution":
      return toolCall("Shell", { command: input["command"] }, cwd);
    case "beforeMCPExecution": {
      const name = stringIn(input, ["tool_name"]);
      return name === null ? null : toolCall(`MCP:${name}`, parsedText(input["tool_input"]), cwd);
    }
    case "beforeReadFile":
    case "beforeTabFileRead": {
      const file = stringIn(input, ["file_path"]);
      if (file === null) return null;
      // What an editor has not saved yet stands in no file.
      const texts = [{ text: stringIn(input, ["content"]) ?? "", label: "the file", file }];
      return callOf("Read", { cwd, texts, reads: [file, ...attached(input)] });
    }
    case "beforeSubmitPrompt": {
      const text = stringIn(input, ["prompt"]);
      const texts = [{ text: text ?? "", label: "the prompt", file: null }];
      return text === null ? null : callOf("prompt", { cwd, texts, reads: attached(input) });
    }
    default:
      return null;
  }
}

function firstRoot(input: Fields): string | null {
  const roots = input["workspace_roots"];
  const [first] = Array.isArray(roots) ? (roots as readonly unknown[]) : [];
  return typeof first === "string" ? first : null;
}

/** Rules are attached by names that are no paths. */
function attached(input: Fields): string[] {
  return fieldsIn(input["attachments"])
    .filter(({ type }) => type === "file")
    .flatMap((one) => stringIn(one, ["file_path", "filePath"]) ?? []);
}

function decision(input: Fields, reason: string | null): string {
  const message = reason === null ? {} : { user_message: reason };
  const isPrompt = input["hook_event_name"] === "beforeSubmitPrompt";
  const answer = isPrompt
    ? { continue: reason === null, ...message }
    : { permission: reason === null ? "allow" : "deny", ...message, ...(reason !== null && { agent_message: reason }) };
  return `${JSON.stringify(answer)}\n`;
}
