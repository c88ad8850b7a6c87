import type { Finding, History, Location } from "../../core/finding.ts";
import type { Facts } from "../../core/pattern.ts";
import { remoteText } from "../remote-text.ts";
import { disclosureText } from "./disclosure.ts";
import { safe, wrap } from "./fit.ts";
import type { Paint } from "./paint.ts";
import type { Row, Section } from "./sections.ts";
import { headCell, placeText, shortRef, whereLabel } from "./words.ts";

const LABEL = 12;
const INDENT = 2;
const WIDEST = 100;

/** Everything known of each finding of a section. */
export function details({ title, rows }: Section, width: number, reveal: boolean, paint: Paint): string[] {
  const room = Math.min(width, WIDEST);
  const blocks = rows.map((row) => [...detail(row, room, reveal, paint), ""]);
  return [paint.bold(`${title} (${rows.length})`), "", ...blocks.flat()].slice(0, -1);
}

/** Everything known of a finding. */
export function detail({ finding, place }: Row, width: number, reveal: boolean, paint: Paint): string[] {
  const { severity, verdict, history } = finding;
  const head = `${paint.severity[severity](severity)}  ${paint.bold(safe(finding.title))}  ${verdict}`;
  const entries: Entry[] = [
    ["Id", [finding.id]],
    ["Secret", secretText(finding, reveal)],
    ["Opens", [safe(finding.impact)]],
    ["Believed", [safe(finding.why)]],
    ["Facts", factTexts(finding.facts)],
    ["At", placeTexts(finding, place)],
    ["Committed", committedTexts(finding)],
    ...(history === undefined ? [] : lifeEntries(history)),
    ["Do now", finding.remedy.map((step, index) => `${index + 1}. ${safe(step)}`)],
    ["Disclosed", finding.provider === undefined ? [] : [safe(disclosureText(finding.provider))]],
  ];
  return [head, ...entries.flatMap((entry) => entryLines(entry, width, paint))];
}

/** A label and its lines; without lines nothing is shown. */
export type Entry = readonly [label: string, texts: readonly string[]];

/** An entry with its label in the first line. */
export function entryLines([label, texts]: Entry, width: number, paint: Paint): string[] {
  const lines = texts.flatMap((text) => wrap(text, width - LABEL - INDENT));
  return lines.map((line, index) => {
    const start = index === 0 ? label.padEnd(LABEL) : " ".repeat(LABEL);
    return " ".repeat(INDENT) + paint.dim(start) + line;
  });
}

function secretText({ secret }: Finding, reveal: boolean): string[] {
  if (secret === null) return [];
  return [safe(reveal ? secret.reveal() : `${secret.masked} (${secret.length} characters)`)];
}

function factTexts(facts: Facts): string[] {
  return Object.entries(facts).map(([name, value]) => {
    const text = Array.isArray(value) ? value.join(", ") : String(value);
    return `${safe(name)}: ${safe(text)}`;
  });
}

function placeTexts(finding: Finding, first: Location): string[] {
  const rest = finding.locations.filter((place) => place !== first);
  return [first, ...rest].map((place) => {
    const notes = [
      whereLabel(place),
      place.commit === undefined ? "" : `commit ${place.commit}`,
      place.blob === undefined ? "" : `blob ${place.blob}`,
    ].filter((note) => note !== "");
    return placeText(finding, place) + (notes.length === 0 ? "" : ` (${notes.join(", ")})`);
  });
}

function committedTexts({ committed }: Finding): string[] {
  if (committed === undefined) return [];
  const { value, path } = committed;
  return [
    ...(value === null ? [] : [value ? "this value stands in the history" : "this value never"]),
    path ? "a file at this path was, once" : "no file at this path ever",
  ];
}

function lifeEntries(history: History): Entry[] {
  const { first, firstUnknown, independent, introductions } = history;
  const others = independent.filter((commit) => commit !== first?.commit);
  return [
    ["First", first === null ? unknownFirst(history) : firstTexts(first)],
    ["", firstUnknown === undefined || first === null ? [] : unknownFirst(history)],
    ["Also first", others],
    ["Entered", introductions.filter((commit) => !independent.includes(commit))],
    ...presenceEntries(history),
    ["Shipped in", history.tags.length === 0 ? [] : [history.tags.map(shortRef).join(", ")]],
    ["Remote", [remoteText(history.reachedRemote)]],
    ["Exposed", exposureText(history)],
  ];
}

/** Where it stands and went; without HEAD's commit, only that of what was read. */
function presenceEntries(history: History): Entry[] {
  const { removedBy, presentAt, presentAtHead } = history;
  const isKnown = presentAtHead !== null;
  const nowhere = isKnown ? "none" : "none of those looked at";
  return [
    ["Removed", removedBy.length > 0 ? removedBy : [isKnown ? "never" : "by none of the commits looked at"]],
    ["At HEAD", [isKnown ? headCell(history) : "not looked at"]],
    ["On refs", [presentAt.length === 0 ? nowhere : presentAt.map(shortRef).join(", ")]],
  ];
}

function firstTexts({ commit, date, author, committer, path }: NonNullable<History["first"]>): string[] {
  const people = author === committer ? safe(author) : `${safe(author)}, committed by ${safe(committer)}`;
  return [commit, `${date} by ${people}`, `in ${safe(path)}`];
}

function unknownFirst({ firstUnknown }: History): string[] {
  if (firstUnknown === undefined) return [];
  return [`unknown: ${safe(firstUnknown.reason)}`, `to know it, run: ${safe(firstUnknown.command)}`];
}

function exposureText({ exposure: { from, to }, presentAtHead }: History): string[] {
  if (from === null) return [];
  if (presentAtHead === null) return [`since ${from}; whether it ended is not known`];
  return [to === null ? `since ${from}` : `${from} to ${to}`];
}
