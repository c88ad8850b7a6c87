import { Readable } from "node:stream";
import type { Entry, Headers } from "tar-stream";
// The whole package would bring its writer, which needs a file system of its own.
import extract from "tar-stream/extract.js";
import type { Member } from "./archive.ts";
import { collected } from "./gzip.ts";

/**
 * Members of a tar file, in its order. Throws the parser's error where the file is damaged or cut off.
 * @param maxSize larger members, in bytes, are not read
 */
export async function* tarMembers(chunks: AsyncIterable<Uint8Array>, maxSize: number): AsyncGenerator<Member> {
  const parser = extract({ filenameEncoding: "latin1" });
  const source = Readable.from(chunks, { objectMode: false });
  source.on("error", (error) => parser.destroy(error));
  source.pipe(parser as unknown as NodeJS.WritableStream);
  try {
    for await (const entry of parser as AsyncIterable<Entry>) {
      const member = await memberOf(entry, maxSize);
      entry.resume();
      if (member !== null) yield member;
    }
  } finally {
    source.destroy();
    parser.destroy();
  }
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
