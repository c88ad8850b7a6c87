import type { AgentProtocol } from "./agent-call.ts";
import { claudeCode } from "./claude-code.ts";
import { copilot } from "./copilot.ts";
import { cursor } from "./cursor.ts";

/** The protocol of each agent, by the name that `hook --agent` takes. */
export const PROTOCOLS: ReadonlyMap<string, AgentProtocol> = new Map([
  ["claude-code", claudeCode],
  ["cursor", cursor],
  ["copilot", copilot],
]);
