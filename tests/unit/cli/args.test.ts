import { describe, expect, test } from "@jest/globals";
import { parseArgs } from "../../../lib/cli/args.ts";
import { VERSION } from "../../../lib/core/version.ts";

function words(...argv: string[]): Promise<unknown> {
  return parseArgs(argv, 80).then((command) => (command.kind === "run" ? command.args.words : command));
}

function refusal(...argv: string[]): Promise<{ code: string; message: string; remedy: string }> {
  return parseArgs(argv, 80).then(
    (command) => {
      throw new Error(`accepted: ${JSON.stringify(command)}`);
    },
    (error: { code: string; message: string; remedy: string }) => error,
  );
}

describe("what is refused, and what is suggested", () => {
  test.each([
    [["audti"], "unknown verb: audti", "Did you mean `audit`?"],
    [["incident"], "unknown verb: incident", "See `leaktrail --help`."],
    [["help", "scna"], "unknown verb: scna", "Did you mean `scan`?"],
    [
      ["scan", "--exclude-dependancies"],
      "unknown option: --exclude-dependancies",
      "Did you mean `--exclude-dependencies`?",
    ],
    [["scan", "--no-color"], "unknown option: --no-color", "Did you mean `--color`?"],
    [["scan", "-q"], "unknown option: -q", "See `leaktrail scan --help`."],
    [["scan", "--since", "1d"], "unknown option: --since", "See `leaktrail scan --help`."],
    [["audit", "--repo", "x"], "unknown option: --repo", "See `leaktrail audit --help`."],
    [["scan", "--paths=x"], "unknown option: --paths", "See `leaktrail scan --help`."],
    [["scan", "--__proto__", "x"], "unknown option: --__proto__", "See `leaktrail scan --help`."],
    [["scan", "--constructor", "x"], "unknown option: --constructor", "See `leaktrail scan --help`."],
    [["--color", "never", "scan"], "unknown option: --color", "Options stand after the verb: leaktrail VERB --option."],
    [["audit", "one", "two"], "unexpected argument: two", "See `leaktrail audit --help`."],
    [["scan", ""], "an argument is empty", "See `leaktrail scan --help`."],
    [["scan", "--max-size="], "--max-size needs a value", "See `leaktrail scan --help`."],
  ])("%j", async (argv, message, remedy) => {
    expect(await refusal(...argv)).toMatchObject({ code: "usage", message, remedy });
  });

  test("a value that is no choice is named with the choices", async () => {
    const { message } = await refusal("scan", "--format", "xml");
    expect(message).toMatch(/format.*"xml".*"text", "json", "jsonl"/);
  });

  test("an option without its value is named", async () => {
    expect((await refusal("scan", "--max-size")).message).toContain("max-size");
    expect((await refusal("scan", "--max-size", "--stdin")).message).toContain("max-size");
  });

  test("patterns needs an action that exists", async () => {
    expect((await refusal("patterns")).message).toContain("action");
    expect((await refusal("patterns", "lst")).message).toMatch(/"lst".*"list"/);
  });
});

describe("what is accepted", () => {
  test("words stay text, whatever they look like", async () => {
    expect(await words("scan", "0x10", "1e3", "007", "-5", "a b", "--", "-q", "--stdin")).toEqual([
      "0x10",
      "1e3",
      "007",
      "-5",
      "a b",
      "-q",
      "--stdin",
    ]);
  });

  test("the last of a repeated option counts", async () => {
    const command = await parseArgs(
      ["scan", "--format", "json", "--format=text", "--max-size", "1M", "--max-size", "2M"],
      80,
    );
    expect(command).toMatchObject({ args: { options: { format: "text", "max-size": "2M" } } });
  });

  test("options may stand before and after words", async () => {
    const command = await parseArgs(["audit", "--detail", "repo", "--reveal"], 80);
    expect(command).toMatchObject({ args: { words: ["repo"], options: { detail: true, reveal: true } } });
  });

  test("- is standard input", async () => {
    expect(await parseArgs(["scan", "-"], 80)).toMatchObject({ args: { words: [], options: { stdin: true } } });
    expect(await words("scan", "--", "-")).toEqual(["-"]);
  });

  test.each([[["--version"]], [["-V"]], [["version"]], [["scan", "--version"]]])(
    "%j gives the version",
    async (argv) => {
      expect(await parseArgs(argv, 80)).toEqual({ kind: "print", text: `${VERSION}\n`, asked: true });
    },
  );

  test.each([[["--help"]], [["-h"]], [["help"]]])("%j lists all verbs", async (argv) => {
    const command = await parseArgs(argv, 80);
    expect(command).toMatchObject({ kind: "print", asked: true });
    expect(command).toMatchObject({ text: expect.stringMatching(/hook[\s\S]*audit[\s\S]*scan[\s\S]*patterns/) });
  });

  test("help of a verb by both ways is the same", async () => {
    expect(await parseArgs(["help", "scan"], 80)).toEqual(await parseArgs(["scan", "-h"], 80));
  });

  test("nothing typed gives help that was not asked for", async () => {
    expect(await parseArgs([], 80)).toMatchObject({ kind: "print", asked: false });
  });
});
