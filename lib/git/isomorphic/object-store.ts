import { lstatSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { escapeForTerminal } from "../../core/terminal.ts";
import { readFile } from "../read-file.ts";
import type { RepositoryFacts } from "../repository.ts";

/** An object, or why there is none. */
export type StoredObject =
  | { readonly type: "commit" | "tree" | "blob" | "tag"; readonly body: Uint8Array }
  | { readonly type: "missing" | "corrupt"; readonly body: null; readonly detail: string };

/** Objects of one repository through isomorphic-git. */
export interface ObjectStore {
  read(oid: string): Promise<StoredObject>;
  /** The one id that starts with these hexadecimal digits; null where there is none or more than one. */
  expand(digits: string): Promise<string | null>;
}

/** So many objects are read before others, a signal's listener for one, may act. */
const READS_PER_TURN = 64;

/** Loads isomorphic-git, which a run with git never needs. */
export async function openObjects({ commonDir }: RepositoryFacts): Promise<ObjectStore> {
  const git = await import("isomorphic-git");
  // Holds the packs and their indexes; with another object each read would read them again.
  const cache = {};
  const at = { fs: READ_ONLY, gitdir: commonDir, cache };
  let reads = 0;
  return {
    async read(oid) {
      if (++reads % READS_PER_TURN === 0) await setImmediate();
      try {
        const { type, object } = (await git.readObject({ ...at, oid, format: "content" })) as RawObject;
        return { type, body: object };
      } catch (error) {
        return failureOf(error, oid);
      }
    },
    async expand(digits) {
      try {
        return await git.expandOid({ ...at, oid: digits });
      } catch (error) {
        if (codeOf(error) === "NotFoundError" || codeOf(error) === "AmbiguousError") return null;
        throw error;
      }
    },
  };
}

interface RawObject {
  readonly type: "commit" | "tree" | "blob" | "tag";
  readonly object: Uint8Array;
}

/**
 * isomorphic-git asks for a whole file system, also to read. Each object costs several calls to it, most of which
 * find nothing, and which are several times quicker when they do not go through Node's threads.
 */
const READ_ONLY = {
  promises: {
    readFile: read,
    readdir: async (path: string) => readdirSync(path),
    stat: async (path: string) => statSync(path),
    lstat: async (path: string) => lstatSync(path),
    readlink: async (path: string) => readlinkSync(path),
    writeFile: refuseToWrite,
    unlink: refuseToWrite,
    mkdir: refuseToWrite,
    rmdir: refuseToWrite,
    symlink: refuseToWrite,
  },
};

/** Made once: making an error costs more than looking for a file. */
const ABSENT: Error = Object.assign(new Error("no such file"), { code: "ENOENT" });

/** isomorphic-git calls it ten times for each object without a path, to see whether it gives a promise. */
async function read(path?: string, options?: { readonly encoding?: BufferEncoding }): Promise<Buffer | string> {
  if (path === undefined || statSync(path, { throwIfNoEntry: false }) === undefined) throw ABSENT;
  const bytes = readFile(path);
  return options?.encoding === undefined ? bytes : bytes.toString(options.encoding);
}

async function refuseToWrite(): Promise<never> {
  throw new Error("a history is only read");
}

/** What isomorphic-git stumbles over while it reads an object is damage in that object or its pack, whatever it throws. */
function failureOf(error: unknown, oid: string): StoredObject {
  const { data, message } = error as { data?: { what?: unknown; message?: unknown }; message?: unknown };
  // Where another id is not found, a delta's base is absent: the object is there, but cannot be made.
  if (codeOf(error) === "NotFoundError" && data?.what === oid) {
    return { type: "missing", body: null, detail: `${oid} is missing` };
  }
  // Around its own message it asks for a report of a bug.
  return { type: "corrupt", body: null, detail: escapeForTerminal(String(data?.message ?? message ?? error)) };
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code;
}
