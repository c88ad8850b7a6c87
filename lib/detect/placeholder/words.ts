/** Words that people put where a secret belongs. */
const STAND_INS: ReadonlySet<string> = new Set(
  (
    "null nil none undefined nan true false yes no on off empty blank todo tbd fixme na unset unused disabled enabled " +
    "string str text int integer number boolean bool object array any void bytes required optional default auto " +
    "hidden masked redacted removed omitted scrubbed sanitized filtered censored confidential snip invalid unknown " +
    "foo bar baz qux foobar foobarbaz quux lorem ipsum " +
    "example sample demo dummy fake mock placeholder changeme change_me changeit replaceme fixture stub " +
    "correcthorsebatterystaple"
  ).split(" "),
);

/** Words of which made-up values are built: `your-dedicated-pypi-token`, `new-token`, `my_secret_key_here`. */
const PARTS: ReadonlySet<string> = new Set(
  (
    "a an the my your our his their some any this that its is in on at of for to from with and or here there goes " +
    "new old real actual current valid invalid wrong correct bad good really test testing tests dev local prod production " +
    "staging first second one two three another other same different own dedicated personal long very super strong secure top " +
    "random generated unique default initial temporary temp tmp plain clear raw custom full only please " +
    "insert enter put add paste replace change set get use update copy fill provide specify " +
    "api app access auth oauth bearer client account admin root user username login service server site web db " +
    "database machine host proxy master main private public shared secret secrets secretly token tokens key keys pass passwd password " +
    "passwords passphrase pwd credential credentials cred creds value values string code id name hash data text " +
    "signing signature encryption session jwt webhook deploy deployment publish registry repo repository project " +
    "package upload release bot ci github gitlab pypi testpypi npm aws azure google gcp slack stripe openai docker " +
    "me us it not so be must should will can do does dont no yes fake dummy sample example mock placeholder foo bar " +
    "read write some thing something anything nothing whatever redacted removed hidden base64 encoded sha md5 uuid hex"
  ).split(" "),
);

/** At least one of these, so that a plain name (`admin`) is no made-up value. */
const MARKS =
  /^(?:your|my|new|the|some|here|something|example|sample|dummy|fake|mock|placeholder|test|changeme|insert|enter|replace|change|secrets?|tokens?|keys?|pass(?:wd|words?|phrase)?|pwd|credentials?|creds?|value|string)$/;

/** `CLUSTER_API_SECRET`: the name of a variable stands where its value belongs. */
const NAMES_A_VARIABLE = /^[A-Z]{2,24}(?:_[A-Z]{2,24}){0,5}_(?:PASSWORD|PASSWD|PWD|SECRET|TOKEN|KEY)$/;

/** The reason that {@link standInWords} gives for a value of ordinary words. */
export const MADE_OF_WORDS = "made of sample words";

/** Why a value that something is assigned to is a stand-in made of words, or null. */
export function standInWords(value: string): string | null {
  const lower = value.toLowerCase();
  if (STAND_INS.has(lower.replace(/[\s_-]+/g, "")) || STAND_INS.has(lower)) return "a stand-in word";
  if (/^your(?:[^a-z]|$)|^<|^\[?insert[ _-]|^replace[ _-]/i.test(value) || /^(?:AUTO_?)?REPLACE[A-Z_]*$/.test(value))
    return "says what to put there";
  if (NAMES_A_VARIABLE.test(value)) return "the name of what belongs there";
  if (/^insecure[a-z _-]*$/i.test(value)) return "says that it is not secure";
  const words = wordsOf(value);
  if (words.length === 0) return null;
  return words.every((word) => PARTS.has(word)) && words.some((word) => MARKS.test(word)) ? MADE_OF_WORDS : null;
}

/** Why a value repeats the name it is assigned to (`password: password`, `API_KEY=api-key`), or null. */
export function repeatsName(value: string, name: string | undefined): string | null {
  if (name === undefined) return null;
  const flat = letters(value);
  const own = letters(name);
  if (flat.length < 3 || flat.length < value.length * 0.7) return null;
  return flat === own || own.endsWith(flat) || (own.length >= 5 && flat.endsWith(own) && flat.length <= own.length + 8)
    ? "repeats its name"
    : null;
}

const GLUED_LIMIT = 48;

/**
 * The lower-case words of a value made of nothing but letters and separators; empty for anything else.
 * Several words may be numbered (`secret_data1`); a single one with a number is what people do set as a password.
 */
function wordsOf(value: string): string[] {
  if (!/^[A-Za-z][A-Za-z0-9 _.,!?/-]*$/.test(value)) return [];
  const words = value
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replace(/(?<=[A-Za-z])\d{1,2}(?![A-Za-z0-9])/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 0)
    .flatMap((word) => (PARTS.has(word) ? [word] : (unglue(word) ?? [word])));
  return words.length < 2 && /\d/.test(value) ? [] : words;
}

/** Whether a value is known words without a gap between them, and none of them alone. */
export function isGlued(value: string): boolean {
  return !PARTS.has(value) && unglue(value) !== null;
}

/** Splits `mysecretpassword` into known words of two letters and more; null where that cannot be done. */
function unglue(word: string): string[] | null {
  if (word.length > GLUED_LIMIT) return null;
  const lastWord: (string | undefined)[] = [""];
  for (let end = 2; end <= word.length; end++) {
    for (let start = 0; start <= end - 2; start++) {
      if (lastWord[start] === undefined || !PARTS.has(word.slice(start, end))) continue;
      lastWord[end] = word.slice(start, end);
      break;
    }
  }
  const parts: string[] = [];
  for (let end = word.length; end > 0; end -= parts.at(-1)!.length) {
    const part = lastWord[end];
    if (part === undefined) return null;
    parts.push(part);
  }
  return parts;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}
