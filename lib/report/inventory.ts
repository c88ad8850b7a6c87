import type { Inventory } from "../core/inventory.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import { jsonText } from "./json.ts";
import { unreadLines, unreadPlaces } from "./unread.ts";

/** How many there are of each kind. */
function countsOf({ entries, comments, idleComments }: Inventory): Readonly<Record<string, number>> {
  const of = (test: (entry: Inventory["entries"][number]) => boolean): number => entries.filter(test).length;
  return {
    file: of(({ home }) => home === "file"),
    baseline: of(({ home }) => home === "baseline"),
    comments: comments.filter(({ tool }) => tool === undefined).length,
    foreignComments: comments.filter(({ tool }) => tool !== undefined).length,
    idleComments: idleComments.length,
    unused: of(({ state }) => state === "unused"),
    expired: of(({ state }) => state === "expired"),
  };
}

/** The inventory as one JSON object. Hashes are left out: the file has them. */
export function inventoryJson(inventory: Inventory): string {
  const entries = inventory.entries.map(({ mark, until, owner, ...entry }) => ({
    ...entry,
    kind: mark.kind,
    ...(mark.kind === "path" && { path: mark.path }),
    until,
    owner,
  }));
  const { comments, idleComments, unread } = inventory;
  const missing = unread.map(({ place }) => place);
  const report = { counts: countsOf(inventory), entries, comments, idleComments };
  return `${jsonText({ ...report, complete: missing.length === 0, missing, unread }, 2)}\n`;
}

/** The inventory for people: what is to be taken out first. */
export function inventoryText(inventory: Inventory): string {
  const { entries, comments, idleComments, unread } = inventory;
  const files = [...new Set(entries.map(({ file }) => file))];
  const lines = [
    ...files.flatMap((file) => {
      const own = entries.filter((entry) => entry.file === file);
      const stale = own.filter(({ state }) => state !== "used");
      const used = own.filter(({ state }) => state === "used");
      return [
        `${escapeForTerminal(file)}: ${tally(own)}`,
        ...[...stale, ...used].map((entry) => `  ${entryText(entry)}`),
        "",
      ];
    }),
    `Comments beside values, in the files on disk: ${comments.length}`,
    ...comments.map(
      ({ path, line, title, reason }) =>
        `  ${escapeForTerminal(path)}:${line}  ${escapeForTerminal(title)}: ${escapeForTerminal(reason)}`,
    ),
    ...(idleComments.length === 0 ? [] : ["", `Comments that silence nothing: ${idleComments.length}`]),
    ...idleComments.map(({ path, line }) => `  ${escapeForTerminal(path)}:${line}`),
    ...(unread.length === 0
      ? []
      : ["", `Not all of ${unreadPlaces(unread)} could be read: what is told to be unused may be of use there.`]),
    ...unreadLines(unread),
  ];
  return `${lines.join("\n")}\n`;
}

function tally(entries: Inventory["entries"]): string {
  const of = (state: string): number => entries.filter((entry) => entry.state === state).length;
  const noun = entries.length === 1 ? "entry" : "entries";
  return `${entries.length} ${noun}, ${of("unused")} unused, ${of("expired")} expired`;
}

function entryText({ line, state, family, mark, until, owner, reason }: Inventory["entries"][number]): string {
  const about = mark.kind === "path" ? `${family} ${mark.path}` : family;
  const notes = [...(owner === null ? [] : [`owner ${owner}`]), ...(until === null ? [] : [`until ${until}`])];
  return escapeForTerminal(
    `line ${line}  ${state}  ${about}${notes.length === 0 ? "" : ` (${notes.join(", ")})`}: ${reason}`,
  );
}
