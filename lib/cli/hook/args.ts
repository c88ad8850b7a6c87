import { LeaktrailError } from "../../core/error.ts";
import { optionsOf, type Option } from "../options.ts";

/** What was typed after `hook`. */
export interface HookArgs {
  /** By long option name; flags are `"true"`. Defaults are filled in. */
  readonly values: ReadonlyMap<string, string>;
  /** Names of the options that were typed. */
  readonly typed: ReadonlySet<string>;
  readonly files: readonly string[];
}

/**
 * Reads the hook's arguments by the option table, without the parser of the other verbs, which costs as much as
 * starting Node. Hook managers put file names behind the options without `--`, so a word with a dash that names
 * something on disk is a file: a file called `--allow-incomplete` must not change what the hook does.
 * @throws LeaktrailError `usage`
 */
export function parseHookArgs(argv: readonly string[], onDisk: (file: string) => boolean): HookArgs {
  const options = optionsOf("hook");
  const values = new Map(options.flatMap(({ name, default: value }) => (value === undefined ? [] : [[name, value]])));
  const typed = new Set<string>();
  const files: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (word === "--") {
      files.push(...argv.slice(i + 1));
      break;
    }
    if (!word.startsWith("-") || word === "-" || onDisk(word)) {
      files.push(word);
      continue;
    }
    const option = optionNamed(word, options);
    const [, attached] = splitAtEquals(word);
    typed.add(option.name);
    if (option.type === "flag" && attached === null) values.set(option.name, "true");
    else if (option.type === "flag") throw usage(`${splitAtEquals(word)[0]} takes no value`);
    else values.set(option.name, checkedValue(option, attached ?? argv[++i]));
  }
  if (files.includes("")) throw usage("a file name is empty");
  return { values, typed, files };
}

/** Text of `hook --help`. */
export function hookHelp(): string {
  const rows = optionsOf("hook").map((option) => [signature(option), option.doc] as const);
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  const lines = rows.map(([left, doc]) => `  ${left.padEnd(width)}${doc}`);
  return `Usage: leaktrail hook [options] [files...]\n\n${lines.join("\n")}\n\nSee docs/options.md for all of it.\n`;
}

function signature({ name, short, choices, value }: Option): string {
  const given = choices?.join("|") ?? value;
  return `${short === undefined ? "" : `-${short}, `}--${name}${given === undefined ? "" : ` ${given}`}`;
}

function optionNamed(word: string, options: readonly Option[]): Option {
  const [name] = splitAtEquals(word);
  const option = options.find((one) => name === `--${one.name}` || name === `-${one.short}`);
  if (option === undefined) throw usage(`unknown option, and no such file: ${name}`);
  return option;
}

function checkedValue({ name, choices }: Option, value: string | undefined): string {
  if (value === undefined || value === "") throw usage(`--${name} needs a value`);
  if (choices !== undefined && !choices.includes(value)) {
    throw usage(`--${name}: ${value} is none of ${choices.join(", ")}`);
  }
  return value;
}

function splitAtEquals(word: string): readonly [name: string, value: string | null] {
  const at = word.indexOf("=");
  return at === -1 ? [word, null] : [word.slice(0, at), word.slice(at + 1)];
}

function usage(message: string): LeaktrailError {
  return new LeaktrailError("usage", message, "See `leaktrail hook --help`.");
}
