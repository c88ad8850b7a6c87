import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { made, tokenOf } from "../../helpers/scan-text.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";
import { GIT_ENV, makeFolder, type Folder } from "./folder.ts";

const GITHUB = "github-personal-access-token";
const token = tokenOf(GITHUB);
const random = made("{base62:24}", 5);

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

interface Step {
  readonly pattern: string;
  readonly stage: string;
  readonly reported: boolean;
  readonly why: string;
  readonly winner: string | null;
  readonly secret: { readonly masked: string } | null;
  readonly location: { readonly line: number; readonly column: number; readonly endLine: number };
}

async function leaktrail(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo({ cwd: folder.path, env: GIT_ENV });
  const code = await main(["patterns", ...argv], io, new AbortController().signal);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

async function steps(place: string): Promise<readonly Step[]> {
  const { code, out, err } = await leaktrail("explain", place, "--format", "json");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return (JSON.parse(out) as { steps: Step[] }).steps;
}

/** What the pattern came to on the only line of a file. */
async function stepOf(pattern: string, text: string | Uint8Array, path = "a.txt"): Promise<Step | undefined> {
  folder.write(path, text);
  return (await steps(`${path}:1`)).find((step) => step.pattern === pattern);
}

describe("a line is explained:", () => {
  test.each([
    ["a token", GITHUB, `x ${token}\n`, "found", "checksum is right"],
    ["a sample", GITHUB, `x ghp_${"x".repeat(36)}\n`, "placeholder", "masked"],
    ["a mask", GITHUB, "x ghp_...\n", "mask", "a mask follows"],
    ["a stub", GITHUB, "x ghp_short\n", "no-match", "not of the pattern's form"],
    ["a keyword inside a word", GITHUB, `x${token}\n`, "boundary", "inside a word"],
    ["a comment beside it", GITHUB, `x ${token} # leaktrail:ignore for a test\n`, "suppressed", "for a test"],
    ["an assignment", "generic-assignment", `password = "${random}"\n`, "found", "is assigned to password"],
    ["an ordinary word", "generic-assignment", `password = "submit button"\n`, "dropped", ""],
    ["a reference", "generic-assignment", "password = process.env.PASSWORD\n", "placeholder", ""],
    [
      "a name that is none of a secret",
      "generic-assignment",
      `token_url = "${random}"\n`,
      "dropped",
      "name is not one",
    ],
    ["two patterns of one text", "generic-assignment", `token = "${token}"\n`, "overlap", `but ${GITHUB} tells more`],
    ["encoded text", GITHUB, `x ${Buffer.from(`hello ${token}`).toString("base64")}\n`, "found", "checksum"],
    ["text of two bytes for a letter", GITHUB, Buffer.from(`\ufeffx ${token}\n`, "utf16le"), "found", "checksum"],
  ])("%s", async (_, pattern, text, stage, why) => {
    const step = await stepOf(pattern, text);
    expect(step).toMatchObject({ stage, reported: stage === "found" });
    expect(step!.why).toContain(why);
  });

  test("where nothing is to be told", async () => {
    folder.write("a.txt", "hello\nworld\n");
    expect(await steps("a.txt:2")).toEqual([]);
    expect((await leaktrail("explain", "a.txt:2")).out).toContain("No pattern has a keyword here");
  });

  test("only that line, also of what goes on for several", async () => {
    folder.write("a.txt", `x ${token}\n\ny ${token}\n`);
    expect(await steps("a.txt:3")).toMatchObject([{ pattern: GITHUB, location: { line: 3, column: 3, endLine: 3 } }]);
    expect(await steps("a.txt:2")).toEqual([]);
  });

  test("slots of files that are parsed", async () => {
    const step = await stepOf("npmrc-auth", `//registry.example.org/:_password=${random}\n`, ".npmrc");
    folder.write(".npmrc", `//registry.example.org/:_authToken=${random}\n`);
    const all = await steps(".npmrc:1");
    expect([step, ...all].filter((one) => one?.reported === true)).not.toHaveLength(0);
  });

  test("without the value", async () => {
    folder.write("a.txt", `password = "${random}"; x = "${token}"\n`);
    for (const format of ["text", "json"]) {
      const { out } = await leaktrail("explain", "a.txt:1", "--format", format);
      expect(out).not.toContain(random);
      expect(out).not.toContain(token);
      expect(out).toContain(`ghp_...${token.slice(-4)}`);
    }
  });

  test("unless there is no such line or file", async () => {
    folder.write("a.txt", "x\n");
    expect(await leaktrail("explain", "a.txt:9")).toMatchObject({ code: 2, err: expect.stringContaining("no line 9") });
    expect(await leaktrail("explain", "b.txt:1")).toMatchObject({ code: 2, err: expect.stringContaining("ENOENT") });
  });
});

describe("a user's patterns", () => {
  const PATTERN = {
    name: "acme-token",
    keywords: ["acme_"],
    regex: "\\b(?<secret>acme_[a-z0-9]{20})\\b",
    token: "acme_{base36:20}",
    examples: ["{token}", "key: {token}"],
    counterExamples: ["acme_{base36:19}"],
  };

  function configure(changes: object): void {
    folder.git("init", "--quiet");
    folder.write(".leaktrail.jsonc", JSON.stringify({ patterns: [{ ...PATTERN, ...changes }] }, null, 2));
  }

  test("are listed and explained", async () => {
    configure({ title: "Acme token" });
    expect((await leaktrail("list")).out).toMatch(/^acme-token +configuration file +Acme token/m);
    expect((await leaktrail("explain", "acme-token")).out).toContain("Acme token");
    expect(await stepOf("acme-token", `x ${made("acme_{base36:20}", 3)}`)).toMatchObject({ stage: "found" });
    expect((await leaktrail("explain", "acme-token", "--no-config")).code).toBe(2);
  });

  test("pass the check with their examples", async () => {
    configure({});
    expect(await leaktrail("check")).toMatchObject({
      code: 0,
      out: "1 patterns of .leaktrail.jsonc, 2 examples, 1 counter-examples, 0 problems\n",
    });
  });

  test("fail it with each example that is judged wrongly, and where it stands", async () => {
    configure({ examples: ["{token}", "acme_{base36:19}"], counterExamples: ["x {token}"] });
    const { code, out } = await leaktrail("check");
    expect(code).toBe(1);
    expect(out).toMatch(/^\.leaktrail\.jsonc:12:9: acme-token: example 2 is not reported .*: acme_\{base36:19\}$/m);
    expect(out).toMatch(/^\.leaktrail\.jsonc:15:9: acme-token: counter-example 1 is reported: x \{token\}$/m);
    const json = JSON.parse((await leaktrail("check", "--format", "json")).out) as { list: object[] };
    expect(json.list).toMatchObject([{ line: 12, template: "acme_{base36:19}" }, { line: 15 }]);
  });

  test("fail it with a regex that is not linear, and an example that is a secret is not printed", async () => {
    configure({ regex: "\\b(?<secret>acme_(?:[a-z0-9]+)+)!" });
    expect((await leaktrail("check")).out).toContain("the regex is not linear");
    configure({ examples: [`acme_ ${token}`] });
    const { code, out } = await leaktrail("check");
    expect(code).toBe(1);
    expect(out).toContain("example 1 is not reported");
    expect(out).not.toContain(token);
  });
});
