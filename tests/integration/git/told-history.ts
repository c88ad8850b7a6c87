import type { Changes, CommitLog } from "../../../lib/git/commit-log.ts";
import type { BlobAnswer, HistoryReader, LogRequest } from "../../../lib/git/history-reader.ts";

/** Kinds and ids at a path: before, after. */
type ToldChange = readonly [path: string, oldKind: number, newKind: number, old: string | null, now: string | null];

/** A commit in words that do not depend on how an engine numbers things. */
interface ToldCommit {
  readonly date: number;
  readonly parents: readonly (string | null)[];
  readonly truncated: boolean;
  readonly outside: boolean;
  /** Null for a commit outside of the range, whose changes may be against any other. */
  readonly changes: readonly ToldChange[] | null;
  /** What stands at each path, from the changes of all that came before. */
  readonly files: Readonly<Record<string, string>>;
}

/** Everything that a log says, to be compared with what another engine says. */
export interface ToldLog {
  readonly commits: Readonly<Record<string, ToldCommit>>;
  readonly absent: readonly string[];
  /** Commits that come before one of their parents, or are told twice; there must be none. */
  readonly misplaced: readonly string[];
}

/** Ids of all commits that refs and HEAD lead to. */
export async function allTips(reader: HistoryReader): Promise<string[]> {
  const { refs, head } = reader.repository;
  const peeled = await reader.peel([...refs.map(({ oid }) => oid), ...(head.oid === null ? [] : [head.oid])]);
  return [...new Set(peeled.filter(({ type }) => type === "commit").map(({ target }) => target))];
}

export function tellLog({ oids, paths, commits, changes, absent }: CommitLog): ToldLog {
  const id = (commit: number): string => oids.hex(commits.oid[commit]!);
  const told: Record<string, ToldCommit> = {};
  const misplaced: string[] = [];
  const files: Record<string, string>[] = [];
  for (let commit = 0; commit < commits.count; commit++) {
    const parents = commits.parents.subarray(commits.parentStart[commit], commits.parentStart[commit + 1]);
    const base = commits.base[commit]!;
    if (id(commit) in told || Math.max(base, ...parents) >= commit) misplaced.push(id(commit));
    const rows = tellChanges(changes, commit, { paths, id: (oid) => (oid < 0 ? null : oids.hex(oid)) });
    files.push(apply(base < 0 ? {} : files[base]!, rows));
    const outside = commits.outside[commit] === 1;
    told[id(commit)] = {
      date: commits.date[commit]!,
      parents: Array.from(parents, (parent) => (parent < 0 ? null : id(parent))),
      truncated: commits.truncated[commit] === 1,
      outside,
      changes: outside ? null : rows,
      files: files[commit]!,
    };
  }
  return { commits: told, absent: absent.map(({ oid, type, reason }) => `${type} ${oid} ${reason}`).sort(), misplaced };
}

function tellChanges(
  changes: Changes,
  commit: number,
  { paths, id }: { paths: readonly string[]; id: (oid: number) => string | null },
): ToldChange[] {
  const rows: ToldChange[] = [];
  for (let row = changes.from[commit]!; row < changes.to[commit]!; row++) {
    const kinds = changes.kinds[row]!;
    const [old, now] = [id(changes.oldOid[row]!), id(changes.newOid[row]!)];
    rows.push([paths[changes.path[row]!]!, kinds & 15, kinds >> 4, old, now]);
  }
  return rows;
}

function apply(before: Readonly<Record<string, string>>, rows: readonly ToldChange[]): Record<string, string> {
  const after = { ...before };
  for (const [path, , newKind, , now] of rows) {
    if (now === null) delete after[path];
    else after[path] = `${newKind} ${now}`;
  }
  return after;
}

/** Content or reason of every file version of a log, by id; an id that is answered twice is told so. */
export async function tellBlobs(reader: HistoryReader, log: CommitLog, maxBytes?: number): Promise<object> {
  const wanted = new Set<number>();
  log.changes.newOid.forEach((oid, row) => {
    if (oid >= 0 && log.changes.kinds[row]! >> 4 <= 2) wanted.add(oid);
  });
  const request = { oids: log.oids, wanted: Int32Array.from(wanted), ...(maxBytes === undefined ? {} : { maxBytes }) };
  const told: Record<string, string> = {};
  for await (const batch of reader.blobs(request)) {
    for (const answer of batch) {
      const oid = log.oids.hex(answer.oid);
      told[oid] = oid in told ? "answered twice" : tellBlob(answer);
    }
  }
  for (const oid of wanted) told[log.oids.hex(oid)] ??= "not answered";
  return told;
}

function tellBlob(answer: BlobAnswer): string {
  return answer.bytes === null ? answer.reason : `bytes ${Buffer.from(answer.bytes).toString("base64")}`;
}

/** Everything that a reader says about a repository. */
export async function tellAll(reader: HistoryReader, request?: LogRequest): Promise<object> {
  const { refs } = reader.repository;
  const log = await reader.log(request ?? { tips: await allTips(reader) });
  const told = tellLog(log);
  const peeled = await reader.peel(refs.map(({ oid }) => oid));
  const trees = peeled.filter(({ type }) => type === "tree").map(({ target }) => reader.tree(target));
  return {
    facts: reader.repository,
    log: told,
    blobs: await tellBlobs(reader, log),
    headers: await reader.headers(Object.keys(told.commits).sort()),
    peeled,
    trees: await Promise.all(trees),
  };
}
