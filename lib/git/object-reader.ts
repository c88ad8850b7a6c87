import { join } from "node:path";
import type { HookContext } from "./hook-context.ts";
import { catObjects, openObjectStream, type ObjectAnswer, type ObjectStream } from "./object-stream.ts";
import { LooseStore } from "./pack/loose-store.ts";

/** So many objects of so many bytes are read at once by a process that blocks, which is the quickest for a commit. */
const AT_ONCE = { objects: 256, bytes: 32 * 1024 * 1024 };

/** Reads objects through `git cat-file --batch`, or where they lie where `git add` has just put them. */
export class ObjectReader {
  readonly #context: HookContext;
  readonly #fresh: LooseStore | null;
  #stream: ObjectStream | null;

  /**
   * @param expect `few` objects, for one commit, or `many` questions that are worth a process that stays
   * @param gitDir where few objects are looked for first
   */
  constructor(context: HookContext, expect: "few" | "many", gitDir?: string) {
    this.#context = context;
    this.#fresh = gitDir === undefined ? null : new LooseStore(join(gitDir, "objects"));
    this.#stream = expect === "few" ? null : openObjectStream(context);
  }

  /**
   * Asks for objects by id and answers in the same order. One call at a time, each read to its end.
   * @throws LeaktrailError `unreadable` when git stops answering (an object is corrupt), `no-git`
   */
  async *read(names: readonly string[]): AsyncGenerator<ObjectAnswer> {
    if (names.length === 0) return;
    const few =
      this.#stream === null && names.length <= AT_ONCE.objects
        ? (this.#readFresh(names) ?? catObjects(this.#context, names, AT_ONCE.bytes))
        : null;
    if (few !== null) yield* few;
    else yield* (this.#stream ??= openObjectStream(this.#context)).read(names);
  }

  /** Ends the process, where there is one. */
  close(): void {
    this.#stream?.close();
  }

  /** null when one of them lies elsewhere, is damaged or is large: then git answers for all. */
  #readFresh(names: readonly string[]): ObjectAnswer[] | null {
    const answers: ObjectAnswer[] = [];
    let room = AT_ONCE.bytes;
    for (const name of names) {
      const object = this.#fresh?.read(name, room);
      if (object?.state !== "read") return null;
      answers.push({ name, type: object.type, bytes: object.bytes });
      room -= object.bytes.length;
    }
    return answers;
  }
}
