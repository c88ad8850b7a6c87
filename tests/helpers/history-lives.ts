import { attributeInSteps, type JudgedLives } from "../../lib/judge/attribution/lives.ts";
import type { AttributionInput } from "../../lib/judge/attribution/input.ts";
import type { Attribution } from "../../lib/judge/attribution/output.ts";
import type { History } from "../../lib/sources/history/history.ts";
import { openHistory } from "../../lib/sources/history/open.ts";
import type { HistoryOptions } from "../../lib/sources/history/options.ts";
import { surfaceAt } from "../../lib/sources/history/options.ts";

/** An attribution with ids and names instead of numbers. */
export interface Life {
  readonly first: string | null;
  readonly firstPath: string | null;
  readonly unknown: string | null;
  readonly independent: readonly string[];
  readonly introductions: readonly string[];
  readonly removedBy: readonly string[];
  readonly presentAt: readonly string[];
  readonly presentAtHead: boolean | null;
  readonly tags: readonly string[];
  readonly reachedRemote: boolean | null;
  readonly exposure: { readonly from: number | null; readonly to: number | null };
  readonly tier: string | null;
  /** `path blob commit tier`, sorted. */
  readonly places: readonly string[];
}

/** Everything that an audit below the command line tells, by key. */
export interface Lives {
  readonly lives: ReadonlyMap<string, Life>;
  readonly history: History;
}

/** Which keys a content at a path stands for; `content` is a byte string, null where there is no content to read. */
export type KeysOf = (path: string, content: string | null) => readonly string[];

/** Words `KEY1`, `KEY2`, ... in a content; `WEAK` makes one key per path; a path that ends in `.env` is a key. */
export const markerKeys: KeysOf = (path, content) => [
  ...new Set(content?.match(/KEY\d+/g) ?? []),
  ...(content?.includes("WEAK") === true ? [`WEAK at ${path}`] : []),
  ...(path.endsWith(".env") ? [`path ${path}`] : []),
];

/** An unreachable blob is known at one of its paths: what hangs on the others is not told. */
export function isTold([key, { tier }]: readonly [string, Life]): boolean {
  return key.startsWith("KEY") || (tier !== "unreachable" && tier !== null);
}

/**
 * Reads a history and attributes every key in it.
 * @param isEarly judges what these blobs tell before the others are known, as audits do beside their scan
 */
export async function livesOf(
  path: string,
  options: HistoryOptions = {},
  keysOf: KeysOf = markerKeys,
  isEarly?: (blob: number) => boolean,
): Promise<Lives> {
  const source = await openHistory(path, options);
  try {
    const history = await source.load();
    const contents = new Map<number, string>();
    const unread = new Set<number>();
    for await (const batch of history.blobs()) {
      for (const item of batch) {
        if (item.blob === null) unread.add(history.units.blob(item.unit));
        else {
          const content = Buffer.from(item.blob.bytes).toString("latin1");
          contents.set(item.unit, content);
          if (keysOf("", content).length === 0) history.memory.learn(item.unit, new Map([[content.slice(0, 5), 1]]));
        }
      }
    }
    for await (const batch of history.messages()) {
      for (const { unit, blob } of batch) if (blob !== null) history.memory.learn(unit, new Map());
    }
    history.memory.keep();
    const judged: JudgedLives = new Map();
    if (isEarly !== undefined) {
      const known = new Map([...contents].filter(([unit]) => isEarly(history.units.blob(unit))));
      const missed = new Set([...unread].filter(isEarly));
      attributeAll(history, { contents: known, unread: missed }, keysOf, judged);
    }
    return { history, lives: attributeAll(history, { contents, unread }, keysOf, judged) };
  } finally {
    await source.close();
  }
}

/** What was read, by unit, and the blobs that could not be. */
interface Read {
  readonly contents: ReadonlyMap<number, string>;
  readonly unread: ReadonlySet<number>;
}

function attributeAll(
  history: History,
  { contents, unread }: Read,
  keysOf: KeysOf,
  judged: JudgedLives,
): ReadonlyMap<string, Life> {
  const { log } = history;
  const numbers = new Map<string, number>();
  const keysAt = (path: number, blob: number): readonly number[] =>
    keysOf(log.paths[path] ?? "", contents.get(history.units.at(path, blob)) ?? null).map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  // Contents outside of commits have keys of their own.
  for (const { path, blob } of history.strays) keysAt(path, blob);
  const input: AttributionInput = {
    commits: log.commits,
    changes: log.changes,
    keyCount: numbers.size,
    keysAt,
    markedBlobs: new Uint8Array(log.oids.size).fill(1),
    markedPaths: new Uint8Array(log.paths.length).fill(1),
    isAtOnePath: () => false,
    unread: (blob) => unread.has(blob),
    tier: history.tier,
    refs: history.refs,
    head: history.head,
    compareIds: (a, b) => log.oids.compare(log.commits.oid[a] ?? 0, log.commits.oid[b] ?? 0),
    comparePaths: (a, b) => ((log.paths[a] ?? "") < (log.paths[b] ?? "") ? -1 : Number(a !== b)),
  };
  const found = lastOf(attributeInSteps(input, judged));
  return new Map([...numbers].slice(0, found.length).map(([key, number]) => [key, named(history, found[number]!)]));
}

function named(history: History, life: Attribution): Life {
  const { log } = history;
  const commit = (number: number): string => log.oids.hex(log.commits.oid[number] ?? 0);
  const ref = (number: number): string => history.refs[number]?.name ?? "";
  const tier = (number: number | null): string | null => (number === null ? null : surfaceAt(number));
  return {
    first: life.first === null ? null : commit(life.first),
    firstPath: life.firstPath === null ? null : (log.paths[life.firstPath] ?? ""),
    unknown: life.unknown,
    independent: life.independent.map(commit),
    introductions: life.introductions.map(commit),
    removedBy: life.removedBy.map(commit),
    presentAt: life.presentAt.map(ref),
    presentAtHead: life.presentAtHead,
    tags: life.tags.map(ref),
    reachedRemote: life.reachedRemote,
    exposure: life.exposure,
    tier: tier(life.tier),
    places: life.places
      .map((place) => {
        const first = place.commit === null ? "-" : commit(place.commit);
        return `${log.paths[place.path] ?? ""} ${log.oids.hex(place.blob)} ${first} ${tier(place.tier) ?? "-"}`;
      })
      .sort(),
  };
}

/** What some steps come to. */
function lastOf<Result>(steps: Generator<undefined, Result>): Result {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
