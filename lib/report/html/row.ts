import { isInDependencyFolder } from "../../core/dependency-folder.ts";
import type { Finding, History, Location, SuppressedFinding } from "../../core/finding.ts";
import type { Facts } from "../../core/pattern.ts";
import type { Suppression, SuppressionKind } from "../../core/suppression.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import { placeToTell, type Checkout } from "../checkout.ts";
import { placeSentence, reason, tellsWhatIsSeen } from "../sentences.ts";
import { disclosureText } from "../text/disclosure.ts";
import { placeText, shortRef, whereLabel } from "../text/words.ts";
import type { Cut, PageKind, PageLife, PagePlace, PageRow, Standing } from "./data.ts";

const MOST_PLACES = 30;
const MOST_COMMITS = 20;
const MOST_REFS = 40;

/** Values that rows share, each told once. */
export class Shared<T extends object> {
  readonly list: T[] = [];
  readonly #known = new Map<string, number>();

  indexOf(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.list.length);
    return this.list.push(value) - 1;
  }
}

/** A finding as a row of a page; what it shares with others goes into `kinds` and `lists`. */
export function pageRow(
  finding: Finding | SuppressedFinding,
  checkout: Checkout,
  kinds: Shared<PageKind>,
  lists: Shared<Cut>,
): PageRow {
  const { id, severity, verdict, secret, history, committed } = finding;
  const place = placeToTell(finding, checkout);
  return {
    id: escapeForTerminal(id),
    kind: kinds.indexOf(kindOf(finding)),
    severity,
    verdict,
    ...(secret !== null && { mask: escapeForTerminal(secret.masked), length: secret.length }),
    why: reason(finding),
    facts: factTexts(finding.facts),
    places: placesOf(finding, place),
    state: stateOf(place, history),
    ...(committed !== undefined && { committed: committedText(committed) }),
    ...(history !== undefined && { life: lifeOf(history, lists) }),
    ...("suppression" in finding && { silenced: silencedBy(finding.suppression) }),
  };
}

const SILENCED_BY: Readonly<Record<SuppressionKind, string>> = {
  inline: "a comment on the line",
  file: "an entry of",
  baseline: "an entry of",
  config: "the configuration",
};

function silencedBy({
  kind,
  reason: why,
  tool,
  owner,
  until,
  file,
  line,
}: Suppression): NonNullable<PageRow["silenced"]> {
  const parts = [
    `${SILENCED_BY[kind]}${file === undefined ? "" : ` ${file}`}${line === undefined ? "" : `:${line}`}`,
    tool === undefined ? "" : `a mark for ${tool}`,
    owner === undefined ? "" : `owner ${owner}`,
    until === undefined ? "" : `until ${until}`,
  ];
  const by = parts.filter((part) => part !== "").join(", ");
  return { reason: escapeForTerminal(why) || "no reason given", by: escapeForTerminal(by) };
}

function kindOf(finding: Finding): PageKind {
  const { title, pattern, provider, impact, remedy } = finding;
  return {
    title: escapeForTerminal(title),
    pattern: escapeForTerminal(pattern),
    impact: tellsWhatIsSeen(finding) ? "" : escapeForTerminal(impact),
    remedy: remedy.map(escapeForTerminal),
    ...(provider !== undefined && {
      provider: escapeForTerminal(provider),
      disclosed: escapeForTerminal(disclosureText(provider)),
    }),
  };
}

function factTexts(facts: Facts): string[] {
  return Object.entries(facts).map(([name, value]) =>
    escapeForTerminal(`${name}: ${Array.isArray(value) ? value.join(", ") : String(value)}`),
  );
}

/** Where it stands, the place of the table first, with what else is known of each place. */
function placesOf(finding: Finding, first: Location): Cut<PagePlace> {
  const { locations, location } = finding;
  // The place in the checkout stands for the finding's own.
  const rest = locations.filter((place) => place !== first && (place !== location || locations.includes(first)));
  const told = [first, ...rest].slice(0, MOST_PLACES).map((place) => {
    const notes = [
      whereLabel(place),
      place.where === "archive" ? placeSentence(place) : "",
      place.commit === undefined ? "" : `commit ${place.commit}`,
      place.blob === undefined ? "" : `blob ${place.blob}`,
    ].filter((note) => note !== "");
    return { text: placeText(finding, place), notes: notes.join(", ") };
  });
  return { first: told, count: rest.length + 1 };
}

const UNREAD = "HEAD not looked at";

const STANDING: Readonly<Record<Standing, string>> = {
  head: "in HEAD",
  refs: "on other refs",
  history: "in history only",
  unknown: UNREAD,
};

/** What one word tells of where it stands: from few to choose from, so that a reader can. */
function stateOf(place: Location, history: History | undefined): string {
  const own = history === undefined ? "" : standingText(history);
  const label = whereLabel(place) || (history === undefined ? "in a file" : "");
  const folder = isInDependencyFolder(place.path) ? "dependency" : "";
  return [own, label, folder].filter((text) => text !== "").join(", ");
}

function standingText(history: History): string {
  const standing = standingOf(history);
  return standing === "refs" && history.presentAtHead === null ? `on refs, ${UNREAD}` : STANDING[standing];
}

/** Where a secret of the history stands today. */
function standingOf({ presentAtHead, presentAt }: History): Standing {
  if (presentAtHead === true) return "head";
  if (presentAt.length > 0) return "refs";
  return presentAtHead === null ? "unknown" : "history";
}

function committedText({ value, path }: NonNullable<Finding["committed"]>): string {
  const ofValue =
    value === null ? [] : [value ? "This value stands in the history." : "This value was never committed."];
  return [...ofValue, path ? "A file at this path was committed once." : "No file at this path was ever."].join(" ");
}

function lifeOf(history: History, lists: Shared<Cut>): PageLife {
  const { first, firstUnknown, independent, introductions, removedBy, presentAt, tags, exposure } = history;
  const others = independent.filter((commit) => commit !== first?.commit);
  return {
    standing: standingOf(history),
    ...(history.presentAtHead === null && { headUnread: true }),
    ...(exposure.from !== null && { from: exposure.from }),
    ...(exposure.to !== null && { to: exposure.to }),
    ...(first !== null && {
      first: {
        commit: first.commit,
        date: first.date,
        author: escapeForTerminal(first.author),
        committer: escapeForTerminal(first.committer),
        path: escapeForTerminal(first.path),
      },
    }),
    ...(firstUnknown !== undefined && {
      unknown: {
        reason: escapeForTerminal(firstUnknown.reason),
        command: escapeForTerminal(firstUnknown.command),
      },
    }),
    also: cut(others, MOST_COMMITS),
    entered: cut(
      introductions.filter((commit) => !independent.includes(commit)),
      MOST_COMMITS,
    ),
    removed: cut(removedBy, MOST_COMMITS),
    refs: lists.indexOf(cut(presentAt, MOST_REFS, shortRef)),
    tags: lists.indexOf(cut(tags, MOST_REFS, shortRef)),
    reachedRemote: history.reachedRemote,
  };
}

function cut(texts: readonly string[], most: number, shown: (text: string) => string = escapeForTerminal): Cut {
  return { first: texts.slice(0, most).map(shown), count: texts.length };
}
