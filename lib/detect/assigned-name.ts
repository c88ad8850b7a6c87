const REACH = 160;

/**
 * A regex that must end where it is told to: a sticky lookbehind, which V8 matches from right to left, so that its
 * cost is that of one attempt.
 */
function endingAt(source: string): RegExp {
  return new RegExp(`(?<=${source})`, "iy");
}

const NAME = String.raw`([A-Za-z_$][\w$.-]{0,63})`;

/** A name, then what may close it, then an assignment, a pair, a tag's end or a call. */
const ASSIGNED = endingAt(
  NAME +
    String.raw`(?:\[\w{0,12}\])?\\?["'` +
    "`" +
    String.raw`]?[\])]{0,2}[ \t]{0,48}` +
    String.raw`(?:(?:(?<!\$env):[ \t]{0,4}[A-Za-z][\w.<>|?[\]]{0,30}|string|String)[ \t]{0,4}=|=>|:{1,3}=|\?{1,2}=|[.+]=|\|\|=|->|[=!]={1,2}|[=:,>(])[ \t]{0,40}`,
);
const OPTION = endingAt(String.raw`(?:^|[\s"'${"`"}(,[])(--?[A-Za-z][\w-]{0,60})["']?(?:=|,?[ \t]{1,8})`);
const ENV_LINE = endingAt(String.raw`\b(?:ENV|setenv|setx|set[ \t]{1,4}-\w{1,4})[ \t]{1,4}(\w{1,64})[ \t]{1,4}`);
const SQL = endingAt(String.raw`\b(password|identified by)[ \t]{1,4}`);
/** `name: X` beside `value:`, in YAML, JSON, HCL and XML. */
const NAME_BESIDE = endingAt(
  String.raw`(?:name|key|variable|id)["']?[ \t]{0,4}[=:][ \t]{0,4}["']?${NAME}["']?,?\s{1,40}["']?`,
);
/** An element of XML whose text stands on the next line. */
const ELEMENT_ABOVE = endingAt(String.raw`<${NAME}>[ \t]{0,8}\r?\n[ \t]{0,40}`);
/** The default of a variable in HCL; the block may be long. */
const VARIABLE = endingAt(
  String.raw`variable[ \t]{1,4}"${NAME}"[ \t]{0,4}\{[^{}]{0,400}\bdefault[ \t]{0,16}=[ \t]{0,4}"`,
);
/** What stands between the separator and the value: string prefixes, quotes, defaults, printing commands, schemes. */
const OPENER = endingAt(
  String.raw`((?:[bruf@$]{1,2}(?=\\?["']))?(?:\\?["'` +
    "`" +
    String.raw`]{1,3})?(?:\$\{\w{1,40}:?-["']?)?(?:\$\([ \t]{0,4}(?:echo|printf)[ \t][^()\n]{0,20})?(?:\\?["'])?(?:(?<![\w-])(?:bearer|basic|token|apikey)[ \t]{1,4})?)`,
);

/** The name that the value at `start` is assigned to on its line (`PYPI_TOKEN=`, `"token": "`, `--password `), if any. */
export function assignedName(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const head = withoutOpener(before.slice(before.lastIndexOf("\n") + 1));
  const option = /-|ENV|setx|password|identified/i.test(head)
    ? (endOf(OPTION, head) ?? endOf(ENV_LINE, head) ?? endOf(SQL, head))
    : null;
  if (option !== null) return option;
  if (/^[ \t]*$/.test(head)) return endOf(ELEMENT_ABOVE, before) ?? undefined;
  const name = unescaped(endOf(ASSIGNED, head), head);
  if (name === "default") return endOf(VARIABLE, text.slice(0, start)) ?? name;
  if (name === undefined || name.toLowerCase() !== "value") return name;
  const whole = withoutOpener(before);
  return endOf(NAME_BESIDE, whole.slice(0, whole.toLowerCase().lastIndexOf("value"))) ?? name;
}

const LONGEST_NAME = 64;
const NAME_CHARACTER = /[\w$.-]/;
const FROM_KEYWORD = /identified by|[\w$.-]{1,64}/iy;

/** The name that holds the keyword at `keyword`: the whole word around it, an option with its dashes. */
export function nameAround(text: string, keyword: number): string | undefined {
  FROM_KEYWORD.lastIndex = keyword;
  const rest = FROM_KEYWORD.exec(text)?.[0];
  if (rest === undefined) return undefined;
  const from = Math.max(0, keyword - LONGEST_NAME);
  let start = keyword;
  while (start > from && NAME_CHARACTER.test(text[start - 1]!)) start--;
  const lead = text.slice(start, keyword);
  const word = text[start - 1] === "\\" ? lead.replace(/^[nrt]/, "") : lead;
  return (lead.startsWith("-") ? word : word.replace(/^[^A-Za-z_$]+/, "")) + rest;
}

/** What a regex made by {@link endingAt} captures at the end of `head`; null where it does not match there. */
function endOf(regex: RegExp, head: string): string | null {
  regex.lastIndex = head.length;
  return regex.exec(head)?.[1] ?? null;
}

function withoutOpener(head: string): string {
  if (/[=:>(]$/.test(head)) return head;
  return head.slice(0, head.length - (endOf(OPENER, head)?.length ?? 0));
}

/** Without the letter of an escape (`\\n`) that a string in a string puts right before the name. */
function unescaped(name: string | null, head: string): string | undefined {
  if (name === null) return undefined;
  return head[head.lastIndexOf(name) - 1] === "\\" ? name.replace(/^[nrt](?=.)/, "") : name;
}
