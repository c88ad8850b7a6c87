import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { callHook, type HookAnswer } from "./hook-call.ts";

/** An agent's name, as `hook --agent` takes it. */
export type Agent = "claude-code" | "cursor" | "copilot";

export const AGENTS: readonly Agent[] = ["claude-code", "cursor", "copilot"];

/** A folder with the files that a test names. */
export interface Desk {
  readonly folder: string;
  write(file: string, text: string | Uint8Array): void;
  /** Asks what the agent's hook says to JSON text, or to a value. */
  ask(agent: Agent, input: unknown, options?: AskOptions): Promise<HookAnswer>;
  /** Asks Claude Code's hook about a tool's call; gives the reason, or null where it may happen. */
  refusal(tool: string, args: unknown, options?: AskOptions): Promise<string | null>;
  dispose(): void;
}

/** How the hook is asked. */
export interface AskOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export function makeDesk(files: Readonly<Record<string, string>> = {}): Desk {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "leaktrail-agent-")));
  const write: Desk["write"] = (file, text) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  const ask: Desk["ask"] = (agent, input, { args = [], env = {} } = {}) =>
    callHook({
      cwd: folder,
      args: ["--agent", agent, ...args],
      env,
      input: typeof input === "string" ? input : JSON.stringify(input),
    });
  const refusal: Desk["refusal"] = async (tool, args, options) => {
    const { code, stdout, stderr } = await ask("claude-code", toolInput("claude-code", tool, args, folder), options);
    if (stdout !== "" || ![0, 2].includes(code)) throw new Error(`exit ${code}: ${stdout}`);
    return code === 0 ? null : stderr;
  };
  return { folder, write, ask, refusal, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What an agent writes before it calls a tool. */
export function toolInput(agent: Agent, tool: string, args: unknown, cwd: string): Record<string, unknown> {
  switch (agent) {
    case "claude-code":
      return {
        session_id: "s",
        transcript_path: "/nowhere/t.jsonl",
        cwd,
        permission_mode: "default",
        hook_event_name: "PreToolUse",
        tool_name: tool,
        tool_input: args,
        tool_use_id: "toolu_1",
      };
    case "cursor":
      return {
        conversation_id: "c",
        generation_id: "g",
        model: "default",
        hook_event_name: "preToolUse",
        cursor_version: "3.9.16",
        workspace_roots: [cwd],
        tool_name: tool,
        tool_input: args,
        tool_use_id: "t",
        cwd: "",
      };
    case "copilot":
      return { sessionId: "s", timestamp: 1704614600000, cwd, toolName: tool, toolArgs: args };
  }
}
