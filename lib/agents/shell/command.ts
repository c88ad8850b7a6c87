/** A word of a command. */
export interface ShellWord {
  /** With quotes and escapes resolved; what is only known when it runs stands as it was written. */
  readonly text: string;
  /** Whether an unquoted `*`, `?`, `[` or `{` stands in it. */
  readonly isGlob: boolean;
  /** Whether a part of it is only known when it runs. */
  readonly isComputed: boolean;
}

/** One command of a command line. */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  /** Files that standard input is read from. */
  readonly inputs: readonly ShellWord[];
  /** Texts that standard input is given (`<<EOF`, `<<<`). */
  readonly bodies: readonly string[];
  /** Variables that its words name. */
  readonly variables: readonly string[];
}
