import { IntColumn } from "./column.ts";
import type { Changes, Kind } from "./commit-log.ts";
import { KIND } from "./commit-log.ts";

const FORMAT_BITS = 0o170000;
const SYMLINK = 0o120000;
const GITLINK = 0o160000;
const TREE = 0o040000;

/** What a file mode of git stands for; 0 is no file. */
export function kindOf(mode: number): Kind {
  if (mode === 0) return KIND.none;
  const format = mode & FORMAT_BITS;
  if (format === SYMLINK) return KIND.symlink;
  if (format === GITLINK) return KIND.gitlink;
  return format === TREE ? KIND.tree : KIND.file;
}

/** Paths by number, in order of first sight. */
export class PathTable {
  readonly #numbers = new Map<string, number>();
  readonly #paths: string[] = [];

  get list(): readonly string[] {
    return this.#paths;
  }

  intern(path: string): number {
    const known = this.#numbers.get(path);
    if (known !== undefined) return known;
    const number = this.#paths.length;
    this.#numbers.set(path, number);
    this.#paths.push(path);
    return number;
  }
}

/** Changes as they arrive: commit by commit, the commits in any order. */
export class ChangeList {
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  readonly #path = new IntColumn();
  readonly #oldOid = new IntColumn();
  readonly #newOid = new IntColumn();
  readonly #kinds = new IntColumn();

  constructor(commits: number) {
    this.#from = new Uint32Array(commits);
    this.#to = new Uint32Array(commits);
  }

  /** Adds all changes of one commit: path, old id, new id and kinds for each, one after the other. */
  add(commit: number, rows: IntColumn): void {
    this.#from[commit] = this.#path.length;
    for (let at = 0; at < rows.length; at += 4) {
      this.#path.push(rows.at(at));
      this.#oldOid.push(rows.at(at + 1));
      this.#newOid.push(rows.at(at + 2));
      this.#kinds.push(rows.at(at + 3));
    }
    this.#to[commit] = this.#path.length;
  }

  finish(): Changes {
    return {
      count: this.#path.length,
      from: this.#from,
      to: this.#to,
      path: this.#path.values(),
      oldOid: this.#oldOid.values(),
      newOid: this.#newOid.values(),
      kinds: Uint8Array.from(this.#kinds.values()),
    };
  }
}
