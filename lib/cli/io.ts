/** Where text goes: as much of Node's `WriteStream` as the verbs use, so that tests can pass a fake. */
export interface Output {
  /** False when the reader is slower than we write; see {@link Output.once}. */
  write(text: string): boolean;
  /** Calls `listener` once, when the stream can take more (`drain`). */
  once(event: "drain", listener: () => void): unknown;
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
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the working directory. */
  readonly cwd: string;
}

/** Writes `text` and waits until a slow reader has caught up. */
export async function writeOut(stream: Output, text: string): Promise<void> {
  if (text === "" || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    stream.once("drain", resolve);
  });
}
