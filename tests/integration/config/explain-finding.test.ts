import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import type { Finding } from "../../../lib/core/finding.ts";
import type { ExplainedFinding } from "../../../lib/core/explained-finding.ts";
import { githubToken } from "../../helpers/hook-secret.ts";
import { repoFolder } from "../../helpers/repo.ts";
import { tokenOf } from "../../helpers/scan-text.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";

const folder = repoFolder();
afterAll(() => folder.remove());

const repo = folder.make();
const webhook = tokenOf("slack-webhook", 3);
const token = githubToken(7);
const [first] = [repo.commit({ "src/a.txt": `token = "${token}"\n`, "tests/b.txt": `${webhook}\n` })];
repo.commit({ "src/a.txt": "gone\n" });
repo.write("local.txt", `${tokenOf("slack-webhook", 4)}\n`);

interface Answer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function leaktrail(cwd: string, ...argv: readonly string[]): Promise<Answer> {
  const io = fakeIo({ cwd, env: { ...process.env, LEAKTRAIL_CACHE_DIR: join(folder.path, "cache") } });
  const code = await main(argv, io);
  return { code, stdout: io.stdout.text(), stderr: io.stderr.text() };
}

async function idOf(verb: string, path: string): Promise<string> {
  const { stdout } = await leaktrail(repo.path, verb, "--format", "json");
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  return findings.find(({ location }) => location.path === path)!.id;
}

async function explained(...argv: readonly string[]): Promise<ExplainedFinding> {
  const { stdout } = await leaktrail(repo.path, "explain", ...argv, "--format", "json");
  return JSON.parse(stdout) as ExplainedFinding;
}

test("a finding of the history is told with its life, its proof, the steps and the ways to silence it", async () => {
  const id = await idOf("audit", "src/a.txt");
  const { code, stdout } = await leaktrail(repo.path, "explain", id);
  expect(code).toBe(0);
  for (const text of [
    id,
    first!,
    "Removed",
    "confirmed: a checksum",
    "Revoke",
    "GitHub revokes the token",
    "ignore --id",
  ]) {
    expect(stdout.toLowerCase()).toContain(text.toLowerCase());
  }
  expect(stdout).not.toContain(token);
  const told = await explained(id);
  expect(told).toMatchObject({
    foundIn: "history",
    proof: expect.any(String),
    finding: { id, history: { presentAtHead: false } },
  });
  expect(told.passed.join("\n")).toContain(`the offline proof \`${told.proof}\` says: `);
  expect(told.others.map(({ pattern }) => pattern)).toContain("generic-assignment");
  expect(told.pages.every((page) => page.startsWith("https://"))).toBe(true);
  // Its class of verdict is left alone by rules about paths that name no pattern.
  expect(told.silence.join("\n")).toContain(`"patterns": ["${told.finding.pattern}"]`);
});

test("what was never committed is found on disk", async () => {
  const id = await idOf("scan", "local.txt");
  const told = await explained(id.slice(-16, -8));
  expect(told).toMatchObject({ foundIn: "disk", finding: { id, location: { path: "local.txt" } } });
  const { code, stdout } = await leaktrail(folder.path, "explain", id, "--repo", repo.path);
  expect(code).toBe(0);
  expect(stdout.match(/ local\.txt:1:1/g)).toHaveLength(1);
});

test("of a file on disk its reach is told", async () => {
  repo.write(".gitignore", "local.txt\n");
  const told = await explained(await idOf("scan", "local.txt"));
  expect(told.finding.location).toMatchObject({ reach: "ignored" });
  expect(told.finding.remedy[0]).toContain("Nothing leaves this machine");
});

test("a silenced finding is told with who silenced it", async () => {
  const id = await idOf("audit", "tests/b.txt");
  repo.write(".leaktrail.jsonc", `{ "paths": [{ "files": ["tests/"], "atMost": "off", "reason": "made up" }] }`);
  expect((await leaktrail(repo.path, "explain", id)).stdout).toContain("Silenced    config: made up");
  expect((await leaktrail(repo.path, "explain", id, "--no-config")).stdout).not.toContain("Silenced");
});

test("an id that nothing has, that is none, or that several begin with is refused with the remedy", async () => {
  const none = await leaktrail(repo.path, "explain", "slack-webhook:0000000000000000");
  expect(none).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("`leaktrail audit` and `leaktrail scan` tell"),
  });
  expect(await leaktrail(repo.path, "explain", "npm\u001b[31m")).toMatchObject({
    code: 2,
    stderr: expect.not.stringContaining("\u001b"),
  });
  repo.commit({ "c.txt": `${tokenOf("slack-webhook", 5)}\n` });
  const several = await leaktrail(repo.path, "explain", "slack-webhook:");
  expect(several).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/beginning of \d ids:\n {2}slack-webhook:\w{16} /),
  });
});
