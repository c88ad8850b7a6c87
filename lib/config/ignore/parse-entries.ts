import { sameEntryPath } from "../../core/entry-path.ts";
import { saysSomething, type EntryMark, type PlacedEntry } from "../../core/suppression.ts";
import { entryError, MOST_CHARACTERS, type EntryText } from "./entry-text.ts";

/** Every salt costs one scrypt for each weak value found: 30 ms. */
const MOST_SALTS = 16;
const MOST_IN_LINE = 2_000;

/**
 * A salt of 16 bytes and a hash of 19, in one word: no token has so many digits, and no scanner, ours or another, takes
 * a word without a sign of assignment for the value of the family before it.
 */
const HASH = /^(hmac|scrypt)-([0-9a-f]{32})([0-9a-f]{38})$/;
const FAMILY = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Leading fields: a name in quotes may hold blanks. */
const FIELD = /^([a-z]+)=(?:"([^"]*)"|([^\s"]*))(?:\s+|$)/i;

/**
 * Reads the text of `.leaktrail-ignore` or of a baseline, strictly; any order of lines and duplicates are fine.
 * Takes a text, not a path, so that a version out of a commit can be read as well.
 * @throws LeaktrailError `bad-config` with file and line of the first thing that is wrong
 */
export function parseEntries(source: EntryText): PlacedEntry[] {
  const { text, file, home } = source;
  if (text.length > MOST_CHARACTERS) throw entryError(source, lineOf(text, MOST_CHARACTERS), TOO_LARGE, SMALLER);
  const entries: PlacedEntry[] = [];
  const salts = new Set<string>();
  text
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .forEach((content, at) => {
      const line = at + 1;
      if (isRemark(content)) return;
      const entry = parseLine(content, (problem, remedy) => entryError(source, line, problem, remedy));
      if (entry.mark.kind === "scrypt") salts.add(entry.mark.salt);
      if (salts.size > MOST_SALTS) throw entryError(source, line, `more than ${MOST_SALTS} scrypt salts`, FEWER_SALTS);
      entries.push({ ...entry, home, file, line });
    });
  return entries;
}

/** Whether a line holds no entry: nothing, or a comment. */
export function isRemark(line: string): boolean {
  return /^\s*(?:#|$)/.test(line);
}

const TOO_LARGE = `larger than ${MOST_CHARACTERS} characters`;
const SMALLER = "Run `leaktrail baseline prune`, or fix what it passes over: so long a list is read by nobody.";
const FEWER_SALTS = "Take out lines of the rarest salts, and ignore what is then found anew: it gets one salt.";

type Fail = (problem: string, remedy?: string) => Error;

function parseLine(content: string, fail: Fail): Omit<PlacedEntry, "home" | "file" | "line"> {
  const line = content.trim();
  if (/^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line)) {
    throw fail("a merge left its conflict here", "Keep the lines of both sides and delete the markers.");
  }
  if (line.length > MOST_IN_LINE) throw fail(`longer than ${MOST_IN_LINE} characters`);
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line.replaceAll("\t", " "))) throw fail("holds a control character");
  const [family, behind] = firstWord(line);
  const [mark, tail] = firstWord(behind);
  if (!FAMILY.test(family)) throw fail("does not begin with the family of a pattern");
  return { family, mark: parseMark(mark, fail), ...parseTail(tail, fail) };
}

/** The first word of a text, and what stands behind it and its blanks. */
function firstWord(text: string): readonly [word: string, behind: string] {
  const end = text.search(/\s/);
  return end === -1 ? [text, ""] : [text.slice(0, end), text.slice(end).trimStart()];
}

function parseMark(word: string, fail: Fail): EntryMark {
  if (word.startsWith("path:")) {
    const path = sameEntryPath(word.slice("path:".length));
    if (path === null) throw fail("`path:` names no path");
    return { kind: "path", path };
  }
  const [, kind, salt, digest] = HASH.exec(word) ?? [];
  if (kind === undefined || salt === undefined || digest === undefined) {
    throw fail("its second word is none of hmac-SALTHASH, scrypt-SALTHASH and path:PATH");
  }
  return { kind: kind === "hmac" ? "hmac" : "scrypt", salt, digest };
}

function parseTail(tail: string, fail: Fail): Pick<PlacedEntry, "until" | "owner" | "reason"> {
  const fields = new Map<string, string>();
  let rest = tail;
  for (let match = FIELD.exec(rest); match !== null; match = FIELD.exec(rest)) {
    const [whole, name = "", quoted, bare = ""] = match;
    if (name !== "until" && name !== "owner") throw fail("has a field that is neither `until=` nor `owner=`");
    if (fields.has(name)) throw fail(`the field \`${name}=\` stands twice`);
    fields.set(name, quoted ?? bare);
    rest = rest.slice(whole.length);
  }
  const until = fields.get("until") ?? null;
  const owner = fields.get("owner") ?? null;
  if (until !== null && !isDay(until)) throw fail("`until=` is no day like 2027-01-31");
  if (owner !== null && owner.trim() === "") throw fail("`owner=` is empty");
  if (!saysSomething(rest)) throw fail("gives no reason");
  return { until, owner, reason: rest.trim() };
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
