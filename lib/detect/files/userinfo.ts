import { percentDecoded } from "../codecs/percent.ts";
import { partOf, type Leaf } from "./leaf.ts";

const WITH_USERINFO = /^[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/:@"'<>]{0,300})(?::([^\s/@"'<>]{0,500}))?@/i;

/** Names that stand for the password where the token is the user: nothing in them is secret. */
const NO_PASSWORD = /^(?:x-oauth-basic|x-access-token|oauth2?|)$/i;

/**
 * The secret in a URL's userinfo: the password, or the user where the password is empty or a fixed word;
 * null for a URL with a user alone.
 */
export function userinfoSecret(leaf: Leaf): Leaf | null {
  const match = WITH_USERINFO.exec(leaf.value);
  if (match?.[2] === undefined) return null;
  const userAt = leaf.value.indexOf("://") + 3;
  const passwordAt = userAt + match[1]!.length + 1;
  if (!NO_PASSWORD.test(match[2])) return unescaped(partOf(leaf, passwordAt, passwordAt + match[2].length));
  return match[1] === "" ? null : partOf(leaf, userAt, passwordAt - 1);
}

function unescaped(leaf: Leaf): Leaf {
  if (!leaf.value.includes("%") || leaf.offsets !== undefined) return leaf;
  return { ...leaf, value: percentDecoded(leaf.value) };
}
