import { isLeaktrailError, type LeaktrailError } from "../../core/error.ts";
import { EXIT, type ExitCode } from "../../core/exit-code.ts";
import { escapeLines } from "../../core/terminal.ts";
import { runHook } from "../hook.ts";
import { writeOut, type Io } from "../io.ts";

/**
 * The hook as a program of its own, which loads nothing of the other verbs. A bug is thrown to the caller, who
 * must end with a code that blocks.
 * @param argv without `node` and the script; `hook` may stand first
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await runHook(argv[0] === "hook" ? argv.slice(1) : argv, io);
  } catch (error) {
    if (!isLeaktrailError(error)) throw error;
    // The patterns, which are known there.
    const { safeMessage } = await import("./run.ts");
    await writeOut(io.stderr, escapeLines(safeMessage(`leaktrail: ${error.message}\n${error.remedy}\n`)));
    return codeOf(error);
  }
}

/** What could not be read leaves the scan incomplete; everything else is the caller's or the environment's. */
function codeOf({ code }: LeaktrailError): ExitCode {
  return code === "unreadable" || code === "nothing-matched" ? EXIT.incomplete : EXIT.usage;
}
