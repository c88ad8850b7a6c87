import type { DisplayPath } from "../../core/blob.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import type { HistoryReader } from "../../git/history-reader.ts";
import { messageOf } from "../message.ts";
import type { HistoryBlob, Texts } from "./history.ts";
import type { TagObject } from "./tags.ts";

/** Commits asked for at once. */
const AT_ONCE = 4096;

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

/** Every message, without the headers above it. */
export async function* readMessages(
  reader: HistoryReader,
  { oids }: CommitLog,
  { tags, commits, firstUnit }: MessageSources,
  limits: { readonly maxBlobBytes?: number; readonly signal?: AbortSignal },
): AsyncGenerator<readonly HistoryBlob[]> {
  const cut = (unit: number, where: "message" | "tag-message", oid: string, body: Uint8Array | null): HistoryBlob => {
    const place: DisplayPath & { readonly oid: string } = { path: MESSAGE_PATH[where], oid };
    const skipped = { ...place, incomplete: true };
    if (body === null) return { unit, blob: null, skip: { ...skipped, reason: "corrupt-object" } };
    const bytes = messageOf(body);
    if (bytes.length <= (limits.maxBlobBytes ?? Number.POSITIVE_INFINITY))
      return { unit, blob: { ...place, where, bytes } };
    return { unit, blob: null, skip: { ...skipped, reason: "too-large", bytes: bytes.length } };
  };
  if (tags.length > 0) yield tags.map(({ oid, body }, at) => cut(firstUnit + at, "tag-message", oids.hex(oid), body));
  let unit = firstUnit + tags.length;
  for (let at = 0; at < commits.length; at += AT_ONCE) {
    const names = commits.slice(at, at + AT_ONCE).map((oid) => oids.hex(oid));
    for await (const group of reader.objects(names, limits.signal)) {
      yield group.map(({ oid, type, body }) => cut(unit++, "message", oid, type === "commit" ? body : null));
    }
  }
}
