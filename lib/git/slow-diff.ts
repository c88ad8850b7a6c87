import type { ChangeList, PathTable } from "./change-list.ts";
import { IntColumn } from "./column.ts";
import type { AbsentObject, Commits } from "./commit-log.ts";
import type { ParsedCommit } from "./object-parse.ts";
import type { OidTable } from "./oid-table.ts";
import type { TreeEntry } from "./tree-diff.ts";
import { diffTrees } from "./tree-diff.ts";

/** Reads objects one by one. */
export interface ObjectReader {
  readonly commit: (oid: string) => Promise<ParsedCommit | AbsentObject>;
  readonly tree: (oid: string) => Promise<readonly TreeEntry[] | AbsentObject>;
}

const TREES_KEPT = 2048;

/** Tells the changes of single commits tree by tree: where git would stop, and where there is no git. */
export class SlowDiff {
  readonly #reader: ObjectReader;
  readonly #tables: { readonly oids: OidTable; readonly paths: PathTable };
  readonly #signal: AbortSignal | undefined;
  readonly #trees = new Map<string, readonly TreeEntry[] | AbsentObject>();
  readonly #absent = new Map<string, AbsentObject>();

  constructor(
    reader: ObjectReader,
    tables: { readonly oids: OidTable; readonly paths: PathTable },
    signal: AbortSignal | undefined,
  ) {
    this.#reader = reader;
    this.#tables = tables;
    this.#signal = signal;
  }

  /** Trees that could not be read, so far. */
  get absent(): readonly AbsentObject[] {
    return [...this.#absent.values()];
  }

  /** Adds what a commit changes against its base; what is not stored of a stray is not among the {@link absent}. */
  async add(commits: Commits, commit: number, changes: ChangeList, isStray: boolean): Promise<void> {
    const { oids, paths } = this.#tables;
    const base = commits.base[commit] ?? -1;
    const before = base < 0 ? null : await this.#treeOf(commits, base);
    const rows = new IntColumn(64);
    const found = await diffTrees((oid) => this.#readTree(oid, isStray), before, await this.#treeOf(commits, commit));
    for (const change of found.changes) {
      rows.push(paths.intern(change.path));
      rows.push(change.oldOid === null ? -1 : oids.intern(change.oldOid));
      rows.push(change.newOid === null ? -1 : oids.intern(change.newOid));
      rows.push(change.oldKind | (change.newKind << 4));
    }
    if (found.isCrowded) changes.addCrowded(commit, { rows, isWhole: found.isWhole });
    else changes.add(commit, rows);
  }

  async #treeOf(commits: Commits, commit: number): Promise<string | null> {
    const read = await this.#reader.commit(this.#tables.oids.hex(commits.oid[commit] ?? 0));
    return "tree" in read ? read.tree : null;
  }

  async #readTree(oid: string, isStray: boolean): Promise<readonly TreeEntry[] | null> {
    this.#signal?.throwIfAborted();
    const read = this.#trees.get(oid) ?? (await this.#reader.tree(oid));
    // The oldest goes: neighbours in a history share their trees, distant commits do not.
    if (this.#trees.size >= TREES_KEPT) this.#trees.delete(this.#trees.keys().next().value ?? "");
    this.#trees.set(oid, read);
    if (!("reason" in read)) return read;
    if (!isStray || read.reason === "corrupt-object") this.#absent.set(oid, read);
    return null;
  }
}
