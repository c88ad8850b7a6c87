import type { AgentProtocol } from "./agent-call.ts";
import { parsedText, stringIn, type Fields } from "./fields.ts";
import { toolCall } from "./tool-call.ts";

/**
 * GitHub Copilot, CLI and cloud agent: a decision in JSON with exit code 0. For `preToolUse`, exit code 2 and every
 * other failure but a timeout stop the call too. Silence leaves the decision to the user's permission rules.
 */
export const copilot: AgentProtocol = {
  read(input) {
    const name = toolBefore(input);
    if (name === null) return null;
    return toolCall(name, parsedText(input["toolArgs"] ?? input["tool_input"]), stringIn(input, ["cwd"]));
  },
  allow: () => ({ code: 0, stdout: "", stderr: "" }),
  deny: (input, reason) =>
    input !== null && toolBefore(input) !== null
      ? { code: 0, stdout: json({ permissionDecision: "deny", permissionDecisionReason: reason.trim() }), stderr: "" }
      : { code: 2, stdout: "", stderr: reason },
};

/** Name of the tool that is about to run; `preToolUse` alone names one without a result or an error. */
function toolBefore(input: Fields): string | null {
  const event = input["hook_event_name"];
  const isBefore = event === undefined ? !("toolResult" in input || "error" in input) : event === "PreToolUse";
  return isBefore ? stringIn(input, ["toolName", "tool_name"]) : null;
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
