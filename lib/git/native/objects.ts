import type { ObjectAnswer } from "../history-reader.ts";
import type { IsolatedView } from "../view.ts";
import type { CatFileAnswer } from "./cat-file.ts";
import { catFile } from "./cat-file.ts";
import type { ObjectPipe } from "./object-pipe.ts";

/** As many as are rather asked of a git that runs than of one that is to be started. */
export const FEW = 4096;

const AT_ONCE = 32;

/** Whole objects through a pipe. */
export async function* readFew(
  pipe: ObjectPipe,
  oids: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<readonly ObjectAnswer[]> {
  for (let at = 0; at < oids.length; at += AT_ONCE) {
    signal?.throwIfAborted();
    const group = oids.slice(at, at + AT_ONCE);
    const answers = await Promise.all(group.map((oid) => pipe.read(oid)));
    yield answers.map((answer, index) => answered(group[index]!, answer));
  }
}

/** Whole objects through `git cat-file --batch`. */
export async function* readObjects(
  view: IsolatedView,
  oids: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<readonly ObjectAnswer[]> {
  const request = { want: "contents", count: oids.length, name: (index: number) => oids[index] ?? "" } as const;
  for await (const group of catFile(view, signal === undefined ? request : { ...request, signal })) {
    yield group.map((answer) => toObject(oids[answer.index] ?? "", answer));
  }
}

function toObject(oid: string, answer: CatFileAnswer): ObjectAnswer {
  return answer.died === null ? answered(oid, answer) : { oid, type: "corrupt", body: null };
}

function answered(
  oid: string,
  { type, body }: { readonly type: string | null; readonly body: Uint8Array | null },
): ObjectAnswer {
  if (type === "corrupt") return { oid, type, body: null };
  const isKnown = type === "commit" || type === "tree" || type === "blob" || type === "tag";
  return isKnown && body !== null ? { oid, type, body } : { oid, type: "missing", body: null };
}
