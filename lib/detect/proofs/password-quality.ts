import type { ProofOutcome } from "../proof.ts";
import { placeholderReason } from "../placeholder/reason.ts";
import { MADE_OF_WORDS } from "../placeholder/words.ts";

/** A password as a URL or connection string gives it, undone from its escapes. */
export interface PasswordPlace {
  readonly password: string;
  readonly user?: string | undefined;
  readonly host?: string | undefined;
}

/** Passwords that documentation and default set-ups use; known to everybody, so nothing leaks with them. */
const TRIVIAL: ReadonlySet<string> = new Set(
  (
    "password pass passwd passwort pwd pw secret test tests testing tester guest root admin administrator user username " +
    "demo default letmein qwerty welcome abc123 secret123 test123 admin123 password1 password123 " +
    "pass123 passw0rd p@ssw0rd p@ssword pass1234 mypassword mypass mypwd yourpassword thepassword dbpassword dbpass " +
    "postgres postgresql mysql mariadb redis mongo mongodb rabbitmq rabbit sa oracle tiger docker vagrant minio minioadmin " +
    "token apikey foo bar baz foobar hello world abcd abcdef asdf 0000 1234 12345 123456 1234567 12345678 123456789"
  ).split(" "),
);

/** Whether everybody knows a password: one that documentation and default set-ups use. */
export function isWellKnown(password: string): boolean {
  return TRIVIAL.has(password.toLowerCase());
}

/** User names that show a URL to be a sample of the syntax. */
const SAMPLE_USERS =
  /^(?:user(?:name|id)?|usr|[a-z]|me|name|login|foo|bar|joe|john|jane|alice|bob|jdoe|example|(?:my|your|some|the|a)?_?user(?:name)?|db_?user(?:name)?|<.*>|\{.*\})\d?$/i;

/** Names that RFC 2606 and RFC 6761 set aside, and what people write for any host. */
const SAMPLE_HOST =
  /(?:^|\.)(?:example|invalid|test)(?:\.(?:com|org|net|edu|co\.uk))?$|^(?:(?:my|your|some|the|db|remote)?[-_.]?(?:host(?:name)?|server(?:name)?|domain|site|company|registry|repo|fakeurl|proxy|endpoint|url|address)\d?|foo|bar|baz|foobar|xyz|abc|[a-z])(?:\.(?:com|org|net|io|local|tld|name))?$/i;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|.*\.localhost)$/i;

/** Words that show the syntax wherever they stand: nobody's password even where the user and the host are somebody's. */
const SYNTAX =
  /^(?:pass|passwd|pwd|pw|secret|token|apikey|pass(?:word|phrase)?[-_]?here|(?:the|your|some|api|db|my)[-_]?pass(?:word|wd)?|foo|bar|baz|foobar|xyz|abc|x+|.{0,12}\*\*.{0,12})$/i;

/** A set-up for tests, on this machine or in its network. For a host with a full name somebody has set it. */
const OF_TESTS = /^test[-_]?pass(?:word)?$/i;

const SHORTEST = 6;

/** Sample words written as one, as people do set them: `testpass`, not `your-password-here`. */
const GLUED = /^[a-z]{4,12}$/i;

/**
 * Judges a password that stands in a URL or connection string. A sample of the syntax (reserved host, sample user
 * with a trivial password, a word for a password) is a placeholder; a default password that is in use is a note.
 * What blocks is a password that is neither a plain word nor for this machine only; the rest is generic and warns.
 */
export function judgePassword({ password, user = "", host = "" }: PasswordPlace): ProofOutcome {
  if (SAMPLE_HOST.test(host)) return { verdict: "placeholder", why: "for a host name that stands for any" };
  if (password.length < 3 || /^[^\p{L}\p{N}]+$/u.test(password)) return { verdict: "placeholder", why: "no password" };
  const local = LOOPBACK.test(host);
  if (OF_TESTS.test(password) && (local || !host.includes(".") || isSampleUser(user)))
    return { verdict: "placeholder", why: "a sample for tests" };
  if (SYNTAX.test(password) || (password === "password" && /\.[a-z]/i.test(host)))
    return { verdict: "placeholder", why: "a sample of the syntax" };
  const repeatsUser = password.toLowerCase() === user.toLowerCase();
  if (isWellKnown(password) || (repeatsUser && /^\w/.test(user))) return wellKnown(isSampleUser(user));
  const reason = placeholderReason(password, { name: undefined });
  if (reason !== null) {
    const isTyped = reason === MADE_OF_WORDS && (GLUED.test(password) || /^[a-z]+(?:_[a-z]+)?$/.test(password));
    return isTyped ? wellKnown(isSampleUser(user)) : { verdict: "placeholder", why: reason };
  }
  if (nameEachOther(user, password)) return wellKnown(local || !host.includes("."));
  if (isSampleUser(user) && isSampleWithSigns(password))
    return { verdict: "placeholder", why: "a sample word with signs" };
  if (local) return { verdict: "generic", why: "a password for this machine" };
  if (password.length < SHORTEST || isWord(password) || isWellKnown(plain(password)))
    return { verdict: "generic", why: "a short or plain password" };
  return { verdict: "shaped", why: "a password for a named host" };
}

function isSampleUser(user: string): boolean {
  return SAMPLE_USERS.test(user.replace(/^\[/, ""));
}

/** A password that everybody knows: a sample, unless it is for a host of its own. */
function wellKnown(isSample: boolean): ProofOutcome {
  return isSample
    ? { verdict: "placeholder", why: "a sample or a well-known default" }
    : { verdict: "generic", why: "a well-known default password", severity: "note" };
}

const LETTER_OF: Readonly<Record<string, string>> = { 0: "o", 1: "i", 3: "e", 4: "a", 5: "s", "@": "a", $: "s" };

/** A password without the signs and digits that people write for letters (`s3cret`, `pass?word`), or a last number. */
function plain(password: string): string {
  const letters = password
    .toLowerCase()
    .replace(/\d{1,2}$/, "")
    .replace(/[01345@$]/g, (sign) => LETTER_OF[sign] ?? "");
  return letters.replace(/[^a-z0-9]/g, "");
}

const SAYS_USER = /user(?:name)?|login/i;
const SAYS_PASSWORD = /pass(?:w(?:or)?d|phrase)?|pwd|secret/i;

/** A password without its signs: `password%`, `pass:word`. */
function bare(password: string): string {
  return password.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Letters and signs alone that are a word everybody knows, or say among others that they are a password: `password-start:rest`. */
function isSampleWithSigns(password: string): boolean {
  const letters = bare(password);
  return /^[a-z]+$/.test(letters) && (isWellKnown(letters) || /(?<![a-z])passw(?:or)?d(?![a-z])/i.test(password));
}

/** `proxuser:proxpass`: each tells what stands in its place, and the rest is the same letters. */
function nameEachOther(user: string, password: string): boolean {
  const rest = user.replace(SAYS_USER, "").toLowerCase();
  const twin = password.replace(SAYS_PASSWORD, "").toLowerCase();
  return rest === twin && rest !== user.toLowerCase() && twin !== password.toLowerCase() && /^[a-z@._-]*$/.test(rest);
}

/** One word of letters or two, as a person would make up for a sample. */
function isWord(password: string): boolean {
  return password.length < 16 && /^[A-Z]?[a-z]+(?: [a-z]+)?$|^[A-Z]+$/.test(password);
}
