/** A credential slot that a file parser found; offsets into the text it was given. */
export interface Slot {
  /** Name of the {@link FilePattern} to report. */
  readonly pattern: string;
  /** What the value is assigned to: `_authToken`, `machine example.com password`. */
  readonly name: string;
  /** Where the value stands as written, quotes left out. */
  readonly start: number;
  readonly end: number;
  /** The value after undoing the file's own escapes or encoding, where that differs from the text. */
  readonly value?: string;
}

/** Text inside the text that only its file's parser can read: an escaped string, a decoded value. */
export interface Passage {
  /** The text, one character per byte or UTF-16 unit like the whole. */
  readonly text: string;
  /** Where it stands as written. */
  readonly start: number;
  readonly end: number;
  /** Where each of its characters stands, and one more for its end; without it, all of them stand at the whole. */
  readonly offsets?: readonly number[];
}

/** A structured file that is parsed rather than grepped. */
export interface FileFormat {
  readonly name: string;
  /** Whether this parser reads files at this path (any case, any depth). */
  matches(path: string): boolean;
  /** Whether bytes may hold anything for it: a quick look before a text is made of them. By default any may. */
  mayHold?(bytes: Uint8Array): boolean;
  /** Slots in file order. Never throws: what cannot be parsed yields what could be read. */
  slots(text: string): readonly Slot[];
  /** Text that the text patterns should read too, beside the file as written. */
  passages?(text: string): readonly Passage[];
}
