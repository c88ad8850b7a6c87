import type { BlobAnswer, BlobRequest } from "../history-reader.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import { mayNotBeRead, unreadableObjects } from "../unreadable-stores.ts";
import type { IsolatedView } from "../view.ts";
import type { CatFileAnswer } from "./cat-file.ts";
import { catFile } from "./cat-file.ts";
import { packOrder } from "./pack-order.ts";
import { isLoose } from "./read-object.ts";

/** Below this many blobs, or this share of all objects, listing all to learn their order costs more than it saves. */
const WORTH_SORTING = { count: 1000, share: 1 / 50 };

/** Contents of blobs through `git cat-file --batch`, in the order in which the packs hold them. */
export async function* readBlobs(view: IsolatedView, request: BlobRequest): AsyncGenerator<readonly BlobAnswer[]> {
  const { oids, wanted, maxBytes, signal } = request;
  const isWorth = wanted.length >= Math.max(WORTH_SORTING.count, WORTH_SORTING.share * oids.size);
  const order = isWorth ? await packOrder(view, oids, wanted, signal) : wanted;
  const answers = catFile(view, {
    want: "contents",
    count: order.length,
    name: (index) => oids.hex(order[index] ?? 0),
    ...(maxBytes === undefined ? {} : { maxBytes }),
    ...(signal === undefined ? {} : { signal }),
  });
  for await (const group of answers) {
    yield group.map((answer) => toBlob(view, request, order[answer.index] ?? 0, answer));
  }
}

function toBlob(view: IsolatedView, request: BlobRequest, oid: number, answer: CatFileAnswer): BlobAnswer {
  const failed = (reason: "missing-object" | "corrupt-object" | "too-large", detail: string, size: number | null) =>
    ({ oid, bytes: null, reason, detail, size }) as const;
  if (answer.died !== null) return failed("corrupt-object", answer.died, null);
  if (answer.type === "blob") {
    return answer.body === null
      ? failed("too-large", `${answer.size} bytes`, answer.size)
      : { oid, bytes: answer.body };
  }
  if (answer.type !== null) return failed("corrupt-object", `is a ${answer.type}, not a blob`, null);
  const id = request.oids.hex(oid);
  if (!isLoose(view, id)) return failed("missing-object", escapeForTerminal(answer.name), null);
  const [closed] = unreadableObjects(view.objectDir, [id]);
  return failed("corrupt-object", closed === undefined ? "the object file is damaged" : mayNotBeRead(closed), null);
}
