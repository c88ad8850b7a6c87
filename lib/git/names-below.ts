import { kindOf } from "./change-list.ts";
import { KIND } from "./commit-log.ts";
import { walkCommits } from "./commit-walk.ts";
import type { LogRequest, TellName } from "./history-reader.ts";
import { OidTable } from "./oid-table.ts";
import type { RepositoryFacts } from "./repository.ts";
import type { ObjectReader } from "./slow-diff.ts";

/** What to look for, and whom to tell. */
export interface NameSearch {
  readonly request: LogRequest;
  readonly oids: OidTable;
  readonly tell: TellName;
}

/** Tells names tree by tree: for histories with holes, and where there is no git. */
export async function namesBelowSlowly(
  reader: ObjectReader,
  { hash, shallow }: Pick<RepositoryFacts, "hash" | "shallow">,
  { request, oids, tell }: NameSearch,
): Promise<void> {
  const own = new OidTable(hash);
  const { listed } = await walkCommits((oid) => reader.commit(oid), own, request, new Set(shallow));
  const seen = new Set<string>();
  const onFile = (oid: string, path: string): void => {
    const number = oids.indexOf(oid);
    if (number >= 0) tell(number, () => path);
  };
  for (const number of listed.oid.values()) {
    const commit = await reader.commit(own.hex(number));
    if ("tree" in commit) await tellFiles(reader, commit.tree, seen, onFile);
  }
}

async function tellFiles(
  reader: ObjectReader,
  root: string,
  seen: Set<string>,
  onFile: (oid: string, path: string) => void,
): Promise<void> {
  const folders = [{ oid: root, prefix: "" }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (seen.has(folder.oid)) continue;
    seen.add(folder.oid);
    const entries = await reader.tree(folder.oid);
    if ("reason" in entries) continue;
    for (const { name, mode, oid } of entries) {
      const kind = kindOf(mode);
      if (kind === KIND.tree) folders.push({ oid, prefix: `${folder.prefix}${name}/` });
      else if (kind !== KIND.gitlink) onFile(oid, folder.prefix + name);
    }
  }
}
