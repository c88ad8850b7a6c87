import { callOf, type AgentProtocol } from "./agent-call.ts";
import { stringIn } from "./fields.ts";
import { mentionsIn } from "./mentions.ts";
import { toolCall } from "./tool-call.ts";

/**
 * Claude Code: exit code 2 stops the call and standard error is the reason; every other code lets it pass, also one
 * that means trouble. Silence leaves the decision to the user's permission rules.
 */
export const claudeCode: AgentProtocol = {
  read(input) {
    const cwd = stringIn(input, ["cwd"]);
    switch (input["hook_event_name"]) {
      case "PreToolUse":
      // A command in a skill or in a command of the user's own, which runs before the model sees anything.
      case "PreSkillShellCommand": {
        const name = stringIn(input, ["tool_name"]);
        return name === null ? null : toolCall(name, input["tool_input"], cwd);
      }
      case "UserPromptSubmit": {
        const text = stringIn(input, ["prompt"]);
        if (text === null) return null;
        return callOf("prompt", { cwd, texts: [{ text, label: "the prompt", file: null }], reads: mentionsIn(text) });
      }
      default:
        return null;
    }
  },
  allow: () => ({ code: 0, stdout: "", stderr: "" }),
  deny: (_input, reason) => ({ code: 2, stdout: "", stderr: reason }),
};
