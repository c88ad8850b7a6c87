/**
 * A secret value that cannot be printed by accident: every conversion gives its mask.
 * The raw text leaves only through {@link Secret.reveal}.
 */
export declare class Secret {
    #private;
    /**
     * @param value the secret as text
     * @param publicPrefix the part of the value that tells the format and is no secret (`ghp_`); must start the value
     */
    constructor(value: string, publicPrefix?: string);
    /** Length in UTF-16 code units. */
    get length(): number;
    /** The part of the value that is no secret. */
    get publicPrefix(): string;
    /** Public prefix, `...`, and the last four characters where 16 or more stay hidden. */
    get masked(): string;
    /** The raw value. Callers: fingerprints, suppression, and reporters under `--reveal`. */
    reveal(): string;
    toString(): string;
    toJSON(): string;
}
/** Whether a value can be told where it stands inside of a name: shorter ones, and words, are parts of many a name. */
export declare function isToldFromWords(value: string): boolean;
