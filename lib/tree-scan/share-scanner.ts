import { shownPath } from "../core/path.ts";
import { detectMany } from "../detect/versions/detect-many.ts";
import { scanBlob, type Engine, type ScannedBlob } from "../scan.ts";
import { contentKind } from "../sources/archive/kind.ts";
import { nodePath } from "../sources/disk.ts";
import { PlainReader } from "../sources/plain-reader.ts";
import { pathsOf, type FileNote, type OwnResult, type Share } from "./job.ts";

/** Scans plain files, on whatever thread it is; what takes more than that is left to the caller. */
export class ShareScanner {
  readonly #engine: Engine;
  readonly #maxSize: number;
  readonly #reader: PlainReader = new PlainReader();

  /** @param areMany whether it will be asked for many files */
  constructor(engine: Engine, maxSize: number, areMany: boolean) {
    this.#engine = { ...engine, detect: detectMany(engine.catalogue, areMany) };
    this.#maxSize = maxSize;
  }

  /**
   * Scans files of a share, up to the first after which so many bytes are read.
   * @param toFirst also up to the first of which there is something to tell
   */
  scan(share: Share, mostBytes: number, toFirst = false): OwnResult {
    const { real, shown } = pathsOf(share);
    const { run, from } = share;
    const notes: FileNote<ScannedBlob>[] = [];
    const mostNotes = toFirst ? 1 : Number.POSITIVE_INFINITY;
    let [done, files, bytes] = [0, 0, 0];
    while (done < real.length && bytes < mostBytes && notes.length < mostNotes) {
      const at = from + done;
      const content = this.#read(real[done]!);
      if (content === null) notes.push({ at, later: true, found: null, placeholders: null });
      else {
        const note = this.#look(at, shown[done]!, content);
        if (note !== null) notes.push(note);
        files++;
        bytes += content.length;
      }
      done++;
    }
    return { run, from, done, files, bytes, notes };
  }

  /** Null also for an archive. */
  #read(real: string): Uint8Array | null {
    const content = this.#reader.read(nodePath(real), this.#maxSize);
    return content === null || contentKind(content) !== null ? null : content;
  }

  #look(at: number, shown: string, bytes: Uint8Array): FileNote<ScannedBlob> | null {
    const placeholders = new Map<string, number>();
    const found = scanBlob({ ...shownPath(shown), where: "worktree", bytes }, this.#engine, placeholders);
    if (found === null && placeholders.size === 0) return null;
    return { at, later: false, found, placeholders: placeholders.size === 0 ? null : placeholders };
  }
}
