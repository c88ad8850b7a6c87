import { existsSync, promises } from "node:fs";
import { join } from "node:path";
import { escapeForTerminal } from "../../core/terminal.ts";
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

/** Loads isomorphic-git, which a run with git never needs. */
export async function openObjects({ commonDir }: RepositoryFacts): Promise<ObjectStore> {
  const git = await import("isomorphic-git");
  // Holds the packs and their indexes; with another object each read would read them again.
  const cache = {};
  const at = { fs: READ_ONLY, gitdir: commonDir, cache };
  return {
    async read(oid) {
      try {
        const { type, object } = (await git.readObject({ ...at, oid, format: "content" })) as RawObject;
        return { type, body: object };
      } catch (error) {
        return failureOf(error, oid, commonDir);
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

/** isomorphic-git asks for a whole file system, also to read. */
const READ_ONLY = {
  promises: {
    readFile: promises.readFile,
    readdir: promises.readdir,
    stat: promises.stat,
    lstat: promises.lstat,
    readlink: promises.readlink,
    writeFile: refuseToWrite,
    unlink: refuseToWrite,
    mkdir: refuseToWrite,
    rmdir: refuseToWrite,
    symlink: refuseToWrite,
  },
};

async function refuseToWrite(): Promise<never> {
  throw new Error("a history is only read");
}

/** What isomorphic-git stumbles over while it reads an object is damage in that object or its pack, whatever it throws. */
function failureOf(error: unknown, oid: string, commonDir: string): StoredObject {
  const { data, message } = error as { data?: { what?: unknown }; message?: unknown };
  const isLoose = existsSync(join(commonDir, "objects", oid.slice(0, 2), oid.slice(2)));
  // Where another id is not found, a delta's base is absent: the object is there, but cannot be made.
  if (codeOf(error) === "NotFoundError" && data?.what === oid && !isLoose) {
    return { type: "missing", body: null, detail: `${oid} is missing` };
  }
  return { type: "corrupt", body: null, detail: escapeForTerminal(String(message ?? error)) };
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | null)?.code;
}
