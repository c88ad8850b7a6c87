/** What closes a name: quotes, of JSON inside a string too, and brackets. */
const CLOSED = "\\\\{0,2}[\"'`\\])]{0,3}";

/** A `value` beside a `name`: attributes of XML, lists of variables in JSON and YAML. */
const BESIDE = ",?\\s{1,40}\\\\{0,2}[\"']?value\\\\{0,2}[\"']?[ \\t]{0,4}[=:]\\s{0,4}";

/**
 * Regex source of what stands between a name and a value that only the name gives away: what closes the name, an
 * assignment, a header's colon, a tag's end or a table's bar, what opens the value. Without case.
 */
export const ASSIGNS: string = `${CLOSED}(?:[ \\t]{1,4}string)?(?:[ \\t]{0,8}(?:[:?.+]{0,3}=>?|[:,(|])\\s{0,8}|>\\s{0,8}|${BESIDE})\\\\{0,2}["'\`]{0,2}(?:(?:Bearer|Basic|Token)[ \\t]{1,4}["'\`]?)?`;

/** `crosses` of patterns that are a short name, {@link ASSIGNS} and a value on one line. */
export const ASSIGNS_WITHIN = 224;

/**
 * Regex of a value that only the name before it gives away. Sticky use, without case: it begins at the name.
 * @param names regex source of the names; each begins with a keyword of the pattern
 * @param value regex source of the value
 * @param end what may not follow the value
 */
export function bareValue(names: string, value: string, end = "[\\w+/=-]"): RegExp {
  return new RegExp(`(?:${names})${ASSIGNS}(?<secret>${value})(?!${end})`, "i");
}
