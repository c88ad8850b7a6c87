import { percentDecoded } from "../codecs/percent.ts";
import { placeholderReason } from "../placeholder/reason.ts";
import { judgePassword } from "../proofs/password-quality.ts";
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
  const other = otherThanSecret(value);
  if (other !== null) return { kind: "other", why: other };
  if (isUuid(value)) return { kind: "secret", strength: "uuid" };
  const inner = textInBase64(value);
  if (inner !== null && inner.length >= 6) {
    const hidden = placeholderReason(inner, { name });
    if (hidden !== null) return { kind: "placeholder", why: `${hidden}, in base64` };
    if (strengthOf(inner.slice(inner.indexOf(":") + 1)) === "weak") return { kind: "other", why: "words in base64" };
  }
  return { kind: "secret", strength: strengthOf(value) };
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
