import { collectGarbageAfter } from "../collect-garbage.ts";
import type { CommitLog } from "../commit-log.ts";
import { GraphReader } from "../graph/graph-reader.ts";
import { openObjectGraph } from "../graph/object-graph.ts";
import type { LogRequest, LogWatch, StoredObjects } from "../history-reader.ts";
import type { OidTable } from "../oid-table.ts";
import type { LaidPack } from "../pack/wanted.ts";
import type { RepositoryFacts } from "../repository.ts";
import type { ObjectReader } from "../slow-diff.ts";
import type { Threads } from "../threads.ts";

/** Whether and how the graph is read. */
export interface OwnGraphOptions {
  readonly isAllowed: boolean;
  readonly threads?: Threads;
}

/**
 * Answers from our own reading of all commits and trees, once somebody asks for the whole history. Every answer is
 * null where git is to be asked instead: for a part of a history, or where something is absent or damaged.
 */
export class OwnGraph {
  readonly #facts: RepositoryFacts;
  readonly #options: OwnGraphOptions;
  #reader: Promise<GraphReader | null> | null = null;

  constructor(facts: RepositoryFacts, options: OwnGraphOptions) {
    this.#facts = facts;
    this.#options = options;
  }

  /** @param objects reads what is not told out of the graph */
  async log(request: LogRequest, watch: LogWatch, objects: ObjectReader): Promise<CommitLog | null> {
    const { since, known, exclude = [] } = request;
    if (since !== undefined || known !== undefined || exclude.length > 0) return null;
    const log = (await (await this.#read(watch.signal))?.log(request, watch, objects)) ?? null;
    // The graph is gone, and what follows wants much room too.
    if (log !== null) collectGarbageAfter(log.oids.size);
    return log;
  }

  async stored(oids: OidTable, signal?: AbortSignal): Promise<StoredObjects | null> {
    return (await this.#read(signal))?.stored(oids) ?? null;
  }

  /** The packs, once the whole history was told; their objects numbered as there. Given once. */
  async takeLaidPacks(): Promise<readonly LaidPack[] | null> {
    return (await this.#reader)?.takeLaidPacks() ?? null;
  }

  /** Ends what reading it has started. */
  async close(): Promise<void> {
    await (await this.#reader?.catch(() => null))?.close();
  }

  #read(signal: AbortSignal | undefined): Promise<GraphReader | null> {
    return (this.#reader ??= this.#open(signal));
  }

  async #open(signal: AbortSignal | undefined): Promise<GraphReader | null> {
    const { hash, shallow, objectDir } = this.#facts;
    const { isAllowed, threads } = this.#options;
    if (!isAllowed || shallow.length > 0) return null;
    const watch = { ...(signal && { signal }), ...(threads !== undefined && { threads }) };
    const opened = openObjectGraph(objectDir, { hash }, watch);
    if (opened === null) return null;
    // Indexes, and what their ids and offsets were sorted with.
    collectGarbageAfter(opened.graph.ids.count);
    return new GraphReader(opened.graph, opened.reading);
  }
}
