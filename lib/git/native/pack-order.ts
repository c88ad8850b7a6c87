import type { OidTable } from "../oid-table.ts";
import { readChunks, startGit } from "../process.ts";
import type { IsolatedView } from "../view.ts";

const LINE_END = 10;

/**
 * The wanted ids in the order of the packs, in which a version and what it is a delta of are neighbours.
 * Ids that git does not list come last.
 */
export async function packOrder(
  view: IsolatedView,
  oids: OidTable,
  wanted: Int32Array,
  signal?: AbortSignal,
): Promise<Int32Array> {
  const isOpen = new Uint8Array(oids.size);
  for (const oid of wanted) isOpen[oid] = 1;
  const order = new Int32Array(wanted.length);
  let placed = 0;
  for await (const oid of storedObjects(view, oids, signal)) {
    for (const number of oid) {
      if (isOpen[number] !== 1) continue;
      isOpen[number] = 0;
      order[placed++] = number;
    }
  }
  for (const oid of wanted) if (isOpen[oid] === 1) order[placed++] = oid;
  return order;
}

/** 1 for each number of the table whose object is stored. */
export async function presentObjects(view: IsolatedView, oids: OidTable, signal?: AbortSignal): Promise<Uint8Array> {
  const isPresent = new Uint8Array(oids.size);
  for await (const numbers of storedObjects(view, oids, signal)) {
    for (const number of numbers) if (number >= 0) isPresent[number] = 1;
  }
  return isPresent;
}

/** Numbers of all objects that the table knows, in the order of the packs. */
async function* storedObjects(view: IsolatedView, oids: OidTable, signal?: AbortSignal): AsyncGenerator<number[]> {
  const args = ["cat-file", "--batch-all-objects", "--unordered", "--buffer", "--batch-check=%(objectname)"];
  const git = startGit(view.command(args, signal));
  git.stdin.end();
  const line = 2 * oids.width + 1;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of readChunks(git)) {
    const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const numbers: number[] = [];
    let at = 0;
    for (; at + line <= text.length && text[at + line - 1] === LINE_END; at += line) {
      numbers.push(oids.findHexAt(text, at));
    }
    rest = text.subarray(at);
    yield numbers;
  }
  await git.ended;
}
