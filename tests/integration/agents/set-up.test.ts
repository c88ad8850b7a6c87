import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { makeDesk, toolInput, type Agent, type Desk } from "../../helpers/agent-call.ts";
import { githubToken } from "../../helpers/hook-secret.ts";

const ROOT = join(import.meta.dirname, "../../..");
const PAGE = readFileSync(join(ROOT, "docs/agents.md"), "utf8");
const TOKEN = githubToken(7);

/** One command of a snippet. */
interface Entry {
  readonly event: string;
  readonly command: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

function snippet(heading: string): { hooks: Record<string, Record<string, unknown>[]> } {
  const [, section = ""] = PAGE.split(`### ${heading}\n`);
  return JSON.parse(/```json\n([^]*?)```/.exec(section)![1]!) as ReturnType<typeof snippet>;
}

function entries(heading: string): Entry[] {
  return Object.entries(snippet(heading).hooks).flatMap(([event, list]) =>
    list
      .flatMap((one) => (one["hooks"] as Record<string, unknown>[] | undefined) ?? [one])
      .map((settings) => ({ event, command: String(settings["command"] ?? settings["bash"]), settings })),
  );
}

let desk: Desk;
const bin = (): string => join(desk.folder, "node_modules/.bin/leaktrail");

beforeAll(() => {
  desk = makeDesk({ ".env": `GITHUB_TOKEN=${TOKEN}\n`, "plain.txt": "nothing\n" });
  mkdirSync(join(desk.folder, "node_modules/.bin"), { recursive: true });
});

afterAll(() => desk.dispose());

function install(program: string): void {
  rmSync(bin(), { force: true });
  if (program !== "") symlinkSync(program, bin());
}

function broken(name: string, script: string): string {
  const file = join(desk.folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return file;
}

/** Runs a snippet's command as the agent would: by a shell in the project, with its variables and its input. */
function run({ command }: Entry, input: unknown): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], {
    cwd: desk.folder,
    env: {
      PATH: `${join(process.execPath, "..")}:${process.env["PATH"]}`,
      CLAUDE_PROJECT_DIR: desk.folder,
      CURSOR_PROJECT_DIR: desk.folder,
    },
    input: typeof input === "string" ? input : JSON.stringify(input),
    encoding: "utf8",
  });
  return { code: status, stdout, stderr };
}

/** What the agent sends for an event, with a secret in it or without. */
function inputFor(agent: Agent, event: string, isBad: boolean): unknown {
  const file = join(desk.folder, isBad ? ".env" : "plain.txt");
  const common = { hook_event_name: event, cwd: desk.folder, workspace_roots: [desk.folder] };
  switch (event) {
    case "UserPromptSubmit":
    case "beforeSubmitPrompt":
      return { ...common, prompt: isBad ? `use ${TOKEN}` : "hello", attachments: [] };
    case "beforeShellExecution":
      return { ...common, command: `cat ${file}`, sandbox: false };
    case "beforeMCPExecution":
      return { ...common, tool_name: "t", tool_input: JSON.stringify({ a: isBad ? TOKEN : "b" }) };
    case "beforeReadFile":
    case "beforeTabFileRead":
      return { ...common, file_path: file, content: readFileSync(file, "utf8"), attachments: [] };
    case "PreSkillShellCommand":
      return { ...common, tool_name: "Bash", tool_input: { command: `cat ${file}` }, command_name: "review" };
    default:
      return toolInput(agent, agent === "claude-code" ? "Bash" : "bash", { command: `cat ${file}` }, desk.folder);
  }
}

const ALL: readonly (readonly [agent: Agent, event: string, entry: Entry])[] = (
  [
    ["claude-code", "Claude Code"],
    ["cursor", "Cursor"],
    ["copilot", "GitHub Copilot"],
  ] as const
).flatMap(([agent, heading]) => entries(heading).map((entry) => [agent, entry.event, entry] as const));

test("every agent has its snippet", () => {
  expect(ALL.map(([agent, event]) => `${agent} ${event}`)).toEqual([
    "claude-code PreToolUse",
    "claude-code PreSkillShellCommand",
    "claude-code UserPromptSubmit",
    "cursor preToolUse",
    "cursor beforeShellExecution",
    "cursor beforeMCPExecution",
    "cursor beforeReadFile",
    "cursor beforeTabFileRead",
    "cursor beforeSubmitPrompt",
    "copilot preToolUse",
  ]);
});

describe("the program as it is installed", () => {
  test.each(ALL)("%s %s", (agent, event, entry) => {
    install(join(ROOT, "bin/leaktrail.js"));
    const good = run(entry, inputFor(agent, event, false));
    const bad = run(entry, inputFor(agent, event, true));
    expect(good).toMatchObject({ code: 0, stderr: "" });
    expect(bad.stdout + bad.stderr).toContain("ghp_...");
    expect(bad.stdout + bad.stderr).not.toContain(TOKEN.slice(4, -4));
    const wanted = {
      "claude-code": [good.stdout === "", bad.code === 2, bad.stdout === ""],
      cursor: [/"(?:permission":"allow|continue":true)/.test(good.stdout), bad.code === 0, bad.stderr === ""],
      copilot: [good.stdout === "", bad.code === 0, bad.stdout.includes('"permissionDecision":"deny"')],
    }[agent];
    expect(wanted).toEqual([true, true, true]);
  });
});

/** Whether the agent stops a call after such an end of its hook, by its documentation; nothing was written. */
function stopsAt(agent: Agent, code: number | null, { settings }: Entry): boolean {
  if (agent === "claude-code") return code === 2;
  if (agent === "cursor") return code === 2 || settings["failClosed"] === true;
  return code !== 0;
}

describe("nothing fails open", () => {
  test.each(ALL.filter(([, event]) => /^[pP]reToolUse$|Prompt|PreSkill/.test(event)))(
    "%s %s",
    (agent, event, entry) => {
      const input = inputFor(agent, event, true);
      for (const script of ["exit 1", "exit 3", "kill -9 $$", "exit 127"]) {
        install(broken("broken", script));
        const { code, stdout } = run(entry, input);
        expect([script, stdout, stopsAt(agent, code, entry)]).toEqual([script, "", true]);
      }
      install("");
      expect(stopsAt(agent, run(entry, input).code, entry)).toBe(true);
    },
  );

  test("a hook whose parts are missing or damaged ends with 2 and shows nothing of its input", () => {
    const copy = join(desk.folder, "copy");
    for (const part of ["bin", "dist"]) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
    install(join(copy, "bin/leaktrail.js"));
    const parts = ["dist/hook-patterns.jsonl", "dist/hook-agent.cjs", "dist/hook.cjs"];
    for (const part of parts) {
      writeFileSync(join(copy, part), "}{");
      for (const [agent, event, entry] of ALL.filter(([, name]) => /^[pP]reToolUse$/.test(name))) {
        const { code, stdout, stderr } = run(entry, inputFor(agent, event, true));
        expect([part, code === 2 || /"deny"/.test(stdout)]).toEqual([part, true]);
        expect(stdout + stderr).not.toContain(TOKEN.slice(4, -4));
      }
    }
  });
});
