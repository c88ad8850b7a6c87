import { CopyRunList } from "../../core/copy-runs.ts";
import { BaseCache, type Base } from "./base-cache.ts";
import { SLACK } from "./buffer-pool.ts";
import { applyDelta, CORRUPT_DELTA, deltaResultSize, LARGEST_RESULT, parseDelta } from "./delta.ts";
import { Inflater } from "./inflater.ts";
import { emptyHeader, LONGEST_HEADER, OFS_DELTA, readHeader, REF_DELTA, type ObjectHeader } from "./object-header.ts";
import { OpenPacks } from "./open-packs.ts";
import type { PackFile } from "./pack-file.ts";
import type { Pack } from "./pack-list.ts";
import { corrupt, TYPE_NAMES, type StoredObject } from "./read-answer.ts";

/** Where an object begins. */
export interface PackPlace {
  /** Number of the pack in the reader's list. */
  readonly pack: number;
  readonly offset: number;
}

/** A delta on the way to its root. */
interface Link extends PackPlace {
  /** Where the stream begins, and how many bytes it gives. */
  readonly dataAt: number;
  readonly size: number;
}

/** What one object leads to: it is a base itself, or a delta (`link`) of one that is known or has to be followed. */
type Step =
  | { readonly link?: Link; readonly base: Base; readonly next?: undefined }
  | { readonly link: Link; readonly next: PackPlace };

/** Reads single objects of packs, following each delta to its root, also into other packs. */
export class ChainReader {
  readonly #packs: readonly Pack[];
  readonly #readLoose: (oid: string) => StoredObject;
  readonly #open = new OpenPacks();
  readonly #inflater = new Inflater();
  readonly #cache = new BaseCache();
  readonly #runs = new CopyRunList();

  /** @param readLoose where a base is looked for that no pack has */
  constructor(packs: readonly Pack[], readLoose: (oid: string) => StoredObject) {
    this.#packs = packs;
    this.#readLoose = readLoose;
  }

  /** Reads the object at a place. Every failure is a value. */
  read(place: PackPlace, maxBytes: number): StoredObject {
    try {
      return this.#follow(place, maxBytes);
    } catch (error) {
      return corrupt((error as Error).message);
    }
  }

  close(): void {
    this.#inflater.close();
    this.#open.close();
  }

  #follow(start: PackPlace, maxBytes: number): StoredObject {
    const links: Link[] = [];
    const seen = new Set<string>();
    let place = start;
    let base = this.#cache.get(start.pack, start.offset);
    while (base === undefined) {
      const step = this.#step(place, links.length === 0 ? maxBytes : LARGEST_RESULT);
      if ("state" in step) return step;
      if (step.link !== undefined) links.push(step.link);
      if (step.next === undefined) {
        base = step.base;
      } else {
        place = step.next;
        const key = `${place.pack}:${place.offset}`;
        if (seen.has(key)) return corrupt("its deltas go in a circle");
        seen.add(key);
        base = this.#cache.get(place.pack, place.offset);
      }
    }
    if (links.length === 0 && base.bytes.length > maxBytes) return { state: "too-large", size: base.bytes.length };
    return this.#build(base, links.reverse(), maxBytes);
  }

  #step(place: PackPlace, maxBytes: number): Step | StoredObject {
    const pack = this.#open.get(this.#packs[place.pack]!.path);
    const head = new Uint8Array(LONGEST_HEADER);
    if (pack.read(head, place.offset) === 0) return corrupt("its place in the pack cannot be read");
    const header = emptyHeader();
    readHeader(head, 0, header);
    const link: Link = { ...place, dataAt: place.offset + header.length, size: header.size };
    if (header.type === OFS_DELTA || header.type === REF_DELTA) {
      return this.#promisesTooMuch(pack, link, maxBytes) ?? this.#toBase(link, header, head);
    }
    const type = TYPE_NAMES[header.type];
    if (type === undefined) return corrupt("it has no head of an object");
    if (header.size > maxBytes) return { state: "too-large", size: header.size };
    const bytes = this.#inflate(pack, link);
    if (typeof bytes === "string") return corrupt(bytes);
    const base = { type, bytes };
    this.#cache.put(place.pack, place.offset, base);
    return { base };
  }

  #toBase(link: Link, header: ObjectHeader, head: Uint8Array): Step | StoredObject {
    if (header.type === OFS_DELTA) {
      const offset = link.offset - header.distance;
      const isInPack = offset > 0 && header.distance > 0;
      return isInPack ? { link, next: { pack: link.pack, offset } } : corrupt("its base is outside the pack");
    }
    const oid = Buffer.from(head.subarray(header.baseAt, header.baseAt + 20));
    const next = this.#find(oid, link.pack);
    if (next !== null) return { link, next };
    const base = this.#readLoose(oid.toString("hex"));
    return base.state === "read" ? { link, base } : corrupt(`its base ${oid.toString("hex")} is ${base.state}`);
  }

  /** Where a base is that is named by its id: in the delta's own pack first, as git looks for it. */
  #find(oid: Uint8Array, own: number): PackPlace | null {
    for (let i = 0; i < this.#packs.length; i++) {
      const pack = (own + i) % this.#packs.length;
      const { index } = this.#packs[pack]!;
      const position = index.find(oid);
      if (position >= 0) return { pack, offset: index.offset(position) };
    }
    return null;
  }

  /** A delta names the size of its result in its first bytes: what is too large need not be made. */
  #promisesTooMuch(pack: PackFile, link: Link, maxBytes: number): StoredObject | null {
    if (link.size <= LARGEST_RESULT && maxBytes === LARGEST_RESULT) return null;
    const delta = link.size > LARGEST_RESULT ? "its delta is too large" : this.#inflate(pack, link);
    if (typeof delta === "string") return corrupt(delta);
    const size = deltaResultSize(delta, delta.length);
    return size > maxBytes ? { state: "too-large", size } : null;
  }

  /** Applies deltas, the one next to the root first. */
  #build(root: Base, links: readonly Link[], maxBytes: number): StoredObject {
    let { bytes } = root;
    for (const link of links) {
      const delta = this.#inflate(this.#open.get(this.#packs[link.pack]!.path), link);
      if (typeof delta === "string") return corrupt(delta);
      const size = parseDelta(delta, delta.length, bytes.length, this.#runs);
      if (size === CORRUPT_DELTA) return corrupt("a delta does not fit its base");
      if (size > maxBytes && link === links.at(-1)) return { state: "too-large", size };
      const out = new Uint8Array(size);
      applyDelta(bytes, delta, delta.length, out);
      this.#cache.put(link.pack, link.offset, { type: root.type, bytes: out });
      bytes = out;
    }
    return { state: "read", type: root.type, bytes };
  }

  #inflate(pack: PackFile, { dataAt, size }: Link): Uint8Array | string {
    if (size > LARGEST_RESULT) return `it has ${size} bytes`;
    const out = new Uint8Array(size + SLACK);
    const end = Math.min(pack.end, dataAt + longestStream(size));
    return this.#inflater.inflate(pack, dataAt, end, size, out) ?? out.subarray(0, size);
  }
}

/** Bytes that zlib makes of so many at most, by its own account (`compressBound`), with some to spare. */
function longestStream(size: number): number {
  return size + Math.floor(size / 1000) + 64;
}
