import type { GitProcess } from "../process.ts";
import { readChunks, startGit } from "../process.ts";
import type { IsolatedView } from "../view.ts";
import type { BatchAnswer } from "./batch-parser.ts";
import { BatchParser } from "./batch-parser.ts";

/** What a question to the pipe led to; `name` is the object's id, also where a revision was asked for. */
export type PipedObject =
  | { readonly type: "commit" | "tree" | "blob" | "tag"; readonly name: string; readonly body: Uint8Array | null }
  | { readonly type: "missing" | "corrupt"; readonly body: null; readonly detail: string };

interface Question {
  readonly name: string;
  readonly settle: (answer: PipedObject) => void;
  readonly fail: (error: unknown) => void;
  tries: number;
}

const TRIES = 2;

/** Larger objects come without their content: blobs alone are that large. */
const MAX_BYTES = 256 * 1024 ** 2;

/**
 * One `git cat-file --batch` that is asked while it answers, for walks that learn from each object which ones come next.
 * Where git dies of a corrupt object another one goes on.
 */
export class ObjectPipe {
  readonly #view: IsolatedView;
  #git: GitProcess | null = null;
  #waiting: Question[] = [];

  constructor(view: IsolatedView) {
    this.#view = view;
  }

  /** Starts git before it is asked: a process that has grown doubles its memory for as long as starting another takes. */
  open(): void {
    if (this.#git === null) this.#start();
  }

  read(name: string): Promise<PipedObject> {
    return new Promise((settle, fail) => {
      this.#waiting.push({ name, settle, fail, tries: 0 });
      if (this.#git === null) this.#start();
      else this.#git.stdin.write(`${name}\n`);
    });
  }

  close(): void {
    this.#waiting = [];
    this.#git?.stop();
  }

  #start(): void {
    const git = startGit(this.#view.command(["cat-file", "--batch"]));
    this.#git = git;
    if (this.#waiting.length > 0) git.stdin.write(this.#waiting.map(({ name }) => `${name}\n`).join(""));
    this.#listen(git).catch((error: unknown) => {
      for (const question of this.#waiting.splice(0)) question.fail(error);
    });
  }

  async #listen(git: GitProcess): Promise<void> {
    const parser = new BatchParser(true, MAX_BYTES);
    for await (const chunk of readChunks(git)) {
      for (const answer of parser.push(chunk)) this.#waiting.shift()?.settle(fromBatch(answer));
    }
    const { stderr } = await git.ended;
    this.#git = null;
    const first = this.#waiting[0];
    if (first === undefined) return;
    if (++first.tries >= TRIES) {
      this.#waiting.shift();
      first.settle({ type: "corrupt", body: null, detail: stderr });
    }
    if (this.#waiting.length > 0) this.#start();
  }
}

function fromBatch({ type, body, name }: BatchAnswer): PipedObject {
  if (type === "commit" || type === "tree" || type === "blob" || type === "tag") return { type, name, body };
  return { type: "missing", body: null, detail: `${name} is missing` };
}
