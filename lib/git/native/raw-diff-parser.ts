import { kindOf, MOST_CHANGES } from "../change-list.ts";
import type { PathTable } from "../change-list.ts";
import { IntColumn } from "../column.ts";
import { KIND } from "../commit-log.ts";
import type { OidTable } from "../oid-table.ts";

const NUL = 0;
const LINE_END = 10;
const COLON = 58;
/** `:oldmode newmode `: where the old id starts. */
const OLD_OID = 15;

/**
 * Reads `git diff-tree --stdin --raw -z --no-abbrev --always`: a header for each commit or pair of trees,
 * then `:oldmode newmode oldid newid status` NUL `path` NUL for each change.
 */
export class RawDiffParser {
  readonly #oids: OidTable;
  readonly #paths: PathTable;
  /** Path, old id, new id and kinds of each change of the commit that is being read. */
  readonly rows: IntColumn = new IntColumn(64);
  readonly #onCommit: (rows: IntColumn) => void;
  #rest: Buffer = Buffer.alloc(0);
  #started = false;

  constructor(oids: OidTable, paths: PathTable, onCommit: (rows: IntColumn) => void) {
    this.#oids = oids;
    this.#paths = paths;
    this.#onCommit = onCommit;
  }

  push(chunk: Buffer): void {
    const text = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    for (let next = this.#record(text, at); next > 0; next = this.#record(text, at)) at = next;
    this.#rest = text.subarray(at);
  }

  /** True where the commit that is being read may have more changes than are told: its folders count too. */
  get isCrowded(): boolean {
    return this.rows.length / 4 > MOST_CHANGES / 2;
  }

  /** The output is complete: so is its last commit. */
  end(): void {
    if (this.#started) this.#flush();
  }

  /** Reads the record at `at`; says where the next one starts, or 0 if this one is not all there. */
  #record(text: Buffer, at: number): number {
    return text[at] === COLON ? this.#change(text, at) : this.#header(text, at);
  }

  #header(text: Buffer, at: number): number {
    let end = at;
    while (end < text.length && text[end] !== NUL && text[end] !== LINE_END) end++;
    if (end >= text.length) return 0;
    if (this.#started) this.#flush();
    this.#started = true;
    return end + 1;
  }

  #change(text: Buffer, at: number): number {
    const digits = 2 * this.#oids.width;
    const path = at + OLD_OID + 2 * digits + 4;
    const end = path < text.length ? text.indexOf(NUL, path) : -1;
    if (end < 0) return 0;
    const old = kindOf(octal(text, at + 1));
    const now = kindOf(octal(text, at + 8));
    const oldOid = old === KIND.none ? -1 : this.#oids.internHexAt(text, at + OLD_OID);
    const newOid = now === KIND.none ? -1 : this.#oids.internHexAt(text, at + OLD_OID + digits + 1);
    // A change of permissions alone changes nothing that we look at.
    if (oldOid !== newOid || old !== now) {
      this.rows.push(this.#paths.intern(text.toString("latin1", path, end)));
      this.rows.push(oldOid);
      this.rows.push(newOid);
      this.rows.push(old | (now << 4));
    }
    return end + 1;
  }

  #flush(): void {
    this.#onCommit(this.rows);
    this.rows.clear();
  }
}

/** Six octal digits. */
function octal(text: Buffer, at: number): number {
  let value = 0;
  for (let i = at; i < at + 6; i++) value = value * 8 + ((text[i] ?? 48) - 48);
  return value;
}
