import type { Disk } from "../disk.ts";
import { archiveKind, HEAD_BYTES, TAIL_BYTES, tailKind, type ArchiveKind } from "./kind.ts";

/** What the ends of a file on disk say that it is; null for no container. */
export function fileKind(disk: Disk, file: string, size: number): ArchiveKind | null {
  const kind = archiveKind(disk.head(file, HEAD_BYTES));
  if (kind !== null || size < TAIL_BYTES) return kind;
  return tailKind(disk.part(file, size - TAIL_BYTES, TAIL_BYTES), size);
}
