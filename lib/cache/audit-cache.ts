import { createHash } from "node:crypto";
import { join } from "node:path";
import type { CommitLog } from "../git/commit-log.ts";
import type { ObjectFiles } from "../git/object-files.ts";
import type { CleanContents } from "./content-columns.ts";
import { CONTENT_SECTIONS, contentSections, contentsOf } from "./content-columns.ts";
import { FOUND_SECTIONS, type FoundContents, foundOf, foundSections } from "./found-columns.ts";
import { forget, readOwnFile, touch, writeOwnFile } from "./file.ts";
import { CACHE_VERSION, pack, unpack } from "./frame.ts";
import { isOurFolder } from "./guard.ts";
import { LOG_SECTIONS, isWhole, logOf, logSections } from "./log-columns.ts";
import { type KeptPaths, PATH_SECTIONS, pathSections, pathsOf } from "./path-columns.ts";
import { FINISHED, prune } from "./prune.ts";
import { type KeptStored, STORED_SECTIONS, storedOf, storedSections } from "./stored-columns.ts";
import { textSection, textsOf } from "./text-list.ts";

/** What an audit leaves for the next one of the same repository. No secret, and no value made from one. */
export interface KeptAudit {
  readonly log: CommitLog;
  readonly paths: KeptPaths;
  /** What each tag that was read names, as text. */
  readonly tags: readonly string[];
  readonly contents: CleanContents;
  readonly found: FoundContents;
  /** Null where not everything that is stored was listed, or where it changed meanwhile. */
  readonly stored: KeptStored | null;
  /** What held the repository's objects when they were read; null where that could not be told. */
  readonly files: ObjectFiles | null;
}

/** The place for one repository's audits under one configuration. Nothing it does can fail an audit. */
export interface AuditCache {
  /** What the last audit left; null where there is nothing, or nothing that can be trusted. */
  read(): KeptAudit | null;
  /** Takes it away. */
  remove(): void;
  /** Replaces it. False where it was not kept: the log lacks something, or it could not be written. */
  write(kept: KeptAudit): boolean;
}

/** Everything that decides whether what one audit learnt holds for another. */
export interface CacheKey {
  /** Real path of the folder with refs and objects. */
  readonly repository: string;
  readonly hash: "sha1" | "sha256";
  /** Whatever else: versions, hashes of the catalogue and the configuration. */
  readonly settings: readonly string[];
}

/** Opens the place in `dir`; `foreign` folders are those of the scanned repository, where no cache is ever read. */
export function auditCache(dir: string, key: CacheKey, foreign: readonly string[]): AuditCache | null {
  if (!isOurFolder(dir, foreign)) return null;
  const digest = digestOf(key);
  const name = `${Buffer.from(digest).toString("hex").slice(0, 32)}${FINISHED}`;
  return {
    read() {
      const file = readOwnFile(join(dir, name));
      const kept = file === null ? null : keptIn(file, digest, key.hash);
      if (kept !== null) touch(join(dir, name));
      return kept;
    },
    remove: () => forget(join(dir, name)),
    write(kept) {
      if (!isWhole(kept.log)) return false;
      const isWritten = writeOwnFile(dir, name, pack(digest, sectionsOf(kept)));
      prune(dir, name, Date.now());
      return isWritten;
    },
  };
}

function digestOf({ repository, hash, settings }: CacheKey): Uint8Array {
  return createHash("sha256")
    .update(JSON.stringify([CACHE_VERSION, repository, hash, settings]))
    .digest();
}

function sectionsOf({ log, paths, tags, contents, found, stored, files }: KeptAudit): ReturnType<typeof logSections> {
  const lists = files === null ? [EMPTY, EMPTY] : [textSection(files.packs), textSection(files.loose)];
  return [
    ...logSections(log),
    ...pathSections(paths),
    textSection(tags),
    ...contentSections(contents),
    ...foundSections(found),
    ...storedSections(stored),
    ...lists,
    // Last, so that more can be put behind them where the file was read into.
    log.oids.ids,
  ];
}

const EMPTY = new Uint8Array(0);

function keptIn(file: Uint8Array, digest: Uint8Array, hash: CacheKey["hash"]): KeptAudit | null {
  const sections = unpack(file, digest);
  if (sections === null) return null;
  let next = 0;
  const take = (count: number): readonly Uint8Array[] => sections.slice(next, (next += count));
  const log = logOf(hash, take(LOG_SECTIONS), sections.at(-1) ?? EMPTY);
  const paths = log === null ? null : pathsOf(take(PATH_SECTIONS), log.paths.length);
  const [tags = null] = take(1).map(textsOf);
  const contents = contentsOf(take(CONTENT_SECTIONS));
  const found = foundOf(take(FOUND_SECTIONS));
  const stored = storedOf(take(STORED_SECTIONS));
  const [packs, loose] = take(2).map(textsOf);
  if (log === null || paths === null || tags === null || contents === null || found === null) return null;
  return { log, paths, tags, contents, found, stored, files: packs && loose ? { packs, loose } : null };
}
