import type { Blob, Skip } from "../core/blob.ts";
import { defaultLimits } from "./archive/budget.ts";
import { archiveKind, HEAD_BYTES } from "./archive/kind.ts";
import { openArchive } from "./archive/open-archive.ts";

/** How standard input is read. */
export interface StdinOptions {
  /** Path it is judged and reported under. */
  readonly path: string;
  /** Longer input, in bytes, is not scanned. */
  readonly maxSize: number;
  readonly signal?: AbortSignal;
}

/** Everything that arrives on standard input, as one blob, or the members of an archive. An interrupted or too long input is no blob but a skip. */
export async function* stdin(
  input: AsyncIterable<Uint8Array | string>,
  { path, maxSize, signal }: StdinOptions,
): AsyncGenerator<Blob | Skip> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const iterator = input[Symbol.asyncIterator]();
  const stopped = whenAborted(signal);
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), stopped]);
      if (next === "aborted") {
        yield { path, reason: "unreadable", bytes: size, detail: "interrupted before its end", incomplete: true };
        return;
      }
      if (next.done === true) break;
      const chunk = typeof next.value === "string" ? Buffer.from(next.value) : next.value;
      size += chunk.length;
      if (size > maxSize) {
        yield { path, reason: "too-large", bytes: size, detail: "at least this long", incomplete: true };
        return;
      }
      chunks.push(chunk);
    }
  } finally {
    // Not awaited: a reader that waits for its next chunk ends only when that comes.
    void iterator.return?.();
  }
  const bytes = Buffer.concat(chunks, size);
  const kind = archiveKind(bytes.subarray(0, HEAD_BYTES));
  if (kind === null) yield { path, where: "stdin", bytes };
  else {
    const file = { input: { kind: "bytes", bytes }, shown: Buffer.from(path), where: "archive" } as const;
    yield* openArchive(file, kind, defaultLimits(maxSize));
  }
}

function whenAborted(signal: AbortSignal | undefined): Promise<"aborted"> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve("aborted");
    signal?.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
}
