import { attributeInSteps } from "../judge/attribution/attribute.ts";
import type { AttributionInput } from "../judge/attribution/input.ts";
import type { Attribution } from "../judge/attribution/output.ts";
import type { CommitLog } from "../git/commit-log.ts";
import { unlessInterrupted, untilInterrupted } from "./interrupt.ts";
import type { History } from "../sources/history/history.ts";
import { tierOf } from "../sources/history/options.ts";
import type { StrayPlaces } from "./places.ts";

/** Lives by commits that nothing names. */
export interface UnreachableLives {
  readonly log: CommitLog;
  /** By key number; the lives of keys that a better surface claims say nothing. */
  readonly lives: readonly Attribution[];
  readonly keys: ReadonlySet<number>;
}

const TIER = tierOf("unreachable");

/**
 * Judges keys that nothing but unreachable objects holds by the unreachable commits. Only then are the changes of these
 * read: there may be as many of them as of all others. The named commits that they come from need no reading,
 * since none of them holds such a key. Null where an interrupt came.
 */
export async function unreachableLives(
  history: History,
  input: AttributionInput,
  lives: readonly Attribution[],
  strays: StrayPlaces,
  signal?: AbortSignal,
): Promise<UnreachableLives | null> {
  const keys = new Set([...strays].flatMap(([key, places]) => (isClaimed(key, places) ? [key] : [])));
  if (keys.size === 0 || history.unreachable.length === 0) return { log: history.log, keys: new Set(), lives: [] };
  const { oids } = history.log;
  const held = [...keys].flatMap((key) => strays.get(key) ?? []);
  const unreadPaths = pathsOfUnread(history, input);
  const blobs = [...new Set(held.map(({ blob }) => oids.hex(blob)))];
  const log = await unlessInterrupted(history.unreachableLog(unreadPaths.size === 0 ? blobs : undefined), signal);
  if (log === null) return null;
  const found = await untilInterrupted(attributeInSteps(inputFor(log, isWhole(history.log), input, keys)), signal);
  if (found === null) return null;
  return { log, keys, lives: found.map((life) => withDoubt(life, unreadPaths)) };

  function isClaimed(key: number, places: readonly { tier: number; where: string }[]): boolean {
    const isBetter = lives[key]?.tier !== null || places.some(({ tier }) => tier < TIER);
    return !isBetter && places.some(({ where }) => where === "unreachable");
  }
}

function isWhole({ commits, absent }: CommitLog): boolean {
  return absent.length === 0 && !commits.truncated.includes(1);
}

function inputFor(
  log: CommitLog,
  isPastWhole: boolean,
  input: AttributionInput,
  keys: ReadonlySet<number>,
): AttributionInput {
  const { commits, oids, paths } = log;
  return {
    ...input,
    commits: { ...commits, truncated: isPastWhole ? commits.truncated : withoutPast(commits) },
    changes: log.changes,
    keysAt: (path, blob) => input.keysAt(path, blob).filter((key) => keys.has(key)),
    tier: new Uint8Array(commits.count).fill(TIER),
    refs: [],
    head: -1,
    compareIds: (a, b) => oids.compare(commits.oid[a]!, commits.oid[b]!),
    comparePaths: (a, b) => (paths[a]! < paths[b]! ? -1 : Number(a !== b)),
  };
}

/** Where the named history has holes, what comes from it may have been there unseen. */
function withoutPast({ count, truncated, outside, parents, parentStart }: CommitLog["commits"]): Uint8Array {
  return Uint8Array.from({ length: count }, (_, commit) => {
    const own = parents.subarray(parentStart[commit], parentStart[commit + 1]);
    return truncated[commit] === 1 || own.some((parent) => outside[parent] === 1) ? 1 : 0;
  });
}

function pathsOfUnread({ log: { changes } }: History, { unread }: AttributionInput): ReadonlySet<number> {
  const paths = new Set<number>();
  for (let row = 0; row < changes.count; row++) {
    const blob = changes.newOid[row]!;
    if (blob >= 0 && unread(blob)) paths.add(changes.path[row]!);
  }
  return paths;
}

function withDoubt(life: Attribution, unreadPaths: ReadonlySet<number>): Attribution {
  if (life.first === null || !life.places.some(({ path }) => unreadPaths.has(path))) return life;
  return { ...life, first: null, firstPath: null, unknown: "unread-version", exposure: { from: null, to: null } };
}
