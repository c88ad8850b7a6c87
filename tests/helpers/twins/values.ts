import type { Subject } from "./subject.ts";

/** Makes another value out of a subject's; null where it has none of that sort. */
export type Change = (subject: Subject) => string | null;

/** What a body is made of, so that a changed character stays in its alphabet. */
const ALPHABETS = ["0123456789", "0123456789abcdef", "0123456789ABCDEF", "abcdefghijklmnopqrstuvwxyz234567"];

/** Another character of the same sort: digit for digit, hexadecimal digit for hexadecimal digit. */
function another(letter: string, run: string): string {
  const alphabet = ALPHABETS.find((set) => [...run].every((one) => set.includes(one)));
  const sort =
    alphabet ?? (/[0-9]/.test(letter) ? "0123456789" : /[a-z]/.test(letter) ? "abcdefghijklmnop" : "ABCDEFGHIJKLMNOP");
  return sort[(sort.indexOf(letter) + 1) % sort.length]!;
}

/** The longest run of letters and digits in a value: what is random in it, mostly. */
function body(value: string): { from: number; run: string } {
  const runs = [...value.matchAll(/[A-Za-z0-9]+/g)];
  const longest = runs.reduce((best, run) => (run[0].length > best[0].length ? run : best));
  return { from: longest.index, run: longest[0] };
}

/** A place inside the random part, before any marker in the middle of it. */
function inside(value: string): number {
  const { from, run } = body(value);
  return from + Math.floor(run.length / 4);
}

/** One character in the random part is another one of its alphabet: no checksum survives that. */
export const flipped: Change = ({ value }) => {
  const at = inside(value);
  return value.slice(0, at) + another(value[at]!, body(value).run) + value.slice(at + 1);
};

/** One character less in the middle of the random part. */
export const shorter: Change = ({ value }) => {
  const at = inside(value);
  return value.slice(0, at) + value.slice(at + 1);
};

/** One character more of the same alphabet at the end, in front of the padding of base64. */
export const longer: Change = ({ value }) => {
  const [, stem, padding] = /^([^]*?)(=*)$/.exec(value)!;
  const run = /[A-Za-z0-9]*$/.exec(stem!)![0];
  return run === "" ? null : stem! + another(run.at(-1)!, run) + padding!;
};

/** A character that the format does not take stands right behind the public part. */
export const spoiled: Change = (subject) => {
  const at = publicLength(subject) + 2;
  const made = ["!", "\t"].map((sign) => subject.value.slice(0, at) + sign + subject.value.slice(at + 1));
  return made.find((value) => !subject.accepts(value)) ?? null;
};

/** Letters and digits behind the public part are stars, or crosses. */
export const masked =
  (sign: string): Change =>
  (subject) => {
    const shown = publicLength(subject);
    return subject.value.slice(0, shown) + sign.repeat(Math.max(8, subject.value.length - shown));
  };

/** The public part and a few characters, then dots. */
export const truncated: Change = (subject) => {
  const shown = publicLength(subject);
  return `${subject.value.slice(0, Math.min(shown + 4, Math.floor(subject.value.length / 2)))}...`;
};

/** How many characters at the start are the same in every value. */
function publicLength({ pattern, value }: Subject): number {
  if (pattern.anchor !== "start") return 0;
  return pattern.keywords.find((keyword) => value.startsWith(keyword))?.length ?? 0;
}
