import { LeaktrailError } from "../core/error.ts";
import type { HookContext } from "./hook-context.ts";
import { BatchParser, type BatchAnswer } from "./native/batch-parser.ts";
import { readChunks, startGit, type GitProcess } from "./process.ts";

/** Larger objects are not read: V8 makes no string of them. */
const LIMIT = 500 * 1024 * 1024;

/** One answer of `git cat-file --batch`. */
export type ObjectAnswer =
  | { readonly name: string; readonly type: ObjectType; readonly bytes: Uint8Array }
  | { readonly name: string; readonly type: "missing" }
  | { readonly name: string; readonly type: "too-large"; readonly size: number };

/** What git stores. */
export type ObjectType = "blob" | "tree" | "commit" | "tag";

/** Objects read one after the other through one long-lived `git cat-file --batch`. */
export class ObjectStream {
  readonly #git: GitProcess;
  readonly #chunks: AsyncGenerator<Buffer>;
  readonly #parser = new BatchParser(true, LIMIT);
  #waiting: BatchAnswer[] = [];

  constructor({ cwd, env }: HookContext) {
    this.#git = startGit({ args: ["cat-file", "--batch"], env, cwd });
    this.#chunks = readChunks(this.#git);
  }

  /**
   * Asks for objects by id and answers in the same order. One call at a time, each read to its end.
   * @throws LeaktrailError `unreadable` when git stops answering (an object is corrupt), `no-git` when it never ran
   */
  async *read(names: readonly string[]): AsyncGenerator<ObjectAnswer> {
    if (names.length > 0) this.#git.stdin.write(`${names.join("\n")}\n`);
    for (const name of names) yield answerTo(name, await this.#next(name));
  }

  /** Ends the process. */
  close(): void {
    this.#git.stop();
  }

  async #next(name: string): Promise<BatchAnswer> {
    while (this.#waiting.length === 0) {
      const { value, done } = await this.#chunks.next();
      if (done === true) throw await this.#stopped(name);
      this.#waiting = this.#parser.push(value);
    }
    return this.#waiting.shift()!;
  }

  async #stopped(name: string): Promise<LeaktrailError> {
    const { stderr } = await this.#git.ended;
    const said = stderr === "" ? "git cat-file gave no reason" : stderr;
    return new LeaktrailError(
      "unreadable",
      `object ${name} cannot be read: ${said}`,
      "Check the repository with: git fsck",
    );
  }
}

function answerTo(name: string, { type, size, body }: BatchAnswer): ObjectAnswer {
  if (type === null) return { name, type: "missing" };
  return body === null ? { name, type: "too-large", size } : { name, type: type as ObjectType, bytes: body };
}
