import type { Member } from "./archive.ts";
import { OUTSIDE, OutsideText } from "./outside.ts";

/** A stretch of a file, its end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Gives the bytes of a stretch. */
export type BytesAt = (span: Span) => Uint8Array;

/** Signature, checksum and two sizes of eight bytes may follow a member. */
const DESCRIPTOR_BYTES = 24;

/** What lies between the stretches that are accounted for, and is longer than what may follow a member. */
export function gapsBetween(spans: readonly Span[], size: number): readonly Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of [...spans, { start: size, end: size }].sort((a, b) => a.start - b.start)) {
    if (start - at > DESCRIPTOR_BYTES) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  return gaps;
}

/** What stands in gaps: padding is nothing, text is read, a member that no directory lists is not. */
export function* gapMembers(gaps: readonly Span[], bytesAt: BytesAt, maxSize: number): Generator<Member> {
  const text = new OutsideText(OUTSIDE.zipGaps, maxSize);
  for (const gap of gaps) {
    const bytes = gap.end - gap.start > maxSize ? null : bytesAt(gap);
    if (bytes === null || holdsMember(bytes)) yield unlisted(gap);
    else if (bytes.some((byte) => byte !== 0)) text.add(bytes);
  }
  yield* text.members();
}

function unlisted({ start, end }: Span): Member {
  const detail = `${end - start} bytes from byte ${start} on belong to no member that its directory lists`;
  return { kind: "unread", name: null, skip: { reason: "unreadable", detail, incomplete: true } };
}

const LOCAL_HEADER = "PK\x03\x04";
const HEADER_BYTES = 30;
const FLAGS_AT = 6;
const SIZE_AT = 18;
/** The size stands behind the content. */
const SIZE_FOLLOWS = 8;

/** Android's builder fills gaps with members without content. */
function holdsMember(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf(LOCAL_HEADER); at !== -1; at = buffer.indexOf(LOCAL_HEADER, at + 1)) {
    if (at + HEADER_BYTES > buffer.length) return false;
    const isSized = (buffer.readUInt16LE(at + FLAGS_AT) & SIZE_FOLLOWS) !== 0;
    if (isSized || buffer.readUInt32LE(at + SIZE_AT) > 0) return true;
  }
  return false;
}
