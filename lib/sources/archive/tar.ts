import { Readable } from "node:stream";
import type { Entry, Extract, Headers } from "tar-stream";
// The whole package would bring its writer, which needs a file system of its own.
import extract from "tar-stream/extract.js";
import type { Member } from "./archive.ts";
import { collected } from "./gzip.ts";
import { OUTSIDE, OutsideText } from "./outside.ts";

/**
 * Members of a tar file, in its order, then what its pax headers hold. Throws the parser's error where the file is
 * damaged or cut off.
 * @param maxSize larger members, in bytes, are not read
 */
export async function* tarMembers(chunks: AsyncIterable<Uint8Array>, maxSize: number): AsyncGenerator<Member> {
  const parser = extract({ filenameEncoding: "latin1" });
  const headers = new OutsideText(OUTSIDE.paxHeaders, maxSize);
  watchPaxHeaders(parser, headers);
  const source = Readable.from(chunks, { objectMode: false });
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser as unknown as NodeJS.WritableStream);
  try {
    for await (const entry of parser as AsyncIterable<Entry>) {
      const member = await memberOf(entry, maxSize);
      entry.resume();
      if (member !== null) yield member;
    }
  } catch (error) {
    yield* headers.members();
    throw error;
  } finally {
    source.destroy();
    parser.destroy();
  }
  yield* headers.members();
}

/** What tar-stream reads headers of more than one block with. */
interface HeaderParser {
  readonly _header: { readonly type: string };
  _decodeLongHeader(bytes: Uint8Array): void;
}

/** Keeps pax headers as they stand: a member tells only those before it, and of each name the last. */
function watchPaxHeaders(extractor: Extract, into: OutsideText): void {
  const parser = extractor as unknown as HeaderParser;
  const decode = parser._decodeLongHeader.bind(parser);
  parser._decodeLongHeader = (bytes) => {
    if (parser._header.type.startsWith("pax-")) into.add(withoutNumbers(bytes));
    decode(bytes);
  };
}

const NUMBER = /^\d+ (?:[acm]time|size|[gu]id)=-?[\d.]+$/;

/** Most headers hold nothing but points in time. */
function withoutNumbers(header: Uint8Array): Uint8Array {
  const lines = Buffer.from(header).toString("latin1").split("\n");
  return Buffer.from(lines.filter((line) => !NUMBER.test(line)).join("\n"), "latin1");
}

async function memberOf(entry: Entry, maxSize: number): Promise<Member | null> {
  const { header } = entry;
  const name = rawName(header, "name", "path");
  switch (header.type) {
    case "directory":
      return null;
    case "symlink":
      return { kind: "link", name, target: rawName(header, "linkname", "linkpath") };
    case "link":
      return { kind: "unread", name, skip: { reason: "link", detail: "a second name of a member", incomplete: false } };
    case "file":
    case "contiguous-file":
      return readFile(entry, name, maxSize);
    case "character-device":
    case "block-device":
    case "fifo":
      return { kind: "unread", name, skip: { reason: "special-file", detail: "no regular file", incomplete: false } };
    default:
      // Sparse files, parts of volumes and other extensions have content.
      return { kind: "unread", name, skip: { reason: "unreadable", detail: OF_OTHER_TYPE, incomplete: true } };
  }
}

const OF_OTHER_TYPE = "a member of a type that is not read (sparse, or part of a volume)";

async function readFile(entry: Entry, name: Uint8Array, maxSize: number): Promise<Member> {
  const { size = 0 } = entry.header;
  if (size > maxSize) return { kind: "unread", name, skip: { reason: "too-large", bytes: size, incomplete: true } };
  const content = await collected(entry as AsyncIterable<Uint8Array>, maxSize);
  return { kind: "file", name, bytes: "bytes" in content ? content.bytes : new Uint8Array(0) };
}

/** Names in headers are bytes, one for each character; those of pax records are UTF-8. */
function rawName(header: Headers, field: "name" | "linkname", record: string): Uint8Array {
  const text = header[field] ?? "";
  const { pax } = header as Headers & { readonly pax: Readonly<Record<string, string>> | null };
  const isRecord = pax?.[record] !== undefined;
  return Buffer.from(text, isRecord ? "utf8" : "latin1");
}
