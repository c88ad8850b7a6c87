import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readCommands } from "../../../lib/agents/shell/read-commands.ts";
import { stepsOf } from "../../../lib/agents/shell/steps.ts";
import { processorTime } from "../../helpers/processor-time.ts";

const words = (line: string): string[][] | null =>
  readCommands(line)?.map((command) => command.words.map(({ text }) => text)) ?? null;

describe("command lines", () => {
  test.each<[string, string[][]]>([
    ["a b  c", [["a", "b", "c"]]],
    ["a 'b c' \"d e\" f\\ g", [["a", "b c", "d e", "f g"]]],
    ["a'b'\"c\"d", [["abcd"]]],
    ["a; b & c && d || e | f", [["a"], ["b"], ["c"], ["d"], ["e"], ["f"]]],
    ["a > b 2>&1 < c", [["a"]]],
    ["a \\\n b", [["a", "b"]]],
    ["a # b\nc", [["a"], ["c"]]],
    ["a#b", [["a#b"]]],
    [
      "a $(b c) d",
      [
        ["a", "$(b c)", "d"],
        ["b", "c"],
      ],
    ],
    ["(a; b) c", [["c"], ["a"], ["b"]]],
    ["a `b`", [["a", "`b`"], ["b"]]],
    [
      'a "$(b "c d")"',
      [
        ["a", '$(b "c d")'],
        ["b", "c d"],
      ],
    ],
    ["a <<E\n$(b)\nE\nc", [["a"], ["c"], ["b"]]],
    ["a <<'E'\n$(b)\nE\nc", [["a"], ["c"]]],
    ["a <(b)", [["a"], ["b"]]],
    ["", []],
  ])("%j", (line, expected) => {
    expect(words(line)).toEqual(expected);
  });

  test.each(["'a", '"a', "a `b", "a $(b", "a ${b", "(a", "a <<E\n$(".repeat(3) + "$(".repeat(200)])(
    "%j is not well formed",
    (line) => {
      expect(words(line)).toBeNull();
    },
  );

  test("files, texts and variables are told apart", () => {
    const [command] = readCommands("a <in <<<text >out $B ${C} <<E\nbody\nE\n")!;
    expect(command!.inputs.map(({ text }) => text)).toEqual(["in"]);
    expect(command!.bodies).toEqual(["text", "body\n"]);
    expect(command!.variables).toEqual(["B", "C"]);
  });
});

describe("any text", () => {
  const signs = [
    "$(",
    ")",
    "`",
    "'",
    '"',
    "\\",
    "\n",
    "<<E",
    "E",
    "{",
    "}",
    "${",
    ";",
    "|",
    "&",
    "<",
    ">",
    "(",
    " ",
    "cat",
    ".env",
    "git",
    "-C",
    "push",
    "sudo",
    "bash",
    "-c",
    "#",
    "\u{0}",
    "\u{1f511}",
  ];

  test("is read to an end without an error", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 60 }), (parts) => {
        expect(Array.isArray(stepsOf(parts.join("")))).toBe(true);
      }),
    );
  });

  test.each(signs)("a quarter of a megabyte of %j is read in time", (sign) => {
    const taken = processorTime(() => {
      stepsOf(sign.repeat(Math.ceil(250_000 / sign.length)));
      stepsOf(`a <<E\n${sign.repeat(Math.ceil(250_000 / sign.length))}`);
    });
    // Far from the 20 s that a hook has, and from what a square of the length would take.
    expect(taken).toBeLessThan(5000);
  });
});
