import { PackFile } from "./pack-file.ts";

/** Packs open at once: each has a descriptor and windows. */
const MOST = 8;
/** Windows of each, 2 MiB: single objects are read from anywhere. */
const WINDOWS = 64;

/** Opens packs when they are asked for and closes those that were not for long. */
export class OpenPacks {
  readonly #open = new Map<string, PackFile>();

  /** @throws an error of node:fs where the pack cannot be opened */
  get(path: string): PackFile {
    const known = this.#open.get(path);
    const pack = known ?? new PackFile(path, WINDOWS);
    this.#open.delete(path);
    this.#open.set(path, pack);
    for (const [oldest, file] of this.#open) {
      if (this.#open.size <= MOST) break;
      file.close();
      this.#open.delete(oldest);
    }
    return pack;
  }

  close(): void {
    for (const pack of this.#open.values()) pack.close();
    this.#open.clear();
  }
}
