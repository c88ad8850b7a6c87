import type { Skip } from "../core/blob.ts";
import type { Location } from "../core/finding.ts";
import { addCounts, scanBlob, type Engine, type ScanControl, type ScannedBlob, type ScanResult } from "../scan.ts";
import { readPlace, type Reader } from "../sources/read-place.ts";
import type { Place } from "../sources/walk.ts";
import type { FileNote, OwnResult } from "./job.ts";
import type { Run } from "./runs.ts";

/** How a caller follows and ends a scan of files. */
export interface TreeControl extends Pick<ScanControl, "signal" | "onProgress"> {
  /** Called for each content in which something was found; the scan waits for it. */
  readonly onFound?: (scanned: ScannedBlob) => void | Promise<void>;
}

/** Tells which files git ignores. */
export interface IgnoreQuestions {
  /** Passes a listing on, and sees which working trees there are. */
  watch(listed: Iterable<Place | Skip>): Iterable<Place | Skip>;
  /** Called for each place with something to tell, well before it is asked about. */
  expect(place: Place): void;
  /** Those of the places that git ignores. */
  ignored(places: readonly Place[]): Promise<ReadonlySet<Place>>;
}

/** Something that was found, and where; the caller may still learn that git ignores the file. */
interface FoundAt {
  readonly run: Run;
  readonly place: Place;
  readonly scanned: ScannedBlob;
}

/** What is known of a run. */
interface Gathered {
  readonly run: Run;
  /** In the order of the files, which are looked at one after the other. */
  readonly notes: FileNote<ScannedBlob>[];
  /** Files that were looked at. */
  looked: number;
  /** Items, files and notes that were told. */
  told: number;
  files: number;
  noted: number;
}

/** Runs of which findings are told at once; those of others may wait so many milliseconds, to be asked about together. */
const AT_ONCE = 24;
const TOLD_EVERY = 200;

/** Puts together what threads found, in the order of the listing. */
export class Telling {
  readonly #reader: Reader;
  readonly #engine: Engine;
  readonly #questions: IgnoreQuestions;
  readonly #control: TreeControl;
  /** Runs that are not told yet, by their number. */
  readonly #gathered = new Map<number, Gathered>();
  readonly #scanned: ScannedBlob[] = [];
  readonly #skipped: Skip[] = [];
  readonly #placeholders = new Map<string, number>();
  #untold: FoundAt[] = [];
  #toldAt = 0;
  #next = 0;
  #blobs = 0;
  #bytes = 0;

  constructor(reader: Reader, engine: Engine, questions: IgnoreQuestions, control: TreeControl) {
    this.#reader = reader;
    this.#engine = engine;
    this.#questions = questions;
    this.#control = control;
  }

  /** Says that what a run comes to will be known. */
  expect(run: Run): void {
    this.#gathered.set(run.number, { run, notes: [], looked: 0, told: 0, files: 0, noted: 0 });
  }

  take({ run, done, files, bytes, notes }: OwnResult): void {
    const gathered = this.#gathered.get(run)!;
    gathered.looked += done;
    gathered.notes.push(...notes);
    this.#blobs += files;
    this.#bytes += bytes;
    this.#control.onProgress?.(this.#blobs, this.#bytes);
  }

  /** Tells what is known, up to the first file that nobody has looked at. */
  async tellReady(): Promise<void> {
    for (;;) {
      const gathered = this.#gathered.get(this.#next);
      if (gathered === undefined) break;
      await this.#tell(gathered);
      if (gathered.told < gathered.run.items.length) break;
      this.#gathered.delete(this.#next++);
    }
    if (this.#control.onFound === undefined) return;
    if (this.#next < AT_ONCE || performance.now() - this.#toldAt > TOLD_EVERY) await this.#mark();
  }

  /** All there is to tell; after an interrupt also what was found behind something that was not looked at. */
  async end(): Promise<ScanResult> {
    if (this.#gathered.size > 0 && !this.#isAborted) throw new Error("a part of the listing was not told");
    for (const { run, notes, noted } of this.#gathered.values()) {
      for (const note of notes.slice(noted)) this.#note(run, run.files[note.at]!, note);
    }
    await this.#mark();
    return {
      scanned: this.#scanned,
      skipped: this.#skipped,
      placeholders: this.#placeholders,
      blobs: this.#blobs,
      bytes: this.#bytes,
      interrupted: this.#isAborted,
    };
  }

  get #isAborted(): boolean {
    return this.#control.signal?.aborted === true;
  }

  async #tell(gathered: Gathered): Promise<void> {
    const { run, notes } = gathered;
    while (gathered.told < run.items.length && !this.#isAborted) {
      const item = run.items[gathered.told]!;
      if ("kind" in item && item.kind === "file" && gathered.files === gathered.looked) return;
      gathered.told++;
      if (!("kind" in item)) this.#skipped.push(item);
      else if (item.kind !== "file") await this.#readSlowly(run, item);
      else if (notes[gathered.noted]?.at === gathered.files++) {
        const note = notes[gathered.noted++]!;
        if (note.later) await this.#readSlowly(run, item);
        else this.#note(run, item, note);
      }
    }
  }

  #note(run: Run, place: Place, { found, placeholders }: FileNote<ScannedBlob>): void {
    if (placeholders !== null) addCounts(this.#placeholders, placeholders);
    if (found !== null) this.#add(run, place, found);
  }

  #add(run: Run, place: Place, scanned: ScannedBlob): void {
    this.#untold.push({ run, place, scanned });
    this.#questions.expect(place);
  }

  /** Links, archives, and what could not simply be read. */
  async #readSlowly(run: Run, place: Place): Promise<void> {
    for await (const item of readPlace(place, "worktree", this.#reader)) {
      if (this.#isAborted) return;
      if (!("where" in item)) {
        this.#skipped.push(item);
        continue;
      }
      const found = scanBlob(item, this.#engine, this.#placeholders);
      this.#blobs++;
      this.#bytes += item.bytes.length;
      if (found !== null) this.#add(run, place, found);
      this.#control.onProgress?.(this.#blobs, this.#bytes);
    }
  }

  /** Where findings are told one by one, git is asked about all of a run at the first. */
  #toAsk(found: readonly FoundAt[]): readonly Place[] {
    if (this.#control.onFound === undefined) return found.map(({ place }) => place);
    const runs = new Set(found.map(({ run }) => run));
    return [...runs].flatMap(({ items }) => items.filter((item) => "kind" in item));
  }

  /** Tells what was found, now that git has said which files it ignores. */
  async #mark(): Promise<void> {
    const found = this.#untold;
    this.#untold = [];
    this.#toldAt = performance.now();
    if (found.length === 0) return;
    const ignored = await this.#questions.ignored(this.#toAsk(found));
    for (const { place, scanned } of found) {
      const told = ignored.has(place) ? asIgnored(scanned) : scanned;
      this.#scanned.push(told);
      await this.#control.onFound?.(told);
    }
  }
}

/** Members of an archive stay what they are. */
function asIgnored(scanned: ScannedBlob): ScannedBlob {
  const { occurrences, sensitive } = scanned;
  return {
    ...scanned,
    occurrences: occurrences.map((one) => ({ ...one, location: ignoredPlace(one.location) })),
    sensitive: sensitive === null ? null : { ...sensitive, location: ignoredPlace(sensitive.location) },
  };
}

function ignoredPlace(location: Location): Location {
  return location.where === "worktree" ? { ...location, where: "ignored" } : location;
}
