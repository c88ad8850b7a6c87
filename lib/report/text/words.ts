import type { Finding, History, Location } from "../../core/finding.ts";
import { thousands } from "../../core/thousands.ts";
import { safe } from "./fit.ts";

const SHORT_ID = 8;

/** `path:line:column`, or the path alone where the file itself is the finding. */
export function placeText(finding: Pick<Finding, "secret">, place: Location): string {
  const path = safe(place.path);
  return finding.secret === null ? path : `${path}:${place.line}:${place.column}`;
}

/** Kinds of place that a reader would not expect without being told. */
export function whereLabel({ where, reach, ignoredBy, worldReadable, packedIn = [] }: Location): string {
  const place = where === "tree" || where === "worktree" || where === "ignored" ? [] : [where];
  const readers = worldReadable === true ? ["readable by every user"] : [];
  const packed =
    where === "package" || packedIn.length === 0 ? [] : [`would be packed into the ${packedIn.join(" and the ")}`];
  return [...place, ...reachTexts(where, reach, ignoredBy), ...packed, ...readers].join(", ");
}

function reachTexts(where: Location["where"], reach: Location["reach"], ignoredBy: string | undefined): string[] {
  switch (reach) {
    case undefined:
      return where === "ignored" ? ["ignored"] : [];
    case "tracked":
    case "staged":
      return [
        ...(reach === "staged" ? ["staged"] : []),
        ...(ignoredBy === undefined ? [] : ["tracked although ignored"]),
      ];
    case "committable":
      return ["not ignored"];
    case "ignored":
      return ["ignored"];
    case "ignored-here":
      return [`ignored by ${safe(ignoredBy ?? "")} alone`];
  }
}

/** Commit id as short as git shows it in most repositories. */
export function shortCommit(commit: string): string {
  return commit.slice(0, SHORT_ID);
}

/** The branch, tag or remote branch behind a full ref name. */
export function shortRef(ref: string): string {
  return safe(ref.replace(/^refs\/(heads|tags|remotes)\//, ""));
}

/** Whether HEAD has it, in a cell of a table. */
export function headCell({ presentAtHead }: Pick<History, "presentAtHead">): string {
  if (presentAtHead === null) return "?";
  return presentAtHead ? "yes" : "no";
}

/** The day of an ISO 8601 date. */
export function day(date: string): string {
  return date.slice(0, 10);
}

/** Name without the address. */
export function personName(person: string): string {
  const text = person.trimEnd();
  const address = text.endsWith(">") ? text.indexOf("<", text.lastIndexOf(">", text.length - 2) + 1) : -1;
  return safe(text.slice(0, Math.max(address, 0)).trimEnd() || person);
}

/** First entries of a list and how many more there are. */
export function firstOf(texts: readonly string[], most: number): string {
  const more = texts.length - most;
  return texts.slice(0, most).join(", ") + (more > 0 ? ` +${more}` : "");
}

/** `1 file`, `2 files`, `1 content read`; `noun` starts with a plural, as in the coverage record's counts. */
export function countOf(count: number, noun: string): string {
  const singular = noun.replace(/^\w+?(ies|s)\b/, (word) =>
    word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1),
  );
  return `${thousands(count)} ${count === 1 ? singular : noun}`;
}

/** Bytes for people, in powers of 1024. */
export function byteText(bytes: number): string {
  const units = ["bytes", "KiB", "MiB", "GiB", "TiB"];
  let unit = 0;
  let amount = bytes;
  while (amount >= 1024 && unit < units.length - 1) {
    amount /= 1024;
    unit++;
  }
  return unit === 0 ? countOf(bytes, "bytes") : `${amount.toFixed(1)} ${units[unit] ?? ""}`;
}
