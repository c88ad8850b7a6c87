// One command's time, processor time and peak memory, its children included.
import { spawn } from "node:child_process";
import { closeSync, openSync, readdirSync, readFileSync } from "node:fs";

const SAMPLE_MS = 20;
const TICKS_PER_SECOND = 100;

/**
 * Runs a command with its output in files (or nowhere), so that reading it costs nothing here.
 * Memory is the peak of the summed RssAnon and processor time the last sum seen, both from /proc; null where there is none.
 *
 * @param {readonly string[]} argv
 * @param {{ env: Record<string, string | undefined>, cwd?: string, stdout?: string, stderr?: string }} options
 */
export async function measured([command, ...args], { env, cwd, stdout, stderr }) {
  const files = [stdout, stderr].map((path) => (path === undefined ? "ignore" : openSync(path, "w")));
  const started = performance.now();
  const child = spawn(command, args, { env, cwd, stdio: ["ignore", ...files] });
  let peak = 0;
  let ticks = 0;
  const timer = setInterval(() => {
    const now = processTree(child.pid);
    peak = Math.max(peak, now.kilobytes);
    ticks = Math.max(ticks, now.ticks);
  }, SAMPLE_MS);
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (status, signal) => resolve(status ?? signal));
  }).finally(() => {
    clearInterval(timer);
    for (const file of files) if (file !== "ignore") closeSync(file);
  });
  const seconds = (performance.now() - started) / 1000;
  const seen = peak > 0;
  return { seconds, cpuSeconds: seen ? ticks / TICKS_PER_SECOND : null, peakMB: seen ? peak / 1024 : null, code };
}

/** RssAnon and processor time (ended children included) of a process and all below it; only their files are read. */
function processTree(root) {
  const sum = { kilobytes: 0, ticks: 0 };
  const open = [String(root)];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    try {
      sum.kilobytes += Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0);
      sum.ticks += cpuTicks(readFileSync(`/proc/${pid}/stat`, "latin1"));
      for (const thread of readdirSync(`/proc/${pid}/task`)) {
        open.push(...readFileSync(`/proc/${pid}/task/${thread}/children`, "latin1").split(" ").filter(Boolean));
      }
    } catch {
      // It ended while it was read.
    }
  }
  return sum;
}

/** utime + stime + cutime + cstime: fields 14 to 17, counted after the name, which may hold anything. */
function cpuTicks(stat) {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
}
