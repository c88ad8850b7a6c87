import { closeSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { constants, inflateSync } from "node:zlib";
import { openFile, type OpenFile } from "../read-file.ts";
import { inflateBytes } from "./inflater.ts";
import { corrupt, MISSING, type StoredObject, type StoredType } from "./read-answer.ts";

/** Longest head of an object that git writes: type, space, size, NUL. */
const HEAD = 32;
/** So many packed bytes hold the head, whatever else is packed with it. */
const PACKED_HEAD = 256;
/** zlib makes at most so many bytes of one. */
const LARGEST_GROWTH = 1032;

/** Objects that lie in files of their own under an objects folder. */
export class LooseStore {
  readonly #dir: string;

  constructor(objectDir: string) {
    this.#dir = objectDir;
  }

  /** Reads an object by its id in hexadecimal. Objects of more than `maxBytes` are not inflated. */
  read(oid: string, maxBytes: number): StoredObject {
    let file: OpenFile;
    try {
      file = openFile(join(this.#dir, oid.slice(0, 2), oid.slice(2)));
    } catch (error) {
      const { code = "error" } = error as NodeJS.ErrnoException;
      return code === "ENOENT" || code === "ENOTDIR" ? MISSING : corrupt(`cannot be opened: ${code}`);
    }
    try {
      return readFrom(file, maxBytes);
    } catch (error) {
      return corrupt((error as Error).message);
    } finally {
      closeSync(file.descriptor);
    }
  }

  /** Ids of all objects, in hexadecimal, sorted within a folder. */
  *oids(): Generator<string> {
    for (let i = 0; i < 256; i++) {
      const folder = i.toString(16).padStart(2, "0");
      for (const name of namesIn(join(this.#dir, folder))) if (/^[0-9a-f]{38}$/.test(name)) yield folder + name;
    }
  }
}

function readFrom({ descriptor, size }: OpenFile, maxBytes: number): StoredObject {
  if (size * LARGEST_GROWTH < maxBytes) return readSmall(readFileSync(descriptor));
  const start = new Uint8Array(Math.min(PACKED_HEAD, size));
  readSync(descriptor, start, 0, start.length, 0);
  const head = parseHead(start);
  if (typeof head === "string") return corrupt(head);
  if (head.size > maxBytes) return { state: "too-large", size: head.size };
  const whole = new Uint8Array(head.length + head.size + 1);
  const error = inflateBytes(readFileSync(descriptor), head.length + head.size, whole);
  if (error !== null) return corrupt(error);
  return { state: "read", type: head.type, bytes: whole.subarray(head.length, head.length + head.size) };
}

/** Inflates once what cannot become too large. */
function readSmall(packed: Uint8Array): StoredObject {
  const whole = inflateSync(packed);
  const head = headOf(whole);
  if (typeof head === "string") return corrupt(head);
  if (whole.length !== head.length + head.size) return corrupt("not the size that its header says");
  return { state: "read", type: head.type, bytes: whole.subarray(head.length) };
}

interface Head {
  readonly type: StoredType;
  readonly size: number;
  /** Bytes of the head itself. */
  readonly length: number;
}

/** Reads the head of an object from its first packed bytes, or says what is wrong with them. */
function parseHead(packed: Uint8Array): Head | string {
  let bytes: Buffer;
  try {
    bytes = inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    return (error as Error).message;
  }
  return headOf(bytes);
}

function headOf(bytes: Buffer): Head | string {
  const end = bytes.subarray(0, HEAD).indexOf(0);
  const [, type, size] = /^(commit|tree|blob|tag) (0|[1-9][0-9]*)$/.exec(bytes.toString("latin1", 0, end)) ?? [];
  if (end < 0 || type === undefined) return "has no head of an object";
  return { type: type as StoredType, size: Number(size), length: end + 1 };
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir).sort();
  } catch {
    return [];
  }
}
