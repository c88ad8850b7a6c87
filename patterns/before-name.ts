/** Quotes around a value, of JSON inside a string too. */
const QUOTE = "(?:\\\\{0,2}[\"'`])?";

/** How a member is told from its value: `name: "`, `"name": "`, `name="`. */
const MEMBER = String.raw`(?:\\{0,2}["'])?[ \t]{0,4}[=:][ \t]{0,4}${QUOTE}`;

/** One more member between a value and its name. */
const BETWEEN = String.raw`(?:["']?[\w-]{1,16}["']?[ \t]?[:=][ \t]?["']?\w{0,16}["']?(?:,\s{0,12}|\s{1,12}))?`;

/** Between a literal and the name it is compared with. */
const COMPARED = String.raw`[ \t]{0,2}[=!]={1,2}[ \t]{0,2}(?:"?\$\{?)?|[ \t]=[ \t]"?\$\{?|\.(?:equals(?:ignorecase)?|eql\?)\(|,[ \t]?`;

/** What a literal of a comparison stands behind: its quote, with the comparison ahead, or the call that compares. */
const LITERAL =
  "[\"'`](?:(?<=equals\\([\"'`])|(?=[^\\s\"'`<>\\\\]{4,80}[\"'`](?:[ \\t]{0,2}[=!]=|[ \\t]=[ \\t]|\\.eq)))";

/**
 * A value before its name, as the source of a lookbehind with the group `secretBefore` that ends where a keyword
 * stands: `value: V` beside `name: X`, and comparisons that begin with the literal.
 */
export const BEFORE_NAME: string =
  `(?<=(?:value(?:${MEMBER}|>)|${LITERAL})(?<secretBefore>[^\\s"'\`<>\\\\]{4,80})(?:` +
  String.raw`${QUOTE}(?:,\s{0,20}|\s{1,20})${BETWEEN}\\{0,2}["']?\w{0,12}(?:name|key)${MEMBER}|</value>\s{0,16}<(?:name|key)>|` +
  `["'\`](?:${COMPARED})` +
  String.raw`[@$&*!]?(?:\w{1,24}(?:->|::|\[:?["']?))?)(?<![\w.-])[\w.-]{0,40})`;
