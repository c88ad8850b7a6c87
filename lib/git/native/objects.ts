import type { ObjectAnswer } from "../history-reader.ts";
import type { IsolatedView } from "../view.ts";
import type { CatFileAnswer } from "./cat-file.ts";
import { catFile } from "./cat-file.ts";

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
  if (answer.died !== null) return { oid, type: "corrupt", body: null };
  const { type, body } = answer;
  const isKnown = type === "commit" || type === "tree" || type === "blob" || type === "tag";
  return isKnown && body !== null ? { oid, type, body } : { oid, type: "missing", body: null };
}
