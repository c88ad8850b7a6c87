import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Budget } from "./budget.ts";

/**
 * Inflates a gzip stream, all its members. Ends early where the budget does; throws zlib's error where it is damaged.
 * @param onEnd takes how many bytes were read, which need not be all
 */
export async function* inflated(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  budget: Budget,
  onEnd: (read: number) => void,
): AsyncGenerator<Uint8Array> {
  const source = Readable.from(chunks, { objectMode: false });
  const gunzip = createGunzip();
  source.on("error", (error) => gunzip.destroy(error));
  source.pipe(gunzip);
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      if (!budget.takes(chunk.length)) return;
      yield chunk;
    }
    onEnd(gunzip.bytesWritten);
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

/** The first bytes of a stream, and a stream that begins with them again. */
export async function headOf(
  chunks: AsyncGenerator<Uint8Array>,
  length: number,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncGenerator<Uint8Array> }> {
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < length) {
    const { value, done } = await chunks.next();
    if (done === true) break;
    first.push(value);
    size += value.length;
  }
  const head = Buffer.concat(first);
  return { head, all: after(head, chunks) };
}

async function* after(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}

/** Everything of a stream, or how much came before it was too much. */
export async function collected(
  chunks: AsyncIterable<Uint8Array>,
  maxSize: number,
): Promise<{ readonly bytes: Uint8Array } | { readonly over: number }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxSize) return { over: size };
    parts.push(chunk);
  }
  return { bytes: Buffer.concat(parts, size) };
}
