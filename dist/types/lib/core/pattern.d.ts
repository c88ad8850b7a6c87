/** Facts decoded from a value without asking anyone: scope, owner, expiry, the name it is assigned to. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>;
/** What every kind of pattern tells about the secret it stands for. */
interface PatternBase {
    /** Stable id in kebab-case, `vendor-thing`; never reused for something else. */
    readonly name: string;
    /** Identity family: the same value found under two patterns of one family is one secret. Default: `name`. */
    readonly family?: string;
    /** Vendor as people write it. */
    readonly provider: string;
    /** What it is, as a noun phrase: `PyPI API token`. */
    readonly title: string;
    /** What somebody who holds it can do, one sentence. */
    readonly impact: string;
    /** Public part that a mask may show. Default: the keyword for `start`, nothing otherwise. */
    readonly publicPrefix?: string;
    /** Verdict when the filters accept and no proof decides. Default `shaped`. */
    readonly verdict?: "shaped" | "generic";
    /** Id of the offline proof in `lib/detect/proofs`. */
    readonly proof?: string;
    /** Id of what is looked for beside the value in `lib/detect/companions`: the other parts of the same credential. */
    readonly companion?: string;
    /** Shannon entropy floor in bits per character (formats.md 1.8); below it the match is dropped. */
    readonly entropy?: number;
    /** Human-chosen value: its id is made from family, path, name and ordinal, with nothing of the value. */
    readonly weak?: boolean;
    /** Steps that end the secret's validity, in order, imperative. */
    readonly revoke: readonly string[];
    /** Pages that document the format or its revocation. */
    readonly references: readonly string[];
    /** Page that states length and alphabet of a value that nothing but a word near it tells from other text. */
    readonly formatSource?: string;
    /** Shape of a made-up value: literal text and `{alphabet:count}` groups; the proof's `seal` finishes it. */
    readonly token: string;
    /** Templates with `{token}` (or own groups) that the whole pipeline must report under this pattern. */
    readonly examples: readonly string[];
    /** Templates that must not yield a finding of this pattern at `confirmed`, `shaped` or `generic`. */
    readonly counterExamples: readonly string[];
    /** Path that examples are scanned under; default `example.txt`. */
    readonly examplePath?: string;
}
/** A format found in any text by keyword and regex. */
export interface TextPattern extends PatternBase {
    /**
     * Where the keyword stands. `start`: every match begins with a keyword and the regex runs sticky there,
     * so it needs no window and no length cap; the engine checks the left boundary.
     * `within`: the regex searches a window around each keyword hit and checks both boundaries itself.
     */
    readonly anchor: "start" | "within";
    /** Literals of which one stands in (or, `within`, near) every match. Without case when `ignoreCase`. */
    readonly keywords: readonly [string, ...string[]];
    readonly ignoreCase?: boolean;
    /** `start` only: the keyword may stand inside a word (`MY_PASSWORD`), and a keyword without a match is no stub. */
    readonly inWord?: boolean;
    /**
     * `start` only: how many characters behind the keyword's start a match may still cross the end of a line; from there
     * on it ends with the line. Without it 0 where the regex plainly cannot match a line feed, else no limit.
     */
    readonly crosses?: number;
    /** `within` only: characters before and after the keyword's start that the regex may see. Default [64, 256]. */
    readonly reach?: readonly [before: number, after: number];
    /**
     * Must hold a named group `secret`; a group `name` tells what it is assigned to. Flags: at most `i`, `s`, `m`.
     * Text is one character per byte (UTF-8 is not decoded). No super-linear backtracking.
     */
    readonly regex: RegExp;
}
/** A credential slot of a structured file, found by a parser in `lib/detect/files` that names this pattern. */
export interface FilePattern extends PatternBase {
    readonly anchor: "file";
    readonly examplePath: string;
}
/** One format of secret as data; lives in `patterns/<vendor>.ts` or in a user's config. */
export type Pattern = TextPattern | FilePattern;
export {};
