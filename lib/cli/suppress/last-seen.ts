import { cacheDirectory } from "../../cache/directory.ts";
import { lastFindings, type LastFinding } from "../../cache/last-findings.ts";
import type { Blob } from "../../core/blob.ts";
import { contextOf } from "../../git/files-at-ref.ts";
import { catObjects } from "../../git/object-stream.ts";
import { isWeak } from "../../judge/identity.ts";
import { groupBySecret, secretRows } from "../../judge/rows.ts";
import { scanBlob, type Engine } from "../../scan.ts";
import { messageFile, messageOf } from "../../sources/message.ts";
import { namedFiles } from "../../sources/named-files.ts";
import type { Io } from "../io.ts";
import type { Sighting } from "./new-entries.ts";

/** What a hook told, and what of it is found again. */
export interface LastSeen {
  readonly found: readonly (Sighting & Pick<LastFinding, "blocking">)[];
  /** Told, but gone since: the object or the file holds it no more. */
  readonly gone: readonly LastFinding[];
}

/** Finds again what the last hook run in the checkout told: only places are remembered, not values. */
export async function lastSeen(top: string, engine: Engine, io: Io): Promise<LastSeen> {
  const dir = cacheDirectory(io.env, process.platform);
  const found: LastSeen["found"][number][] = [];
  const gone: LastFinding[] = [];
  for (const told of dir === null ? [] : lastFindings(dir, top)) {
    const again = told.masked === null ? fileSighting(told) : await valueSighting(told, top, engine, io);
    if (again === null) gone.push(told);
    else found.push({ ...again, blocking: told.blocking });
  }
  return { found, gone };
}

function fileSighting({ id, pattern, title, path, line, column }: LastFinding): Sighting {
  return { id, pattern, title, masked: null, location: { path, line, column, where: "worktree" }, detection: null };
}

async function valueSighting(told: LastFinding, top: string, engine: Engine, io: Io): Promise<Sighting | null> {
  const blob = await contentOf(told, top, io);
  const scanned = blob === null ? null : scanBlob(blob, engine, new Map());
  const here = scanned?.occurrences.find(
    ({ location, detection }) =>
      location.line === told.line && location.column === told.column && detection.pattern.name === told.pattern,
  );
  if (here === undefined) return null;
  const [row] = secretRows(groupBySecret([here]), engine).findings;
  // The place of a weak value is part of its id; that of another one tells whether it is the same value.
  const isSame = row?.secret?.masked === told.masked && (isWeak(here.detection) || row.id === told.id);
  if (!isSame) return null;
  const { id, pattern, title, masked, path, line, column } = told;
  return {
    id,
    pattern,
    title,
    masked,
    location: { path, line, column, where: here.location.where },
    detection: here.detection,
  };
}

async function contentOf({ path, where, blob }: LastFinding, top: string, io: Io): Promise<Blob | null> {
  if (blob !== undefined) {
    const [answer] = catObjects(contextOf(top, io.env), [blob], MOST_BYTES) ?? [];
    if (answer === undefined || answer.type === "missing" || answer.type === "too-large") return null;
    const bytes = answer.type === "blob" ? answer.bytes : messageOf(answer.bytes);
    return { path, where: "staged", bytes };
  }
  try {
    if (where === "message") return messageFile(path, top);
    for await (const item of namedFiles([path], top)) return "where" in item ? item : null;
  } catch {
    // It was there when the hook ran.
  }
  return null;
}

const MOST_BYTES = 512 * 1024 * 1024;
