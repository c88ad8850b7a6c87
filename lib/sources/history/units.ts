import { IntColumn } from "../../git/column.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import { KIND } from "../../git/commit-log.ts";
import type { RefEntry, Stray, Units } from "./history.ts";
import { tierOf } from "./options.ts";
import { byteRoom, intRoom, mark } from "../../git/room.ts";

/** Units while they are gathered, and when they are complete. */
export class UnitTable implements Units {
  readonly #classOf: Int32Array;
  readonly #blob = new IntColumn();
  readonly #path = new IntColumn();
  readonly #tier = new IntColumn();
  /** First unit of each blob, -1 for none; most blobs have one. */
  readonly #first: Int32Array;
  /** Units of a blob beyond the first. */
  readonly #more = new Map<number, number[]>();

  /**
   * @param classOf by path number; paths of one class are equal to detection
   * @param oidCount size of the oid table
   */
  constructor(classOf: Int32Array, oidCount: number) {
    this.#classOf = classOf;
    this.#first = intRoom(oidCount).fill(-1);
  }

  get count(): number {
    return this.#blob.length;
  }

  at(path: number, blob: number): number {
    const first = this.#first[blob] ?? -1;
    // A path that became known after the classes were made stands for any.
    if (first < 0 || path >= this.#classOf.length || this.#isClass(first, path)) return first;
    return this.#more.get(blob)?.find((unit) => this.#isClass(unit, path)) ?? -1;
  }

  blob(unit: number): number {
    return this.#blob.at(unit);
  }

  path(unit: number): number {
    return this.#path.at(unit);
  }

  classNumber(unit: number): number {
    const path = this.path(unit);
    // A path that became known after the classes were made is a class of its own.
    return this.#classOf[path] ?? -1 - path;
  }

  /** Smallest tier of the commits that brought the unit. */
  tier(unit: number): number {
    return this.#tier.at(unit);
  }

  /** Units of a blob. */
  ofBlob(blob: number): readonly number[] {
    const first = this.#first[blob] ?? -1;
    return first < 0 ? [] : [first, ...(this.#more.get(blob) ?? [])];
  }

  eachOf(blob: number, visit: (unit: number) => void): void {
    const first = this.#first[blob] ?? -1;
    if (first < 0) return;
    visit(first);
    this.#more.get(blob)?.forEach(visit);
  }

  /** Unit of a blob in a class; -1 where there is none. */
  inClass(blob: number, classNumber: number): number {
    const first = this.#first[blob] ?? -1;
    if (first < 0 || this.classNumber(first) === classNumber) return first;
    return this.#more.get(blob)?.find((unit) => this.classNumber(unit) === classNumber) ?? -1;
  }

  /** How many blobs have units: all, and those that only unreachable commits or nothing has. */
  countBlobs(): { readonly blobs: number; readonly unreachableBlobs: number } {
    let blobs = 0;
    let unreachableBlobs = 0;
    const [first, tiers] = [this.#first, this.#tier.values()];
    for (let blob = 0; blob < first.length; blob++) {
      const unit = first[blob]!;
      if (unit < 0) continue;
      blobs++;
      if (tiers[unit] !== UNREACHABLE) continue;
      if (this.ofBlob(blob).every((one) => this.tier(one) === UNREACHABLE)) unreachableBlobs++;
    }
    return { blobs, unreachableBlobs };
  }

  add(path: number, blob: number, tier: number): void {
    const first = this.#first[blob]!;
    const known = first < 0 ? first : this.at(path, blob);
    if (known >= 0) {
      if (tier < this.#tier.at(known)) this.#tier.set(known, tier);
      return;
    }
    const unit = this.count;
    this.#blob.push(blob);
    this.#path.push(path);
    this.#tier.push(tier);
    if (first < 0) this.#first[blob] = unit;
    else this.#more.set(blob, [...(this.#more.get(blob) ?? []), unit]);
  }

  #isClass(unit: number, path: number): boolean {
    return this.#classOf[this.#path.at(unit)] === this.#classOf[path];
  }
}

/** What else than the log tells what to read. */
export interface BesideLog {
  /** Numbers of all blobs that are stored; null where they were not listed. */
  readonly stored: Int32Array | null;
  /** What refs name directly. */
  readonly entries: readonly RefEntry[];
  readonly strays: readonly Stray[];
}

const UNREACHABLE = tierOf("unreachable");

function marked(numbers: Int32Array, size: number): Uint8Array {
  const marks = byteRoom(size);
  mark(marks, numbers);
  return marks;
}

/** Gathers what is to be read: every file and symlink that a commit brings, and what stands outside the trees. */
export function gatherUnits(
  log: CommitLog,
  tier: Uint8Array,
  { stored, entries, strays }: BesideLog,
  classOf: Int32Array,
): UnitTable {
  const units = new UnitTable(classOf, log.oids.size);
  const { from, to, kinds, path, newOid } = log.changes;
  const isStored = stored === null ? null : marked(stored, log.oids.size);
  for (let commit = 0; commit < log.commits.count; commit++) {
    const reached = tier[commit]!;
    // Nothing promises that what unreachable commits name is stored.
    const isStray = reached === UNREACHABLE && isStored !== null;
    const end = to[commit]!;
    for (let row = from[commit]!; row < end; row++) {
      const kind = kinds[row]! >> 4;
      if (kind !== KIND.file && kind !== KIND.symlink) continue;
      if (!isStray || isStored[newOid[row]!] === 1) units.add(path[row]!, newOid[row]!, reached);
    }
  }
  for (const entry of entries) units.add(entry.path, entry.blob, tierOf("blob-ref"));
  for (const stray of strays) units.add(stray.path, stray.blob, tierOf(stray.where));
  return units;
}
