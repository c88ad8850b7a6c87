import { LeaktrailError } from "../core/error.ts";
import { askGitBriefly, type HookContext } from "./hook-context.ts";
import { BatchParser, type BatchAnswer } from "./native/batch-parser.ts";
import { readChunks, startGit, type GitProcess } from "./process.ts";

/** Larger objects are not read: V8 makes no string of them. */
const LARGEST = 500 * 1024 * 1024;
/** So many objects of so many bytes are read at once by a process that blocks, which is the quickest for a commit. */
const AT_ONCE = { objects: 256, bytes: 32 * 1024 * 1024 };

/** One answer of `git cat-file --batch`. */
export type ObjectAnswer =
  | { readonly name: string; readonly type: ObjectType; readonly bytes: Uint8Array }
  | { readonly name: string; readonly type: "missing" }
  | { readonly name: string; readonly type: "too-large"; readonly size: number };

/** What git stores. */
export type ObjectType = "blob" | "tree" | "commit" | "tag";

/** Reads objects through `git cat-file --batch`. */
export class ObjectReader {
  readonly #context: HookContext;
  #stream: ObjectStream | null;

  /** @param expect `few` objects, for one commit, or `many` questions that are worth a process that stays */
  constructor(context: HookContext, expect: "few" | "many") {
    this.#context = context;
    this.#stream = expect === "few" ? null : new ObjectStream(context);
  }

  /**
   * Asks for objects by id and answers in the same order. One call at a time, each read to its end.
   * @throws LeaktrailError `unreadable` when git stops answering (an object is corrupt), `no-git`
   */
  async *read(names: readonly string[]): AsyncGenerator<ObjectAnswer> {
    if (names.length === 0) return;
    const few = this.#stream === null && names.length <= AT_ONCE.objects ? this.#readAtOnce(names) : null;
    if (few !== null) yield* few;
    else yield* (this.#stream ??= new ObjectStream(this.#context)).read(names);
  }

  /** Ends the process, where there is one. */
  close(): void {
    this.#stream?.close();
  }

  /** null when there is too much of it, or when git fails, which the stream tells with the object. */
  #readAtOnce(names: readonly string[]): ObjectAnswer[] | null {
    const input = linesOf(names);
    const output = askGitBriefly(this.#context, ["cat-file", "--batch"], { input, accept: [0, 128] }, AT_ONCE.bytes);
    if (output === null) return null;
    const answers = new BatchParser(true).push(output);
    return answers.length < names.length ? null : answers.map((answer, index) => answerTo(names[index]!, answer));
  }
}

/** One long-lived process; one object in memory at a time. */
class ObjectStream {
  readonly #git: GitProcess;
  readonly #chunks: AsyncGenerator<Buffer>;
  readonly #parser = new BatchParser(true, LARGEST);
  #waiting: BatchAnswer[] = [];

  constructor({ cwd, env }: HookContext) {
    this.#git = startGit({ args: ["cat-file", "--batch"], env, cwd });
    this.#chunks = readChunks(this.#git);
  }

  async *read(names: readonly string[]): AsyncGenerator<ObjectAnswer> {
    this.#git.stdin.write(linesOf(names));
    for (const name of names) yield answerTo(name, await this.#next(name));
  }

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
    return new LeaktrailError("unreadable", `object ${name} cannot be read: ${said}`, "See `git fsck` for the damage.");
  }
}

function linesOf(names: readonly string[]): string {
  return `${names.join("\n")}\n`;
}

function answerTo(name: string, { type, size, body }: BatchAnswer): ObjectAnswer {
  if (type === null) return { name, type: "missing" };
  return body === null ? { name, type: "too-large", size } : { name, type: type as ObjectType, bytes: body };
}
