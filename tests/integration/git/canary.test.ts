import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { livesOf } from "../../helpers/history-lives.ts";
import type { RepoFolder, TestRepo } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

const HOOKS = ["post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc", "fsmonitor-watchman"];

/** A program that leaves a trace, and whether it did. */
function canary(name: string): { readonly program: string; readonly sang: () => boolean } {
  const trace = join(folder.path, `${name}.trace`);
  const program = join(folder.path, `${name}.sh`);
  writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\n`);
  chmodSync(program, 0o755);
  return { program, sang: () => existsSync(trace) };
}

/** A repository whose configuration names a program wherever git lets it. */
function hostileRepo(program: string): TestRepo {
  const repo = folder.make();
  repo.commit({ ".gitattributes": "* diff=evil filter=evil merge=evil\n", "p.env": "KEY1\n", sub: "x" });
  repo.commit({ "p.env": "clean\n" });
  const settings: Record<string, string> = {
    "core.fsmonitor": program,
    "core.hooksPath": join(repo.path, "evil-hooks"),
    "core.pager": program,
    "core.editor": program,
    "core.sshCommand": program,
    "core.gitProxy": program,
    "core.askPass": program,
    "core.alternateRefsCommand": program,
    "diff.external": program,
    "diff.evil.textconv": program,
    "diff.evil.command": program,
    "filter.evil.clean": program,
    "filter.evil.smudge": program,
    "filter.evil.process": program,
    "merge.evil.driver": program,
    "gpg.program": program,
    "gpg.ssh.program": program,
    "log.showSignature": "true",
    "credential.helper": `!${program}`,
    "uploadpack.packObjectsHook": program,
    "sequence.editor": program,
    "interactive.diffFilter": program,
    "trailer.evil.command": program,
  };
  for (const [key, value] of Object.entries(settings)) repo.git("config", key, value);
  for (const command of [
    "rev-list",
    "rev-parse",
    "for-each-ref",
    "diff-tree",
    "cat-file",
    "config",
    "log",
    "version",
  ]) {
    repo.git("config", `alias.${command}`, `!${program}`);
    repo.git("config", `pager.${command}`, program);
  }
  mkdirSync(join(repo.path, "evil-hooks"));
  for (const hook of HOOKS) {
    writeFileSync(join(repo.path, "evil-hooks", hook), `#!/bin/sh\nexec '${program}'\n`, { mode: 0o755 });
  }
  return repo;
}

describe("reading a hostile repository", () => {
  test("starts none of the programs that its configuration names, and finds what is there", async () => {
    const { program, sang } = canary("config");
    const repo = hostileRepo(program);
    const { lives } = await livesOf(repo.path);
    expect([...lives.keys()].sort()).toEqual(["KEY1", "path p.env"]);
    expect(sang()).toBe(false);
  });

  test("the programs would have run: plain git starts one", () => {
    const { program, sang } = canary("control");
    const repo = hostileRepo(program);
    // A filter that does not answer as one makes git fail, after it was started.
    expect(() => repo.bytes(["diff", "HEAD~1", "HEAD"])).toThrow("Command failed");
    expect(sang()).toBe(true);
  });

  test("verifies no signature", async () => {
    const { program, sang } = canary("gpg");
    const repo = folder.make();
    const signed = repo.commit({ a: "KEY1" });
    const body = repo.bytes(["cat-file", "commit", signed]).toString("utf8");
    const withSignature = body.replace(
      "\n\n",
      "\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\n",
    );
    const id = repo.bytes(["hash-object", "-t", "commit", "-w", "--stdin"], { input: withSignature }).toString().trim();
    repo.git("update-ref", "refs/heads/main", id);
    repo.git("config", "gpg.program", program);
    repo.git("config", "log.showSignature", "true");
    const { lives } = await livesOf(repo.path);
    expect(lives.get("KEY1")?.first).toBe(id);
    expect(sang()).toBe(false);
    repo.bytes(["log", "-1"]);
    expect(sang()).toBe(true);
  });

  test("fetches no absent object, and starts no transport to do so", async () => {
    const { program, sang } = canary("lazy");
    const origin = folder.make();
    origin.commit({ a: "KEY1" });
    origin.commit({ a: "KEY2" });
    origin.git("config", "uploadpack.allowFilter", "true");
    origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    const clone = origin.clone("lazy", "--filter=blob:none");
    clone.git("config", "remote.origin.uploadpack", program);
    const before = clone.git("count-objects", "-v");
    const { lives } = await livesOf(clone.path);
    expect([...lives.keys()]).toEqual(["KEY2"]);
    expect(sang()).toBe(false);
    expect(clone.git("count-objects", "-v")).toBe(before);
    expect(() => clone.git("cat-file", "-p", "HEAD~1:a")).toThrow("Command failed");
    expect(sang()).toBe(true);
  });

  test("sees a blob that a replace ref hides", async () => {
    const repo = folder.make();
    repo.commit({ a: "KEY1" });
    const secret = repo.git("rev-parse", "HEAD:a");
    repo.write("../harmless", "nothing here");
    repo.git("replace", secret, repo.git("hash-object", "-w", "../harmless"));
    expect(repo.git("show", "HEAD:a")).toBe("nothing here");
    const { lives } = await livesOf(repo.path);
    expect(lives.get("KEY1")?.presentAtHead).toBe(true);
  });

  test("sees commits that a graft or a replaced commit hides", async () => {
    const repo = folder.make();
    const first = repo.commit({ a: "KEY1" });
    repo.commit({ a: "clean" });
    const tip = repo.commit({ b: "x" });
    repo.git("replace", "--graft", tip);
    mkdirSync(join(repo.path, ".git/info"), { recursive: true });
    writeFileSync(join(repo.path, ".git/info/grafts"), `${tip}\n`);
    const { lives } = await livesOf(repo.path);
    expect(lives.get("KEY1")?.first).toBe(first);
  });

  test.each([
    ["diff.orderFile", "order"],
    ["diff.relative", "true"],
    ["log.showRoot", "false"],
    ["log.diffMerges", "off"],
    ["diff.noprefix", "true"],
    ["color.ui", "always"],
    ["core.quotePath", "true"],
    ["log.date", "relative"],
    ["core.abbrev", "4"],
    ["diff.renames", "copies"],
    ["core.warnAmbiguousRefs", "true"],
  ])("is not misled by %s=%s", async (key, value) => {
    const repo = folder.make();
    const first = repo.commit({ "dir/a": "KEY1" });
    repo.write("order", "zz*\n");
    repo.git("config", key, value);
    const { lives } = await livesOf(repo.path);
    expect(lives.get("KEY1")).toMatchObject({ first, firstPath: "dir/a" });
  });

  test("writes nothing into it", async () => {
    const repo = folder.make();
    repo.commit({ a: "KEY1" });
    const list = (): string => repo.bytes(["ls-files", "--others", "--cached", "--stage"]).toString();
    const state = (): readonly string[] => [list(), repo.git("count-objects", "-v"), repo.git("for-each-ref")];
    const before = state();
    chmodSync(join(repo.path, ".git"), 0o555);
    await livesOf(repo.path);
    chmodSync(join(repo.path, ".git"), 0o755);
    expect(state()).toEqual(before);
  });
});
