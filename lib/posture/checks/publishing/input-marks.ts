/** What stands in a text for each reference to an input. */
export const MARK = "\0";

/** `inputs.NAME`, `parameters[NAME]`. */
const OWNER = /(?:inputs|parameters|params)([.[])/g;
/** `$NAME`, `${NAME}`, `env.NAME`. */
const VARIABLE = /(?:\$\{?|env\.)(\w+)\}?/g;

/**
 * A condition or shell text with a mark in place of each reference to an input: by itself, and as one of the variables
 * that hold it. What stands before the owner (`github.event.`) stays.
 */
export function markInput(text: string, input: string, variables: ReadonlySet<string>): string {
  const plain = withoutSigns(text);
  const parts: string[] = [];
  let from = 0;
  for (const { 0: owner, 1: sign, index } of plain.matchAll(OWNER)) {
    const end = index + owner.length + input.length;
    if (index < from || !plain.startsWith(input, index + owner.length)) continue;
    const isWhole = sign === "[" ? plain[end] === "]" : !/^\w/.test(plain.slice(end, end + 1));
    if (!isWhole) continue;
    parts.push(plain.slice(from, index), MARK);
    from = sign === "[" ? end + 1 : end;
  }
  const own = [...parts, plain.slice(from)].join("");
  return own.replaceAll(VARIABLE, (whole, name: string) => (variables.has(name) ? MARK : whole));
}

/** Quotes and the marks of expressions say nothing here. */
function withoutSigns(text: string): string {
  return text.replaceAll(/\$\{\{|\}\}|<<|>>|["']/g, "");
}
