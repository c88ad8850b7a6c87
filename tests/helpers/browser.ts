import { execFile, spawnSync } from "node:child_process";

/** The first of these programs that is installed; a test that needs one cannot pass without it. */
export function findTool(names: readonly string[]): string {
  const found = names.find((name) => spawnSync(name, ["--version"]).status === 0);
  if (found === undefined) throw new Error(`none of ${names.join(", ")} is installed`);
  return found;
}

/** Runs a program while this process goes on serving it. */
export async function runAsync(program: string, args: readonly string[]): Promise<{ readonly stdout: string }> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { maxBuffer: 1 << 26, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error !== null && stdout === "") reject(new Error(`${program}: ${error.message}\n${stderr}`));
      else resolve({ stdout });
    });
  });
}
