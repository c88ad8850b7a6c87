import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { sampleOf } from "../../../lib/detect/expand.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { PATTERNS } from "../../../patterns/all.ts";
import { LeakFinder, type Hidden } from "../../helpers/leak-finder.ts";
import { gitTestEnvironment, repoFolder, type TestRepo } from "../../helpers/repo.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";

const ROOT = join(import.meta.dirname, "../../..");
const FORMATS = ["text", "json", "jsonl", "sarif", "gitlab", "junit", "github", "csv", "markdown", "html"];
const PLACES = ["file", "folder", "ignored", "joined", "odd", "branch", "tag", "author", "link", "argument"] as const;
const folders: ReturnType<typeof repoFolder>[] = [];

afterAll(() => folders.forEach((folder) => folder.remove()));

/** A repository whose names hold secrets: of files, folders, refs, people and remotes. */
interface Stage {
  readonly repo: TestRepo;
  readonly names: Readonly<Record<(typeof PLACES)[number] | "password" | "value", string>>;
  /** Paths of files that hold a secret each, from the top folder. */
  readonly paths: readonly string[];
  readonly finder: LeakFinder;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cache: string;
}

function tokenOf(nth: number): string {
  const pattern = PATTERNS.find(({ name }) => name === "github-personal-access-token");
  return sampleOf(pattern!, nodePlatform, nth);
}

function makeStage(seed: number): Stage {
  const tokens = Object.fromEntries(PLACES.map((place, at) => [place, tokenOf(seed + at)]));
  const password = `${tokenOf(seed + 50).slice(8, 20)}7a`;
  const value = `${tokenOf(seed + 51).slice(8, 24)}4b`;
  const names = { ...tokens, password, value } as Stage["names"];
  const content = `a = "${tokenOf(seed + 60)}"\n`;
  const files = {
    [`exports/${names.file}.txt`]: content,
    [`${names.folder}/.env`]: `API_SECRET=${tokenOf(seed + 61).slice(4)}\n`,
    // No pattern knows a value between other letters; it is known from another file.
    [`by/old_${names.joined}_x.ts`]: `b = "${names.joined}"\n`,
    [`by/${value}.yml`]: `url: postgres://ada:${value}@db.acme-tools.io:5432/app\n`,
    // The name that a value is assigned to is a fact of its finding.
    "by/named.py": `db_${value}_password = "${tokenOf(seed + 62).slice(6, 22)}9c"\n`,
    [`out/${names.ignored}.log`]: content,
    "package.json": JSON.stringify({ name: "x", version: "1.0.0" }),
  };
  const folder = repoFolder();
  folders.push(folder);
  const repo = folder.make("repo");
  repo.git("config", "user.name", `Ada ${names.author}`);
  repo.git("remote", "add", "origin", `https://ada:${password}@git.example.test/x.git`);
  repo.commit(Object.fromEntries(Object.entries(files).filter(([path]) => !path.startsWith("out/"))));
  repo.git("tag", `v2-${names.tag}`);
  repo.git("branch", `fix/${names.branch}`);
  for (const [path, text] of Object.entries(files)) repo.write(path, text);
  repo.write(".gitignore", "out/\n");
  symlinkSync("nowhere", join(repo.path, `link-${names.link}`));
  writeFileSync(oddFile(repo, names.odd), content);
  repo.git("add", `link-${names.link}`, "--", `${names.odd}*`);
  const hidden: Hidden[] = [
    ...PLACES.map((place) => ({ name: place, body: names[place].slice(4) })),
    { name: "password", body: password },
    { name: "value", body: value },
  ];
  const cache = join(folder.path, "cache");
  const env = {
    ...gitTestEnvironment(join(folder.path, "user")),
    LEAKTRAIL_CACHE_DIR: cache,
    GITHUB_STEP_SUMMARY: join(folder.path, "summary"),
  };
  return { repo, names, paths: Object.keys(files), finder: new LeakFinder(hidden), env, cache };
}

/** A name that is not UTF-8. */
function oddFile({ path }: TestRepo, token: string): Buffer {
  return Buffer.concat([Buffer.from(`${path}/${token}.`), Buffer.from([0xff]), Buffer.from(".ts")]);
}

function runsOf({ names: { argument }, paths }: Stage, id: string): (readonly string[])[] {
  const entry = ["--reason", "a test", "--owner", "ada"];
  return [
    ...FORMATS.map((format) => ["scan", ".", "--format", format]),
    // Each writer is the same for all verbs; what differs are the rows.
    ...["json", "sarif", "csv"].map((format) => ["audit", ".", "--format", format]),
    ["scan", ".", "--detail"],
    ["audit", ".", "--detail", "--threads", "1"],
    ["prepublish", ".", "--gate", "--record", "release.json"],
    ["posture", ".", "--format", "markdown"],
    ["hook", "--verbose", "--fail-on", "note"],
    ["hook", ...paths],
    ["hook", `--${argument}`],
    ["hook", "--config", `${argument}.jsonc`, ".gitignore"],
    ["hook", `${argument}.txt`],
    ["ignore", "--last", ...entry],
    ["ignore", "--id", id, ...entry],
    ["ignore", "--id", argument, "--reason", "a test"],
    ["baseline", "create", ...entry],
    ["suppressions", "."],
    ["suppressions", ".", "--format", "json"],
    ["explain", id],
    ["explain", id, "--format", "json"],
    ["explain", argument],
    ...paths.slice(0, 2).map((path) => ["patterns", "explain", `${path}:1`]),
    ["patterns", "explain", argument],
    ["config", "explain", paths[0]!],
    ["config", "explain", `a/${argument}/b.ts`, "--format", "json"],
    ["scan", `no-${argument}`],
    ["scan", ".", "--config", `${argument}.jsonc`],
    ["scan", `--${argument}`],
    ["audit", ".", "--branch", argument],
    ["audit", ".", "--range", `${argument}..HEAD`],
    ["prepublish", argument],
    ["posture", argument],
    ["migrate", "--from", argument],
    [argument],
  ];
}

test("no output and no file shows a secret that stands in a name", async () => {
  const stage = makeStage(Math.floor(Math.random() * 1e6));
  const { repo, env, finder, cache } = stage;
  const leaks: string[] = [];
  const first = fakeIo({ env, cwd: repo.path });
  await main(["scan", ".", "--format", "json"], first);
  const rows = (JSON.parse(first.stdout.text()) as { findings: { id: string; location: { path: string } }[] }).findings;
  const id = rows.find(({ location }) => location.path.endsWith("/.env"))!.id;
  for (const argv of runsOf(stage, id)) {
    const io = fakeIo({ env, cwd: repo.path });
    const code = await main(argv, io);
    expect([argv, [0, 1, 2, 3].includes(code)]).toEqual([argv, true]);
    for (const [name, stream] of [["stdout", io.stdout] as const, ["stderr", io.stderr] as const]) {
      leaks.push(...finder.findIn(stream.text()).map((leak) => `${argv.slice(0, 4).join(" ")}, ${name}: ${leak}`));
    }
  }
  const written = [".leaktrail-ignore", ".leaktrail-baseline", "release.json"].map((name) => join(repo.path, name));
  expect(written.filter((file) => !existsSync(file))).toEqual([]);
  const kept = existsSync(cache) ? readdirSync(cache).map((name) => join(cache, name)) : [];
  for (const file of [...written, ...kept, String(env["GITHUB_STEP_SUMMARY"])]) {
    leaks.push(...finder.findIn(readFileSync(file)).map((leak) => `${file}: ${leak}`));
  }
  expect(leaks).toEqual([]);
});

test("only the secret's part of a name is masked, with --reveal nothing", async () => {
  const { repo, names, env } = makeStage(11);
  const pathsOf = async (...options: string[]): Promise<readonly string[]> => {
    const io = fakeIo({ env, cwd: repo.path });
    await main(["scan", ".", "--format", "json", ...options], io);
    const { findings } = JSON.parse(io.stdout.text()) as { findings: { locations: { path: string }[] }[] };
    return findings.flatMap(({ locations }) => locations.map(({ path }) => path));
  };
  const tail = (token: string): string => `ghp_...${token.slice(-4)}`;
  expect(await pathsOf()).toEqual(
    expect.arrayContaining([
      `exports/${tail(names.file)}.txt`,
      `${tail(names.folder)}/.env`,
      `by/old_${tail(names.joined)}_x.ts`,
      "by/....yml",
      `${tail(names.odd)}.\\xFF.ts`,
    ]),
  );
  expect(await pathsOf("--reveal")).toContain(`exports/${names.file}.txt`);
});

test("an entry for a file whose name holds a secret passes over it", async () => {
  const { repo, env, finder } = makeStage(12);
  const codeOf = async (...argv: string[]): Promise<{ code: number; text: string }> => {
    const io = fakeIo({ env, cwd: repo.path });
    return { code: await main(argv, io), text: io.stdout.text() };
  };
  const folder = `${makeStage(12).names.folder}`;
  const found = await codeOf("scan", folder, "--format", "json");
  const { findings } = JSON.parse(found.text) as { findings: { id: string; verdict: string }[] };
  const file = findings.find(({ verdict }) => verdict === "path")!;
  expect((await codeOf("ignore", "--id", file.id, "--reason", "a test")).code).toBe(0);
  expect(finder.findIn(readFileSync(join(repo.path, ".leaktrail-ignore")))).toEqual([]);
  const again = JSON.parse((await codeOf("scan", folder, "--format", "json")).text) as typeof findings & {
    findings: { id: string }[];
    suppressed: { id: string }[];
  };
  expect(again.suppressed.map(({ id }) => id)).toContain(file.id);
  expect(again.findings.map(({ id }) => id)).not.toContain(file.id);
  expect((await codeOf("suppressions", ".", "--fail-unused")).code).not.toBe(2);
});

test("the built program masks names too, in its hook and in what it says of failures", () => {
  const { repo, names, env, finder } = makeStage(13);
  for (const argv of [["hook"], ["hook", `--${names.argument}`], ["scan", "."], ["scan", names.argument]]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "bin/leaktrail.js"), ...argv], {
      cwd: repo.path,
      env: env as NodeJS.ProcessEnv,
      encoding: "utf8",
    });
    expect([argv[0], [1, 2, 3].includes(status ?? -1), finder.findIn(stdout + stderr)]).toEqual([argv[0], true, []]);
  }
});
