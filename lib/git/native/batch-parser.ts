const LINE_END = 10;
const NO_BYTES: Uint8Array = new Uint8Array(0);

/** One answer of `git cat-file --batch` or `--batch-check`. */
export interface BatchAnswer {
  /** `commit`, `tree`, `blob`, `tag`; null where git has no such object. */
  readonly type: string | null;
  /** What git calls the object: its id, also where a revision was asked for. */
  readonly name: string;
  readonly size: number;
  /** Content; null where it was not asked for, is absent, or is over the limit. May share memory with its neighbours. */
  readonly body: Uint8Array | null;
}

/** Turns the output of `git cat-file` into answers, however it is cut into pieces. */
export class BatchParser {
  readonly #withBody: boolean;
  readonly #maxBytes: number;
  #head: Buffer = Buffer.alloc(0);
  /** The answer whose content is on its way. */
  #open: { type: string; name: string; size: number; body: Uint8Array | null; at: number } | null = null;

  constructor(withBody: boolean, maxBytes: number = Number.POSITIVE_INFINITY) {
    this.#withBody = withBody;
    this.#maxBytes = maxBytes;
  }

  /** Answers that end in this piece. */
  push(chunk: Buffer): BatchAnswer[] {
    const answers: BatchAnswer[] = [];
    for (let at = 0; at < chunk.length;) {
      at = this.#open === null ? this.#readHead(chunk, at, answers) : this.#readBody(chunk, at, answers);
    }
    return answers;
  }

  #readHead(chunk: Buffer, at: number, answers: BatchAnswer[]): number {
    const end = chunk.indexOf(LINE_END, at);
    const piece = chunk.subarray(at, end < 0 ? chunk.length : end);
    if (end < 0) {
      this.#head = Buffer.concat([this.#head, piece]);
      return chunk.length;
    }
    const line = this.#head.toString("latin1") + piece.toString("latin1");
    if (this.#head.length > 0) this.#head = Buffer.alloc(0);
    this.#begin(line, answers);
    return end + 1;
  }

  #begin(line: string, answers: BatchAnswer[]): void {
    const [, name = line, type = null, digits] = /^(.*?) (?:(commit|tree|blob|tag) (\d+)|\w+)$/s.exec(line) ?? [];
    const size = Number(digits ?? 0);
    if (type === null || !this.#withBody) answers.push({ type, name, size, body: null });
    else this.#open = { type, name, size, body: null, at: 0 };
  }

  #readBody(chunk: Buffer, at: number, answers: BatchAnswer[]): number {
    const open = this.#open;
    if (open === null) return at;
    const take = Math.min(open.size - open.at, chunk.length - at);
    const wanted = open.size <= this.#maxBytes;
    if (wanted && take > 0) {
      if (take === open.size) open.body = chunk.subarray(at, at + take);
      else (open.body ??= Buffer.allocUnsafeSlow(open.size)).set(chunk.subarray(at, at + take), open.at);
    }
    open.at += take;
    // The content is complete only with the line end behind it.
    if (open.at < open.size || at + take === chunk.length) return at + take;
    const { type, name, size, body } = open;
    answers.push({ type, name, size, body: wanted ? (body ?? NO_BYTES) : null });
    this.#open = null;
    return at + take + 1;
  }
}
