import { LeaktrailError } from "../../core/error.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import { discover } from "../discover.ts";
import type {
  CommitHeader,
  HistoryReader,
  ObjectAnswer,
  PeeledObject,
  Revisions,
  TreeListing,
} from "../history-reader.ts";
import { parseHeader } from "../object-parse.ts";
import { oidWidth } from "../oid-table.ts";
import { runGit } from "../process.ts";
import type { Threads } from "../threads.ts";
import { listTree } from "../tree-listing.ts";
import { openView } from "../view.ts";
import { readBlobs } from "./blobs.ts";
import type { CatFileAnswer, CatFileRequest } from "./cat-file.ts";
import { catFile } from "./cat-file.ts";
import type { NativeContext } from "./log.ts";
import { readLog } from "./log.ts";
import { OwnGraph } from "./own-graph.ts";
import { ObjectPipe } from "./object-pipe.ts";
import { FEW, readFew, readObjects } from "./objects.ts";
import { presentObjects } from "./pack-order.ts";
import { isLoose, pipeReader } from "./read-object.ts";
import { listStored } from "./stored.ts";

/** How much of a repository is read past git. */
export interface NativeOptions {
  /** Everything is asked of git. */
  readonly plain?: boolean;
  /** See `GraphWatch`. */
  readonly threads?: Threads;
}

/**
 * Opens the repository that a path belongs to for reading through git, and through our own reader of packs where that
 * is quicker.
 * @throws LeaktrailError what {@link discover} throws
 */
export async function openNativeReader(
  path: string,
  { plain = false, threads }: NativeOptions = {},
): Promise<HistoryReader> {
  const facts = await discover(path);
  const view = openView(facts);
  const context: NativeContext = { facts, view, pipe: new ObjectPipe(view) };
  const own = new OwnGraph(facts, { isAllowed: !plain, ...(threads !== undefined && { threads }) });
  return {
    engine: "git cat-file",
    repository: facts,
    ownObjects: facts.hash === "sha1" && !plain ? { takeLaidPacks: () => own.takeLaidPacks() } : null,
    resolve: (expression) => resolve(context, expression),
    peel: (oids) => peel(context, oids),
    async log(request, watch = {}) {
      const objects = pipeReader(context.pipe, view, oidWidth(facts.hash), watch.signal);
      return (await own.log(request, watch, objects)) ?? readLog(context, request, watch);
    },
    blobs: (request) => readBlobs(context.view, request),
    objects: (oids, signal) => objectsOf(context, oids, signal),
    async stored(oids, signal, only) {
      if (only !== undefined) return listStored(view, oids, signal, only);
      // What follows is read into memory, and then asked about.
      context.pipe.open();
      return (await own.stored(oids, signal)) ?? listStored(view, oids, signal);
    },
    present: (oids, signal) => presentObjects(context.view, oids, signal),
    tree: (oid) => listTreeOf(context, oid),
    headers: (oids) => readHeaders(context, oids),
    async close() {
      await own.close();
      context.pipe.close();
      context.view.close();
    },
  };
}

async function resolve({ view }: NativeContext, expression: string): Promise<Revisions> {
  if (expression.startsWith("-")) throw unknownRevision(expression);
  // Without `--` a file of that name would be an answer too.
  const output = await runGit(view.command(["rev-parse", expression, "--"]), "", [0, 128]);
  const lines = output
    .toString("latin1")
    .split("\n")
    .filter((line) => /^\^?[0-9a-f]{40,64}$/.test(line));
  if (lines.length === 0) throw unknownRevision(expression);
  return {
    include: lines.filter((line) => !line.startsWith("^")),
    exclude: lines.filter((line) => line.startsWith("^")).map((line) => line.slice(1)),
  };
}

/** There is no such commit. */
export function unknownRevision(expression: string): LeaktrailError {
  return new LeaktrailError(
    "unknown-revision",
    `${escapeForTerminal(expression)} names no commit of this repository`,
    "Give a branch, a tag or a commit id; `git for-each-ref` lists the names.",
  );
}

async function peel({ view, pipe }: NativeContext, oids: readonly string[]): Promise<readonly PeeledObject[]> {
  if (oids.length <= FEW_TIPS) return Promise.all(oids.map((oid) => peelOne(view, pipe, oid)));
  const peeled: PeeledObject[] = [];
  for await (const answer of ask(view, { want: "info", count: oids.length, name: (i) => `${oids[i] ?? ""}^{}` })) {
    const oid = oids[answer.index] ?? "";
    const type = answer.died === null ? answer.type : null;
    if (answer.died === null && (type === "commit" || type === "tree" || type === "blob")) {
      peeled.push({ oid, type, target: answer.name });
    } else {
      peeled.push({ oid, type: answer.died !== null || isLoose(view, oid) ? "corrupt" : "missing", target: oid });
    }
  }
  return peeled;
}

function objectsOf(
  { view, pipe }: NativeContext,
  oids: readonly string[],
  signal?: AbortSignal,
): AsyncIterable<readonly ObjectAnswer[]> {
  return oids.length > FEW ? readObjects(view, oids, signal) : readFew(pipe, oids, signal);
}

/** New tips, which are commits above all, of which as many are asked for with their contents. */
const FEW_TIPS = 8;

async function peelOne(view: NativeContext["view"], pipe: ObjectPipe, oid: string): Promise<PeeledObject> {
  const answer = await pipe.read(`${oid}^{}`);
  if (answer.type === "commit" || answer.type === "tree" || answer.type === "blob") {
    return { oid, type: answer.type, target: answer.name };
  }
  return { oid, type: answer.type === "corrupt" || isLoose(view, oid) ? "corrupt" : "missing", target: oid };
}

async function readHeaders(context: NativeContext, oids: readonly string[]): Promise<readonly (CommitHeader | null)[]> {
  const headers: (CommitHeader | null)[] = [];
  for await (const group of objectsOf(context, oids)) {
    for (const { oid, type, body } of group) headers.push(type === "commit" ? parseHeader(oid, body) : null);
  }
  return headers;
}

async function* ask(view: NativeContext["view"], request: CatFileRequest): AsyncGenerator<CatFileAnswer> {
  for await (const group of catFile(view, request)) yield* group;
}

function listTreeOf({ view, facts, pipe }: NativeContext, oid: string): Promise<TreeListing> {
  return listTree(pipeReader(pipe, view, oidWidth(facts.hash)), oid);
}
