import { percentDecoded } from "../codecs/percent.ts";
import { placeholderReason } from "../placeholder/reason.ts";
import { judgePassword } from "../proofs/password-quality.ts";
import { credentialEnd } from "./name.ts";
import { isUuid, otherThanSecret, textInBase64 } from "./no-literal.ts";
import { strengthOf, type Strength } from "./strength.ts";

/** A value and the name it is assigned to. */
export interface Literal {
  readonly value: string;
  readonly name: string | undefined;
}

/** What a literal is: something to count, something to pass over, or a secret of some strength. */
export type LiteralKind =
  | { readonly kind: "placeholder"; readonly why: string }
  | { readonly kind: "other"; readonly why: string }
  | { readonly kind: "secret"; readonly strength: Strength | "uuid" };

/** Tells references, samples and other things from what may be a secret. */
export function judgeLiteral({ value, name }: Literal): LiteralKind {
  const placeholder = placeholderReason(value, { name });
  if (placeholder !== null) return { kind: "placeholder", why: placeholder };
  const built = builtUrl(value);
  if (built !== null) return built;
  if (isRandomWithSigns(value, name)) return { kind: "secret", strength: "random" };
  const other = otherThanSecret(value);
  if (other !== null) return { kind: "other", why: other };
  if (isUuid(value)) return { kind: "secret", strength: "uuid" };
  const inner = textInBase64(value);
  if (inner !== null && inner.length >= 6) {
    const hidden = placeholderReason(inner, { name });
    if (hidden !== null) return { kind: "placeholder", why: `${hidden}, in base64` };
    if (isTokenHeader(inner, name)) return { kind: "other", why: "the header of a token" };
    if (strengthOf(inner.slice(inner.indexOf(":") + 1)) === "weak") return { kind: "other", why: "words in base64" };
  }
  return { kind: "secret", strength: strengthOf(value) };
}

/** Whether the text is the first part of a JSON Web Token, which only says how the rest is signed. Some set it as a secret. */
function isTokenHeader(text: string, name: string | undefined): boolean {
  return name !== undefined && credentialEnd(name) === "token" && /^\{[^{}]{0,200}"alg"[^{}]{1,200}\}$/.test(text);
}

/** So many different signs, and no word as long as code has them, stand in no text that somebody wrote. */
const MANY_SIGNS = 6;
const LONGEST = 128;

/** Whether a value is a key that a program drew from letters, digits and signs, as web frameworks make them: it may look like code. */
function isRandomWithSigns(value: string, name: string | undefined): boolean {
  if (name === undefined || credentialEnd(name) !== "secret") return false;
  if (value.length > LONGEST || !/^[!-~]{40,}$/.test(value) || /["'`\\]|[a-z]{7}|\.[*+]|\(\?/i.test(value))
    return false;
  const count = (kind: RegExp): number => value.match(kind)?.length ?? 0;
  return new Set(value.match(/[^A-Za-z0-9]/g)).size >= MANY_SIGNS && count(/\d/g) >= 3 && count(/[a-z]/gi) >= 10;
}

/** A URL whose scheme is a variable (`$PROTO://user:pass@$HOST`), with no password in it or a made-up one; else null. */
function builtUrl(value: string): LiteralKind | null {
  const match = /^\$\{?\w+\}?:\/\/(?:([^:@/]*):([^@/]*)@)?([^/:]*)/.exec(value);
  if (match === null) return null;
  const [, user, password, host] = match;
  if (password === undefined) return { kind: "other", why: "a URL" };
  const judged = judgePassword({ password: percentDecoded(password), user: percentDecoded(user ?? ""), host });
  return judged.verdict === "placeholder" ? { kind: "placeholder", why: judged.why } : null;
}
