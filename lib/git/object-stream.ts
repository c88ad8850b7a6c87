import { LeaktrailError } from "../core/error.ts";
import { askGitBriefly, type HookContext } from "./hook-context.ts";
import { BatchParser, type BatchAnswer } from "./native/batch-parser.ts";
import { readChunks, startGit, type GitProcess } from "./process.ts";

/** Larger objects are not read: V8 makes no string of them. */
const LARGEST = 500 * 1024 * 1024;

/** One answer of `git cat-file --batch`. */
export type ObjectAnswer =
  | { readonly name: string; readonly type: ObjectType; readonly bytes: Uint8Array }
  | { readonly name: string; readonly type: "missing" }
  | { readonly name: string; readonly type: "too-large"; readonly size: number };

/** What git stores. */
export type ObjectType = "blob" | "tree" | "commit" | "tag";

/**
 * Reads objects through a git that blocks, which is the quickest for a commit; null when there are more than `limit`
 * bytes, or when git fails, which the stream tells with the object.
 */
export function catObjects(context: HookContext, names: readonly string[], limit: number): ObjectAnswer[] | null {
  const input = linesOf(names);
  const output = askGitBriefly(context, ["cat-file", "--batch"], { input, accept: [0, 128] }, limit);
  if (output === null) return null;
  const answers = new BatchParser(true).push(output);
  return answers.length < names.length ? null : answers.map((answer, index) => answerTo(names[index]!, answer));
}

/** Starts a git that answers until it is closed. */
export function openObjectStream(context: HookContext): ObjectStream {
  return new ObjectStream(context);
}

/** One long-lived process; one object in memory at a time. */
export class ObjectStream {
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
