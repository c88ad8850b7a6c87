import { isInterrupt } from "../audit/interrupt.ts";
import type { RawArgs } from "../config/raw-args.ts";
import { isLeaktrailError } from "../core/error.ts";
import { EXIT } from "../core/exit-code.ts";
import { escapeLines } from "../core/terminal.ts";
import { parseArgs } from "./args.ts";
import { interruptible } from "./interrupt.ts";
import { writeOut, type Io } from "./io.ts";
import type { VerbName } from "./options.ts";

/** Runs one verb to its exit code. */
type Run = (args: RawArgs, io: Io, signal: AbortSignal) => Promise<number>;

/** Each verb's code is loaded only when it is called. The hook has an entry of its own. */
const RUNNERS: Readonly<Record<Exclude<VerbName, "hook">, () => Promise<Run>>> = {
  audit: async () => (await import("./audit.ts")).runAudit,
  scan: async () => (await import("./scan.ts")).runScan,
  prepublish: async () => (await import("./prepublish.ts")).runPrepublish,
  posture: async () => (await import("./posture.ts")).runPosture,
  patterns: async () => (await import("./patterns.ts")).runPatterns,
  ignore: async () => (await import("./ignore.ts")).runIgnore,
  baseline: async () => (await import("./baseline.ts")).runBaseline,
  suppressions: async () => (await import("./suppressions.ts")).runSuppressions,
  explain: async () => (await import("./explain.ts")).runExplain,
  migrate: async () => (await import("./migrate.ts")).runMigrate,
  config: async () => (await import("./config.ts")).runConfig,
};

const HELP_WIDTH = 100;

/**
 * The command line program: gives the exit code and never ends the process.
 * Expected failures are told on standard error; anything else is a bug and is thrown to the caller.
 * @param argv without `node` and the script
 * @param stop ends the run early, with what was found so far; default Ctrl-C
 */
export async function main(argv: readonly string[], io: Io, stop?: AbortSignal): Promise<number> {
  // A failed write is told by the write itself.
  for (const stream of [io.stdout, io.stderr]) stream.on?.("error", () => {});
  const interrupt = stop === undefined ? interruptible() : { signal: stop, release: () => {} };
  try {
    return await dispatch(argv, io, interrupt.signal);
  } catch (error) {
    if (mayBeInterrupt(error) && (await isInterrupt(interrupt.signal))) return await tellInterrupted(io);
    if (!isLeaktrailError(error)) throw error;
    const { safeMessage } = await import("./safe-message.ts");
    await tell(io, escapeLines(safeMessage(`leaktrail: ${error.message}\n${error.remedy}\n`)));
    return EXIT.usage;
  } finally {
    interrupt.release();
  }
}

async function dispatch(argv: readonly string[], io: Io, signal: AbortSignal): Promise<number> {
  const width = Math.min(HELP_WIDTH, io.stdout.isTTY === true ? (io.stdout.columns ?? HELP_WIDTH) : HELP_WIDTH);
  const command = await parseArgs(argv, width);
  if (command.kind === "print") {
    await writeOut(command.asked ? io.stdout : io.stderr, command.text);
    return command.asked ? EXIT.clean : EXIT.usage;
  }
  if (command.verb === "hook") return (await import("./hook/entry.ts")).main(argv, io);
  const run = await RUNNERS[command.verb]();
  return run(command.args, io, signal);
}

/** Work that was under way when the user ended it, too early for a report: our own, or git's, which Ctrl-C ends too. */
function mayBeInterrupt(error: unknown): boolean {
  return !isLeaktrailError(error) || error.code === "git-failed";
}

async function tellInterrupted(io: Io): Promise<number> {
  await tell(io, "leaktrail: interrupted before anything was scanned: nothing is proven\n");
  return EXIT.incomplete;
}

/** Says why the run ended. Where nobody can hear it, the exit code still tells. */
async function tell(io: Io, text: string): Promise<void> {
  await writeOut(io.stderr, text).catch(() => {});
}
