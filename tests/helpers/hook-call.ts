import { main } from "../../lib/cli/hook/entry.ts";
import type { Io, Output } from "../../lib/cli/io.ts";
import { gitTestEnvironment } from "./repo.ts";

/** What a call of the hook gave. */
export interface HookAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How the hook is called. */
export interface HookCall {
  readonly cwd: string;
  readonly args?: readonly string[];
  /** Added to an environment without any variable of git. */
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input; a terminal by default. */
  readonly input?: string;
}

/** Environment that git gives to a pre-commit hook. */
export const IN_COMMIT: Readonly<Record<string, string>> = { GIT_INDEX_FILE: ".git/index", GIT_PREFIX: "" };

/** Runs the hook in this process. */
export async function callHook({ cwd, args = [], env = {}, input }: HookCall): Promise<HookAnswer> {
  const stdout = sink();
  const stderr = sink();
  const stdin: Io["stdin"] = Object.assign(linesOf(input ?? ""), { isTTY: input === undefined });
  const environment = { ...gitTestEnvironment(cwd), ...env };
  const code = await main(["hook", ...args], { stdin, stdout, stderr, env: environment, cwd });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

async function* linesOf(text: string): AsyncGenerator<Uint8Array> {
  if (text !== "") yield Buffer.from(text);
}

function sink(): Output & { text(): string } {
  let all = "";
  return {
    write: (text, done) => {
      all += text;
      done?.();
      return true;
    },
    text: () => all,
  };
}
