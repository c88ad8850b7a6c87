const REACH = 160;

/** A name, then what may close it, then an assignment, a pair, a tag's end, an option's blank or a call. */
const ASSIGNED = new RegExp(
  String.raw`([A-Za-z_$][\w$.-]{0,63})(?:\[\w{0,12}\])?\\?["'` +
    "`" +
    String.raw`]?[\])]{0,2}[ \t]{0,16}` +
    String.raw`(?:(?::[ \t]{0,4}[A-Za-z][\w.<>|?[\]]{0,30}|string|String)[ \t]{0,4}=|=>|:=|->|[=!]={1,2}|[=:,>(])[ \t]{0,8}$`,
);
const OPTION = /(?:^|[\s"'`(,[])(--?[A-Za-z][\w-]{0,60})["']?(?:=|,?[ \t]{1,8})$/;
const ENV_LINE = /\bENV[ \t]{1,4}(\w{1,64})[ \t]{1,4}$/;
const SQL = /\b(password|identified by)[ \t]{1,4}$/i;
/** `name: X` beside `value:`, in YAML, JSON, HCL and XML. */
const NAME_BESIDE =
  /(?:name|key|variable|id)["']?[ \t]{0,4}[=:][ \t]{0,4}["']?([A-Za-z_$][\w$.-]{0,63})["']?,?\s{1,40}["']?$/i;
/** What stands between the separator and the value: string prefixes, quotes, defaults, printing commands, schemes. */
const OPENER =
  /(?:[brufBRUF@$]{1,2}(?=\\?["']))?(?:\\?["'`]{1,3})?(?:\$\{\w{1,40}:?-["']?)?(?:\$\([ \t]{0,4}(?:echo|printf)[ \t][^()\n]{0,20})?["']?(?:(?<![\w-])(?:Bearer|Basic|Token|ApiKey)[ \t]{1,4})?$/i;

/** The name that the value at `start` is assigned to on its line (`PYPI_TOKEN=`, `"token": "`, `--password `), if any. */
export function assignedName(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const head = withoutOpener(before.slice(before.lastIndexOf("\n") + 1));
  const option = OPTION.exec(head) ?? ENV_LINE.exec(head) ?? SQL.exec(head);
  if (option !== null) return option[1];
  const name = unescaped(ASSIGNED.exec(head), head);
  if (name === undefined || name.toLowerCase() !== "value") return name;
  const whole = withoutOpener(before);
  const beside = NAME_BESIDE.exec(whole.slice(0, whole.toLowerCase().lastIndexOf("value")));
  return beside?.[1] ?? name;
}

function withoutOpener(head: string): string {
  const at = OPENER.exec(head)?.index;
  return at === undefined ? head : head.slice(0, at);
}

/** Without the letter of an escape (`\\n`) that a string in a string puts right before the name. */
function unescaped(match: RegExpExecArray | null, head: string): string | undefined {
  const name = match?.[1];
  if (name === undefined || head[match!.index - 1] !== "\\") return name;
  return name.replace(/^[nrt](?=.)/, "");
}
