import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { MOST_INPUT, readAgentInput } from "../../../lib/cli/agent/read-input.ts";
import { runAgentHook } from "../../../lib/cli/hook/agent.ts";
import { AGENTS, makeDesk, toolInput, type Agent, type Desk } from "../../helpers/agent-call.ts";
import type { HookAnswer } from "../../helpers/hook-call.ts";
import { githubToken } from "../../helpers/hook-secret.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";

const TOKEN = githubToken(4);

let desk: Desk;

beforeAll(() => {
  desk = makeDesk({ ".env": `GITHUB_TOKEN=${TOKEN}\n`, "plain.txt": "nothing\n" });
});

afterAll(() => desk.dispose());

const SHELL: Readonly<Record<Agent, string>> = { "claude-code": "Bash", cursor: "Shell", copilot: "bash" };
const command = (agent: Agent, text: string): unknown => toolInput(agent, SHELL[agent], { command: text }, desk.folder);

/** What each agent takes as "let it pass" and as "stop it", by its documentation. */
function expectAllowed(agent: Agent, { code, stdout, stderr }: HookAnswer): void {
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(agent === "cursor" ? '{"permission":"allow"}\n' : "");
}

function expectDenied(agent: Agent, answer: HookAnswer, says: string): void {
  const reason = expect.stringContaining(says) as unknown as string;
  const { code, stdout, stderr } = answer;
  expect({ code, stderr, json: stdout === "" ? null : (JSON.parse(stdout) as unknown) }).toEqual(
    {
      "claude-code": { code: 2, stderr: reason, json: null },
      cursor: { code: 0, stderr: "", json: { permission: "deny", user_message: reason, agent_message: reason } },
      copilot: { code: 0, stderr: "", json: { permissionDecision: "deny", permissionDecisionReason: reason } },
    }[agent],
  );
}

/** Exit code 2 stops a call of all three. */
function expectStopped({ code, stdout, stderr }: HookAnswer, says: string): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(says);
}

describe.each(AGENTS)("%s", (agent) => {
  test("lets a harmless call pass and says no more than it must", async () => {
    expectAllowed(agent, await desk.ask(agent, command(agent, "cat plain.txt")));
  });

  test("stops a call that shows a secret, and shows its mask alone", async () => {
    const answer = await desk.ask(agent, command(agent, "cat .env"));
    expectDenied(agent, answer, "ghp_...");
    expect(answer.stdout + answer.stderr).not.toContain(TOKEN.slice(4, -4));
  });

  test("stops what cannot be checked, unless the user lets that pass", async () => {
    const input = command(agent, "cd $SOMEWHERE && git push");
    expectDenied(agent, await desk.ask(agent, input), "could not be checked");
    expectAllowed(agent, await desk.ask(agent, input, { args: ["--allow-incomplete"] }));
  });

  test("stops what git cannot answer for", async () => {
    expectDenied(agent, await desk.ask(agent, command(agent, "git commit -m x")), "leaktrail stopped the call");
  });

  test("stops a call under a configuration that is not well formed", async () => {
    desk.write("broken/.leaktrail.jsonc", "{ no");
    desk.write("broken/.git", "");
    const input = toolInput(agent, SHELL[agent], { command: "true" }, `${desk.folder}/broken`);
    expectDenied(agent, await desk.ask(agent, input), ".leaktrail.jsonc");
  });

  test.each(["", "{", "[]", "null", '"text"', `{"tool_input": ${TOKEN}`, `\u{0}${TOKEN}`])(
    "stops the call where the input is not a JSON object: %j",
    async (input) => {
      const answer = await desk.ask(agent, input);
      expectStopped(answer, "not a JSON object");
      expect(answer.stderr).not.toContain(TOKEN.slice(4, -4));
    },
  );

  test("stops a call that is nested deeper than anybody nests, and reads the one that is not", async () => {
    const nested = (levels: number): string => "[".repeat(levels) + JSON.stringify(TOKEN) + "]".repeat(levels);
    const deep = `{"hook_event_name": "PreToolUse", "tool_name": "Write", "tool_input": ${nested(60_000)}}`;
    expectStopped(await desk.ask(agent, deep), "nested too deep");
    const plainer = toolInput(agent, "mcp__x__y", { list: JSON.parse(nested(100)) }, desk.folder);
    expectDenied(agent, await desk.ask(agent, plainer), "ghp_...");
  });

  test.each([
    {},
    { hook_event_name: "Stop", cwd: "/" },
    { hook_event_name: "afterFileEdit", file_path: "x" },
    { hook_event_name: "PreToolUse", tool_name: 7 },
    { toolName: "bash", toolArgs: { command: "true" }, toolResult: { resultType: "success" } },
  ])("stops an event that it does not know, and says which it knows: %j", async (input) => {
    expectStopped(await desk.ask(agent, input), "docs/agents.md");
  });

  test.each([
    { hook_event_name: "beforeShellExecution" },
    { toolName: "bash", toolArgs: { text: "no command" } },
    { hook_event_name: "PreToolUse", tool_name: "Bash", tool_input: null },
  ])("stops an event that it knows but whose input it does not: %j", async (input) => {
    const { code, stdout, stderr } = await desk.ask(agent, input);
    expect(code === 2 || /"permission(?:Decision)?":"deny"/.test(stdout)).toBe(true);
    expect(stdout + stderr).toContain("docs/agents.md");
  });

  test("a mark of the byte order is no error", async () => {
    expectAllowed(agent, await desk.ask(agent, `\u{feff}${JSON.stringify(command(agent, "true"))}`));
  });

  test("stops a call whose arguments are nested too deep, without a word of them", async () => {
    const depth = 200_000;
    const args = `${"[".repeat(depth)}"${TOKEN}"${"]".repeat(depth)}`;
    const input = JSON.stringify(toolInput(agent, "mcp__x__y", "ARGS", desk.folder)).replace('"ARGS"', () => args);
    const answer = await desk.ask(agent, input);
    expect(answer.code === 2 || answer.stdout.includes('"deny"')).toBe(true);
    expect(answer.stdout + answer.stderr).not.toContain(TOKEN.slice(4, -4));
  });

  test("stops a call that takes too long", async () => {
    const never = { ...fakeIo(), stdin: silence(), cwd: desk.folder, end: (code: number) => void ended.push(code) };
    const ended: number[] = [];
    expect(await runAgentHook(["--agent", agent], never, 20)).toBe(2);
    expect(never.stderr.text()).toContain("in time");
    expect(ended).toEqual([2]);
  });

  test.each([
    ["--agent"],
    ["--agent="],
    ["--agent", "nobody"],
    ["--fail-on", "error", "--agent", agent],
    ["--agent", agent, "a-file"],
    ["--agent", agent, "--no-such-option"],
  ])("wrong options end with 2, which stops the call: %s %s %s", async (...args) => {
    const { callHook } = await import("../../helpers/hook-call.ts");
    const words = args.filter((word) => typeof word === "string");
    const answer = await callHook({ cwd: desk.folder, args: words, input: JSON.stringify(command(agent, "true")) });
    expect({ code: answer.code, stdout: answer.stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("a file of the option's name does not switch the protocol off", async () => {
    desk.write(`odd/--agent`, "");
    desk.write(`odd/--agent=${agent}`, "");
    desk.write("odd/.env", `GITHUB_TOKEN=${TOKEN}\n`);
    const { callHook } = await import("../../helpers/hook-call.ts");
    const input = JSON.stringify(toolInput(agent, SHELL[agent], { command: "cat .env" }, `${desk.folder}/odd`));
    for (const args of [["--agent", agent], [`--agent=${agent}`]]) {
      expectDenied(agent, await callHook({ cwd: `${desk.folder}/odd`, args, input }), "ghp_...");
    }
  });
});

test("an input that is too large stops the call", async () => {
  const input = fakeIo({ input: "x".repeat(2000) }).stdin;
  await expect(readAgentInput(input, 1999)).rejects.toThrow("larger than 1999 bytes");
  expect(MOST_INPUT).toBeGreaterThan(1024 ** 2);
});

test.each([["", "PreToolUse"]])("Copilot's other form of the same event", async () => {
  const input = { hook_event_name: "PreToolUse", tool_name: "Bash", tool_input: { command: "cat .env" } };
  expectDenied("copilot", await desk.ask("copilot", { ...input, cwd: desk.folder }), "ghp_...");
});

test("Cursor's events for one kind of tool", async () => {
  const shell = { hook_event_name: "beforeShellExecution", command: "cat .env", cwd: desk.folder, sandbox: false };
  expectDenied("cursor", await desk.ask("cursor", shell), "ghp_...");
  const mcp = { hook_event_name: "beforeMCPExecution", tool_name: "t", tool_input: JSON.stringify({ a: TOKEN }) };
  expectDenied("cursor", await desk.ask("cursor", mcp), "ghp_...");
  const tab = { hook_event_name: "beforeTabFileRead", file_path: `${desk.folder}/.env`, content: "" };
  expectDenied("cursor", await desk.ask("cursor", tab), "ghp_...");
});

test("a pipe that a command names is not waited for", async () => {
  expect(spawnSync("mkfifo", [`${desk.folder}/pipe`]).status).toBe(0);
  expectAllowed("claude-code", await desk.ask("claude-code", command("claude-code", "cat pipe")));
});

async function* silence(): AsyncGenerator<Uint8Array> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  yield new Uint8Array();
}
