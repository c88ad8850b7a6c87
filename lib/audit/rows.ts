import type { Finding, History as Life, Location } from "../core/finding.ts";
import { compareText } from "../core/text.ts";
import type { History } from "../sources/history/history.ts";
import type { KeyOwner, KeyTable } from "../judge/keys.ts";
import { lifeOf, refNames, type Headers, type RefNames } from "./life.ts";
import type { Judged } from "./judged.ts";
import { claimedLife } from "./message-life.ts";
import type { FoundPlace } from "./places.ts";
import { MESSAGE_PATH } from "../sources/history/messages.ts";
import {
  judgedFiles,
  pathRow,
  secretRows,
  type Judging,
  type Occurrence,
  type SecretGroup,
  type SecretRows,
} from "../judge/rows.ts";
import { shownPath } from "../core/path.ts";

/** Everything the rows of an audit are made from. */
export interface AuditRowsInput {
  readonly history: History;
  readonly keys: KeyTable;
  /** By key number. */
  readonly judged: readonly Judged[];
  readonly headers: Headers;
  readonly judging: Judging;
}

/** One row per secret and per sensitive path, each with all its places, and with its life where that is known. */
export function auditRows(input: AuditRowsInput): SecretRows {
  const judgedByKey = new Map<string, Judged>();
  const groups: SecretGroup[] = [];
  const pathRows: Finding[] = [];
  const namesOf = refNames(input.history);
  input.judged.forEach((key, number) => {
    const owner = input.keys.owners[number]!;
    // Held only before the asked range begins: out of scope.
    if (key.places.length === 0) return;
    if (owner.kind === "path") pathRows.push(sensitiveRow(owner, key, input, namesOf));
    else {
      const [head, ...rest] = key.places.flatMap((place) => occurrencesAt(place, owner.key, input));
      if (head !== undefined) groups.push({ key: owner.key, occurrences: [head, ...rest] });
      judgedByKey.set(owner.key, key);
    }
  });
  groups.sort(byPlace);
  const lifeIn = (group: SecretGroup): Life | undefined => toldLife(judgedByKey.get(group.key)!, input, namesOf);
  const { findings, suppressed, detections } = secretRows(groups, input.judging, lifeIn);
  pathRows.sort((a, b) => compareText(a.location.path, b.location.path));
  const files = judgedFiles(pathRows, input.judging);
  return {
    findings: [...findings, ...files.findings],
    suppressed: [...suppressed, ...files.suppressed],
    detections,
  };
}

function sensitiveRow(
  owner: KeyOwner & { readonly kind: "path" },
  key: Judged,
  input: AuditRowsInput,
  namesOf: RefNames,
): Finding {
  const { history, judging } = input;
  const locations = key.places.map((place) => ({ ...WHOLE_FILE, ...placeOf(place, history) }));
  const row = pathRow(
    { path: owner.detection, location: locations[0]! },
    judging.platform,
    toldLife(key, input, namesOf),
  );
  return { ...row, locations };
}

function toldLife(key: Judged, { history, headers }: AuditRowsInput, namesOf: RefNames): Life | undefined {
  if (key.life === null) return undefined;
  return claimedLife(lifeOf(key.life, history, headers, namesOf), key, history, headers);
}

const WHOLE_FILE = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function occurrencesAt(place: FoundPlace, key: string, { history, keys }: AuditRowsInput): Occurrence[] {
  const here = placeOf(place, history);
  return keys.occurrences(place.unit, key).map((found) => {
    const { line, column, endLine, endColumn } = found.location;
    return { ...found, location: { ...here, line, column, endLine, endColumn } };
  });
}

function placeOf(place: FoundPlace, { log }: History): Omit<Location, keyof typeof WHOLE_FILE> {
  const { where } = place;
  const isMessage = where === "message" || where === "tag-message";
  return {
    ...(isMessage ? { path: MESSAGE_PATH[where] } : shownPath(log.paths[place.path] ?? "")),
    where,
    ...(place.commit < 0 ? {} : { commit: log.oids.hex(place.commit) }),
    blob: log.oids.hex(place.blob),
  };
}

/** A fixed order, so that the ordinals of weak secrets do not depend on how objects were read. */
function byPlace(a: SecretGroup, b: SecretGroup): number {
  const [x, y] = [a.occurrences[0].location, b.occurrences[0].location];
  return (
    compareText(x.path, y.path) ||
    compareText(x.blob ?? "", y.blob ?? "") ||
    x.line - y.line ||
    x.column - y.column ||
    compareText(a.key, b.key)
  );
}
