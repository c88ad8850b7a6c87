import { sep } from "node:path";
import type { Skip } from "../../core/blob.ts";
import { groupedBy } from "../../core/grouped-by.ts";
import { fromRaw } from "../../core/path.ts";
import { TreeStanding } from "../../git/file-standing.ts";
import { gateFor } from "../../git/gate.ts";
import { packedPaths } from "../../sources/package/planned-artifacts.ts";
import type { Place } from "../../sources/walk.ts";
import type { IgnoreQuestions } from "../../tree-scan/telling.ts";

/** Processes of git that run at once. */
const GITS = 3;

/** What is asked about files that lie in working trees of git: each question once, and while the files are still read. */
export class FileQuestions implements IgnoreQuestions {
  readonly #env: NodeJS.ProcessEnv;
  readonly #gate = gateFor(GITS);
  readonly #trees = new Map<string, TreeStanding>();
  /** Tops of trees of which git could not tell what it was asked. */
  readonly #silent = new Set<string>();
  readonly #packed = new Map<string, ReturnType<typeof packedPaths>>();

  constructor(env: NodeJS.ProcessEnv) {
    this.#env = env;
  }

  /** How git stands to files of a working tree. */
  tree(top: string): TreeStanding {
    const known = this.#trees.get(top);
    if (known !== undefined) return known;
    const tree = new TreeStanding(top, this.#env, this.#gate);
    this.#trees.set(top, tree);
    return tree;
  }

  /** The kinds of published artifact that each file of a working tree would be packed into. */
  packed(top: string): ReturnType<typeof packedPaths> {
    const known = this.#packed.get(top);
    if (known !== undefined) return known;
    const packed = packedPaths(top, this.#env, true);
    // Whoever waits for the answer also sees the failure.
    packed.catch(() => undefined);
    this.#packed.set(top, packed);
    return packed;
  }

  *watch(listed: Iterable<Place | Skip>): Generator<Place | Skip> {
    let last: string | null = null;
    for (const item of listed) {
      if ("kind" in item && item.repo !== null && item.repo !== last) {
        last = item.repo;
        this.tree(fromRaw(last));
      }
      yield item;
    }
  }

  expect({ repo }: Place): void {
    if (repo === null) return;
    this.tree(fromRaw(repo)).expect();
    void this.packed(fromRaw(repo));
  }

  async ignored(places: readonly Place[]): Promise<ReadonlySet<Place>> {
    const ignored = new Set<Place>();
    const ask = async ([top, inside]: readonly [string, readonly Place[]]): Promise<void> => {
      const prefix = Buffer.byteLength(top.endsWith(sep) ? top : top + sep);
      const answer = await this.tree(top).ignored(
        inside.map(({ real }) => Buffer.from(real, "latin1").subarray(prefix)),
      );
      if (answer === null) this.#silent.add(top);
      for (const at of answer ?? []) ignored.add(inside[at]!);
    };
    const inTrees = places.filter(({ repo }) => repo !== null);
    await Promise.all([...groupedBy(inTrees, ({ repo }) => fromRaw(repo!))].map(ask));
    return ignored;
  }

  /** Whether there was a working tree of which git could not tell which files it ignores. */
  async isUnmarked(): Promise<boolean> {
    const known = await Promise.all(Array.from(this.#trees.values(), (tree) => tree.isKnown()));
    return this.#silent.size > 0 || known.includes(false);
  }
}
