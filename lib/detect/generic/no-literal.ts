import { decodeBase64 } from "../codecs/base64.ts";
import { latin1Text } from "../codecs/bytes.ts";
import { isPublicNkey } from "../keys/nkey.ts";
import { unlikeliness } from "./language.ts";

/** Shapes of values that are something else than a secret, whatever they are assigned to. */
const SHAPES: readonly (readonly [Pick<RegExp, "test">, string])[] = [
  [/\s/, "text"],
  [/^[a-z][a-z0-9+.-]*:\/\//i, "a URL"],
  [/^\/\/[\w.-]+/, "a URL"],
  [/^(?:\.{1,2}|~|[A-Za-z]:)[/\\]/, "a path"],
  [/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/, "a mail address"],
  [/^[+-]?[\d.,_]+(?:[a-z]{1,2}|%)?$/i, "a number"],
  [/^v?\d+(?:\.\d+)+(?:\+[\w.-]+)?$|^v?\d+\.\d+[-.][\w.-]+$/, "a version"],
  [/^\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]*)?$/, "a date"],
  [/^(?:sha(?:1|224|256|384|512)|md5|blake\w*|hash|argon2\w*|bcrypt|pbkdf2\w*|scrypt)[:\-$_]/i, "a hash"],
  [/^[A-Za-z0-9+/]{22,}={1,2}[A-Za-z0-9+/]{22,}={0,2}$/, "a hash with its salt"],
  [/^SCRAM-SHA-\d{1,3}\$/, "a hash"],
  [/^(?:required|nullable|sometimes|bail|string|filled|present|confirmed)\|/, "a rule of validation"],
  [/(?:\\u(?!00)[0-9a-f]{4}){2}/i, "text in escapes"],
  [/(?:\\[0-3][0-7]{2}[^\\]{0,40}){3}/, "bytes in escapes"],
  [{ test: isBinary }, "bytes"],
  [/^\.?(?:[a-z0-9-]{1,63}\.){1,8}(?:com|net|org|io|dev|app|cloud)$/, "a host name"],
  [/^(?:h1|\\?\$(?:2[abxy]?|argon2\w*|[156y]|pbkdf2[\w-]*|scrypt))\\?[$:]/, "a hash"],
  [/^\{(?:SSHA|SHA|MD5|CRYPT|SMD5|bcrypt|noop)\w*\}/i, "a hash"],
  [/^(?:\^|\(\?|\[\^)|\\[dwsbDWSB]|\[[A-Za-z0-9]-[A-Za-z0-9]|\{\d+(?:,\d*)?\}\$?$|\.[*+]/, "a regular expression"],
  [/^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|-----BEGIN (?:PUBLIC|CERTIFICATE))/, "a public key"],
  [/^(?:data|urn|mailto|javascript|arn|spiffe|did|magnet|tel|about|blob|chrome|cid):/i, "an identifier"],
  [/^(?:[\w-]+:)?[\w$]+(?:::[\w$]+)+/, "a name in code"],
  [/=>|==(?!$)|&&|\|\||->|::|<\/|\/>|\+\+|!=|<=|>=/, "code"],
  [/^[[({]/, "code"],
  [{ test: endsInCall }, "code"],
  [/^[#.][A-Za-z_][\w-]*$/, "a selector"],
  [/^[-+*/=<>!?.,:;|&~^%$#@_()[\]{}'"`\\]+$/, "signs"],
  [/^\d{1,5}:[A-Za-z_]+$/, "a numbered word"],
  [/^[\w.]+\?[\w.!<>]+$/, "a type"],
  [/^(?:[0-9a-f]{2}:){5,}[0-9a-f]{2}$/i, "a fingerprint"],
  // The quotes belong to the text around it, which is put together at run time: `password='"+word+"'`.
  [/^\\?["'] ?[+.&] ?\$?[A-Za-z_][\w$.()[\]>-]{0,120}(?: ?[+.&] ?\\?["'])?$/, "code"],
  [/\.\.\.|\u2026|\u00e2\u0080\u00a6/, "cut short"],
];

/** Shapes of letters and digits alone. */
const WORDS: readonly (readonly [Pick<RegExp, "test">, string])[] = [
  [/^(?:PBKDF2|PBE|HMAC|SHA\d{0,3}|MD5|NONE|RSA|AES|EC)with[A-Z]\w{1,32}$/i, "an algorithm"],
  [/^Hmac(?:SHA|MD)\w{1,12}$/i, "an algorithm"],
  // As PostgreSQL stores them.
  [/^md5[0-9a-f]{32}$/, "a hash"],
  [{ test: isPublicNkey }, "a public key"],
];

/** So many bytes that are no UTF-8 stand in no text, even one in another encoding. */
const STRAY_BYTES = 4;

/** Whether bytes were read as text: leading bytes of UTF-8 without one that follows. */
function isBinary(value: string): boolean {
  return (value.match(/[\xc0-\xff](?![\x80-\xbf])/g)?.length ?? 0) >= STRAY_BYTES;
}

/** So many different signs stand in a password rather than in one call. */
const MANY_SIGNS = 4;

/** Whether a call or an index is the last thing in a value (`name(a, b)`, `list[0];`), closed or not. */
function endsInCall(value: string): boolean {
  if (new Set(value.match(/[!@#$%^~?*]/g)).size >= MANY_SIGNS) return false;
  const inside = value.replace(/[)\]]?[.;,]?$/, "");
  const closed = Math.max(inside.lastIndexOf(")"), inside.lastIndexOf("]"));
  return /[\w$\])][([]/.test(inside.slice(Math.max(0, closed)));
}

/** Shapes that random values may have too: they count only for what reads like words. */
const WORDY: readonly (readonly [RegExp, string])[] = [
  [/^\/[\w.@/-]*$/, "a path"],
  [/^[\w.@-]+(?:[/\\][\w.@-]+)*\.[A-Za-z]{1,5}\d?$/, "a file name or a dotted name"],
  [/^[\w.-]+(?:\/[\w.-]+)+:[\w.-]+$/, "an image of a container"],
  [/^\w+(?:\/\w+)+#\w+$/, "an action of a controller"],
  [/^[\w-]+\/[\w.+-]+(?:;.*)?$/, "a media type or a name with a folder"],
];
const WORDS_BELOW = 5;

const UUID = /^[{(]?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[)}]?$/i;

/** What a value is where it is plainly no secret; null where it may be one. */
export function otherThanSecret(value: string): string | null {
  if (/^[A-Za-z][A-Za-z0-9]*$/.test(value)) return WORDS.find(([shape]) => shape.test(value))?.[1] ?? null;
  for (const [shape, what] of SHAPES) if (shape.test(value)) return what;
  for (const [shape, what] of WORDY) if (shape.test(value) && unlikeliness(value) < WORDS_BELOW) return what;
  return null;
}

/** Whether a value is a UUID: an identifier more often than a secret. */
export function isUuid(value: string): boolean {
  return UUID.test(value);
}

/** Text inside base64, where a value is that and decodes to printable ASCII; else null. */
export function textInBase64(value: string): string | null {
  const bytes = value.length < 8 ? null : decodeBase64(value);
  if (bytes === null) return null;
  const text = latin1Text(bytes);
  return /^[\x20-\x7e\t\r\n]+$/.test(text) ? text : null;
}
