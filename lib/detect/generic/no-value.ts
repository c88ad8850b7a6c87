import type { ProofInput } from "../proof.ts";
import { unlikeliness } from "./language.ts";

/** How far around a value its neighbours are looked at, in characters. */
const REACH = 96;

/** Why quoted text behind a name is something else than the value of that name; null for what may be its value. */
export function noValue({ text, start, end, keyword, value }: ProofInput): string | null {
  if (start < keyword) return null;
  if (IN_CHECKSUMS.test(text.slice(Math.max(0, keyword - REACH), keyword))) return "a checksum";
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (IN_USERINFO.test(text.slice(Math.max(0, keyword - REACH), keyword)) && /^[^\s/]*@/.test(value))
    return "a part of a URL";
  if (PHASES.has(value) && /<settings\s{1,8}pass="$/.test(before)) return "a phase of a set-up";
  if ((NEXT_IS_VALUE.test(after) && OPENS_MAP.test(before)) || isNextPair({ text, start, value }))
    return "the next key";
  if (OF_BADGE.test(text.slice(Math.max(0, start - BADGE_REACH), start))) return "the token of a badge";
  return isWordOfList(before, value, after) ? "a word of a list" : null;
}

/** Passes of a set-up of Windows, as its answer files name them. */
const PHASES: ReadonlySet<string> = new Set(
  "windowsPE offlineServicing generalize specialize auditSystem auditUser oobeSystem".split(" "),
);

/** Annotations of Helm's charts, so that pods start anew when a file changes: `checksum/secret: ...`. */
const IN_CHECKSUMS = /\bchecksum\/[\w.-]{0,64}$/i;

/** What stands in a URL before its password, which may hold a colon: `mysql://user:password-start:rest@host`. */
const IN_USERINFO = /:\/\/[^\s/:@"']{0,64}:$/;

/** How far before a token the path of its URL begins, in characters. */
const BADGE_REACH = 240;
/** A picture of a project's state, whose token gives everybody who sees the page that picture and no more. */
const OF_BADGE = /\.svg(?:\/?\?|\/)[^\s"'<>()]{0,160}(?<![\w-])token=$/i;

/** A key with its value, behind a key without one in a row of them: `token= port=80`. */
export function isNextPair({ text, start, value }: Pick<ProofInput, "text" | "start" | "value">): boolean {
  return (
    /^(?:[A-Za-z_]\w*=[^=]|[a-z_]{1,12}=$)/.test(value) &&
    /\w=[ \t]{1,8}$/.test(text.slice(Math.max(0, start - SIGN_REACH), start))
  );
}

/** Characters of a sign with the blanks behind it. */
const SIGN_REACH = 10;

/** Behind a quoted key: what sets it. */
const NEXT_IS_VALUE = /^\\?["']\s{0,24}(?::(?!:)|=>)/;
/** Before the first key of a map: its bracket, or nothing on its line. */
const OPENS_MAP = /(?:[{[(,]\s{0,40}|\n[ \t]{0,40})\\?["']$/;

/** A quoted word, which may have other text before it. */
const ENDS_IN_WORD = /["']\w{1,40}["']\s{0,40}$/;
const WORD_AFTER = /^["']\s{0,4},\s{0,40}["']\w{1,40}["']/;
const LIST_ENDS = /^["']\s{0,4},?\s{0,40}\]/;
/** So many words beside a name and what stands behind it make a list. */
const ENOUGH_WORDS = 2;

/** Whether the value is a plain word in a row of quoted ones (`'name', 'username', 'password', 'credit'`). */
function isWordOfList(before: string, value: string, after: string): boolean {
  if (!isName(value) || !/,\s{0,40}["']$/.test(before)) return false;
  // The last part is the quote before the value, the one before that the name.
  const [name = "", ...parts] = before.split(",").slice(0, -1).reverse();
  if (!ENDS_IN_WORD.test(name)) return false;
  const gap = parts.findIndex((part) => !ENDS_IN_WORD.test(part));
  const others = (gap === -1 ? parts.length : gap) + (WORD_AFTER.test(after) ? 1 : 0);
  return others >= ENOUGH_WORDS || (others > 0 && LIST_ENDS.test(after));
}

/** Names stay below, in bits per character. */
const UNLIKE_WORDS = 4.5;

/** Whether a word is letters alone, or a name with one digit in it (`S3Configuration`). */
function isName(word: string): boolean {
  if (/^[A-Za-z_]{2,40}$/.test(word)) return true;
  return /^[A-Za-z_]{1,40}\d[A-Za-z_]{1,40}$/.test(word) && unlikeliness(word) < UNLIKE_WORDS;
}
