import { isGlued } from "../placeholder/words.ts";
import type { ProofInput } from "../proof.ts";
import { extensionOf, isLocale, isProse } from "./file-kind.ts";
import { unlikeliness } from "./language.ts";
import { credentialEnd } from "./name.ts";
import { isUuid } from "./no-literal.ts";
import { isTrial, namesItself, strengthOf } from "./strength.ts";

/** Words put together without a gap, one of which says that it is a password: `mysecretpassword`. */
export function isTypedFromWords({ value, path }: ProofInput, name: string): boolean {
  if (!/^[a-z]{6,24}$/.test(value) || /^(?:test|api|access|client|some|foo|bar)/.test(value)) return false;
  if (isProse(path)) return false;
  const kind = credentialEnd(name);
  if (kind === "password") return value === "changeit" || isGlued(value);
  return kind === "secret" && /^(?:super|very|my|some|top|new)/.test(value);
}

/** Letters of both cases before digits that count: a password typed to meet a rule (`SwN12345678`), where its name says that it is one. */
export function isTypedBeforeRun({ value, path }: ProofInput, name: string): boolean {
  if (isProse(path) || credentialEnd(name) !== "password") return false;
  const letters = /^([A-Za-z]{2,8})12345678(?:90?)?[!@#$*.]?$/.exec(value)?.[1];
  if (letters === undefined || !/[a-z]/.test(letters) || !/[A-Z]/.test(letters)) return false;
  return !/^(?:test|demo|trial|pass|pwd|my|your|user|admin|root|hello|sample|abc|qwe|asd)/i.test(letters);
}

/** A token written as JSON, such as a signature beside the name of its owner. */
export function isTokenInJson(value: string): boolean {
  if (!/^\{\s*\\?"/.test(value) || !value.endsWith("}")) return false;
  const texts = value.match(/[A-Za-z0-9+/=_-]{24,}/g) ?? [];
  return texts.some((text) => strengthOf(text) === "random");
}

/** How far around the value its assignment is looked at, in characters. */
const REACH = 96;

/**
 * Whether a literal of ordinary characters is the secret itself: a password that somebody typed (`hunter2`) or
 * a short key under a credential's name. Such words are common in tests and in local set-ups, so the place must
 * be a plain assignment whose name ends in the credential's own word.
 */
export function isOrdinarySecret({ text, start, end, path, value }: ProofInput, name: string): boolean {
  const kind = credentialEnd(name);
  if (kind === null || isLocale(path)) return false;
  const before = lineBefore(text.slice(Math.max(0, start - REACH), start));
  const after = text.slice(end, end + REACH).split("\n", 1)[0]!;
  const isRandom = isStrange(value);
  if (!isAssigned(before, after, isRandom || /\d/.test(value), isProse(path)) && !isText(before, after, path))
    return false;
  if (/^[a-z]+$/.test(value) && !isRandom && (isProse(path) || IS_COMMENT.test(before))) return false;
  if (kind === "password") return isTypedPassword(value);
  return isShortKey(value, kind === "secret") || (isSigningName(name) && isWeakWord(value));
}

/** Names that say what the secret is for: whoever has it forges tokens or sessions. */
function isSigningName(name: string): boolean {
  return /(?:jwt|session)[._-]?secret(?:[._-]?key)?$/i.test(name) || /(?:^|[^A-Za-z0-9_])SECRET_KEY$/.test(name);
}

const NO_WORDS: ReadonlySet<string> = new Set(
  "none null true false todo auto file vault here self from with value read load lower upper mysecret".split(" "),
);

/** A word so short that nobody takes it for a secret, but the program that signs with it does (`crapi`). */
function isWeakWord(value: string): boolean {
  if (!/^[a-z]{4,7}$/.test(value) || NO_WORDS.has(value)) return false;
  return !SAYS_SOMETHING.has(value) && !TRIAL.test(value) && !namesItself(value);
}

/** An option of a command on a continued line is no comment of SQL. */
const IS_COMMENT = /^\s*(?:#|\/\/|\*|--(?:\s|$)|;|<!--)/;

function lineBefore(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

/** An assignment, a pair or a setter's only argument; no element of a list, no argument of any other call, no prose. */
function isAssigned(before: string, after: string, isNoWord: boolean, isInProse: boolean): boolean {
  if (IS_CHOICE.test(before)) return false;
  if (IS_ARGUMENT.test(before)) return isNoWord && TAKES_SECRET.test(before) && /^["'`]\s*\)/.test(after);
  if (/["'`]$/.test(before) || /[\w"'\])]=$/.test(before)) return true;
  return (isNoWord || !isInProse) && /^[\s\\,;)}\]"']*(?:\s[#/].*)?$/.test(after) && !/\{[\w.]+:$/.test(before);
}

/** All that an element of XML holds (`<Password>drifter</Password>`), where it is none of a page or of an app's texts. */
function isText(before: string, after: string, path: string): boolean {
  if (isProse(path) || /^(?:x?html?|resx)$/.test(extensionOf(path))) return false;
  const [, name, attributes] = OPENS_ELEMENT.exec(before) ?? [];
  if (name === undefined || !after.startsWith(`</${name}>`)) return false;
  return !SHOWN.test(name) && !(name === "string" && attributes !== "");
}

const OPENS_ELEMENT = /<([\w:.-]{1,60})((?:\s[^<>]{0,60})?)>$/;
/** Elements of HTML and of comments in code that show a text. */
const SHOWN =
  /^(?:a|abbr|b|button|c|caption|cite|code|dd|div|dt|em|font|h\d|i|kbd|label|legend|li|mark|option|p|pre|q|s|samp|small|span|strong|sub|summary|sup|td|th|title|tt|u|var|example|literal|para|screen|see|userinput)$/i;

/** Behind a bracket or a comma: an argument or an element rather than what a name is set to. */
const IS_ARGUMENT = /[(,]\s*[bruf@]?\\?["'`]{1,3}$/;
/** The other branch of `ok ? "pass" : "fail"`. */
const IS_CHOICE = /\?[^?:]{0,60}["'\])]\s{0,4}:\s{0,4}\[?["'`]?$/;
/** `setPassword("`, `set("PASSWORD", "`. */
const TAKES_SECRET =
  /(?:(?:\bset_?|\.)[A-Za-z_]*?(?:pass(?:w(?:or)?d|phrase)?|pwd|token|secret|key)\(\s*[bruf@]?|\(\s*["'`][\w.-]+["'`]\s*,\s*[bruf@]?)["'`]{1,3}$/i;

/** Words that stand behind such names and say something about them. */
const SAYS_SOMETHING: ReadonlySet<string> = new Set(
  (
    "admin root foobar asdf qwerty nope bad fail another description function string object number boolean symbol undefined text ascii utf8 utf-8 utf16 latin1 binary hex base64 input " +
    "required missing wrong error errors invalid incorrect expired valid short weak strong reset change forgot forgotten " +
    "type name label title level field value email login username account auth basic digest plain bearer oauth2 sequence " +
    "include omit same-origin read write exclusive shared encrypted hashed hash bcrypt sha1 sha256 md5 always never " +
    "prompt ask manual random generate generated external internal unspecified"
  ).split(" "),
);

const TRIAL =
  /^(?:test|demo|trial|root|user|password|passphrase|secret|token|key)\d{0,1}$|^(?:test|demo|trial|root)\d+$/i;

/** Whether a literal may be a password that somebody typed (`hunter2`), where the place says that it is one. */
export function isTypedPassword(value: string): boolean {
  if (SAYS_SOMETHING.has(value.toLowerCase()) || isTrial(value) || TRIAL.test(value)) return false;
  if (/^[a-z]+(?:[_-][a-z]+)?$|^[a-z]+[A-Z][a-zA-Z]*$/.test(value) || isStrange(value)) return true;
  if (/[\s/\\<>{}()]|::|^[#$%@+-]|^\w+:[A-Za-z]/.test(value) || !/[a-z]/.test(value)) return false;
  if (/^[A-Za-z_$]+(?:\.[A-Za-z_$]+)+/.test(value)) return false;
  if (/[!@$%^&*?+=~]/.test(value)) return true;
  return /\d/.test(value) && !/[.:]/.test(value);
}

/** Names stay below, in bits per character. */
const UNLIKE_WORDS = 4.5;
const UNLIKE_WORDS_OF_LETTERS = 5.2;
/** Words stay far below; letters drawn at random cost more. */
const STRANGE = 6.2;
const SHORTEST_STRANGE = 8;

/** Whether a value is letters in no order that any language has, as a program or a hand on the keyboard makes them. */
function isStrange(value: string): boolean {
  if (value.length < SHORTEST_STRANGE || !/^[A-Za-z]+$/.test(value) || !/[a-z]/.test(value)) return false;
  return unlikeliness(value) >= STRANGE;
}

function isShortKey(value: string, isSecret: boolean): boolean {
  if (isUuid(value)) return false;
  if (SAYS_SOMETHING.has(value) || TRIAL.test(value) || value.startsWith("0x") || namesItself(value)) return false;
  if (/^(?=.*\d.*\d)(?=.*[a-f])[0-9a-f]{10,}$/.test(value)) return true;
  if (isSecret && /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[!@$%^&*?+=~])[^\s'"<>{}()]{10,}$/.test(value)) return true;
  if (!/^[A-Za-z0-9+/=_-]+$/.test(value) || !/[A-Za-z]/.test(value)) return false;
  if (!isSecret && /[_-]/.test(value)) return false;
  const cost = unlikeliness(value);
  if (/\d/.test(value)) return value.length >= (isSecret ? 6 : 10) && cost >= UNLIKE_WORDS;
  if (/^[a-z]+[A-Z]|^[A-Z]+[a-z]/.test(value)) return value.length >= 12 && cost >= UNLIKE_WORDS_OF_LETTERS;
  return (isSecret && /^[a-z]{8,}$/.test(value)) || (value.length >= 10 && isStrange(value));
}
