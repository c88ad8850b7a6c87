import { createHash, generateKeyPairSync } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { githubToken } from "../../helpers/hook-secret.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";
import { made } from "../../helpers/scan-text.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";
import { GIT_ENV } from "../scan/folder.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

let repo: TestRepo;
beforeEach(() => {
  repo = folder.make();
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function leaktrail(...argv: string[]): Promise<Ran> {
  const env = { ...GIT_ENV, LEAKTRAIL_CACHE_DIR: join(folder.path, "cache") };
  const io = fakeIo({ cwd: repo.path, env });
  const code = await main(argv, io, new AbortController().signal);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

interface Told {
  readonly carried: readonly { readonly at: string; readonly path: string; readonly line: number }[];
  readonly dead: readonly { readonly at: string; readonly why: string }[];
  readonly left: readonly { readonly at: string; readonly why: string }[];
  readonly edits: readonly { readonly path: string; readonly patch: string }[];
  readonly written: readonly string[];
}

async function migrate(...argv: string[]): Promise<Told & { readonly code: number }> {
  const { code, out } = await leaktrail("migrate", "--format", "json", ...argv);
  return { ...(JSON.parse(out) as Told), code };
}

/** Findings, and reasons of what is suppressed, of an audit. */
async function audited(): Promise<{ readonly open: number; readonly reasons: readonly string[] }> {
  const { out } = await leaktrail("audit", "--format", "json");
  const report = JSON.parse(out) as {
    findings: readonly unknown[];
    suppressed: readonly { readonly suppression: { readonly reason: string } }[];
  };
  return { open: report.findings.length, reasons: report.suppressed.map(({ suppression }) => suppression.reason) };
}

const read = (file: string): string => readFileSync(join(repo.path, file), "utf8");
const sha = (kind: "sha1" | "sha256", text: string): string => createHash(kind).update(text).digest("hex");

test("fingerprints of gitleaks: in a commit, on disk, in the history, and dead ones", async () => {
  const [removed, kept, old] = [githubToken(1), githubToken(2), githubToken(3)];
  const first = repo.commit({ "src/a.txt": `one\ntoken = ${removed}\n` });
  repo.commit({ "old.txt": `token = ${old}\n`, "src/a.txt": "one\n" });
  repo.commit({ "old.txt": "gone\n", "b.txt": `x\nx\ntoken = ${kept}\n` });
  repo.commit({
    ".gitleaksignore": [
      "# revoked in 2024",
      `${first}:src/a.txt:github-pat:2`,
      "b.txt:github-pat:3",
      "old.txt:github-pat:1",
      `${"0".repeat(40)}:src/a.txt:github-pat:2`,
      "b.txt:github-pat:1",
      "",
    ].join("\n"),
  });
  expect((await audited()).open).toBe(3);
  const told = await migrate("--write");
  expect(told.carried.map(({ at, path, line }) => [at, path, line])).toEqual([
    [".gitleaksignore:2", "src/a.txt", 2],
    [".gitleaksignore:3", "b.txt", 3],
    [".gitleaksignore:4", "old.txt", 1],
  ]);
  expect(told.dead.map(({ at }) => at)).toEqual([".gitleaksignore:5", ".gitleaksignore:6"]);
  expect(told).toMatchObject({ code: 0, left: [], written: [".leaktrail-ignore", ".gitattributes"] });
  expect(await audited()).toEqual({ open: 0, reasons: expect.arrayContaining(["revoked in 2024"]) });
  expect(await migrate()).toMatchObject({ code: 0, edits: [] });
  for (const secret of [removed, kept, old])
    expect(JSON.stringify(told) + read(".leaktrail-ignore")).not.toContain(secret.slice(4, 20));
});

test("in a shallow clone a missing commit proves nothing", async () => {
  const first = repo.commit({ "a.txt": `token = ${githubToken(1)}\n` });
  repo.commit({ "a.txt": "gone\n", ".gitleaksignore": `${first}:a.txt:github-pat:1\n` });
  const whole = repo.path;
  repo = folder.make();
  repo.git("fetch", "-q", "--depth", "1", `file://${whole}`, "HEAD");
  repo.git("checkout", "-q", "FETCH_HEAD");
  expect(await migrate()).toMatchObject({ code: 3, dead: [], left: [{ at: ".gitleaksignore:1" }] });
});

test("outside of a repository, commits cannot be looked up", async () => {
  const bare = join(folder.path, "no-repository");
  mkdirSync(bare);
  writeFileSync(join(bare, "b.txt"), `token = ${githubToken(16)}\n`);
  writeFileSync(join(bare, ".gitleaksignore"), `${"1".repeat(40)}:b.txt:github-pat:1\nb.txt:github-pat:1\n`);
  expect(await migrate(bare)).toMatchObject({
    code: 3,
    carried: [{ path: "b.txt" }],
    left: [{ at: ".gitleaksignore:1" }],
    edits: [{ path: ".leaktrail-ignore" }],
  });
});

test("where findings of several patterns stand on the line, nothing is guessed", async () => {
  const url = `postgres://app:${made("{base62:16}", 5)}@db.acme-tools.io/app`;
  repo.commit({ "a.txt": `${url} token = ${githubToken(4)}\n`, ".gitleaksignore": "a.txt:generic-api-key:1\n" });
  const told = await migrate("--write");
  expect(told).toMatchObject({ code: 3, carried: [], written: [] });
  expect(told.left[0]!.why).toContain("2 patterns");
});

test("a line where another vendor's token stands now is not what the rule was about", async () => {
  repo.commit({
    "a.txt": `token = ${githubToken(4)}\n`,
    "b.txt": `token = ${githubToken(5)}\n`,
    ".gitleaksignore": "a.txt:stripe-access-token:1\nb.txt:generic-api-key:1\n",
  });
  const told = await migrate("--write");
  expect(told).toMatchObject({ code: 3, carried: [{ path: "b.txt" }], left: [{ at: ".gitleaksignore:1" }] });
  expect((await audited()).open).toBe(1);
});

test("a text that secretlint allows as a part of values is listed, since nobody has named those values", async () => {
  const rule = { id: "@secretlint/secretlint-rule-github", options: { allows: [githubToken(13).slice(0, 12)] } };
  repo.commit({ "a.txt": `token = ${githubToken(13)}\n`, ".secretlintrc.json": JSON.stringify({ rules: [rule] }) });
  const told = await migrate("--write");
  expect(told).toMatchObject({ code: 3, carried: [], written: [], dead: [] });
  expect(told.left[0]!.why).toContain("is a part of");
});

test("a baseline that a hook names and that is not there is told, under the usual name too", async () => {
  repo.commit({
    ".pre-commit-config.yaml":
      "repos:\n- repo: https://github.com/Yelp/detect-secrets\n  rev: v1.5.0\n  hooks:\n  - id: detect-secrets\n    args: [--baseline, .secrets.baseline]\n",
  });
  expect(await migrate()).toMatchObject({ code: 3, left: [{ at: ".secrets.baseline" }] });
});

test("paths of one tool that hold for the files of another are told", async () => {
  repo.commit({ ".gitleaks.toml": "[allowlist]\npaths = ['^docs/']\n", ".secretlintignore": "samples/\n" });
  const { out } = await leaktrail("migrate");
  expect(out).toContain("paths: what one of gitleaks, secretlint passed over");
});

test("reports of gitleaks that are no baselines are refused by their form", async () => {
  repo.commit({ "known.sarif": '{"runs": []}', "known.csv": "RuleID,Commit\n" });
  for (const file of ["known.sarif", "known.csv"]) {
    const { code, err } = await leaktrail("migrate", "--from", "gitleaks", "--file", file);
    expect([code, err]).toEqual([2, expect.stringContaining("JSON")]);
  }
});

test("a baseline of gitleaks names the value, or its line alone", async () => {
  const url = `postgres://app:${made("{base62:16}", 5)}@db.acme-tools.io/app`;
  const commit = repo.commit({ "a.txt": `${url} token = ${githubToken(4)}\n`, "b.txt": `token = ${githubToken(5)}\n` });
  const row = { RuleID: "github-pat", StartLine: 1, Commit: commit };
  writeFileSync(
    join(repo.path, "known.json"),
    JSON.stringify([
      { ...row, File: "a.txt", Secret: githubToken(4) },
      { ...row, File: "b.txt", Secret: "REDACTED" },
    ]),
  );
  const told = await migrate("--from", "gitleaks", "--file", "known.json", "--write");
  expect(told).toMatchObject({
    code: 0,
    carried: [{ path: "a.txt" }, { path: "b.txt" }],
    written: [".leaktrail-baseline", ".gitattributes"],
  });
  const { out } = await leaktrail("audit", "--format", "json");
  expect((JSON.parse(out) as { findings: { pattern: string }[] }).findings.map(({ pattern }) => pattern)).toEqual([
    "database-url",
  ]);
});

test("detect-secrets: by hash, wherever the line is now, and not once the value has changed", async () => {
  const [token, changed] = [githubToken(6), githubToken(7)];
  const password = made("{base62:16}", 8);
  repo.commit({
    "a.py": `${"\n".repeat(9)}token = "${token}"\n`,
    "b.py": `token = "${changed}"\n`,
    "c.txt": `DATABASE_URL=postgres://app:${password}@db.acme-tools.io/app\n`,
    ".secrets.baseline": JSON.stringify({
      version: "1.5.0",
      results: {
        "a.py": [{ type: "GitHub Token", hashed_secret: sha("sha1", token), is_secret: false, line_number: 2 }],
        "b.py": [{ type: "GitHub Token", hashed_secret: sha("sha1", githubToken(9)), line_number: 1 }],
        // The tool takes the password alone.
        "c.txt": [{ type: "Basic Auth Credentials", hashed_secret: sha("sha1", password), line_number: 1 }],
      },
    }),
  });
  const told = await migrate("--write");
  expect(told.carried.map(({ path, line }) => [path, line])).toEqual([
    ["a.py", 10],
    ["c.txt", 1],
  ]);
  expect(told).toMatchObject({ code: 0, dead: [{ at: ".secrets.baseline: b.py:1" }] });
  const { open, reasons } = await audited();
  expect(open).toBe(1);
  expect(reasons).toContain("migrated from .secrets.baseline, GitHub Token, marked as no secret");
});

test("betterleaks: the SHA-256 of a value, wherever it ever stood", async () => {
  repo.commit({ "a.txt": `token = ${githubToken(10)}\n` });
  repo.commit({
    "a.txt": "gone\n",
    ".betterleaksignore": `${sha("sha256", githubToken(10))}\n${sha("sha256", "x")}\n`,
  });
  expect(await migrate("--write")).toMatchObject({
    code: 0,
    carried: [{ path: "a.txt" }],
    dead: [{ at: ".betterleaksignore:2" }],
  });
  expect((await audited()).open).toBe(0);
});

test("talisman: a file counts as long as its checksum holds", async () => {
  const [same, other] = [`token = ${githubToken(11)}\n`, `token = ${githubToken(12)}\n`];
  const sum = (path: string, text: string): string =>
    sha("sha256", sha("sha256", "") + sha("sha256", text) + sha("sha256", path));
  repo.commit({
    "d/same.txt": same,
    "other.txt": other,
    ".talismanrc": `fileignoreconfig:\n- filename: d/same.txt\n  checksum: ${sum("d/same.txt", same)}\n- filename: other.txt\n  checksum: ${sum("other.txt", same)}\n`,
  });
  expect(await migrate("--write")).toMatchObject({
    code: 0,
    carried: [{ path: "d/same.txt" }],
    dead: [{ at: ".talismanrc: other.txt" }],
  });
  expect((await audited()).open).toBe(1);
});

test("secretlint: a value that a rule allows", async () => {
  const rule = { id: "@secretlint/secretlint-rule-github", options: { allows: [githubToken(13)] } };
  repo.commit({ "a.txt": `token = ${githubToken(13)}\n`, ".secretlintrc.json": JSON.stringify({ rules: [rule] }) });
  const told = await migrate("--write");
  expect(told).toMatchObject({
    code: 0,
    carried: expect.arrayContaining([expect.objectContaining({ path: "a.txt" })]),
  });
  expect(JSON.stringify(told) + read(".leaktrail-ignore")).not.toContain(githubToken(13).slice(4, 20));
  expect((await audited()).open).toBe(0);
});

test("rules and paths go into the configuration, which stays what it was; entries cover what the rules find", async () => {
  const acme = `acme_${made("{hex:20}", 1)}`;
  const before = `{\n  // mine\n  "failOn": "warning",\n}\n`;
  const commit = repo.commit({
    ".leaktrail.jsonc": before,
    "a.txt": `${acme}\n`,
    "docs/b.txt": `acme_${made("{hex:20}", 2)}\n`,
    ".gitleaks.toml": `[[rules]]\nid = "acme"\nregex = '''\\bacme_[a-f0-9]{20}\\b'''\nkeywords = ["acme_"]\n[allowlist]\npaths = ['''^docs/''']\n`,
    ".pre-commit-config.yaml":
      "repos:\n- repo: https://github.com/gitleaks/gitleaks\n  rev: v8.30.0\n  hooks:\n  - id: gitleaks\n",
  });
  repo.commit({ ".gitleaksignore": `${commit}:a.txt:acme:1\n` });
  const dry = await leaktrail("migrate");
  expect(dry).toMatchObject({ code: 0, err: "" });
  expect(dry.out).toContain("Nothing was written");
  expect(read(".leaktrail.jsonc")).toBe(before);
  expect(existsSync(join(repo.path, ".leaktrail-ignore"))).toBe(false);
  const told = await migrate("--write");
  expect(told).toMatchObject({ code: 0, left: [] });
  expect(told.written).toEqual([".leaktrail.jsonc", ".leaktrail-ignore", ".gitattributes", ".pre-commit-config.yaml"]);
  for (const line of before.split("\n")) expect(read(".leaktrail.jsonc")).toContain(line);
  expect(read(".pre-commit-config.yaml")).toContain("id: leaktrail");
  expect((await leaktrail("patterns", "check")).code).toBe(0);
  expect(await audited()).toMatchObject({ open: 0, reasons: { length: 2 } });
});

test("on a terminal each file is asked about", async () => {
  repo.commit({
    "a.txt": `token = ${githubToken(15)}\n`,
    ".gitleaksignore": "a.txt:github-pat:1\n",
    ".gitleaks.toml": "[allowlist]\npaths = ['''^docs/''']\n",
  });
  const io = fakeIo({ cwd: repo.path, env: GIT_ENV, columns: 80, input: "n\ny\n" });
  Object.assign(io.stdin, { isTTY: true });
  expect(await main(["migrate"], io, new AbortController().signal)).toBe(0);
  expect(io.stderr.text()).toBe("Write .leaktrail.jsonc? [y/N] Write .leaktrail-ignore? [y/N] ");
  expect(io.stdout.text()).toContain("Written: .leaktrail-ignore, .gitattributes.");
  expect(existsSync(join(repo.path, ".leaktrail.jsonc"))).toBe(false);
});

test("a comment that holds the secret does not get into our file", async () => {
  const token = githubToken(14);
  repo.commit({ "a.txt": `token = ${token}\n`, ".gitleaksignore": `# ${token}\na.txt:github-pat:1\n` });
  const told = await migrate("--write");
  expect(told.code).toBe(0);
  expect(read(".leaktrail-ignore")).toContain(" migrated from .gitleaksignore\n");
  expect(JSON.stringify(told)).not.toContain(token.slice(4, 20));
});

test("rules about nearly everything are told, not written", async () => {
  repo.commit({ "a.txt": "x\n", ".gitleaks.toml": "[allowlist]\npaths = ['''.*''', '''^a''', '''^docs/''']\n" });
  const told = await migrate("--write");
  expect(told).toMatchObject({ code: 3, left: [{ why: ".*: it is about nearly every path" }] });
  expect(read(".leaktrail.jsonc")).toContain('"docs/"');
});

test("where a later file cannot be written, the ones before are told, and a second run goes on", async () => {
  const hooks = "repos:\n- repo: https://github.com/gitleaks/gitleaks\n  rev: v8\n  hooks:\n  - id: gitleaks\n";
  repo.commit({ "hooks.yaml": hooks, ".gitleaks.toml": "[allowlist]\npaths = ['^docs/']\n" });
  const link = join(repo.path, ".pre-commit-config.yaml");
  symlinkSync("hooks.yaml", link);
  const { code, err } = await leaktrail("migrate", "--write");
  expect([code, err]).toEqual([2, expect.stringContaining("written already: .leaktrail.jsonc")]);
  expect(read("hooks.yaml")).toBe(hooks);
  rmSync(link);
  writeFileSync(link, hooks);
  expect(await migrate("--write")).toMatchObject({ code: 0, written: [".pre-commit-config.yaml"] });
});

test("a private key of detect-secrets is told, since its hash is that of the first line", async () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const row = { type: "Private Key", hashed_secret: sha("sha1", key.split("\n")[0]!.replaceAll("-----", "")) };
  const results = { "k.pem": [{ ...row, line_number: 1 }], "gone.pem": [{ ...row, line_number: 1 }] };
  repo.commit({ "k.pem": key, ".secrets.baseline": JSON.stringify({ version: "1.5.0", results }) });
  const { out } = await leaktrail("migrate", "--format", "json");
  const told = JSON.parse(out) as Told & { readonly notes: readonly { readonly at: string }[] };
  expect(told.carried.some(({ path, line }) => path === "k.pem" && line === 1)).toBe(true);
  expect(told.notes.map(({ at }) => at)).toEqual([".secrets.baseline: k.pem:1"]);
});

test("errors: nothing there, a broken file, a missing one", async () => {
  repo.commit({ "a.txt": "x\n" });
  expect(await leaktrail("migrate")).toMatchObject({
    code: 2,
    err: expect.stringContaining("no file of another tool"),
  });
  expect((await leaktrail("migrate", "--file", "x")).code).toBe(2);
  expect((await leaktrail("migrate", "--from", "trufflehog", "--file", "x")).err).toContain(
    "x cannot be read: there is no such file",
  );
  repo.commit({ ".talismanrc": "a: 1\nb: [\n", ".gitleaks.toml": "[allowlist]\npaths = ['''^docs/''']\n" });
  expect(await leaktrail("migrate", "--write")).toMatchObject({
    code: 2,
    err: expect.stringMatching(/\.talismanrc:\d+:\d+: no valid YAML/),
  });
  expect(existsSync(join(repo.path, ".leaktrail.jsonc"))).toBe(false);
});
