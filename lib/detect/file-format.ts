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

/** A structured file that is parsed rather than grepped. */
export interface FileFormat {
  readonly name: string;
  /** Whether this parser reads files at this path (any case, any depth). */
  matches(path: string): boolean;
  /** Slots in file order. Never throws: what cannot be parsed yields what could be read. */
  slots(text: string): readonly Slot[];
}
