import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { plantedToken } from "../../helpers/e2e-token.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";

const [password, other] = [plantedToken(1), plantedToken(2)].map(({ value }) => `q${value.slice(6, 18)}7b`);

let folder: RepoFolder;
let repo: TestRepo;
let cache: string;
beforeEach(() => {
  folder = repoFolder();
  repo = folder.make();
  cache = join(folder.path, "caches");
});
afterEach(() => folder.remove());

async function findings(): Promise<unknown> {
  const io = fakeIo({ cwd: repo.path, env: { LEAKTRAIL_CACHE_DIR: cache } });
  await main(["audit", "--format", "json"], io, new AbortController().signal);
  return (JSON.parse(io.stdout.text()) as { readonly findings: unknown }).findings;
}

function kept(): string[] {
  return readdirSync(cache).map((name) => readFileSync(join(cache, name), "latin1"));
}

test("nothing is kept where a name of a file is a value of another, and what was kept goes", async () => {
  repo.commit({ "db.py": `db_password = "${password}"\n` });
  await findings();
  expect(kept()).toHaveLength(1);
  repo.commit({ [`dumps/x_${password}.txt`]: "nothing\n", "more.txt": "more\n" });
  await findings();
  expect(kept()).toHaveLength(0);
});

test("nothing is kept of a content in which a name is a value of another", async () => {
  repo.commit({ "a.py": `db_password = "${password}"\n`, "b.py": `db_${password}_password = "${other}"\n` });
  const cold = await findings();
  expect(kept()).toHaveLength(1);
  expect(kept().filter((text) => text.includes(password!.slice(2, 12)))).toEqual([]);
  expect(await findings()).toEqual(cold);
});
