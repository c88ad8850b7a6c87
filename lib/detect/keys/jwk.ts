import { decodeBase64Url } from "../codecs/base64.ts";

/** Members of a JSON Web Key (RFC 7518 section 6) as they stand in JSON, escaped JSON, or a map or calls in code. */
export type JwkMembers = Readonly<Record<string, string>>;

const NAME = "(kty|crv|kid|x|y|n|e|d|p|q|dp|dq|qi|k)";

/** `"d": "..."`, `'d' => '...'`, `<<"d">> => <<"...">>`, `.put("d", "...")`. */
const MEMBER = new RegExp(
  String.raw`(?:(?:^|[{[,\s"'\\])${NAME}\\*["']?(?:>>)?\s{0,8}(?::|=>)|\.put\(\s{0,8}["']${NAME}["'],)\s{0,8}(?:<<)?\\*["']([^"'\\{}]{1,2000})\\*["']`,
  "g",
);

/** Collects the members of a key written as an object; the first of a name counts. */
export function readJwkMembers(text: string): JwkMembers {
  const members: Record<string, string> = {};
  for (const [, name, put, value] of text.matchAll(MEMBER)) members[(name ?? put)!] ??= value!;
  return members;
}

/** Length in bits of a base64url number. */
export function bitsOf(value: string | undefined): number | undefined {
  const bytes = value === undefined ? null : decodeBase64Url(value);
  return bytes === null ? undefined : bytes.length * 8;
}
