/** Between a name and its value: what closes the name, an assignment or a header's colon, what opens the value. */
const ASSIGNS =
  "[\"'`\\])]{0,3}[ \\t]{0,8}(?:=>|:=|\\?=|[:=,(])[ \\t]{0,8}(?:(?:Bearer|Basic|Token)[ \\t]{1,4})?[\"'`]{0,2}";

/**
 * Regex of a value that only the name before it gives away. Sticky use, without case: it begins at the name.
 * @param names regex source of the names; each begins with a keyword of the pattern
 * @param value regex source of the value
 * @param end what may not follow the value
 */
export function bareValue(names: string, value: string, end = "[\\w+/=-]"): RegExp {
  return new RegExp(`(?:${names})${ASSIGNS}(?<secret>${value})(?!${end})`, "i");
}
