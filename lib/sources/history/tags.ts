import type { CommitLog } from "../../git/commit-log.ts";
import type { HistoryReader, ObjectAnswer } from "../../git/history-reader.ts";
import type { SelectedRef } from "./selection.ts";

/** An annotated tag with the refs that lead to it. */
export interface TagObject {
  /** Number of its id. */
  readonly oid: number;
  /** The tag as stored; null where it cannot be read. */
  readonly body: Uint8Array | null;
  /** Numbers of refs. */
  readonly refs: readonly number[];
}

/** Reads the tags that refs name, and those that these name. */
export async function readTags(
  reader: HistoryReader,
  { oids }: CommitLog,
  refs: readonly SelectedRef[],
): Promise<TagObject[]> {
  const refsOf = new Map<string, number[]>();
  const bodies = new Map<string, Uint8Array | null>();
  refs.forEach(({ ref, object }, number) => {
    // What leads to another object, or to nothing, is a tag.
    if (ref.oid !== object.target || object.type === "corrupt") append(refsOf, ref.oid, [number]);
  });
  for (let open = [...refsOf.keys()]; open.length > 0;) {
    const next = new Set<string>();
    for await (const group of reader.objects(open)) {
      for (const answer of group) {
        const target = follow(answer, bodies);
        if (target === null) continue;
        append(refsOf, target, refsOf.get(answer.oid) ?? []);
        if (!bodies.has(target)) next.add(target);
      }
    }
    open = [...next];
  }
  return [...bodies].map(([oid, body]) => ({ oid: oids.intern(oid), body, refs: refsOf.get(oid) ?? [] }));
}

/** Reads tags that no ref leads to. */
export async function readLooseTags(
  reader: HistoryReader,
  { oids }: CommitLog,
  tags: readonly number[],
): Promise<TagObject[]> {
  const found: TagObject[] = [];
  for await (const group of reader.objects(tags.map((oid) => oids.hex(oid)))) {
    for (const { oid, body } of group) found.push({ oid: oids.intern(oid), body, refs: [] });
  }
  return found;
}

/** The tag that a tag names; null where it is another object's. */
function follow({ oid, type, body }: ObjectAnswer, bodies: Map<string, Uint8Array | null>): string | null {
  if (type === "tag") bodies.set(oid, body);
  else if (type === "corrupt") bodies.set(oid, null);
  if (type !== "tag") return null;
  const head = Buffer.from(body).toString("latin1", 0, 256);
  const [, target = null, kind] = /^object ([0-9a-f]{40,64})\ntype (\w+)$/m.exec(head) ?? [];
  return kind === "tag" ? target : null;
}

function append(map: Map<string, number[]>, key: string, values: readonly number[]): void {
  map.set(key, [...new Set([...(map.get(key) ?? []), ...values])]);
}
