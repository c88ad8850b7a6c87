import { describe, expect, test } from "@jest/globals";
import { parseArgs } from "../../../lib/cli/args.ts";
import { OPTIONS, optionsOf, type Option } from "../../../lib/cli/options.ts";
import { VERBS } from "../../../lib/cli/verbs.ts";

/** The words after `leaktrail` in an example, without pipes and redirections. */
function wordsOf(example: string): string[] {
  const call = example.slice(example.indexOf("leaktrail ") + "leaktrail ".length);
  return call
    .split(/ [|<>]/)[0]!
    .trim()
    .split(" ");
}

/** Words without which a verb does not run. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  patterns: ["list"],
  config: ["explain"],
  explain: ["0123abcd"],
  baseline: ["create"],
};

/** Command line that gives `option` to `verb`. */
function useOf(option: Option, verb: string): string[] {
  return [
    verb,
    ...(NEEDED[verb] ?? []),
    `--${option.name}`,
    ...(option.type === "flag" ? [] : [option.choices?.at(-1) ?? "1"]),
  ];
}

describe("the option table", () => {
  test.each(OPTIONS.map((option) => [option.name, option] as const))(
    "--%s is written as help needs it",
    (_, option) => {
      expect(option.doc).toMatch(/^[a-z].*[^.]$/);
      expect(option.doc.length).toBeLessThan(80);
      expect(option.long).toMatch(/\.$/);
      expect(option.type === "flag" || option.choices !== undefined || option.value !== undefined).toBe(true);
      expect(option.choices ?? [option.default]).toContain(option.default);
    },
  );

  test.each(OPTIONS.map((option) => [option.example, option] as const))("example: %s", async (example, option) => {
    const command = await parseArgs(wordsOf(example), 80);
    expect(command).toMatchObject({ kind: "run", args: { options: { [option.name]: expect.anything() } } });
    expect(wordsOf(example)).toContain(`--${option.name}`);
    expect(option.verbs).toContain(command.kind === "run" ? command.verb : "");
  });

  test.each(VERBS.map(({ name }) => [name]))("%s takes its options, with the table's defaults", async (verb) => {
    for (const option of optionsOf(verb)) {
      const given = await parseArgs(useOf(option, verb), 80);
      const expected = option.type === "flag" ? true : (option.choices?.at(-1) ?? "1");
      expect(given).toMatchObject({ verb, args: { options: { [option.name]: expected } } });
    }
    const bare = await parseArgs([verb, ...(NEEDED[verb] ?? [])], 80);
    const defaults = optionsOf(verb).flatMap(({ name, default: value }) =>
      value === undefined ? [] : [[name, value]],
    );
    expect(bare).toMatchObject({ args: { options: Object.fromEntries(defaults) } });
  });

  test.each(VERBS.map(({ name }) => [name]))("%s --help names every option of its own and no other", async (verb) => {
    const help = await parseArgs([verb, "--help"], 100);
    const named = [...(help.kind === "print" ? help.text : "").matchAll(/^\s+(?:-\w, )?--([a-z-]+)/gm)].map(
      ([, name]) => name,
    );
    const own = optionsOf(verb).map(({ name }) => name);
    expect(named.filter((name) => name !== "help" && name !== "version").sort()).toEqual(own.sort());
  });

  test("no verb has two options of one name or letter", () => {
    for (const { name } of VERBS) {
      const names = optionsOf(name).flatMap((option) => [
        option.name,
        ...(option.short === undefined ? [] : [option.short]),
      ]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
