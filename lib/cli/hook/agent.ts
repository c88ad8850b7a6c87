import type { AgentProtocol } from "../../agents/agent-call.ts";
import type { Fields } from "../../agents/fields.ts";
import { PROTOCOLS } from "../../agents/protocols.ts";
import { topAbove } from "../../config/file/find-config.ts";
import { isLeaktrailError, LeaktrailError } from "../../core/error.ts";
import { hookContext } from "../../git/hook-context.ts";
import { agentFailureText, agentText } from "../../report/agent-text.ts";
import { CallFindings, tooSlow } from "../agent/findings.ts";
import { guard } from "../agent/guard.ts";
import { judgeCall } from "../agent/judge-call.ts";
import { readAgentInput } from "../agent/read-input.ts";
import { parseHookArgs, type HookArgs } from "./args.ts";
import { hookSettings } from "./settings.ts";
import { writeOut, type Io } from "../io.ts";
import { safeMessage } from "../safe-message.ts";

/** Copilot waits 30 s by default, and lets a call pass whose hook takes longer. */
const PATIENCE_MS = 20_000;
/** The first thread is given so much longer to say it by itself. */
const GRACE_MS = 3000;
const SEE = "docs/agents.md has the command for each agent.";
const WRONG_EVENT = new LeaktrailError(
  "usage",
  "this agent lets no hook stop such an event, or its input is not what leaktrail knows",
  "Call the hook only for the events in docs/agents.md, and update leaktrail if the agent is newer.",
);

/**
 * `leaktrail hook --agent NAME`: stops a call that would write, print or send a secret, by the agent's own protocol.
 * What cannot be read, what takes too long and what goes wrong stops it too.
 * @throws LeaktrailError `usage` for wrong options, which ends with exit code 2: that stops a call of every agent
 */
export async function runAgentHook(argv: readonly string[], io: Io, patience: number = PATIENCE_MS): Promise<0 | 2> {
  const args = parseHookArgs(argv, () => false);
  const agent = args.values.get("agent") ?? "";
  const protocol = PROTOCOLS.get(agent);
  if (protocol === undefined) {
    throw new LeaktrailError("usage", `--agent: ${agent} is none of ${[...PROTOCOLS.keys()].join(", ")}`, SEE);
  }
  if (args.files.length > 0) throw new LeaktrailError("usage", "--agent takes no names of files", SEE);
  const asked: Asked = { input: null, findings: null };
  const { reason, isLate } = await inTime(
    () => refusal(protocol, asked, { args, io, until: Date.now() + patience }),
    patience,
  );
  const { input, findings } = asked;
  const told = reason === null ? null : (findings?.redacted(reason) ?? safeMessage(reason));
  const answer = told === null && input !== null ? protocol.allow(input) : protocol.deny(input, told ?? "");
  await writeOut(io.stdout, answer.stdout);
  await writeOut(io.stderr, answer.stderr);
  // What is still under way would keep the process alive until the agent loses patience.
  if (isLate) io.end?.(answer.code);
  return answer.code;
}

/** The same for a process that does nothing else: it is over in time whatever keeps it busy. */
export async function runAgentProgram(argv: readonly string[], io: Io, patience: number = PATIENCE_MS): Promise<0 | 2> {
  const release = guard(patience + GRACE_MS, failure(tooSlow()));
  try {
    return await runAgentHook(argv, io, patience);
  } finally {
    release();
  }
}

/** How far the question was understood; filled on the way, since the answer depends on it whatever goes wrong. */
interface Asked {
  input: Fields | null;
  findings: CallFindings | null;
}

interface Judgement {
  readonly reason: string | null;
  readonly isLate: boolean;
}

async function inTime(work: () => Promise<string | null>, patience: number): Promise<Judgement> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Judgement>((resolve) => {
    timer = setTimeout(() => resolve({ reason: failure(tooSlow()), isLate: true }), patience);
  });
  const done = work().then(
    (reason) => ({ reason, isLate: false }),
    (error: unknown) => ({ reason: failure(error), isLate: false }),
  );
  const first = await Promise.race([done, late]);
  clearTimeout(timer);
  return first;
}

/** An unexpected error's message may quote what was scanned, so only its kind is told. */
function failure(error: unknown): string {
  if (isLeaktrailError(error)) return agentFailureText(error.message, error.remedy);
  const { code, name = "unknown" } = error as { code?: string; name?: string };
  return agentFailureText(`internal error (${code ?? name})`, "Please report it, with the kind of call but no secret.");
}

interface RefusalTask {
  readonly args: HookArgs;
  readonly io: Io;
  readonly until: number;
}

/** Why the call must not happen; null where it may. */
async function refusal(
  protocol: AgentProtocol,
  asked: Asked,
  { args, io, until }: RefusalTask,
): Promise<string | null> {
  const input = await readAgentInput(io.stdin);
  asked.input = input;
  const call = protocol.read(input);
  if (call === null) throw WRONG_EVENT;
  const context = hookContext(call.cwd ?? io.cwd, io.env as NodeJS.ProcessEnv);
  const top = topAbove(context.cwd);
  const settings = hookSettings(args, { context, top, fromCwd: true }, io.env);
  const { engine } = settings;
  const findings = new CallFindings(settings, until);
  asked.findings = findings;
  const gaps = await judgeCall({ call, engine, io }, findings);
  findings.close();
  const { refusals, skipped } = findings;
  const blocking = findings.blocking();
  const isIncomplete = skipped.length + gaps.length > 0 && !args.values.has("allow-incomplete");
  if (blocking.length + refusals.length === 0 && !isIncomplete) return null;
  const missing = isIncomplete ? { skipped, gaps } : { skipped: [], gaps: [] };
  return agentText({ tool: call.tool, blocking, refusals, ...missing });
}
