import { remoteText } from "../../remote-text.ts";
import type { Cut, PageHead, PageKind, PageLife, PagePlace, PageRow, Standing } from "../data.ts";
import { code, pathCode, severityTag, small } from "./cells.ts";
import { countText, element, minute } from "./dom.ts";
import type { Row } from "./select.ts";

type Shown = readonly (Node | string)[];
/** A label and what stands beside it, a block for each. */
type Entry = readonly [label: string, blocks: readonly Shown[]];

/** All that is known of a finding: what it is, what to do now, its life. */
export function detail(row: Row, head: PageHead, titleId: string): HTMLElement {
  const { data, kind } = row;
  return element(
    "article",
    { class: "detail" },
    element("h3", { id: titleId }, kind.title),
    element("p", {}, severityTag(data.severity), ` ${data.verdict}`),
    ...titled("What it is", entries([...ownEntries(data), ...kindEntries(kind)])),
    ...(kind.remedy.length === 0 ? [] : titled("Do now", steps(kind))),
    ...titled(data.life === undefined ? "Where it is" : "Its life", entries(storyEntries(data, head))),
  );
}

/** What is known of one finding and not of its kind. */
export function ownDetail({ data, kind }: Row, head: PageHead): HTMLElement {
  const title = element("h4", {}, severityTag(data.severity), ` ${kind.title} (${data.verdict})`);
  return element("article", { class: "detail" }, title, entries([...ownEntries(data), ...storyEntries(data, head)]));
}

/** What is known of a kind: what it opens and how it is revoked. */
export function kindDetail(kind: PageKind): HTMLElement {
  return element(
    "article",
    { class: "detail" },
    element("h4", {}, kind.title),
    entries(kindEntries(kind)),
    steps(kind),
  );
}

function titled(title: string, content: HTMLElement): HTMLElement[] {
  return [element("h4", {}, title), content];
}

function steps({ remedy }: PageKind): HTMLElement {
  return element("ol", {}, ...remedy.map((step) => element("li", {}, step)));
}

function ownEntries({ mask, length, silenced, why, facts, committed }: PageRow): Entry[] {
  return [
    ["Secret", mask === undefined ? [] : [[code(mask), ` ${length ?? 0} characters`]]],
    ["Silenced", silenced === undefined ? [] : [[silenced.reason], [small(`by ${silenced.by}`)]]],
    ["Believed", texts(why)],
    ["Known", facts.map((fact) => [fact])],
    ["Committed", texts(committed)],
  ];
}

function kindEntries({ impact, disclosed }: PageKind): Entry[] {
  return [
    ["Opens", texts(impact)],
    ["Disclosed", texts(disclosed)],
  ];
}

function storyEntries({ life, places, id }: PageRow, head: PageHead): Entry[] {
  return [
    ...(life === undefined ? [] : lifeEntries(life, head)),
    ["Stands at", placeBlocks(places)],
    ["Id", [[code(id)]]],
  ];
}

function entries(list: readonly Entry[]): HTMLElement {
  const told = list.filter(([, blocks]) => blocks.length > 0);
  const rows = told.map(([label, blocks]) =>
    element("div", {}, element("dt", {}, label), ...blocks.map((block) => element("dd", {}, ...block))),
  );
  return element("dl", { class: "facts" }, ...rows);
}

function texts(text: string | undefined): Shown[] {
  return text === undefined || text === "" ? [] : [[text]];
}

function lifeEntries(life: PageLife, { lists }: PageHead): Entry[] {
  const { first, unknown, standing, headUnread } = life;
  const lookedAt = headUnread === true ? " of those looked at" : "";
  return [
    ["First commit", [...firstBlocks(first), ...unknownBlocks(unknown)]],
    ["Also first", cutBlocks(life.also)],
    ["Came back", cutBlocks(life.entered)],
    ["Removed by", life.removed.count === 0 ? [[`no commit${lookedAt}`]] : cutBlocks(life.removed)],
    ["Exposed", exposedBlocks(life)],
    ["In HEAD", [[headUnread === true ? "not looked at" : standing === "head" ? "yes" : "no"]]],
    ["On refs", listBlock(lists[life.refs]!, `none${lookedAt}`)],
    ["Shipped in", listBlock(lists[life.tags]!, "")],
    ["Remote", [[remoteText(life.reachedRemote)]]],
  ];
}

const ENDS: Readonly<Record<Standing, string>> = {
  head: ", still there",
  refs: ", still there",
  history: "; when it ended is not known",
  unknown: "; whether it ended is not known",
};

function exposedBlocks({ from, to, standing }: PageLife): Shown[] {
  if (from === undefined) return [];
  if (to !== undefined) return [[`${minute(from)} to ${minute(to)}, on the branch of HEAD`]];
  return [[`since ${minute(from)}${ENDS[standing]}`]];
}

function placeBlocks({ first, count }: Cut<PagePlace>): Shown[] {
  const more = count - first.length;
  const told = first.map(({ text, notes }) => [pathCode(text), ...(notes === "" ? [] : [small(notes)])]);
  return [...told, ...(more > 0 ? [[`and ${countText(more)} more`]] : [])];
}

function firstBlocks(first: PageLife["first"]): Shown[] {
  if (first === undefined) return [];
  const { commit, date, author, committer, path } = first;
  const people = author === committer ? [named(author)] : [named(author), ", committed by ", named(committer)];
  return [[code(commit)], [`${minute(date)} by `, ...people], ["in ", pathCode(path)]];
}

/** A name keeps to itself when it is written from right to left. */
function named(name: string): HTMLElement {
  return element("bdi", {}, name);
}

function unknownBlocks(unknown: PageLife["unknown"]): Shown[] {
  return unknown === undefined ? [] : [[`Unknown: ${unknown.reason}`], ["To know it, run: ", code(unknown.command)]];
}

function cutBlocks({ first, count }: Cut): Shown[] {
  const more = count - first.length;
  return [...first.map((text) => [code(text)]), ...(more > 0 ? [[`and ${countText(more)} more`]] : [])];
}

function listBlock({ first, count }: Cut, none: string): Shown[] {
  if (count === 0) return texts(none);
  const more = count - first.length;
  return [
    [
      first.flatMap((text, at) => (at === 0 ? [] : [", "]).concat(text)).join(""),
      more > 0 ? ` and ${countText(more)} more` : "",
    ],
  ];
}
