import { closeSync, readSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { LeaktrailError } from "../../core/error.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import { configuredRemotes } from "../config-remotes.ts";
import { openFile } from "../read-file.ts";
import type { ConfigEntry } from "./config-file.ts";
import { configValue } from "./config-file.ts";
import type { Places } from "./places.ts";
import { isAbsent, readIfThere, unreadable } from "./read-file.ts";

/** isomorphic-git reads a pack as a whole, and Node reads no larger file at once. */
const LARGEST_PACK = 2 ** 31 - 1;

/** Extensions of the repository format that change nothing in what we read (gitrepository-layout(5), git-config(1)). */
const HARMLESS: ReadonlySet<string> = new Set([
  "noop",
  "noop-v1",
  "preciousobjects",
  "worktreeconfig",
  "relativeworktrees",
  "objectformat",
  "refstorage",
]);

/**
 * Refuses a repository of which isomorphic-git would silently see only a part.
 * @throws LeaktrailError `no-git` with the reason
 */
export function refuseUnreadable(places: Places): void {
  const reason =
    formatReason(places.config) ?? promisorReason(places) ?? alternatesReason(places) ?? packReason(places);
  if (reason === null) return;
  const shown = escapeForTerminal(places.gitDir);
  throw new LeaktrailError(
    "no-git",
    `${shown} ${reason}, which cannot be read without git`,
    "Install git, or put its folder on PATH.",
  );
}

function formatReason(config: readonly ConfigEntry[]): string | null {
  const hash = configValue(config, "extensions.objectformat") ?? "sha1";
  if (hash.toLowerCase() !== "sha1") return `names its objects by ${escapeForTerminal(hash)}`;
  const storage = configValue(config, "extensions.refstorage") ?? "files";
  if (storage.toLowerCase() !== "files") return `keeps its refs as ${escapeForTerminal(storage)}`;
  const version = configValue(config, "core.repositoryformatversion") ?? "0";
  if (!/^[01]$/.test(version)) return `has the repository format ${escapeForTerminal(version)}`;
  const extension = config
    .map(({ key }) => /^extensions\.(.*)$/s.exec(key)?.[1])
    .find((name) => name !== undefined && name !== "partialclone" && !HARMLESS.has(name));
  if (version === "0" || extension === undefined) return null;
  return `uses the extension ${escapeForTerminal(extension)}`;
}

function promisorReason({ config, objectDir }: Places): string | null {
  const listed = config.map(({ key, value }) => `${key}\n${value}\0`).join("");
  const remote = configuredRemotes(listed).promisors[0]?.remote;
  if (remote !== undefined) return `is a partial clone of the remote ${escapeForTerminal(remote)}`;
  const pack = packFiles(objectDir).find((name) => name.endsWith(".promisor"));
  return pack === undefined ? null : `is a partial clone (${escapeForTerminal(pack)})`;
}

function alternatesReason({ objectDir }: Places): string | null {
  const lines = (readIfThere(join(objectDir, "info", "alternates")) ?? "").split("\n");
  const used = lines.some((line) => line !== "" && !line.startsWith("#"));
  return used ? "borrows objects from another repository (objects/info/alternates)" : null;
}

function packReason({ objectDir }: Places): string | null {
  const files = packFiles(objectDir);
  for (const pack of files.filter((name) => name.endsWith(".pack"))) {
    const shown = escapeForTerminal(pack);
    const index = pack.replace(/pack$/, "idx");
    const path = join(objectDir, "pack", pack);
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_PACK) return `has ${shown} of over 2 GB`;
    if (files.includes(index)) {
      if (!isVersion2(join(objectDir, "pack", index))) return `has an old index for ${shown}`;
    } else if (files.includes("multi-pack-index")) {
      return `has ${shown} only in its multi-pack-index`;
    }
  }
  return null;
}

/** Magic number and version of a pack index (gitformat-pack(5)). */
const VERSION_2: Buffer = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]);

function isVersion2(index: string): boolean {
  const start = Buffer.alloc(VERSION_2.length);
  try {
    const { descriptor } = openFile(index);
    try {
      readSync(descriptor, start, 0, start.length, 0);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw unreadable(index, error);
  }
  return start.equals(VERSION_2);
}

function packFiles(objectDir: string): readonly string[] {
  const folder = join(objectDir, "pack");
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw unreadable(folder, error);
  }
}
