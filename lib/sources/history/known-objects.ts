import { commitByOid } from "../../git/commit-graph.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import type { HistoryReader, PeeledObject } from "../../git/history-reader.ts";
import type { TagObject } from "./tags.ts";

/** What a tag names. */
export interface Tagged {
  /** Id of the object. */
  readonly target: string;
  /** What the tag says that it is. */
  readonly type: string;
}

/** What an earlier audit read and is stored still, by id; null for anything else. */
export interface KnownObjects {
  tag(oid: string): Tagged | null;
  /** Where tags lead, if that is a commit or a blob. */
  peel(oid: string): PeeledObject | null;
}

export const NOTHING_KNOWN: KnownObjects = { tag: () => null, peel: () => null };

/** A log's commits, blobs by the numbers of their ids, and tags as {@link tagLines} kept them. */
export function knownObjects(log: CommitLog, blobs: Int32Array, lines: readonly string[]): KnownObjects {
  const numberOf = commitByOid(log);
  const tags = new Map(
    lines.map((line): [string, Tagged] => {
      const [oid = "", type = "", target = ""] = line.split(" ");
      return [oid, { type, target }];
    }),
  );
  return {
    tag: (oid) => tags.get(oid) ?? null,
    peel(oid) {
      let target = oid;
      for (let tag = tags.get(target); tag !== undefined; tag = tags.get(target)) target = tag.target;
      const number = log.oids.indexOf(target);
      if ((numberOf[number] ?? -1) >= 0) return { oid, type: "commit", target };
      return number >= 0 && blobs.includes(number) ? { oid, type: "blob", target } : null;
    },
  };
}

/** What the ids name, as a reader tells it; only what is not known is asked for. */
export async function peelWith(
  known: KnownObjects,
  reader: HistoryReader,
  oids: readonly string[],
): Promise<readonly PeeledObject[]> {
  const answers = oids.map((oid) => known.peel(oid));
  const asked = await reader.peel(oids.filter((_, at) => answers[at] === null));
  let next = 0;
  return answers.map((answer) => answer ?? asked[next++]!);
}

/** Tags as a cache keeps them. */
export function tagLines({ oids }: CommitLog, tags: readonly TagObject[]): readonly string[] {
  return tags.flatMap(({ oid, tagged }) =>
    tagged === null ? [] : [`${oids.hex(oid)} ${tagged.type} ${tagged.target}`],
  );
}
