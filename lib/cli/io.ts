import { LeaktrailError } from "../core/error.ts";

/** Where text goes: as much of Node's `WriteStream` as the verbs use, so that tests can pass a fake. */
export interface Output {
  /** Calls `done` once the text has left, or with what went wrong. */
  write(text: string, done?: (error?: Error | null) => void): boolean;
  /** Without a listener, Node ends the process on a failed write before anybody can say so. */
  on?(event: "error", listener: (error: Error) => void): unknown;
  readonly isTTY?: boolean;
  /** Width of the terminal in cells, where there is one. */
  readonly columns?: number;
}

/** Where bytes come from: a `ReadStream` of Node, or any async iterable of chunks in tests. */
export interface Input extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean;
  /** Closes it, so that nobody waits for more. */
  destroy?(): unknown;
}

/** Everything a verb may know about the process it runs in. `bin/leaktrail.js` passes the real one. */
export interface Io {
  readonly stdin: Input;
  /** Descriptor of the real standard input, to look at it without opening the stream. */
  readonly stdinDescriptor?: number;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the working directory. */
  readonly cwd: string;
  /** The program of all verbs but the hook's, for a hook that has to ask one of them. */
  readonly loadVerbs?: () => Promise<{ main(argv: readonly string[], io: Io): Promise<number> }>;
  /** Ends the process at once, whatever is still under way. */
  readonly end?: (code: number) => void;
}

/** The user's home folder, on Windows too; undefined where the environment does not say. */
export function homeOf(env: Io["env"]): string | undefined {
  return env["HOME"] ?? env["USERPROFILE"];
}

/**
 * Writes `text` and waits until it has left.
 * @throws Node's error with the code `EPIPE` where the reader is gone, LeaktrailError `unwritable` where the disk is full
 */
export async function writeOut(stream: Output, text: string): Promise<void> {
  if (text === "") return;
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(failureOf(error)) : resolve()));
  });
}

/** Words that standard error cannot take reach nobody, so that only standard output is spoken of. */
function failureOf(error: NodeJS.ErrnoException): Error {
  const { code = "unknown error" } = error;
  if (code === "EPIPE") return error;
  return new LeaktrailError(
    "unwritable",
    `the answer cannot be written to standard output (${code})`,
    "Make room on the disk, or send the output elsewhere.",
    error,
  );
}
