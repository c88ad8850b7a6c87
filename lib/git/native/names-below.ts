import { Readable } from "node:stream";
import type { LogRequest } from "../history-reader.ts";
import { namesBelowSlowly, type NameSearch } from "../names-below.ts";
import { readChunks, startGit } from "../process.ts";
import type { NativeContext } from "./log.ts";
import { ObjectPipe } from "./object-pipe.ts";
import { pipeReader } from "./read-object.ts";

const LINE_END = 10;
const SPACE = 32;
const ARGS: readonly string[] = ["rev-list", "--objects", "--missing=allow-any", "--stdin"];

/** Tells names through `git rev-list --objects`; tree by tree where git dies of an absent commit. */
export async function namesBelow(context: NativeContext, search: NameSearch, signal?: AbortSignal): Promise<void> {
  if (search.request.tips.length === 0) return;
  const { view, facts } = context;
  const git = startGit(view.command(ARGS, signal));
  Readable.from(lines(search.request)).pipe(git.stdin);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of readChunks(git)) {
    const text = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    rest = text.subarray(readLines(text, search));
  }
  const { code } = await git.ended;
  signal?.throwIfAborted();
  if (code === 0) return;
  const pipe = new ObjectPipe(view, signal);
  try {
    await namesBelowSlowly(pipeReader(pipe, view, search.oids.width), facts, search);
  } finally {
    pipe.close();
  }
}

const TIPS_PER_WRITE = 1024;

function* lines({ tips, exclude = [] }: LogRequest): Generator<string> {
  const all = [...exclude.map((oid) => `^${oid}\n`), ...tips.map((oid) => `${oid}\n`)];
  for (let at = 0; at < all.length; at += TIPS_PER_WRITE) yield all.slice(at, at + TIPS_PER_WRITE).join("");
}

/**
 * Reads whole lines of `<id> <path>`, and of a commit's id alone; says where the first incomplete one starts.
 * Git cuts a path off at a line end in it.
 */
function readLines(text: Buffer, { oids, tell }: NameSearch): number {
  const digits = 2 * oids.width;
  let at = 0;
  for (let end = text.indexOf(LINE_END); end >= 0; end = text.indexOf(LINE_END, at)) {
    const start = at;
    at = end + 1;
    if (text[start + digits] !== SPACE || end === start + digits + 1) continue;
    const oid = oids.findHexAt(text, start);
    if (oid >= 0) tell(oid, () => text.toString("latin1", start + digits + 1, end));
  }
  return at;
}
