import { BEFORE_NAME } from "./before-name.ts";
import { OPENER, separator } from "./separators.ts";

/** What closes a name before its separator: the rest of the word, an index, quotes and brackets, Markdown's stars. */
const NAME_END =
  String.raw`[\w.-]{0,48}(?![\w.-])(?:\[\w{0,12}\])?(?:\\?["']|` +
  "`(?=[ \\t]{0,4}=[ \\t]{0,4}[\"']))?" +
  String.raw`(?:[ ](?=\]))?[\])]{0,2}(?:\*\*(?=[ \t]{0,4}:))?`;

/** References to a value that lives elsewhere: matched as a whole, to be counted. */
const REFERENCE = [
  String.raw`\$\{\{[^}\r\n]{0,200}\}\}`,
  String.raw`\$\((?:[^()\r\n]|\([^()\r\n]{0,100}\)){0,300}\)`,
  String.raw`\$\{[^{}\r\n]{0,120}\}`,
  "\\$(?:\\d|[A-Za-z_]\\w{0,60})(?=[\\s\"'`;,)}\\]|&<]|$)",
  String.raw`\{\{[^}\r\n]{0,200}\}\}`,
  String.raw`<%[^%\r\n]{0,200}%>`,
  String.raw`<<[^<>\r\n]{1,80}>>`,
  String.raw`%\(\w{1,60}\)s`,
  String.raw`<[A-Za-z][^<>\r\n]{0,80}>`,
];

const QUOTED = [
  String.raw`(?<=\\")[^"\r\n\\]{4,512}(?=\\")`,
  String.raw`(?<=")(?:[^"\r\n\\]|\\[^\r\n]){4,512}(?=")`,
  String.raw`(?<=')(?:[^'\r\n\\]|\\[^\r\n]){4,512}(?=')`,
];

/** A bare word with brackets or apostrophes inside it, behind a name with nothing else on the line: YAML, properties, settings. */
const WHOLE_LINE =
  String.raw`(?<=(?:^|[\r\n])[ \t]{0,24}(?:-[ \t]{1,4})?[\w.-]{1,64}[ \t]{0,4}[:=][ \t]{0,4})` +
  String.raw`(?=[^\s()\[\]{}"']{1,80}[()\[\]{}'][^\s"]{0,80}?[A-Za-z0-9])` +
  '[^\\s"`<>\\\\;,|&]{6,128}(?=[ \\t]{0,8}(?:\\r?\\n|$))';

/** The value: references first, then quoted text, then code that computes it, then a bare word. */
const VALUE = [
  ...REFERENCE,
  "`[^`\\r\\n]{1,300}`",
  ...QUOTED,
  String.raw`(?<=\*\*)[^\s*]{4,512}(?=\*\*)`,
  "(?<=`)[^`\\r\\n]{4,512}(?=`)",
  String.raw`(?:(?:await|new)[ \t])?[A-Za-z_@$][\w$.:]{0,80}!?(?:->\w{1,40}){0,4}[(\[][^\r\n]{0,160}`,
  WHOLE_LINE,
  "(?:[^\\s\"'`<>\\\\;,(){}\\[\\]|&]|&(?![\\w.-]{1,40}=|&|\\s)){4,512}(?=[\\s\"'`<>\\\\;,)}\\]|&]|$)",
].join("|");

/** One argument of a command, with its quotes. Source of a regex with the group `secret`. */
export const ARGUMENT: string =
  String.raw`(?!-|(?:vault|bao) (?:kv get|read)\b)\\?["']?(?<secret>` +
  [...REFERENCE, ...QUOTED, "`[^`\\r\\n]{1,300}`", "[^\\s\"'`<>\\\\;|&()]{4,512}(?=[\\s\"'`<>\\\\;|&()]|$)"].join("|") +
  String.raw`)\\?["']?`;

/**
 * Regex of a value assigned to a name that holds `keyword` (a regex source), in configuration, code and commands.
 * The value stands in the group `secret`, or before the name in `secretBefore`. Sticky use: it begins at the keyword. Every part is bounded, so a match attempt takes constant time.
 * @param block characters between the opening of a variable's block in HCL and its default
 */
export function assignmentOf(keyword: string, block: number): RegExp {
  const behind = `(?:${keyword})${NAME_END}(?:${separator(block)})${OPENER}(?<secret>${VALUE})`;
  return new RegExp(`${behind}|${BEFORE_NAME}\\w`, "i");
}
