import { lstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { LeaktrailError } from "../core/error.ts";
import { EXIT, type ExitCode } from "../core/exit-code.ts";
import { checkoutFacts } from "../git/checkout-facts.ts";
import { hookContext } from "../git/hook-context.ts";
import { hookMode, inCommit, mayBeMessage, mayBePush, namesRemote } from "../sources/hook-mode.ts";
import { stagedDiff } from "../sources/staged.ts";
import { hookHelp, parseHookArgs } from "./hook/args.ts";
import { IN_COMMIT, mayHoldLines, readPushInput } from "./hook/stdin.ts";
import { writeOut, type Io } from "./io.ts";

/**
 * `leaktrail hook`: chooses what to look at and scans it. Everything that scanning needs is loaded only when there
 * is something to scan.
 */
export async function runHook(argv: readonly string[], io: Io): Promise<ExitCode> {
  if (argv[0] === "--help" || argv[0] === "-h") {
    await writeOut(io.stdout, hookHelp());
    return EXIT.clean;
  }
  if (asksForAgent(argv)) {
    const { runAgentHook, runAgentProgram } = await import("./hook/agent.ts");
    return io.end === undefined ? runAgentHook(argv, io) : runAgentProgram(argv, io);
  }
  const onDisk = (file: string): boolean => lstatSync(resolve(io.cwd, file), { throwIfNoEntry: false }) !== undefined;
  const args = parseHookArgs(argv, onDisk);
  const context = hookContext(io.cwd, io.env);
  const facts = mayBeMessage(args.files) ? checkoutFacts(context) : null;
  const inGitDir = (file: string): boolean => facts !== null && isInside(facts.gitDir, resolve(io.cwd, file));
  const isMessage = facts !== null && inGitDir(args.files[0]!);
  const input = isMessage ? null : await pushInput(args.files, io);
  const mode = hookMode({ env: io.env, args: args.files, inGitDir, onDisk, input });
  const staged = mode.kind === "staged" ? stagedDiff(context) : null;
  if (staged?.changes.length === 0 && args.files.length === 0) {
    if (args.values.has("verbose")) await writeOut(io.stderr, "leaktrail: mode staged: nothing is staged\n");
    return EXIT.clean;
  }
  const { scanMode } = await import("./hook/run.ts");
  return scanMode({ mode, context, facts, staged, args }, io);
}

/** What git says about a push, where there may be one; in a commit that costs nothing unless somebody pipes something. */
async function pushInput(files: readonly string[], io: Io): Promise<string | null> {
  if (!mayBePush(io.env)) return null;
  if (!inCommit(io.env)) return readPushInput(io.stdin);
  const last = files.at(-1);
  const isFile = last !== undefined && statSync(resolve(io.cwd, last), { throwIfNoEntry: false })?.isFile() === true;
  // What git gives last to a pre-push hook is an address, and that of a repository is a folder.
  if (isFile || !mayHoldLines(io)) return null;
  return readPushInput(io.stdin, namesRemote(files) ? {} : IN_COMMIT);
}

/**
 * Whether an agent calls, which has a protocol of its own. The option stands first, before any name of a file: a file
 * called `--agent` must not decide how a failure is answered.
 * @throws LeaktrailError `usage` where it stands elsewhere
 */
function asksForAgent(argv: readonly string[]): boolean {
  const isAgent = (word: string): boolean => word === "--agent" || word.startsWith("--agent=");
  const words = argv.slice(0, argv.includes("--") ? argv.indexOf("--") : argv.length);
  if (words.findIndex(isAgent) <= 0) return words[0] !== undefined && isAgent(words[0]);
  throw new LeaktrailError(
    "usage",
    "--agent stands behind something else",
    "Put it first: leaktrail hook --agent NAME. Names of files go behind `--`.",
  );
}

function isInside(folder: string, file: string): boolean {
  return [file, physical(file)].some((path) => path.startsWith(folder + sep));
}

/** The file with the links on the way to it followed, as git names its own directory. */
function physical(file: string): string {
  try {
    return join(realpathSync(dirname(file)), basename(file));
  } catch {
    return file;
  }
}
