import { inflateSync } from "node:zlib";
import type { PackFile } from "./pack-file.ts";
import { handlesWork, openHandle, type StreamHandle } from "./stream-handle.ts";

/** Inflates the streams of packs into buffers of known size. */
export class Inflater {
  #handle: StreamHandle | null = null;

  /**
   * Inflates the zlib stream at an offset of a pack.
   * @param end offset that the stream does not reach beyond
   * @param size bytes that the stream must give, no more and no fewer
   * @param out gets them; longer than `size` by at least one byte, faster with {@link SLACK}
   * @returns null, or what is wrong with the stream; then `out` holds nothing of use
   */
  inflate(pack: PackFile, offset: number, end: number, size: number, out: Uint8Array): string | null {
    if (!handlesWork()) return inflateWhole(pack, offset, end, size, out);
    const handle = (this.#handle ??= openHandle()!);
    handle.begin(out);
    let done: number;
    for (let at = offset; ;) {
      const start = pack.seek(at);
      const length = Math.max(0, pack.windowEnd - start);
      const isLast = length === 0 || at + length >= end;
      done = handle.write(pack.window, start, length, isLast);
      if (handle.error !== null) return this.#drop(handle.error);
      if (isLast) break;
      if (done > size) return this.#drop("more data than its header says");
      at += length;
    }
    return done === size ? null : this.#drop("not the size that its header says");
  }

  /** Frees the memory of zlib. */
  close(): void {
    this.#handle?.close();
    this.#handle = null;
  }

  /** After an error the state is thrown away: using it again can abort the whole process. */
  #drop(reason: string): string {
    this.close();
    return reason;
  }
}

/** The documented way, for a Node without the parts that {@link StreamHandle} needs. */
function inflateWhole(pack: PackFile, offset: number, end: number, size: number, out: Uint8Array): string | null {
  const input = new Uint8Array(Math.max(0, Math.min(end, pack.size) - offset));
  const length = pack.read(input, offset);
  return inflateBytes(input.subarray(0, length), size, out);
}

/** Inflates bytes that hold a whole stream; answers like {@link Inflater.inflate}. */
export function inflateBytes(input: Uint8Array, size: number, out: Uint8Array): string | null {
  try {
    const text = inflateSync(input, { maxOutputLength: size + 1 });
    if (text.length !== size) return "not the size that its header says";
    out.set(text);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
