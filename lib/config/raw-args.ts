/** What was typed after a verb, with the defaults of the option table filled in; nothing is interpreted yet. */
export interface RawArgs {
  /** Words that are no options, in order. */
  readonly words: readonly string[];
  /** By long option name: `true` for a flag that is set, else what was given. */
  readonly options: Readonly<Record<string, string | true>>;
  /** Names of the options that were typed; absent where nothing was. */
  readonly typed?: ReadonlySet<string>;
}

/** The value of an option that takes one; undefined where it has none. */
export function textOption({ options }: Pick<RawArgs, "options">, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}
