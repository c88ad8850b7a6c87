import type { Detection } from "../core/detection.ts";
import { entryPath } from "../core/entry-path.ts";
import { groupedBy } from "../core/grouped-by.ts";
import type { KeyedHashes } from "../core/platform.ts";
import { familyOf, secretKey } from "../core/secret-key.ts";
import { dayOf, isOver, type PlacedEntry } from "../core/suppression.ts";
import { digestOf } from "./entry-mark.ts";
import type { PathOf } from "./policy.ts";
import type { EntryAnswer, Suppressions } from "./suppressions.ts";

/** What entries are judged with. */
export interface EntryRules {
  readonly inline: boolean;
  readonly foreign: boolean;
  readonly entries: readonly PlacedEntry[];
  readonly hashes: KeyedHashes;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** A place as entries name it, from the repository's top folder; null for what no entry can name. */
  readonly pathOf: PathOf;
  /** A path as reports show it: an entry holds no secret either. */
  readonly shownPath: (path: string) => string;
}

/** What entries pass over. A weak value costs one scrypt for each salt of its family, and nothing where there is none. */
export function suppressionsOf({ inline, foreign, entries, hashes, now, pathOf, shownPath }: EntryRules): Suppressions {
  const byFamily = groupedBy(entries, ({ family }) => family);
  const today = dayOf(now);
  const known = new Map<string, EntryAnswer>();
  const answer = (matches: readonly PlacedEntry[]): EntryAnswer => {
    const live = matches.find((entry) => !isOver(entry, today));
    if (live !== undefined) return { live };
    return matches[0] === undefined ? NOTHING : { expired: matches[0] };
  };
  return {
    inline,
    foreign,
    ofSecret(detection) {
      const own = byFamily.get(familyOf(detection));
      if (own === undefined) return NOTHING;
      const key = secretKey(detection);
      const found = known.get(key) ?? answer(matching(detection, own, hashes));
      known.set(key, found);
      return found;
    },
    ofFile(rule, place) {
      const own = byFamily.get(rule);
      const path = own === undefined ? null : pathOf(place);
      if (own === undefined || path === null) return NOTHING;
      const words = [entryPath(path)];
      // Every mask has them.
      if (own.some(({ mark }) => mark.kind === "path" && mark.path.includes("...")))
        words.push(entryPath(shownPath(path)));
      return answer(own.filter(({ mark }) => mark.kind === "path" && words.includes(mark.path)));
    },
  };
}

const NOTHING: EntryAnswer = {};

function matching(detection: Detection, entries: readonly PlacedEntry[], hashes: KeyedHashes): PlacedEntry[] {
  const digests = new Map<string, string>();
  return entries.filter(({ mark }) => {
    if (mark.kind === "path") return false;
    const { kind, salt } = mark;
    const digest = digests.get(kind + salt) ?? digestOf(detection, kind, salt, hashes);
    digests.set(kind + salt, digest);
    return digest === mark.digest;
  });
}
