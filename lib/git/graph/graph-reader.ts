import { collectGarbageAfter } from "../collect-garbage.ts";
import { ChangeList, PathTable } from "../change-list.ts";
import { IntColumn } from "../column.ts";
import { type CommitLog, OidTable } from "../commit-log.ts";
import type { LogRequest, LogWatch, StoredObjects } from "../history-reader.ts";
import { type ObjectReader, SlowDiff } from "../slow-diff.ts";
import { BLOB, COMMIT, TAG } from "../pack/object-header.ts";
import { objectsOf } from "../pack/family-objects.ts";
import { type LaidPack, NONE, type PackWork } from "../pack/wanted.ts";
import { ChangeTeller } from "./change-teller.ts";
import { type LogPlan, planLog } from "./log-plan.ts";
import type { GraphReading } from "./read-graph.ts";
import type { NumberedPack, ObjectGraph } from "./object-graph.ts";
import { OidNumbers } from "./oid-numbers.ts";
import { CROWDED, NOT_READ } from "./tree-diff.ts";
import { intRoom } from "../room.ts";
import { turn } from "../turn.ts";

/**
 * Tells a history out of a graph of objects, with the answers that `HistoryReader` asks for. Once the history is told,
 * the graph is let go: it is large, and nobody asks twice.
 */
export class GraphReader {
  #graph: ObjectGraph | null;
  #reading: GraphReading | null;
  #numbers: OidNumbers | null = null;
  #laidPacks: readonly LaidPack[] = [];

  constructor(graph: ObjectGraph, reading: GraphReading) {
    this.#graph = graph;
    this.#reading = reading;
  }

  /**
   * What `HistoryReader.log` tells of a request without `exclude`; null where something of it is absent, the graph is
   * gone, or this was asked before. Through `objects` goes a commit with too many changes.
   */
  async log(request: LogRequest, watch: LogWatch, objects: ObjectReader): Promise<CommitLog | null> {
    const { onProgress, signal } = watch;
    const graph = this.#graph;
    if (graph === null) return null;
    const oids = request.tables?.oids ?? new OidTable("sha1");
    const paths = request.tables?.pathTable ?? new PathTable();
    const numbers = this.#numbersIn(graph, oids);
    const plan = await this.#plan(graph, request, numbers);
    if (plan === null) return null;
    const { commits, batches } = plan;
    collectGarbageAfter(graph.ids.count);
    const changes = new ChangeList(commits.count);
    const teller = new ChangeTeller(paths, numbers);
    const slow = new SlowDiff(objects, { oids, paths }, signal);
    let waited = 0;
    let left = commits.count;
    const onPosted = (): void => {
      // Trees, which only the threads still need.
      collectGarbageAfter(graph.ids.count);
      watch.onSpareTime?.(graph.packs.map((pack) => commitsIn(pack, numbers)));
    };
    for await (const answer of graph.threads.compare(batches, onPosted)) {
      if (answer.counts.includes(NOT_READ)) return null;
      await teller.open(answer, signal);
      for (const count of answer.counts) {
        left--;
        if (count === CROWDED) {
          await slow.add(commits, left, changes, false);
          continue;
        }
        changes.add(left, teller.take(count));
        waited += count;
        if (waited < MANY_ROWS) continue;
        waited = 0;
        await turn(signal);
      }
      onProgress?.(commits.count - left, commits.count);
    }
    this.#laidPacks = graph.packs.map((pack) => laidPack(pack, numbers));
    await this.close();
    const { crowded } = changes;
    return { oids, paths: paths.list, pathTable: paths, commits, changes: changes.finish(), absent: [], crowded };
  }

  /** What `HistoryReader.stored` tells of all objects; null where the graph is gone. */
  stored(oids: OidTable): StoredObjects | null {
    if (this.#graph === null) return null;
    const numbers = this.#numbersIn(this.#graph, oids);
    const { type } = this.#graph;
    const of = (wanted: number): Int32Array => {
      const found = new IntColumn();
      for (let number = 0; number < type.length; number++) if (type[number] === wanted) found.push(numbers.of(number));
      return found.values();
    };
    return { commits: of(COMMIT), blobs: of(BLOB), tags: of(TAG), unreadable: [] };
  }

  /** The packs, once the history was told; their objects numbered as in its table of ids. Given once: they are large. */
  takeLaidPacks(): readonly LaidPack[] | null {
    const laid = this.#laidPacks;
    this.#laidPacks = [];
    return laid.length === 0 ? null : laid;
  }

  /** Ends the threads, and lets the graph go. */
  async close(): Promise<void> {
    const graph = this.#graph;
    this.#graph = null;
    this.#reading = null;
    this.#numbers = null;
    await graph?.threads.close();
  }

  /** What was read is held nowhere else from here on. */
  #plan(graph: ObjectGraph, request: LogRequest, numbers: OidNumbers): Promise<LogPlan | null> {
    const reading = this.#reading;
    this.#reading = null;
    return reading === null ? Promise.resolve(null) : planLog(reading, graph, request, numbers);
  }

  #numbersIn({ ids, foreign, trees }: ObjectGraph, oids: OidTable): OidNumbers {
    if (this.#numbers?.oids !== oids) {
      // Trees have no number there.
      oids.reserve(ids.count - trees + 1);
      this.#numbers = new OidNumbers(ids, foreign, oids);
    }
    return this.#numbers;
  }
}

/** The commits that are told from a pack. */
function commitsIn({ path, layout, number, isOwn, commits }: NumberedPack, numbers: OidNumbers): PackWork {
  const { before, ...objects } = objectsOf(layout, commits);
  const oid = intRoom(before.length);
  for (let object = 0; object < oid.length; object++) {
    const own = before[object]!;
    oid[object] = isOwn[own] === 1 ? numbers.known(number[own]!) : NONE;
  }
  return { path, ...objects, oid };
}

/** A pack whose objects are numbered as in the table of ids: in place, since nobody asks for the other numbers again. */
function laidPack({ path, layout, families, number: oid }: NumberedPack, numbers: OidNumbers): LaidPack {
  for (let object = 0; object < oid.length; object++) oid[object] = numbers.known(oid[object]!);
  return { path, layout, families, oid };
}

/** Rows between two looks at what else there is to do: an answer may hold many times as many. */
const MANY_ROWS = 2 ** 16;
