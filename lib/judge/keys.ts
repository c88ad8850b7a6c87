import type { PathDetection } from "../detect/path/judge-path.ts";
import { groupBySecret, type Occurrence } from "./rows.ts";
import { secretKey } from "../core/secret-key.ts";

/** A thing whose life is asked for: a secret, or a sensitive file at one path. */
export type KeyOwner =
  | { readonly kind: "secret"; readonly key: string }
  | { readonly kind: "path"; readonly path: number; readonly detection: PathDetection };

/** Answers what a path is, given the detections in a content that stood there. */
export type PathJudge = (path: number, occurrences: readonly Occurrence[]) => PathDetection | null;

/** Numbers the things whose life is asked for, and tells which of them a file version stands for. */
export class KeyTable {
  readonly owners: KeyOwner[] = [];
  readonly #secrets = new Map<string, number>();
  readonly #paths = new Map<number, number>();
  readonly #inUnit = new Map<number, readonly Occurrence[]>();
  readonly #secretsOf = new Map<number, readonly number[]>();
  /** Made when first asked for: asking each occurrence about each key would be quadratic. */
  readonly #byKey = new Map<number, ReadonlyMap<string, readonly Occurrence[]>>();
  readonly #judge: PathJudge;
  readonly #listed = new Map<number, PathDetection>();

  constructor(judge: PathJudge) {
    this.#judge = judge;
  }

  /** Records what was found in a content. */
  add(unit: number, occurrences: readonly Occurrence[]): void {
    this.#inUnit.set(unit, occurrences);
    this.#secretsOf.set(unit, [...new Set(occurrences.map((found) => this.#secret(secretKey(found.detection))))]);
  }

  /** Lists a path that no content so far made a finding: from now on every content at it counts. */
  list(path: number, detection: PathDetection): void {
    if (!this.#paths.has(path)) this.#listed.set(path, detection);
  }

  /** Keys of a content standing at a path; `unit` is -1 for a content that was not read. A link's name is no key. */
  at(path: number, unit: number, isLink: boolean): readonly number[] {
    const secrets = this.#secretsOf.get(unit) ?? NONE;
    if (isLink) return secrets;
    const detection = this.#judge(path, this.#inUnit.get(unit) ?? NO_OCCURRENCES) ?? this.#listed.get(path) ?? null;
    return detection === null ? secrets : [...secrets, this.#path(path, detection)];
  }

  /** Places of one secret within a content. */
  occurrences(unit: number, key: string): readonly Occurrence[] {
    let byKey = this.#byKey.get(unit);
    if (byKey === undefined) {
      byKey = new Map(
        groupBySecret(this.#inUnit.get(unit) ?? NO_OCCURRENCES).map((group) => [group.key, group.occurrences]),
      );
      this.#byKey.set(unit, byKey);
    }
    return byKey.get(key) ?? NO_OCCURRENCES;
  }

  #secret(key: string): number {
    const known = this.#secrets.get(key);
    if (known !== undefined) return known;
    const number = this.owners.push({ kind: "secret", key }) - 1;
    this.#secrets.set(key, number);
    return number;
  }

  #path(path: number, detection: PathDetection): number {
    const known = this.#paths.get(path);
    if (known !== undefined) return known;
    const number = this.owners.push({ kind: "path", path, detection }) - 1;
    this.#paths.set(path, number);
    return number;
  }
}

const NONE: readonly number[] = [];
const NO_OCCURRENCES: readonly Occurrence[] = [];
