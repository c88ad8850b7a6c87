import type { Input, Io, Output } from "../../../lib/cli/io.ts";

/** A stream that keeps what was written. */
export interface FakeOutput extends Output {
  text(): string;
}

/** An {@link Io} whose output can be read back. */
export interface FakeIo extends Io {
  readonly stdout: FakeOutput;
  readonly stderr: FakeOutput;
}

/** What a test may set; without `columns` a stream is no terminal. */
export interface FakeSettings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  readonly columns?: number;
}

export function fakeIo({ input = "", env = {}, cwd = "/", columns }: FakeSettings = {}): FakeIo {
  return { stdin: inputOf(input), stdout: fakeOutput(columns), stderr: fakeOutput(columns), env, cwd };
}

export function fakeOutput(columns?: number): FakeOutput {
  const parts: string[] = [];
  return {
    write(text, done) {
      parts.push(text);
      done?.();
      return true;
    },
    text: () => parts.join(""),
    isTTY: columns !== undefined,
    ...(columns === undefined ? {} : { columns }),
  };
}

async function* chunks(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

function inputOf(input: string | Uint8Array): Input {
  return chunks(input);
}
