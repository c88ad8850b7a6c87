import { Readable } from "node:stream";
import type { GitEnd, GitProcess } from "../process.ts";
import { gitFailed, readChunks, startGit } from "../process.ts";
import type { IsolatedView } from "../view.ts";
import type { BatchAnswer } from "./batch-parser.ts";
import { BatchParser } from "./batch-parser.ts";

/** What to ask `git cat-file`, many at once. */
export interface CatFileRequest {
  /** `contents` gives the objects, `info` only type and size. */
  readonly want: "contents" | "info";
  readonly count: number;
  /** Id or revision number `index`. */
  readonly name: (index: number) => string;
  /** Larger objects come without their content. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

/** An answer with the number of its question, or what git said when it died of it. */
export type CatFileAnswer =
  (BatchAnswer & { readonly index: number; readonly died: null }) | { readonly index: number; readonly died: string };

/** Objects in a row that end git before we take git itself to be broken. */
const MAX_DEATHS = 100;

const NAMES_PER_WRITE = 1024;

/**
 * Answers of one `git cat-file` process, in the order of the questions. Git dies of a corrupt object:
 * then another process goes on behind it. Each question gets exactly one answer.
 * @throws LeaktrailError `git-failed` when git dies of everything
 */
export async function* catFile(view: IsolatedView, request: CatFileRequest): AsyncGenerator<CatFileAnswer[]> {
  let next = 0;
  let deaths = 0;
  let suspect = -1;
  while (next < request.count) {
    const run = startRun(view, request, next);
    for await (const chunk of readChunks(run.git)) {
      const answers = run.parser.push(chunk).map((answer) => Object.assign(answer, { index: next++, died: null }));
      if (answers.length > 0) {
        deaths = 0;
        yield answers;
      }
    }
    const end = await run.git.ended;
    request.signal?.throwIfAborted();
    if (next >= request.count) return;
    // What was buffered is lost with a process that was killed: ask once more before an object is blamed.
    if (suspect !== next) {
      suspect = next;
      continue;
    }
    if (++deaths > MAX_DEATHS) throw gitFailed(run.args, end);
    yield [{ index: next++, died: lastWords(end) }];
  }
}

interface Run {
  readonly args: readonly string[];
  readonly git: GitProcess;
  readonly parser: BatchParser;
}

function startRun(view: IsolatedView, request: CatFileRequest, from: number): Run {
  const args = ["cat-file", request.want === "contents" ? "--batch" : "--batch-check", "--buffer"];
  const git = startGit(view.command(args, request.signal));
  Readable.from(writes(request, from)).pipe(git.stdin);
  return { args, git, parser: new BatchParser(request.want === "contents", request.maxBytes) };
}

function* writes({ count, name }: CatFileRequest, from: number): Generator<string> {
  for (let at = from; at < count; at += NAMES_PER_WRITE) {
    let text = "";
    for (let i = at; i < Math.min(count, at + NAMES_PER_WRITE); i++) text += `${name(i)}\n`;
    yield text;
  }
}

function lastWords({ stderr, code }: GitEnd): string {
  return stderr === "" ? `git cat-file ended with code ${code ?? "none"}` : stderr;
}
