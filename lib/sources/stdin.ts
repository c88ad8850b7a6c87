import type { Blob, Skip } from "../core/blob.ts";
import { defaultLimits, type ArchiveLimits } from "./archive/budget.ts";
import { contentItems } from "./archive/content-items.ts";

/** How standard input is read. */
export interface StdinOptions {
  /** Path it is judged and reported under. */
  readonly path: string;
  /** Longer input, in bytes, is not scanned. */
  readonly maxSize: number;
  /** What opening an archive may cost; {@link defaultLimits} where it is absent. */
  readonly archives?: ArchiveLimits;
  readonly signal?: AbortSignal;
}

/** Everything that arrives on standard input, as one blob, or the members of an archive. An interrupted or too long input is no blob but a skip. */
export async function* stdin(
  input: AsyncIterable<Uint8Array | string>,
  { path, maxSize, archives = defaultLimits(maxSize), signal }: StdinOptions,
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
  yield* contentItems(Buffer.concat(chunks, size), Buffer.from(path), { file: "stdin", member: "archive" }, archives);
}

function whenAborted(signal: AbortSignal | undefined): Promise<"aborted"> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve("aborted");
    signal?.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
}
