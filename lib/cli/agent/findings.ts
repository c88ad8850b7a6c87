import type { Blob, Skip } from "../../core/blob.ts";
import { LeaktrailError } from "../../core/error.ts";
import type { Finding } from "../../core/finding.ts";
import { secretKey } from "../../core/secret-key.ts";
import { reaches } from "../../core/verdict.ts";
import type { OldSide } from "../../judge/newness.ts";
import { groupBySecret, judgedRows, type Occurrence, type PathOccurrence } from "../../judge/rows.ts";
import { safeText } from "../../report/safe-names.ts";
import { scanBlob, type Engine } from "../../scan.ts";
import type { HookSettings } from "../hook/settings.ts";
import { masksBy } from "../safe-message.ts";

/** What a call was found to hold; filled by the functions beside. */
export class CallFindings {
  readonly skipped: Skip[] = [];
  /** What another verb said when it refused. */
  readonly refusals: string[] = [];
  readonly #rows: Finding[] = [];
  readonly #occurrences: Occurrence[] = [];
  readonly #sensitive: PathOccurrence[] = [];
  readonly #engine: Engine;
  readonly #settings: HookSettings;
  readonly #until: number;

  /** @param until milliseconds since 1970, after which nothing more is looked at */
  constructor(settings: HookSettings, until: number) {
    this.#settings = settings;
    this.#engine = settings.engine;
    this.#until = until;
  }

  /**
   * Text that an agent made: no mark in it silences anything, since an agent would learn to write it.
   * @param known keys of secrets that stand in the file already
   */
  addText(text: string, path: string, inner: string, known: ReadonlySet<string> = new Set()): void {
    const blob: Blob = { path, inner, where: "stdin", bytes: new TextEncoder().encode(text) };
    for (const { detection, location } of this.#scan(blob)?.occurrences ?? []) {
      if (!known.has(secretKey(detection))) this.#occurrences.push({ detection, location });
    }
  }

  /** A file on disk, where marks are somebody's decision; what stood before is not new. */
  addFile(file: Blob | Skip, old?: OldSide): void {
    if (!("where" in file)) {
      if (file.incomplete) this.skipped.push(file);
      return;
    }
    const { occurrences = [], sensitive = null } = this.#scan(file) ?? {};
    this.#occurrences.push(...occurrences.filter(({ detection }) => old?.secrets.has(secretKey(detection)) !== true));
    if (sensitive !== null && old?.hasPath(sensitive) !== true) this.#sensitive.push(sensitive);
  }

  /**
   * To be called wherever a call decides how long a loop is.
   * @throws LeaktrailError `unreadable` when the time is over
   */
  checkTime(): void {
    if (Date.now() > this.#until) throw tooSlow();
  }

  /** Rows that another scan made. */
  addRows(rows: readonly Finding[]): void {
    this.#rows.push(...rows);
  }

  /** What these contents hold. */
  standingIn(blobs: readonly Blob[]): OldSide {
    const scanned = blobs.flatMap((blob) => this.#scan(blob) ?? []);
    const paths = new Set(scanned.filter(({ sensitive }) => sensitive !== null).map(({ path }) => path));
    return {
      secrets: new Set(scanned.flatMap(({ occurrences }) => occurrences.map(({ detection }) => secretKey(detection)))),
      hasPath: ({ location }) => paths.has(location.path),
    };
  }

  /** Those that stop the call; a file counts once, by what it holds or by its kind. */
  blocking(): Finding[] {
    const { findings } = judgedRows(groupBySecret(this.#occurrences), this.#sensitive, this.#engine);
    const rows = [...findings, ...this.#rows];
    const counted = this.#settings.judge?.(rows).findings ?? rows;
    const all = counted.filter(({ severity }) => reaches(severity, this.#settings.failOn));
    return [...new Map(all.map((row) => [row.id, row])).values()];
  }

  /** A message without anything of a secret: a path, a revision or an address that it quotes may hold one. */
  redacted(message: string): string {
    const shown = safeText(message, masksBy(this.#engine));
    return this.#occurrences.reduce(
      (text, { detection: { secret } }) => text.replaceAll(secret.reveal(), () => secret.masked),
      shown,
    );
  }

  /** What patterns that run apart did not get through. */
  close(): void {
    this.skipped.push(...(this.#engine.apart?.close() ?? []));
  }

  #scan(blob: Blob): ReturnType<typeof scanBlob> {
    this.checkTime();
    return scanBlob(blob, this.#engine, new Map());
  }
}

/** The agent would stop waiting, and most let the call pass then. */
export function tooSlow(): LeaktrailError {
  return new LeaktrailError(
    "unreadable",
    "the call could not be checked in time",
    "Make it smaller: fewer files at once, or one command at a time.",
  );
}
