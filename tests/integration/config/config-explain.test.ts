import { afterAll, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { repoFolder } from "../../helpers/repo.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";

const folder = repoFolder();
afterAll(() => folder.remove());

const FILE = `{
  // ours
  "failOn": { "hook": "warning" },
  "severities": { "generic": "error" },
  "paths": [
    { "files": ["tests/**"], "atMost": "off", "reason": "made up" },
    { "files": ["*.env"], "except": ["prod.env"], "atMost": "note", "patterns": ["path-dotenv"], "reason": "samples" },
  ],
  "limits": { "maxSize": "2M", "archiveDepth": 3 },
}
`;
const repo = folder.make();
repo.commit({ ".leaktrail.jsonc": FILE, "sub/a.txt": "none\n" });

async function explain(
  cwd: string,
  ...argv: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const io = fakeIo({ cwd, env: process.env });
  const code = await main(["config", "explain", ...argv], io);
  return { code, stdout: io.stdout.text(), stderr: io.stderr.text() };
}

interface Row {
  readonly key: string;
  readonly value: string;
  readonly default: string;
  readonly from: object;
}

async function rows(...argv: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  const { stdout } = await explain(repo.path, "--format", "json", ...argv);
  return new Map((JSON.parse(stdout) as { values: Row[] }).values.map((row) => [row.key, row]));
}

const inLine = (line: number, file = ".leaktrail.jsonc"): object => ({ kind: "file", file, line });

test("every value has its default and its source", async () => {
  const found = await rows();
  expect(found.get("failOn.hook")).toEqual({ key: "failOn.hook", value: "warning", default: "error", from: inLine(3) });
  expect(found.get("failOn.audit")).toMatchObject({ value: "error", from: { kind: "default" } });
  expect(found.get("limits.maxSize")).toMatchObject({ value: "2M", default: "64M", from: inLine(9) });
  expect(found.get("limits.archiveDepth")).toMatchObject({ value: "3", default: "8", from: inLine(9) });
  expect(found.get("severities.generic")).toMatchObject({ value: "error", default: "warning", from: inLine(4) });
  expect(found.get("paths[1]")).toMatchObject({ value: "at most note: *.env", from: inLine(7) });
});

test("an option wins over the file, a revision replaces it, --no-config leaves none of it", async () => {
  const typed = await rows("--max-size", "1M", "--fail-on", "note");
  expect(typed.get("limits.maxSize")).toMatchObject({ value: "1M", from: { kind: "option", option: "--max-size" } });
  expect(typed.get("failOn.hook")).toMatchObject({ value: "note", from: { kind: "option", option: "--fail-on" } });
  repo.write(".leaktrail.jsonc", "{}\n");
  expect((await rows()).get("failOn.hook")).toMatchObject({ value: "error" });
  expect((await rows("--config-from", "main")).get("failOn.hook")).toMatchObject({
    from: inLine(3, "main:.leaktrail.jsonc"),
  });
  repo.write(".leaktrail.jsonc", FILE);
  const none = await rows("--no-config");
  expect([...none.values()].filter(({ value, default: usual }) => value !== usual)).toEqual([]);
});

test("for a path the rules about it are told, from every folder", async () => {
  const { code, stdout } = await explain(`${repo.path}/sub`, "../tests/new/.env");
  expect(code).toBe(0);
  expect(stdout).toContain("For tests/new/.env:\n  path-dotenv");
  expect(stdout).toContain("  .leaktrail.jsonc:6: all findings but confirmed secrets are silenced: made up");
  expect(stdout).toContain("  .leaktrail.jsonc:7: path-dotenv count as note at most: samples");
  const other = await explain(repo.path, "prod.env");
  expect(other.stdout).toContain("no rule of the configuration is about it");
  expect((await explain(repo.path, ".")).code).toBe(2);
});

test("a file or a value that is not as it must be is refused", async () => {
  expect(await explain(repo.path, "--max-size", "9G")).toMatchObject({ code: 2, stdout: "" });
  repo.write(".leaktrail.jsonc", `{ "severities": { "npm-acces-token": "note" } }`);
  const { code, stderr } = await explain(repo.path);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("Did you mean `npm-access-token`?") });
});
