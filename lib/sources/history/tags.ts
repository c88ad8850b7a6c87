import type { CommitLog } from "../../git/commit-log.ts";
import type { HistoryReader } from "../../git/history-reader.ts";
import type { KnownObjects, Tagged } from "./known-objects.ts";
import type { SelectedRef } from "./selection.ts";

/** An annotated tag with the refs that lead to it. */
export interface TagObject {
  /** Number of its id. */
  readonly oid: number;
  /** What it names; null where that cannot be read. */
  readonly tagged: Tagged | null;
  /** The tag as stored; null where it cannot be read, undefined where it was not. */
  readonly body: Uint8Array | null | undefined;
  /** Numbers of refs. */
  readonly refs: readonly number[];
}

type FoundTag = Pick<TagObject, "tagged" | "body">;

/** Reads the tags that refs name, and those that these name; but for those that are known already. */
export async function readTags(
  reader: HistoryReader,
  { oids }: CommitLog,
  refs: readonly SelectedRef[],
  known: KnownObjects,
): Promise<TagObject[]> {
  const refsOf = new Map<string, number[]>();
  const found = new Map<string, FoundTag>();
  refs.forEach(({ ref, object }, number) => {
    // What leads to another object, or to nothing, is a tag.
    if (ref.oid !== object.target || object.type === "corrupt") append(refsOf, ref.oid, [number]);
  });
  for (let open = [...refsOf.keys()]; open.length > 0;) {
    const next = new Set<string>();
    for (const [oid, tag] of await tagsAmong(reader, open, known)) {
      found.set(oid, tag);
      if (tag.tagged?.type !== "tag") continue;
      const { target } = tag.tagged;
      append(refsOf, target, refsOf.get(oid) ?? []);
      if (!found.has(target)) next.add(target);
    }
    open = [...next];
  }
  return [...found].map(([oid, tag]) => ({ oid: oids.intern(oid), ...tag, refs: refsOf.get(oid) ?? [] }));
}

/** Reads tags that no ref leads to. */
export async function readLooseTags(
  reader: HistoryReader,
  { oids }: CommitLog,
  tags: readonly number[],
  known: KnownObjects,
): Promise<TagObject[]> {
  const names = tags.map((oid) => oids.hex(oid));
  const found = new Map(await tagsAmong(reader, names, known));
  return names.map((name, at) => ({ oid: tags[at]!, ...(found.get(name) ?? UNREADABLE), refs: [] }));
}

const UNREADABLE: FoundTag = { tagged: null, body: null };

/** Those of the objects that are tags, and those that cannot be read, in the order of the question. */
async function tagsAmong(
  reader: HistoryReader,
  oids: readonly string[],
  known: KnownObjects,
): Promise<readonly (readonly [string, FoundTag])[]> {
  const answers = new Map<string, FoundTag>();
  const open = oids.filter((oid) => known.tag(oid) === null);
  for await (const group of open.length === 0 ? [] : reader.objects(open)) {
    for (const answer of group) {
      if (answer.type === "tag") answers.set(answer.oid, { tagged: taggedBy(answer.body), body: answer.body });
      else if (answer.type === "corrupt") answers.set(answer.oid, UNREADABLE);
    }
  }
  return oids.flatMap((oid) => {
    const tagged = known.tag(oid);
    const tag = tagged === null ? answers.get(oid) : { tagged, body: undefined };
    return tag === undefined ? [] : [[oid, tag] as const];
  });
}

function taggedBy(body: Uint8Array): Tagged | null {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, 256)).toString("latin1");
  const [, target, type] = /^object ([0-9a-f]{40,64})\ntype (\w+)$/m.exec(head) ?? [];
  return target === undefined || type === undefined ? null : { target, type };
}

function append(map: Map<string, number[]>, key: string, values: readonly number[]): void {
  map.set(key, [...new Set([...(map.get(key) ?? []), ...values])]);
}
