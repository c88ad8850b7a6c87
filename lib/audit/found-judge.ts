import { byteRoom } from "../git/room.ts";
import type { AttributionInput } from "../judge/attribution/input.ts";
import { attributeInSteps, type JudgedLives } from "../judge/attribution/lives.ts";
import type { Attribution } from "../judge/attribution/output.ts";
import type { ScanResult } from "../scan.ts";
import type { History } from "../sources/history/history.ts";
import { historyKeys, sensitivePaths, type HistoryKeys, type SensitivePaths } from "./history-keys.ts";
import { untilInterrupted } from "./interrupt.ts";
import { judged, type Judged } from "./judged.ts";
import { strayPlaces } from "./places.ts";

/** Judges what is found in a history: beside the scan what is found by then, and behind it what that does not tell. */
export class FoundJudge {
  readonly #history: History;
  readonly #signal: AbortSignal | undefined;
  readonly #lives: JudgedLives = new Map();
  #sensitive: SensitivePaths | null = null;

  constructor(history: History, signal: AbortSignal | undefined) {
    this.#history = history;
    this.#signal = signal;
  }

  /**
   * Finds sensitive paths, which need no content; otherwise they are found when keys are first asked for.
   * @throws the signal's reason where it came
   */
  async findPaths(): Promise<void> {
    await this.#history.markSensitive();
    this.#paths();
  }

  keys(result: ScanResult): HistoryKeys {
    return historyKeys(this.#history, result, this.#paths());
  }

  /** Judges what is found so far, with room for results in between. */
  async begin(soFar: ScanResult): Promise<void> {
    await this.#livesOf(this.keys(soFar), soFar);
  }

  /** What is known of every key; null where an interrupt came. */
  async judge(keys: HistoryKeys, result: ScanResult): Promise<readonly Judged[] | null> {
    const lives = await this.#livesOf(keys, result);
    if (lives === null) return null;
    const strays = strayPlaces(this.#history, keys, foundUnits(result));
    return lives.map((life, key) => judged(life, strays.get(key) ?? [], this.#history));
  }

  #paths(): SensitivePaths {
    return (this.#sensitive ??= sensitivePaths(this.#history));
  }

  #livesOf(keys: HistoryKeys, result: ScanResult): Promise<readonly Attribution[] | null> {
    const input = attributionInput(this.#history, keys, result);
    return untilInterrupted(attributeInSteps(input, this.#lives), this.#signal);
  }
}

/** Units of contents and messages in which something was found. */
export function foundUnits({ scanned }: ScanResult): readonly number[] {
  return scanned.flatMap(({ unit }) => unit ?? []);
}

function attributionInput(history: History, keys: HistoryKeys, result: ScanResult): AttributionInput {
  const { log, refs, head, tier } = history;
  const isUnread = byteRoom(log.oids.size);
  const markedBlobs = keys.hasFound.slice();
  for (const { oid, incomplete } of result.skipped) {
    // A Git LFS pointer is read: what it points to stands in no tree.
    if (oid === undefined || !incomplete) continue;
    const blob = log.oids.indexOf(oid);
    isUnread[blob] = 1;
    markedBlobs[blob] = 1;
  }
  return {
    commits: log.commits,
    changes: log.changes,
    keyCount: keys.table.owners.length,
    keysAt: keys.at,
    markedBlobs,
    markedPaths: history.sensitive,
    isAtOnePath: (key) => keys.table.owners[key]!.kind === "path",
    unread: (blob) => isUnread[blob] === 1,
    tier,
    refs,
    head,
    compareIds: (a, b) => log.oids.compare(log.commits.oid[a]!, log.commits.oid[b]!),
    comparePaths: (a, b) => (log.paths[a]! < log.paths[b]! ? -1 : Number(a !== b)),
  };
}
