import type { Where } from "../core/blob.ts";
import type { Finding, Location, SuppressedFinding } from "../core/finding.ts";
import { displayPath } from "../core/path.ts";
import type { Platform } from "../core/platform.ts";
import { bytesOfText } from "../core/text.ts";
import type { History } from "../sources/history/history.ts";
import type { Attribution, Place } from "../judge/attribution/output.ts";
import type { KeyOwner, KeyTable } from "../judge/keys.ts";
import { lifeOf, type Headers } from "./life.ts";
import { pathRow, secretRows, type Occurrence, type SecretGroup } from "../judge/rows.ts";

/** Everything the rows of an audit are made from. */
export interface AuditRowsInput {
  readonly history: History;
  readonly keys: KeyTable;
  /** By key number. */
  readonly lives: readonly Attribution[];
  readonly headers: Headers;
  readonly platform: Platform;
}

/** One row per secret and per sensitive path, each with its life and all its places. */
export function auditRows(input: AuditRowsInput): { findings: Finding[]; suppressed: SuppressedFinding[] } {
  const lifeByKey = new Map<string, Attribution>();
  const groups: SecretGroup[] = [];
  const pathRows: Finding[] = [];
  input.keys.owners.forEach((owner, number) => {
    const life = input.lives[number]!;
    // Held only before the asked range begins: out of scope.
    if (life.places.length === 0) return;
    if (owner.kind === "path") pathRows.push(sensitiveRow(owner, life, input));
    else {
      const [head, ...rest] = life.places.flatMap((place) => occurrencesAt(place, owner.key, input));
      if (head !== undefined) groups.push({ key: owner.key, occurrences: [head, ...rest] });
      lifeByKey.set(owner.key, life);
    }
  });
  groups.sort(byPlace);
  const lifeIn = (group: SecretGroup): ReturnType<typeof lifeOf> =>
    lifeOf(lifeByKey.get(group.key)!, input.history, input.headers);
  const { findings, suppressed } = secretRows(groups, input.platform, lifeIn);
  return { findings: [...findings, ...pathRows], suppressed };
}

function sensitiveRow(
  owner: KeyOwner & { readonly kind: "path" },
  life: Attribution,
  { history, headers, platform }: AuditRowsInput,
): Finding {
  const locations = life.places.map((place) => ({ ...WHOLE_FILE, ...placeOf(place, history) }));
  const row = pathRow({ path: owner.detection, location: locations[0]! }, platform, lifeOf(life, history, headers));
  return { ...row, locations };
}

const WHOLE_FILE = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function occurrencesAt(place: Place, key: string, { history, keys }: AuditRowsInput): Occurrence[] {
  const here = placeOf(place, history);
  return keys.occurrences(history.units.at(place.path, place.blob), key).map((found) => {
    const { line, column, endLine, endColumn } = found.location;
    return { ...found, location: { ...here, line, column, endLine, endColumn } };
  });
}

function placeOf(place: Place, { log, surfaces }: History): Omit<Location, keyof typeof WHOLE_FILE> {
  const where: Where = place.tier === null ? "blob-ref" : (surfaces[place.tier] ?? "tree");
  return {
    ...displayPath(bytesOfText(log.paths[place.path] ?? "")),
    where,
    ...(place.commit === null ? {} : { commit: log.oids.hex(log.commits.oid[place.commit]!) }),
    blob: log.oids.hex(place.blob),
  };
}

/** A fixed order, so that the ordinals of weak secrets do not depend on how objects were read. */
function byPlace(a: SecretGroup, b: SecretGroup): number {
  const [x, y] = [a.occurrences[0].location, b.occurrences[0].location];
  return (
    compare(x.path, y.path) ||
    compare(x.blob ?? "", y.blob ?? "") ||
    x.line - y.line ||
    x.column - y.column ||
    compare(a.key, b.key)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
