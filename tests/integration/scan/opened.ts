import type { Blob, Skip } from "../../../lib/core/blob.ts";
import { defaultLimits, type ArchiveLimits } from "../../../lib/sources/archive/budget.ts";
import { archiveKind } from "../../../lib/sources/archive/kind.ts";
import { openArchive } from "../../../lib/sources/archive/open-archive.ts";
import type { MadeMember } from "../../helpers/make-archive.ts";
import { collect } from "./folder.ts";

/** Limits of the tests. */
export const LIMITS: ArchiveLimits = defaultLimits(1 << 20);
/** Members of most archives of the tests. */
export const FILES: readonly MadeMember[] = [
  { name: "x-1.0/.claude/settings.local.json", content: "one\ntwo\n" },
  { name: "x-1.0/empty" },
];

/** What an archive yields: shown paths with their texts, and why something was not read. */
export async function opened(
  bytes: Uint8Array,
  limits: ArchiveLimits = LIMITS,
): Promise<(readonly [string, string])[]> {
  const kind = archiveKind(bytes.subarray(0, 512));
  if (kind === null) throw new Error("no archive");
  const file = { input: { kind: "bytes", bytes }, shown: Buffer.from("d/x"), where: "archive" } as const;
  return (await collect(openArchive(file, kind, limits))).map(seen);
}

/** A shown path with the text there, or with why something was not read. */
export function seen(item: Blob | Skip): readonly [string, string] {
  return "where" in item ? [item.path, Buffer.from(item.bytes).toString("latin1")] : [item.path, `- ${item.reason}`];
}
