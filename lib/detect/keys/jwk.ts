import { decodeBase64Url } from "../codecs/base64.ts";

/** Members of a JSON Web Key (RFC 7518 section 6) as they stand in JSON, escaped JSON or an object literal. */
export type JwkMembers = Readonly<Record<string, string>>;

const MEMBER =
  /(?:^|[{,\s"'\\])(kty|crv|kid|x|y|n|e|d|p|q|dp|dq|qi|k)\\*["']?\s{0,8}:\s{0,8}\\*["']([^"'\\{}]{1,2000})\\*["']/g;

/** Collects the members of a key written as an object; the first of a name counts. */
export function readJwkMembers(text: string): JwkMembers {
  const members: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(MEMBER)) members[name!] ??= value!;
  return members;
}

/** Length in bits of a base64url number. */
export function bitsOf(value: string | undefined): number | undefined {
  const bytes = value === undefined ? null : decodeBase64Url(value);
  return bytes === null ? undefined : bytes.length * 8;
}
