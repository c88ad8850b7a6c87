import { readdirSync, readFileSync, statSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { made } from "../../helpers/scan-text.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";
import { GIT_ENV, makeFolder, type Folder } from "./folder.ts";

const token = made("acme_{base36:20}", 7);

const PATTERN = {
  name: "acme-token",
  title: "Acme token",
  keywords: ["acme_"],
  regex: "\\b(?<secret>acme_[a-z0-9]{20})\\b",
  examples: ["acme_{base36:20}"],
};

let folder: Folder;
let cache: Folder;
beforeEach(() => {
  folder = makeFolder();
  cache = makeFolder();
  folder.git("init", "--quiet");
  folder.write("src/a.txt", `see ${token}\n`);
});
afterEach(() => {
  folder.remove();
  cache.remove();
});

function configure(config: object, path = ".leaktrail.jsonc"): void {
  folder.write(path, `// ours\n${JSON.stringify(config)}`);
}

async function leaktrail(
  argv: readonly string[],
  cwd = folder.path,
): Promise<{ code: number; out: string; err: string }> {
  const io = fakeIo({ cwd, env: { ...GIT_ENV, LEAKTRAIL_CACHE_DIR: cache.at("answers") } });
  const code = await main(argv, io, new AbortController().signal);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

interface Found {
  readonly patterns: readonly string[];
  readonly catalogue: string;
  readonly config: string;
}

async function found(argv: readonly string[], cwd?: string): Promise<Found> {
  const { out, err } = await leaktrail([...argv, "--format", "json"], cwd);
  if (err !== "") throw new Error(err);
  const { findings, coverage } = JSON.parse(out) as {
    findings: { pattern: string }[];
    coverage: { catalogueHash: string; configHash: string };
  };
  const { catalogueHash, configHash } = coverage;
  return { patterns: findings.map(({ pattern }) => pattern), catalogue: catalogueHash, config: configHash };
}

describe("patterns of the repository's configuration", () => {
  test.each([["scan"], ["audit"]])("%s finds by them, and its hashes tell so", async (verb) => {
    folder.git("add", ".");
    folder.git("-c", "user.name=a", "-c", "user.email=a@example.test", "commit", "--quiet", "-m", "first");
    const before = await found([verb]);
    configure({ patterns: [PATTERN] });
    const after = await found([verb]);
    expect(before.patterns).toEqual([]);
    expect(after.patterns).toEqual(["acme-token"]);
    expect(after.catalogue).not.toBe(before.catalogue);
    expect(after.config).not.toBe(before.config);
    // What an earlier audit learnt is not believed under other patterns.
    expect(await found([verb])).toMatchObject({ patterns: after.patterns, config: after.config });
    configure({ patterns: [] });
    expect((await found([verb])).patterns).toEqual([]);
  });

  test("are read from the top of the repository, wherever it is scanned from", async () => {
    configure({ patterns: [PATTERN] });
    expect((await found(["scan", "."], folder.at("src"))).patterns).toEqual(["acme-token"]);
    expect((await found(["scan", folder.path], "/")).patterns).toEqual(["acme-token"]);
    configure({ disable: ["no-such-pattern"] }, "src/.leaktrail.jsonc");
    expect((await found(["scan", "."], folder.at("src"))).patterns).toEqual(["acme-token"]);
  });

  test("may stand in another file, or be left out", async () => {
    configure({ patterns: [PATTERN] }, "other.jsonc");
    expect((await found(["scan", "src"])).patterns).toEqual([]);
    expect((await found(["scan", "src", "--config", "other.jsonc"])).patterns).toEqual(["acme-token"]);
    configure({ nonsense: 1 });
    expect((await leaktrail(["scan", "src"])).code).toBe(2);
    expect((await found(["scan", "src", "--no-config"])).patterns).toEqual([]);
    expect((await leaktrail(["scan", "src", "--no-config", "--config", "other.jsonc"])).code).toBe(2);
    expect((await leaktrail(["scan", "src", "--config", "absent.jsonc"])).err).toContain("there is no such file");
  });

  test("may switch a built-in one off, and the report says so", async () => {
    folder.write("src/a.txt", `password = "${made("{base62:24}", 3)}"\n`);
    expect((await found(["scan", "src"])).patterns).toEqual(["generic-assignment"]);
    configure({ disable: ["generic-assignment"] });
    expect((await found(["scan", "src"])).patterns).toEqual([]);
    const { out } = await leaktrail(["scan", "src"]);
    expect(out).toContain(".leaktrail.jsonc switches off: generic-assignment");
  });
});

describe("a regex that may take more than linear time", () => {
  test("ends the run before anything is scanned", async () => {
    configure({ patterns: [{ ...PATTERN, regex: "acme_(?<secret>(?:[a-z0-9]+)+)x" }] });
    const { code, out, err } = await leaktrail(["scan", "."]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(/\.leaktrail\.jsonc:2:\d+: the regex of acme-token is not linear: exponential/);
  });

  test("is judged once; the answer is the user's own and holds nothing of a secret", async () => {
    configure({ patterns: [PATTERN] });
    await leaktrail(["scan", "."]);
    const [answer, ...more] = readdirSync(cache.at("answers"));
    expect(more).toEqual([]);
    const file = cache.at(`answers/${answer}`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "latin1")).not.toContain("acme");
    const written = statSync(file).mtimeMs;
    await leaktrail(["scan", "."]);
    expect(statSync(file).mtimeMs).toBe(written);
  });
});
