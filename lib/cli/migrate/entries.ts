import { openEntryFile, type EntryFile } from "../suppress/entry-file.ts";
import { changedEntries, entryReason } from "../../config/ignore/write-entries.ts";
import type { OldEntry } from "../../config/migrate/old-settings.ts";
import { dayOf, isOver, saysSomething, type EntryHome, type SuppressionEntry } from "../../core/suppression.ts";
import type { CarriedEntry, MigrationRemark } from "../../core/migration.ts";
import { holdsPart } from "../ignore.ts";
import type { Io } from "../io.ts";
import { spotKey, type Spot } from "./content.ts";
import { matchEntry, type Places } from "./match.ts";
import { entryFor, isSameMark, saltFor } from "../suppress/new-entries.ts";

/** What becomes of entries of other tools. */
export interface NewEntries {
  readonly changes: readonly {
    readonly file: EntryFile;
    readonly add: readonly SuppressionEntry[];
    readonly after: string;
  }[];
  readonly carried: readonly CarriedEntry[];
  readonly dead: readonly MigrationRemark[];
  readonly left: readonly MigrationRemark[];
  readonly notes: readonly MigrationRemark[];
}

/** Entries of ours for the findings that old ones cover, but for those that ours pass over already. */
export async function newEntries(
  old: readonly OldEntry[],
  places: Places,
  isClean: (text: string) => boolean,
  io: Io,
): Promise<NewEntries> {
  const carried: CarriedEntry[] = [];
  const dead: MigrationRemark[] = [];
  const left: MigrationRemark[] = [];
  const notes: MigrationRemark[] = [];
  const covered = new Map<string, { readonly spot: Spot; readonly entry: OldEntry }>();
  for (const entry of old) {
    const match = await matchEntry(entry, places);
    if ("dead" in match) dead.push({ at: entry.at, why: match.dead });
    else if ("unsure" in match) left.push({ at: entry.at, why: match.unsure });
    else {
      if (entry.note !== undefined) notes.push({ at: entry.at, why: entry.note });
      for (const [key, spot] of new Map(match.spots.map((one) => [spotKey(one), one]))) {
        carried.push(carriedEntry(entry.at, spot));
        if (!covered.has(key)) covered.set(key, { spot, entry });
      }
    }
  }
  const files = { file: openEntryFile("file", {}, places.top), baseline: openEntryFile("baseline", {}, places.top) };
  const known = [...files.file.entries, ...files.baseline.entries];
  const salt = await saltFor(known, places.top, io.env);
  const today = dayOf(Date.now());
  const made = [...covered.values()].map(({ spot, entry }) => ({
    home: entry.home,
    entry: entryFor(spot, salt, { reason: reasonFor(entry, spot, isClean), until: null, owner: null }),
  }));
  const fresh = made.filter(({ entry }) => !known.some((one) => isSameMark(one, entry) && !isOver(one, today)));
  const changes = (["file", "baseline"] as EntryHome[]).flatMap((home) => {
    const add = fresh.filter((one) => one.home === home).map(({ entry }) => entry);
    return add.length === 0 ? [] : [{ file: files[home], add, after: changedEntries(files[home].text, { add }) }];
  });
  return { changes, carried, dead, left, notes };
}

function carriedEntry(at: string, { pattern, location: { path, line }, detection }: Spot): CarriedEntry {
  return { at, path, line, pattern, masked: detection?.secret.masked ?? null };
}

/** A comment in an old file may say anything, the secret too. */
function reasonFor({ reason, at }: OldEntry, { detection }: Spot, isClean: (text: string) => boolean): string {
  const line = entryReason(reason);
  const isFine = saysSomething(line) && isClean(line) && (detection === null || !holdsPart(line, detection.secret));
  return isFine ? line : entryReason(`migrated from ${at.split(":")[0]}`);
}
