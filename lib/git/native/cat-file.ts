import { Readable } from "node:stream";
import type { GitEnd, GitProcess } from "../process.ts";
import { readChunks, startGit } from "../process.ts";
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

/** Objects in a row that end git before one of them speaks for others: each takes two processes to tell. */
const MAX_DEATHS = 100;

const NAMES_PER_WRITE = 1024;

/**
 * Answers of one `git cat-file` process, in the order of the questions. Git dies of a corrupt object:
 * then another process goes on behind it. Where it dies of very many in a row, as in a pack that it cannot open, more
 * and more of those that follow are not asked for. Each question gets exactly one answer.
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
    const unanswered = Math.min(request.count - next, ++deaths <= MAX_DEATHS ? 1 : deaths - MAX_DEATHS);
    const died = lastWords(end);
    yield Array.from({ length: unanswered }, () => ({ index: next++, died }));
  }
}

interface Run {
  readonly git: GitProcess;
  readonly parser: BatchParser;
}

function startRun(view: IsolatedView, request: CatFileRequest, from: number): Run {
  const args = ["cat-file", request.want === "contents" ? "--batch" : "--batch-check", "--buffer"];
  const git = startGit(view.command(args, request.signal));
  Readable.from(writes(request, from)).pipe(git.stdin);
  return { git, parser: new BatchParser(request.want === "contents", request.maxBytes) };
}

function* writes({ count, name }: CatFileRequest, from: number): Generator<string> {
  for (let at = from; at < count; at += NAMES_PER_WRITE) {
    let text = "";
    for (let i = at; i < Math.min(count, at + NAMES_PER_WRITE); i++) text += `${name(i)}\n`;
    yield text;
  }
}

/** Why a git ended that should not have. */
export function lastWords({ stderr, code }: GitEnd): string {
  return stderr === "" ? `git cat-file ended with code ${code ?? "none"}` : stderr;
}
