import { PAIRED, type Companion, type Vicinity } from "./companion.ts";
import { nearest } from "./vicinity.ts";

/** The word for the secret at the end of a name; what is before it names the service. */
const SECRET_WORD = /(?:pass(?:w(?:or)?d|phrase|code)?|pwd|secret)s?\d?$/i;

/** Words of the other parts of a login, and the fact each becomes. */
const WORDS: readonly (readonly [fact: string, words: string])[] = [
  ["user", "user(?:[_.-]?(?:name|id))?|login|uid"],
  ["host", "host(?:[_.-]?name)?|server|address|endpoint"],
  ["database", "database|db(?:[_.-]?name)?|dbname|schema"],
];

/** A value that is written down here: no reference, no expression. */
const LITERAL = String.raw`([A-Za-z0-9][\w.@:/\\-]{0,99})(?=["'` + "`" + String.raw`\s,;)}<]|$)`;

/** User, host and database whose names begin as the password's does (`DB_USER` beside `DB_PASSWORD`). */
export const loginCompanion: Companion = {
  name: "login",
  find(vicinity) {
    const service = serviceIn(vicinity.name);
    if (service === null) return null;
    const facts: Record<string, string> = {};
    for (const [fact, words] of WORDS) {
      const found = assignedTo(`${service}(?:${words})`, vicinity);
      if (found !== undefined) facts[fact] = found;
    }
    if (facts["user"] === undefined && facts["host"] === undefined) return null;
    return { facts: { ...facts, ...PAIRED, parts: [...Object.keys(facts), "password"] }, parts: [] };
  },
};

/** Regex source for what a name begins with, down to the word for the secret; null where there is none. */
function serviceIn(name: string | undefined): string | null {
  const last = name?.replace(/^-+/, "").split(".").at(-1) ?? "";
  const word = SECRET_WORD.exec(last);
  return word === null ? null : `(?<![A-Za-z0-9_-])${last.slice(0, word.index).replace(/[^\w]/g, "\\$&")}`;
}

function assignedTo(names: string, { before, after, value }: Vicinity): string | undefined {
  const separator = String.raw`(?:\\?["'\])]{0,3}[ \t]{0,8}(?:=>|:=|[:=,(])[ \t]{0,8}|>)\\?["'` + "`]?";
  return nearest(before, after, value.length, new RegExp(`${names}${separator}${LITERAL}`, "gi"))?.text;
}
