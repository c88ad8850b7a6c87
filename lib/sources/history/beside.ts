import type { CommitLog } from "../../git/commit-log.ts";
import type { HistoryReader, StoredObjects } from "../../git/history-reader.ts";
import type { Stray } from "./history.ts";
import { NOTHING_STAGED, readStaged, stagedAlone, type StagedFiles } from "./index-entries.ts";
import type { Surface } from "./options.ts";
import type { KnownObjects } from "./known-objects.ts";
import { listRefEntries, type RefEntries } from "./ref-entries.ts";
import type { Selection } from "./selection.ts";
import { readLooseTags, readTags, type TagObject } from "./tags.ts";
import { findUnreachable, NOTHING_UNREACHABLE, type Unreachable } from "./unreachable.ts";

/** What stands beside the trees of the log; empty where a surface is not looked at. */
export interface Beside {
  readonly entries: RefEntries;
  readonly staged: StagedFiles;
  readonly strays: readonly Stray[];
  readonly tags: readonly TagObject[];
  readonly unreachable: Unreachable;
}

const NO_ENTRIES: RefEntries = { ofRefs: [], skipped: [] };

/** Reads it. What a surface names is not unreachable, also where that surface is left out. */
export async function readBeside(
  reader: HistoryReader,
  log: CommitLog,
  selection: Selection,
  { stored, known }: { readonly stored: StoredObjects | null; readonly known: KnownObjects },
): Promise<Beside> {
  const isOn = (surface: Surface): boolean => selection.surfaces.includes(surface);
  const isAsked = (surface: Surface): boolean => isOn(surface) || isOn("unreachable");
  const tags = isAsked("tag-message") ? await readTags(reader, log, selection.refs, known) : [];
  const entries = isAsked("blob-ref") ? await listRefEntries(reader, log, selection.refs) : NO_ENTRIES;
  const staged = isAsked("index") ? readStaged(reader.repository) : NOTHING_STAGED;
  const named = {
    blobs: [
      ...entries.ofRefs.flatMap((files) => files?.map(({ blob }) => blob) ?? []),
      ...staged.entries.map(({ oid }) => log.oids.intern(oid)),
    ],
    tags: tags.map(({ oid }) => oid),
  };
  const unreachable =
    stored === null ? NOTHING_UNREACHABLE : await findUnreachable(reader, log, selection, named, stored);
  const looseTags = isOn("tag-message") ? await readLooseTags(reader, log, unreachable.tags, known) : [];
  return {
    entries: isOn("blob-ref") ? entries : NO_ENTRIES,
    staged: isOn("index") ? staged : NOTHING_STAGED,
    strays: [...(isOn("index") ? stagedAlone(log, staged.entries) : []), ...unreachable.blobs],
    tags: isOn("tag-message") ? [...tags, ...looseTags] : [],
    unreachable,
  };
}
