import type { DisplayPath } from "../../core/blob.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import type { HistoryReader } from "../../git/history-reader.ts";
import { messageOf } from "../message.ts";
import type { HistoryBlob, TextOrigin, Texts } from "./history.ts";
import type { TagObject } from "./tags.ts";

/** Paths under which messages are told, as hooks tell them. */
export const MESSAGE_PATH: Readonly<Record<"message" | "tag-message", string>> = {
  message: "commit message",
  "tag-message": "tag message",
};

/** What messages are cut from. */
export interface MessageSources {
  readonly tags: readonly TagObject[];
  /** Numbers of commits' ids. */
  readonly commits: readonly number[];
  /** Unit of the first. */
  readonly firstUnit: number;
}

/** Numbers the messages: those of tags first. */
export function textsOf({ tags, commits, firstUnit }: MessageSources): Texts {
  return {
    count: tags.length + commits.length,
    commits,
    firstCommit: firstUnit + tags.length,
    at(unit) {
      const index = unit - firstUnit;
      const tag = tags[index];
      if (index < 0) return null;
      if (tag !== undefined) return { where: "tag-message", oid: tag.oid, refs: tag.refs };
      const commit = commits[index - tags.length];
      return commit === undefined ? null : { where: "message", oid: commit, refs: [] };
    },
  };
}

/** Where a message is told to stand; null for a unit that is none. */
export function messagePlace(
  texts: Texts,
  { oids }: CommitLog,
  unit: number,
): { path: string; where: TextOrigin["where"]; oid: string } | null {
  const origin = texts.at(unit);
  return origin === null ? null : { path: MESSAGE_PATH[origin.where], where: origin.where, oid: oids.hex(origin.oid) };
}

/** How messages are read. */
export interface MessageOptions {
  readonly maxBlobBytes?: number;
  /** 1 for each commit, by its place among the sources, whose message is not wanted. */
  readonly known?: Uint8Array;
  readonly signal?: AbortSignal;
}

/** Every wanted message that is not known to be clean, without the headers above it; those of tags first. */
export async function* readMessages(
  reader: HistoryReader,
  { oids }: CommitLog,
  { tags, commits, firstUnit, isClean }: MessageSources & { readonly isClean: (unit: number) => boolean },
  { maxBlobBytes = Number.POSITIVE_INFINITY, known, signal }: MessageOptions,
): AsyncGenerator<readonly HistoryBlob[]> {
  const cut = (unit: number, where: "message" | "tag-message", oid: string, body: Uint8Array | null): HistoryBlob => {
    const place: DisplayPath & { readonly oid: string } = { path: MESSAGE_PATH[where], oid };
    const skipped = { ...place, incomplete: true };
    if (body === null) return { unit, blob: null, skip: { ...skipped, reason: "corrupt-object" } };
    const bytes = messageOf(body);
    if (bytes.length <= maxBlobBytes) return { unit, blob: { ...place, where, bytes } };
    return { unit, blob: null, skip: { ...skipped, reason: "too-large", bytes: bytes.length } };
  };
  const ofTags = tags.map(({ oid, body }, at) => ({ unit: firstUnit + at, oid, body }));
  const openTags = ofTags.filter(({ unit }) => !isClean(unit));
  const [unread, read] = [
    openTags.filter(({ body }) => body === undefined),
    openTags.filter(({ body }) => body !== undefined),
  ];
  if (read.length > 0) yield read.map(({ unit, oid, body = null }) => cut(unit, "tag-message", oids.hex(oid), body));
  const firstCommit = firstUnit + tags.length;
  const open: { unit: number; oid: number }[] = [];
  commits.forEach((oid, at) => {
    if (known?.[at] !== 1 && !isClean(firstCommit + at)) open.push({ unit: firstCommit + at, oid });
  });
  for (const [where, type, group] of [
    ["tag-message", "tag", unread],
    ["message", "commit", open],
  ] as const) {
    if (group.length === 0) continue;
    const names = group.map(({ oid }) => oids.hex(oid));
    let next = 0;
    for await (const answers of reader.objects(names, signal)) {
      yield answers.map((one) => cut(group[next++]!.unit, where, one.oid, one.type === type ? one.body : null));
    }
  }
}
