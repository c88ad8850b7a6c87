/** One setting; the section and the name are in lower case, a key without a value is `true`. */
export interface ConfigEntry {
  readonly key: string;
  readonly value: string;
}

const HEADER = /\[([A-Za-z0-9.-]+)(?:[ \t]+"((?:[^"\\\n]|\\[^\n])*)")?\]/y;
const NAME = /([A-Za-z][A-Za-z0-9-]*)[ \t]*(=|(?=\n)|$)/y;
const VALUE = /(?:[^"\\\n#;]|\\[^]|"(?:[^"\\\n]|\\[^])*")*/y;
const BLANK = /\s*(?:[#;][^\n]*(?:\n\s*|$))*/y;

/**
 * Settings of a configuration file in the order of the file (git-config(1), "Syntax"); null where git would refuse it.
 * Included files are not followed. isomorphic-git's own reader passes over a setting that stands on its section's line,
 * so that a repository could keep its object format from us.
 */
export function parseConfig(text: string): readonly ConfigEntry[] | null {
  const entries: ConfigEntry[] = [];
  const input = text.replace(/\r\n/g, "\n").replace(/^(?:\u{feff}|\u{ef}\u{bb}\u{bf})/u, "");
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(input);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  let section: string | null = null;
  for (next(BLANK); at < input.length; next(BLANK)) {
    const header = next(HEADER);
    if (header !== null) {
      section = sectionOf(header);
      continue;
    }
    const name = next(NAME);
    if (name === null || section === null) return null;
    const value = name[2] === "=" ? next(VALUE)?.[0] : null;
    if (at < input.length && !/[\n#;]/.test(input.charAt(at))) return null;
    entries.push({
      key: `${section}.${name[1]?.toLowerCase()}`,
      value: typeof value === "string" ? unquote(value) : "true",
    });
  }
  return entries;
}

/** Last value of a setting, null where it is not set. */
export function configValue(entries: readonly ConfigEntry[], key: string): string | null {
  return entries.findLast((entry) => entry.key === key)?.value ?? null;
}

/** Git's reading of a boolean; anything that is none counts as true, which is the careful reading here. */
export function isConfigTrue(value: string | null): boolean {
  return value !== null && !/^(?:false|no|off|0*|)$/i.test(value);
}

function sectionOf([, name = "", sub]: RegExpExecArray): string {
  return sub === undefined ? name.toLowerCase() : `${name.toLowerCase()}.${sub.replace(/\\(.)/g, "$1")}`;
}

const ESCAPES: Readonly<Record<string, string>> = { "\n": "", b: "\b", n: "\n", t: "\t" };

/** Takes quotes and escapes away, and the white space around what is not quoted. */
function unquote(raw: string): string {
  let value = "";
  let end = 0;
  for (const [, quoted, escaped, plain = ""] of raw.matchAll(/"((?:[^"\\]|\\[^])*)"|\\([^])|([^"\\]+)/g)) {
    if (quoted !== undefined) value += quoted.replace(/\\([^])/g, (_, letter: string) => ESCAPES[letter] ?? letter);
    else if (escaped !== undefined) value += ESCAPES[escaped] ?? escaped;
    else value += value === "" ? plain.trimStart() : plain;
    end = plain === "" ? value.length : Math.max(end, value.trimEnd().length);
  }
  return value.slice(0, end);
}
