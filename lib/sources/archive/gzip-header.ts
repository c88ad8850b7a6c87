import { baseName } from "../../core/path.ts";
import { nodeDisk } from "../disk.ts";
import type { ArchiveInput, Member } from "./archive.ts";
import { OUTSIDE, OutsideText } from "./outside.ts";

/** Room for an extra field of any length, and more. */
const MOST_BYTES = 1 << 18;

/** Text of a gzip header: the extra field, the file's name where it tells something new, the comment. */
export function* gzipHeaderMembers(input: ArchiveInput, shown: string, maxSize: number): Generator<Member> {
  const bytes = startOf(input, MOST_BYTES);
  const fields = gzipHeader(bytes);
  if (fields === null) {
    if (bytes.length === MOST_BYTES) yield notRead("its gzip header is longer than is read");
    return;
  }
  const text = new OutsideText(OUTSIDE.gzipHeader, maxSize);
  text.add(fields.extra);
  if (!isOwnName(Buffer.from(fields.name).toString("latin1"), shown)) text.add(fields.name);
  text.add(fields.comment);
  yield* text.members();
}

/** Tells of bytes behind the end that no gzip program reads; zeros are padding. */
export function* afterGzip(input: ArchiveInput, end: number): Generator<Member> {
  const size = input.kind === "bytes" ? input.bytes.length : input.size;
  const rest = size - end;
  if (rest <= 0) return;
  if (rest > MOST_BYTES) return yield notRead(`${rest} bytes stand behind its end`);
  const bytes = input.kind === "bytes" ? input.bytes.subarray(end) : nodeDisk.part(input.path, end, rest);
  if (bytes.some((byte) => byte !== 0)) yield notRead(`${rest} bytes stand behind its end`);
}

function notRead(detail: string): Member {
  return { kind: "unread", name: null, skip: { reason: "unreadable", detail, incomplete: true } };
}

function startOf(input: ArchiveInput, length: number): Uint8Array {
  return input.kind === "bytes" ? input.bytes.subarray(0, length) : nodeDisk.head(input.path, length);
}

const FLAGS_AT = 3;
const FIXED_BYTES = 10;
/** RFC 1952, 2.3.1. */
const FLAG = { extra: 4, name: 8, comment: 16 } as const;

interface HeaderFields {
  readonly extra: Uint8Array;
  readonly name: Uint8Array;
  readonly comment: Uint8Array;
}

/** Null where the header does not end. */
function gzipHeader(bytes: Uint8Array): HeaderFields | null {
  const flags = bytes[FLAGS_AT] ?? 0;
  let at = FIXED_BYTES;
  const take = (length: number): Uint8Array => bytes.subarray(at, (at += length));
  const extraLength = (flags & FLAG.extra) === 0 ? 0 : 2 + ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  const extra = take(extraLength).subarray(2);
  const text = (flag: number): Uint8Array => {
    if ((flags & flag) === 0) return take(0);
    const end = bytes.indexOf(0, at);
    const taken = take((end === -1 ? bytes.length : end) - at);
    at++;
    return taken;
  };
  const [name, comment] = [text(FLAG.name), text(FLAG.comment)];
  return at > bytes.length ? null : { extra, name, comment };
}

/** Whether it is the name that the file, as shown, has when it is unpacked, or its own. */
function isOwnName(name: string, shown: string): boolean {
  const own = baseName(shown.slice(shown.lastIndexOf("!") + 1));
  return [own, own.replace(/\.gz$/i, ""), own.replace(/\.tgz$/i, ".tar")].includes(baseName(name));
}
