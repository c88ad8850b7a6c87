import { attributeInSteps } from "../../lib/judge/attribution/attribute.ts";
import type { FoundPlace } from "../../lib/audit/places.ts";
import { unreachableLives } from "../../lib/audit/unreachable.ts";
import type { CommitLog } from "../../lib/git/commit-log.ts";
import type { AttributionInput } from "../../lib/judge/attribution/input.ts";
import type { Attribution } from "../../lib/judge/attribution/output.ts";
import type { History } from "../../lib/sources/history/history.ts";
import { openHistory } from "../../lib/sources/history/open.ts";
import type { HistoryOptions } from "../../lib/sources/history/options.ts";
import { surfaceAt, tierOf } from "../../lib/sources/history/options.ts";

/** An attribution with ids and names instead of numbers. */
export interface Life {
  readonly first: string | null;
  readonly firstPath: string | null;
  readonly unknown: string | null;
  readonly independent: readonly string[];
  readonly introductions: readonly string[];
  readonly removedBy: readonly string[];
  readonly presentAt: readonly string[];
  readonly presentAtHead: boolean;
  readonly tags: readonly string[];
  readonly reachedRemote: boolean;
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

/** Reads a history and attributes every key in it. */
export async function livesOf(path: string, options: HistoryOptions = {}, keysOf: KeysOf = markerKeys): Promise<Lives> {
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
    return { history, lives: await attributeAll(history, contents, unread, keysOf) };
  } finally {
    await source.close();
  }
}

async function attributeAll(
  history: History,
  contents: ReadonlyMap<number, string>,
  unread: ReadonlySet<number>,
  keysOf: KeysOf,
): Promise<ReadonlyMap<string, Life>> {
  const { log } = history;
  const numbers = new Map<string, number>();
  const keysAt = (path: number, blob: number): readonly number[] =>
    keysOf(log.paths[path] ?? "", contents.get(history.units.at(path, blob)) ?? null).map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    });
  const strays = new Map<number, FoundPlace[]>();
  for (const { path, blob, where } of history.strays) {
    const place = { where, path, blob, unit: history.units.at(path, blob), commit: -1, tier: tierOf(where), refs: [] };
    for (const key of keysAt(path, blob)) strays.set(key, [...(strays.get(key) ?? []), place]);
  }
  const input: AttributionInput = {
    commits: log.commits,
    changes: log.changes,
    keyCount: numbers.size,
    keysAt,
    unread: (blob) => unread.has(blob),
    tier: history.tier,
    refs: history.refs,
    head: history.head,
    compareIds: (a, b) => log.oids.compare(log.commits.oid[a] ?? 0, log.commits.oid[b] ?? 0),
    comparePaths: (a, b) => ((log.paths[a] ?? "") < (log.paths[b] ?? "") ? -1 : Number(a !== b)),
  };
  const found = lastOf(attributeInSteps(input));
  const late = await unreachableLives(history, input, found, strays);
  const told = [...numbers].slice(0, found.length).map(([key, number]): [string, Life] => {
    const life = found[number]!;
    const lateLife = late?.keys.has(number) === true ? late.lives[number] : undefined;
    return [key, lateLife === undefined ? named(history, history.log, life) : both(history, late!.log, lateLife, life)];
  });
  return new Map(told);
}

/** By unreachable commits, with the refs to blobs that hold it too. */
function both(history: History, log: CommitLog, late: Attribution, main: Attribution): Life {
  const { presentAt, tags, places } = named(history, history.log, main);
  const life = named(history, log, late);
  return { ...life, presentAt, tags, places: [...new Set([...life.places, ...places])].sort() };
}

function named(history: History, log: CommitLog, life: Attribution): Life {
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
