import yargs, { type Argv } from "yargs";
import type { RawArgs } from "../config/raw-args.ts";
import { VERSION } from "../core/version.ts";
import { optionsOf, type Option, type VerbName } from "./options.ts";
import { seeHelp, unknownName, usageError } from "./usage-error.ts";
import { VERBS, type Positional, type Verb } from "./verbs.ts";

/** What the command line asks for. */
export type Command =
  | { readonly kind: "run"; readonly verb: VerbName; readonly args: RawArgs }
  /** Print `text`; `asked` is false when nothing at all was typed. */
  | { readonly kind: "print"; readonly text: string; readonly asked: boolean };

type Values = Readonly<Record<string, unknown>>;

const PARSER = {
  "boolean-negation": false,
  "camel-case-expansion": false,
  "dot-notation": false,
  "greedy-arrays": false,
  "parse-numbers": false,
  "parse-positional-numbers": false,
  "strip-aliased": true,
};

const MANY = { one: "<$>", "one?": "[$]", many: "[$..]" };
const SHORTHANDS = ["--help", "-h", "--version", "-V"];

/**
 * Reads the command line by the option table. The verb comes first.
 * @param width columns that help may use
 * @throws LeaktrailError `usage` for an unknown verb or option, a bad choice, a missing value
 */
export async function parseArgs(argv: readonly string[], width: number): Promise<Command> {
  const words = translate(argv);
  const verb = words[0] === undefined || SHORTHANDS.includes(words[0]) ? undefined : verbNamed(words[0]);
  if (verb !== undefined) refuseUnknown(verb, words);
  const parser = baseParser(width);
  const isHelp = words.some((word) => /^(?:--h|-\w*h)/.test(word));
  let values: Values | undefined;
  for (const one of VERBS) {
    parser.command(
      signature(one),
      one.doc,
      (builder) => describeVerb(builder, one, isHelp),
      (parsed) => void (values = parsed),
    );
  }
  const output = await run(parser, words);
  if (verb !== undefined && values !== undefined) {
    return { kind: "run", verb: verb.name, args: { ...readValues(verb, values), typed: typedIn(verb, words) } };
  }
  if (output !== "") return { kind: "print", text: `${output}\n`, asked: true };
  return { kind: "print", text: `${await parser.getHelp()}\n`, asked: false };
}

/** The verb of that name. Throws a usage error with a suggestion if there is none. */
function verbNamed(name: string): Verb {
  const verb = VERBS.find((one) => one.name === name);
  if (verb !== undefined) return verb;
  if (name.startsWith("-"))
    throw usageError(`unknown option: ${name}`, "Options stand after the verb: leaktrail VERB --option.");
  throw unknownName("verb", name, [...VERBS.map((one) => one.name), "help", "version"]);
}

/** `help` and `version` as verbs, and `-` for standard input. */
function translate(argv: readonly string[]): readonly string[] {
  if (argv[0] === "version" && argv.length === 1) return ["--version"];
  if (argv[0] === "help") return [...argv.slice(1), "--help"];
  if (argv[0] !== "scan") return argv;
  const end = argv.includes("--") ? argv.indexOf("--") : argv.length;
  return argv.map((word, index) => (word === "-" && index < end ? "--stdin" : word));
}

function baseParser(width: number): Argv {
  return yargs()
    .scriptName("leaktrail")
    .usage("Usage: $0 <verb> [options]")
    .parserConfiguration(PARSER)
    .locale("en")
    .exitProcess(false)
    .wrap(width)
    .version(VERSION)
    .alias({ help: "h", version: "V" })
    .group(["help", "version"], "Other:")
    .epilogue("Exit codes: 0 clean, 1 findings, 2 usage or environment error, 3 incomplete.");
}

/** Parses `words`; gives what yargs wants printed (help, version), which is empty when a verb is to run. */
async function run(parser: Argv, words: readonly string[]): Promise<string> {
  let output = "";
  let failure: string | undefined;
  parser.fail((message, error) => {
    // yargs's own errors are about what was typed; anything else is a bug and goes on.
    if (message === null && error !== undefined) throw error;
    failure ??= message;
  });
  await parser.parseAsync([...words], {}, (_error: unknown, _argv: unknown, text: string) => {
    output = text;
  });
  if (failure !== undefined) throw usageError(inOurWords(failure, words[0]), undefined, words[0]);
  return output;
}

/** yargs's message on one line; where it only counts what is missing, the name of it. */
function inOurWords(message: string, verbName: string | undefined): string {
  const required = VERBS.find(({ name }) => name === verbName)?.positionals.find(({ arity }) => arity === "one");
  if (!message.startsWith("Not enough non-option") || required === undefined) return message.replaceAll(/\s+/g, " ");
  const choices = required.choices === undefined ? "" : `: ${required.choices.join(", ")}`;
  return `${verbName} needs an argument \`${required.name}\`${choices}`;
}

function signature(verb: Verb): string {
  return [verb.name, ...verb.positionals.map(({ name, arity }) => MANY[arity].replace("$", name))].join(" ");
}

/** yargs lays out the help of a verb that runs too; nobody sees it, and what is hidden takes it no time. */
function describeVerb(builder: Argv, verb: Verb, isHelp: boolean): Argv {
  for (const { name, arity, doc, choices } of verb.positionals) {
    const shape = arity === "many" ? { array: true, default: [] } : {};
    builder.positional(name, {
      type: "string",
      describe: doc,
      ...shape,
      ...(choices === undefined ? {} : { choices }),
    });
  }
  for (const option of optionsOf(verb.name)) describeOption(builder, option, isHelp);
  return builder;
}

function describeOption(builder: Argv, option: Option, isHelp: boolean): void {
  const shared = {
    describe: option.doc,
    group: `${option.category}:`,
    hidden: !isHelp,
    ...(option.short && { alias: option.short }),
  };
  if (option.type === "flag") {
    builder.option(option.name, { ...shared, type: "boolean" });
    return;
  }
  builder.option(option.name, {
    ...shared,
    type: "string",
    requiresArg: true,
    ...(option.choices && { choices: option.choices }),
    ...(option.default !== undefined && { default: option.default }),
  });
}

function readValues(verb: Verb, values: Values): RawArgs {
  const read: Record<string, string | true> = {};
  for (const { name, type } of optionsOf(verb.name)) {
    const value = valueOf(type, values[name]);
    if (value === "") throw usageError(`--${name} needs a value`, undefined, verb.name);
    if (value !== undefined) read[name] = value;
  }
  return { words: readPositionals(verb, values), options: read };
}

/** Options that stand among the words; the rest of what yargs gives are defaults. */
function typedIn(verb: Verb, words: readonly string[]): ReadonlySet<string> {
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  const given = new Set(words.slice(1, end).map((word) => word.split("=")[0] ?? ""));
  const isTyped = ({ name, short }: Option): boolean => given.has(`--${name}`) || given.has(`-${short}`);
  return new Set(
    optionsOf(verb.name)
      .filter(isTyped)
      .map(({ name }) => name),
  );
}

/** Looks at every word before `--`: yargs itself takes unknown options for values of its own. */
function refuseUnknown(verb: Verb, words: readonly string[]): void {
  const options = optionsOf(verb.name);
  const known = options.map(({ name }) => `--${name}`);
  const letters = options.flatMap(({ short }) => (short === undefined ? [] : [`-${short}`]));
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  for (const word of words.slice(1, end)) {
    const name = word.split("=")[0] ?? "";
    // A negative number is a word; yargs agrees.
    if (!name.startsWith("-") || /^-\d/.test(name)) continue;
    if (![...known, ...letters, ...SHORTHANDS].includes(name))
      throw unknownName("option", name, known, seeHelp(verb.name));
  }
}

/** The last of several counts; yargs gives them all. */
function valueOf(type: Option["type"], given: unknown): string | true | undefined {
  const value: unknown = Array.isArray(given) ? given.at(-1) : given;
  if (value === undefined || value === false) return undefined;
  return type === "flag" ? true : String(value);
}

function readPositionals(verb: Verb, values: Values): string[] {
  const named = verb.positionals.flatMap(({ name }) => {
    const value = values[name];
    return value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(String);
  });
  const rest = (Array.isArray(values["_"]) ? values["_"] : []).slice(1).map(String);
  const words = [...named, ...rest];
  const most = mostWords(verb.positionals);
  if (words.length > most) throw usageError(`unexpected argument: ${words[most] ?? ""}`, undefined, verb.name);
  if (words.includes("")) throw usageError("an argument is empty", undefined, verb.name);
  return words;
}

function mostWords(positionals: readonly Positional[]): number {
  return positionals.some(({ arity }) => arity === "many") ? Number.POSITIVE_INFINITY : positionals.length;
}
