import { Readable } from "node:stream";
import { IntColumn } from "../column.ts";
import type { StoredObjects } from "../history-reader.ts";
import type { OidTable } from "../oid-table.ts";
import { readChunks, startGit } from "../process.ts";
import type { IsolatedView } from "../view.ts";
import { lastWords } from "./cat-file.ts";

const LINE_END = 10;
const ARGS: readonly string[] = ["cat-file", "--buffer", "--batch-check=%(objecttype) %(objectname)"];

/** Lists every object but trees, in the order of the packs, as far as git comes; with `only`, those of these ids. */
export async function listStored(
  view: IsolatedView,
  oids: OidTable,
  signal?: AbortSignal,
  only?: readonly string[],
): Promise<StoredObjects> {
  const found: Found = { commits: new IntColumn(), blobs: new IntColumn(), tags: new IntColumn(), unreadable: [] };
  const args = only === undefined ? [...ARGS, "--batch-all-objects", "--unordered"] : ARGS;
  const git = startGit(view.command(args, signal));
  Readable.from(only === undefined ? [] : [only.map((oid) => `${oid}\n`).join("")]).pipe(git.stdin);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of readChunks(git)) {
    const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    rest = text.subarray(readLines(text, oids, found));
  }
  const end = await git.ended;
  signal?.throwIfAborted();
  const { commits, blobs, tags, unreadable } = found;
  const listed = { commits: commits.values(), blobs: blobs.values(), tags: tags.values(), unreadable };
  // Of a pack whose index it cannot read git says so, lists the others and ends as if all were well.
  const isWhole = end.code === 0 && !end.stderr.split(";").some(isAboutPack);
  return isWhole ? listed : { ...listed, problem: lastWords(end) };
}

/** Whether an error of git's is about a pack. */
function isAboutPack(line: string): boolean {
  const at = line.indexOf("error: ");
  return at !== -1 && line.includes("/pack/pack-", at);
}

interface Found {
  readonly commits: IntColumn;
  readonly blobs: IntColumn;
  readonly tags: IntColumn;
  readonly unreadable: string[];
}

/** Bytes before the id: `blob `, `tree ` and so on. */
const BEFORE_ID = { tag: 4, treeOrBlob: 5, commit: 7 };
const INITIAL_OF_BLOB = 98;

/** Reads whole lines of `<type> <id>`, or `<id> missing`; says where the first incomplete one starts. */
function readLines(text: Buffer, oids: OidTable, found: Found): number {
  const digits = 2 * oids.width;
  let at = 0;
  for (let end = text.indexOf(LINE_END); end >= 0; end = text.indexOf(LINE_END, at)) {
    const oid = end - digits;
    if (oid - at === BEFORE_ID.treeOrBlob) {
      if (text[at] === INITIAL_OF_BLOB) found.blobs.push(oids.internHexAt(text, oid));
    } else if (oid - at === BEFORE_ID.commit) found.commits.push(oids.internHexAt(text, oid));
    else if (oid - at === BEFORE_ID.tag) found.tags.push(oids.internHexAt(text, oid));
    else found.unreadable.push(text.toString("latin1", at, at + digits));
    at = end + 1;
  }
  return at;
}
