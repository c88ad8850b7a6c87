/** Characters that must stay hidden before the last four may be shown. */
const HIDDEN_BEFORE_TAIL = 16;
const TAIL = 4;

/**
 * A secret value that cannot be printed by accident: every conversion gives its mask.
 * The raw text leaves only through {@link Secret.reveal}.
 */
export class Secret {
  readonly #value: string;
  readonly #prefix: string;

  /**
   * @param value the secret as text
   * @param publicPrefix the part of the value that tells the format and is no secret (`ghp_`); must start the value
   */
  constructor(value: string, publicPrefix = "") {
    this.#value = value;
    this.#prefix = value.startsWith(publicPrefix) ? publicPrefix : "";
  }

  /** Length in UTF-16 code units. */
  get length(): number {
    return this.#value.length;
  }

  /** The part of the value that is no secret. */
  get publicPrefix(): string {
    return this.#prefix;
  }

  /** Public prefix, `...`, and the last four characters where 16 or more stay hidden. */
  get masked(): string {
    const hidden = this.#value.length - this.#prefix.length - TAIL;
    const tail = hidden >= HIDDEN_BEFORE_TAIL ? this.#value.slice(-TAIL) : "";
    return `${this.#prefix}...${tail}`;
  }

  /** The raw value. Callers: fingerprints, suppression, and reporters under `--reveal`. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return this.masked;
  }

  toJSON(): string {
    return this.masked;
  }
}

const SHORTEST_TOLD = 10;
const WITH_DIGIT_AND_LETTER = /^(?=.*\d)(?=.*[A-Za-z])/;

/** Whether a value can be told where it stands inside of a name: shorter ones, and words, are parts of many a name. */
export function isToldFromWords(value: string): boolean {
  return value.length >= SHORTEST_TOLD && WITH_DIGIT_AND_LETTER.test(value);
}
