import { openPack, type PackFile } from "../pack/pack-file.ts";
import { FamilyWalker } from "../pack/walk.ts";
import type { WalkRoom } from "../pack/walk-room.ts";
import { CommitVisitor } from "./commit-visitor.ts";
import type { GraphBatch, GraphJob, GraphRows, GraphVisitor } from "./graph-job.ts";
import { TreeVisitor } from "./tree-visitor.ts";

/** Commits, and the trees of one folder, lie side by side in packs: few windows hold what is read next. */
const WINDOWS = 128;

interface OpenFamilies {
  readonly walker: FamilyWalker;
  readonly visitor: GraphVisitor;
}

/** Reads batches of one job, on whatever thread it is. Holds descriptors and buffers: close it. */
export class GraphWalker {
  readonly #job: GraphJob;
  readonly #open = new Map<string, OpenFamilies>();
  readonly #room: WalkRoom;
  /** By number of the pack; what its windows hold serves commits and trees. */
  readonly #files = new Map<number, PackFile>();

  constructor(job: GraphJob, room: WalkRoom) {
    this.#job = job;
    this.#room = room;
  }

  read({ pack, kind, from, to }: GraphBatch): GraphRows {
    const families = this.#families(pack, kind);
    if (families === null) return { kind: "broken" };
    const { walker, visitor } = families;
    const { root } = this.#job.packs[pack]![kind];
    for (let at = from; at < to; at++) walker.walk(root[at]!);
    return visitor.take();
  }

  close(): void {
    for (const { walker } of this.#open.values()) walker.close();
    for (const file of this.#files.values()) file.close();
    this.#open.clear();
    this.#files.clear();
  }

  /** Null where the pack cannot be opened any more. */
  #families(number: number, kind: GraphBatch["kind"]): OpenFamilies | null {
    const key = `${number} ${kind}`;
    const known = this.#open.get(key);
    if (known !== undefined) return known;
    const pack = this.#job.packs[number]!;
    const visitor = kind === "commits" ? new CommitVisitor(pack, this.#job.ids) : new TreeVisitor(pack, this.#job.ids);
    const file = this.#files.get(number) ?? openPack(pack.path, WINDOWS);
    if (file === null) return null;
    this.#files.set(number, file);
    const opened = { walker: new FamilyWalker(file, pack.layout, pack[kind], visitor, { room: this.#room }), visitor };
    this.#open.set(key, opened);
    return opened;
  }
}
