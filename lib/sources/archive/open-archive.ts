import type { Blob, Skip, Where } from "../../core/blob.ts";
import { baseName, displayPath } from "../../core/path.ts";
import { blobOf, chunksOf, damage, unread, type Archive, type ArchiveInput, type Member } from "./archive.ts";
import { Budget, type ArchiveLimits } from "./budget.ts";
import { collected, headOf, inflated } from "./gzip.ts";
import { afterGzip, gzipHeaderMembers } from "./gzip-header.ts";
import { archiveKind, contentKind, HEAD_BYTES, notOpened, type ArchiveKind } from "./kind.ts";
import { tarMembers } from "./tar.ts";
import { zipMembers } from "./zip.ts";

/** A file that is an archive. */
export interface ArchiveFile {
  readonly input: ArchiveInput;
  /** Raw bytes of the path that reports show. */
  readonly shown: Uint8Array;
  readonly where: Where;
}

/**
 * Everything in an archive, archives in it included, `!` before the name of each member. Nothing is written to disk.
 * What a limit, a damage or an unknown compression keeps from being read is a skip. Of a zip file in memory that has
 * something before it, the caller reads the bytes as they stand.
 */
export function openArchive(file: ArchiveFile, kind: ArchiveKind, limits: ArchiveLimits): AsyncGenerator<Blob | Skip> {
  const packed = file.input.kind === "bytes" ? file.input.bytes.length : file.input.size;
  return itemsOf({ ...file, limits, budget: new Budget(limits, packed), depth: 1 }, kind);
}

async function* itemsOf(archive: Archive, kind: ArchiveKind): AsyncGenerator<Blob | Skip> {
  let isOpened = false;
  try {
    for await (const member of membersOf(archive, kind)) {
      isOpened ||= member.kind !== "outside";
      if (!archive.budget.takesMember()) break;
      yield* itemsOfMember(archive, member);
    }
  } catch (error) {
    // A parser that is cut short by a limit says that its input is damaged.
    if (archive.budget.reached === null) {
      yield unread(archive, null, { reason: "unreadable", detail: damage(error), incomplete: true });
      // What only begins like an archive is read as the file it is.
      if (!isOpened && archive.input.kind === "bytes" && kind !== "zip-at-end")
        yield asItStands(archive, archive.input.bytes);
    }
  }
  const { reached } = archive.budget;
  if (reached !== null && archive.depth === 1) {
    yield unread(archive, null, { reason: "archive-limit", detail: reached, incomplete: true });
  }
}

function membersOf(archive: Archive, kind: ArchiveKind): AsyncIterable<Member> {
  const { input, limits, budget } = archive;
  switch (kind) {
    case "zip":
      return zipMembers(input, limits.maxSize, budget, false);
    case "zip-at-end":
      // Of content in memory, all bytes are read as they stand.
      return zipMembers(input, limits.maxSize, budget, input.kind === "bytes");
    case "tar":
      return tarMembers(within(chunksOf(input), budget), limits.maxSize);
    case "gzip":
      return gzipMembers(archive);
    default:
      return unopened(kind);
  }
}

type UnopenedKind = Exclude<ArchiveKind, "zip" | "zip-at-end" | "tar" | "gzip">;

/** What is said of those that are no archives of files. */
const UNOPENED: Partial<Readonly<Record<UnopenedKind, string>>> = {
  "git-bundle": "a git bundle is not opened: clone it, then audit the clone",
  "git-pack": "a pack of git objects is not opened: audit the repository that it belongs to",
};

async function* unopened(kind: UnopenedKind): AsyncGenerator<Member> {
  const detail = UNOPENED[kind] ?? notOpened(kind);
  yield { kind: "unread", name: null, skip: { reason: "unreadable", detail, incomplete: true } };
}

/** A tar file that was compressed, or one file; then what stands around it. */
async function* gzipMembers({ input, shown, limits, budget }: Archive): AsyncGenerator<Member> {
  let end: number | null = null;
  const path = Buffer.from(shown).toString("latin1");
  const { head, all } = await headOf(
    inflated(chunksOf(input), budget, (read) => (end = read)),
    HEAD_BYTES,
  );
  yield* isTar(head.subarray(0, HEAD_BYTES), path) ? tarMembers(all, limits.maxSize) : oneFile(all, path, limits);
  yield* gzipHeaderMembers(input, path, limits.maxSize);
  if (end !== null) yield* afterGzip(input, end);
}

/** An empty tar file is nothing but zeros. */
function isTar(head: Uint8Array, path: string): boolean {
  return archiveKind(head) === "tar" || (/\.(?:tgz|tar\.gz|crate)$/i.test(path) && head.every((byte) => byte === 0));
}

async function* oneFile(
  content: AsyncIterable<Uint8Array>,
  path: string,
  { maxSize }: ArchiveLimits,
): AsyncGenerator<Member> {
  const name = Buffer.from(unpackedName(path), "latin1");
  const whole = await collected(content, maxSize);
  if ("bytes" in whole) yield { kind: "file", name, bytes: whole.bytes };
  else
    yield {
      kind: "unread",
      name,
      skip: { reason: "too-large", bytes: whole.over, detail: "at least this long", incomplete: true },
    };
}

/** `notes.txt` for `folder/x.zip!notes.txt.gz`. */
function unpackedName(path: string): string {
  return baseName(path.slice(path.lastIndexOf("!") + 1)).replace(/\.gz$/i, "");
}

async function* within(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    if (!budget.takes(chunk.length)) return;
    yield chunk;
  }
}

async function* itemsOfMember(archive: Archive, member: Member): AsyncGenerator<Blob | Skip> {
  const { name } = member;
  if (member.kind === "unread") {
    yield unread(archive, name, member.skip);
    return;
  }
  if (member.kind === "outside") {
    yield blobOf(archive, member.name, member.bytes, false);
    return;
  }
  if (leadsOut(member.name)) {
    const detail = "its name leads out of the archive; it was read, and nothing was written";
    yield unread(archive, name, { reason: "outside-root", detail, incomplete: false });
  }
  if (member.kind === "link") {
    yield blobOf(archive, member.name, member.target, true);
    return;
  }
  const kind = contentKind(member.bytes);
  if (kind === null || kind === "zip-at-end") yield blobOf(archive, member.name, member.bytes, false);
  if (kind !== null) yield* nested(archive, member.name, member.bytes, kind);
}

async function* nested(
  archive: Archive,
  name: Uint8Array,
  bytes: Uint8Array,
  kind: ArchiveKind,
): AsyncGenerator<Blob | Skip> {
  const { limits, depth } = archive;
  if (depth >= limits.maxDepth) {
    const detail = `archives are opened ${limits.maxDepth} deep`;
    yield unread(archive, name, { reason: "archive-limit", detail, incomplete: true });
    return;
  }
  const blob = blobOf(archive, name, bytes, false);
  const shown = blob.pathBytes === undefined ? Buffer.from(blob.path) : Buffer.from(blob.pathBytes, "base64");
  yield* itemsOf({ ...archive, input: { kind: "bytes", bytes }, shown, depth: depth + 1 }, kind);
}

/** The archive itself as content. */
function asItStands({ shown, where }: Archive, bytes: Uint8Array): Blob {
  return { ...displayPath(shown), where, bytes };
}

/** `../x`, `/x`, `C:\x`: names that would be written elsewhere by a careless program. */
function leadsOut(name: Uint8Array): boolean {
  const text = Buffer.from(name).toString("latin1");
  return /^(?:[\\/]|[A-Za-z]:[\\/])/.test(text) || text.split(/[\\/]/).includes("..");
}
