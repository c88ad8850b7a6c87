import { objectDirectories, type ObjectDirectories } from "./alternates.ts";
import { ChainReader } from "./chain-reader.ts";
import { LARGEST_RESULT } from "./delta.ts";
import { LooseStore } from "./loose-store.ts";
import { isObject } from "./object-id.ts";
import { listPacks, type Pack, type UnreadPack } from "./pack-list.ts";
import { corrupt, MISSING, type StoredObject } from "./read-answer.ts";

/** Extensions of a repository's configuration that leave its objects as they are. */
const HARMLESS: ReadonlySet<string> = new Set([
  "noop",
  "objectformat",
  "partialclone",
  "preciousobjects",
  "refstorage",
  "relativeworktrees",
  "worktreeconfig",
]);

/** What decides whether a repository's objects can be read. */
export interface StoreFacts {
  readonly hash: "sha1" | "sha256";
  /** Names under `extensions.` in the repository's configuration, without that prefix, in lower case. */
  readonly extensions?: readonly string[];
}

/** How one object is to be read. */
export interface ReadOptions {
  /** Objects above this many bytes are `too-large`; the default is what an array can hold, 2 GiB - 1. */
  readonly maxBytes?: number;
  /** Checks that the bytes are those that the id stands for. */
  readonly verify?: boolean;
}

/**
 * Opens the objects of a repository: its packs, its loose objects, those of its alternates.
 * @param objectDir the `objects` folder
 * @returns the store, or why this reader does not read the repository's objects
 */
export function openObjectStore(
  objectDir: string,
  { hash, extensions = [] }: StoreFacts,
): { readonly store: ObjectStore } | { readonly refused: string } {
  if (hash !== "sha1") return { refused: `object ids are ${hash}` };
  const unknown = extensions.find((name) => !HARMLESS.has(name));
  if (unknown !== undefined) return { refused: `the repository uses the extension ${unknown}` };
  return { store: new ObjectStore(objectDirectories(objectDir)) };
}

/** The objects of a repository as they were when it was opened. Holds descriptors: close it. */
export class ObjectStore {
  /** All packs, the largest first. */
  readonly packs: readonly Pack[];
  /** Packs that are not understood; their objects count as missing here. */
  readonly unread: readonly UnreadPack[];
  readonly loose: readonly LooseStore[];
  /** Folders named as alternates that cannot be used. */
  readonly unusable: ObjectDirectories["unusable"];
  readonly #chains: ChainReader;

  constructor({ paths, unusable }: ObjectDirectories) {
    const lists = paths.map((path) => listPacks(path));
    this.packs = lists.flatMap(({ packs }) => packs).sort((a, b) => b.index.count - a.index.count);
    this.unread = lists.flatMap(({ unread }) => unread);
    this.loose = paths.map((path) => new LooseStore(path));
    this.unusable = unusable;
    this.#chains = new ChainReader(this.packs, (oid) => this.#readLoose(oid, LARGEST_RESULT));
  }

  /**
   * Reads an object by its id in hexadecimal. A damaged copy is passed over where there is a sound one.
   * The bytes may be shared: do not change them.
   */
  read(oid: string, { maxBytes = LARGEST_RESULT, verify = false }: ReadOptions = {}): StoredObject {
    const id = Buffer.from(oid, "hex");
    const limit = Math.min(maxBytes, LARGEST_RESULT);
    let answer = MISSING;
    for (const copy of this.#copies(oid, id, limit)) {
      const found = verify && copy.state === "read" ? verified(id, copy) : copy;
      if (found.state === "read" || found.state === "too-large") return found;
      if (found.state === "corrupt") answer = found;
    }
    return answer;
  }

  close(): void {
    this.#chains.close();
  }

  *#copies(oid: string, id: Uint8Array, limit: number): Generator<StoredObject> {
    for (let pack = 0; pack < this.packs.length; pack++) {
      const position = this.packs[pack]!.index.find(id);
      if (position >= 0) yield this.#chains.read({ pack, offset: this.packs[pack]!.index.offset(position) }, limit);
    }
    yield this.#readLoose(oid, limit);
  }

  #readLoose(oid: string, limit: number): StoredObject {
    let answer = MISSING;
    for (const store of this.loose) {
      const found = store.read(oid, limit);
      if (found.state === "read" || found.state === "too-large") return found;
      if (found.state === "corrupt") answer = found;
    }
    return answer;
  }
}

function verified(id: Uint8Array, found: Extract<StoredObject, { state: "read" }>): StoredObject {
  return isObject(id, found.type, found.bytes) ? found : corrupt("its bytes are not those of its id");
}
