import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";
import { made, tokenOf } from "../../helpers/scan-text.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";

const ID = made("AKIAX{BASE32:15}", 1);
const OTHER_ID = made("AKIAX{BASE32:15}", 2);
const SECRET = tokenOf("aws-secret-access-key", 1);
const OTHER_SECRET = tokenOf("aws-secret-access-key", 2);

let folder: RepoFolder;
let repo: TestRepo;
beforeEach(() => {
  folder = repoFolder();
  repo = folder.make();
});
afterEach(() => folder.remove());

interface Row {
  readonly pattern: string;
  readonly severity: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly location: { readonly path: string };
  readonly history: { readonly first: { readonly commit: string }; readonly removedBy: readonly string[] };
}

async function audited(): Promise<readonly Row[]> {
  const io = fakeIo({ cwd: repo.path, env: { XDG_CACHE_HOME: join(folder.path, "caches") } });
  await main(["audit", "--format", "json"], io, new AbortController().signal);
  const { findings } = JSON.parse(io.stdout.text()) as { findings: readonly Row[] };
  return findings.toSorted((a, b) => (a.pattern < b.pattern ? -1 : 1));
}

test.each(["loose", "packed"])("parts that always stood together are one row: %s", async (layout) => {
  repo.commit({ a: "x\n" });
  const first = repo.commit({ "deploy.ini": `aws_access_key_id = ${ID}\naws_secret_access_key = ${SECRET}\n` });
  const removed = repo.commit({ "deploy.ini": "nothing = 1\n" });
  if (layout === "packed") repo.git("gc", "--quiet");
  for (const run of ["cold", "warm"]) {
    const rows = await audited();
    expect([run, rows.map(({ pattern }) => pattern)]).toEqual([run, ["aws-secret-access-key"]]);
    expect(rows[0]).toMatchObject({
      facts: { confidence: "paired", parts: ["key id", "secret key"], accessKeyId: "AKIA..." },
      history: { first: { commit: first }, removedBy: [removed] },
    });
  }
});

test("an id that stood alone before its secret came keeps its row, and each its own life", async () => {
  const alone = repo.commit({ "deploy.ini": `aws_access_key_id = ${OTHER_ID}\n` });
  const paired = repo.commit({
    "deploy.ini": `aws_access_key_id = ${OTHER_ID}\naws_secret_access_key = ${OTHER_SECRET}\n`,
  });
  repo.git("gc", "--quiet");
  const [id, secret] = await audited();
  expect(id).toMatchObject({
    pattern: "aws-access-key-id",
    severity: "warning",
    history: { first: { commit: alone }, removedBy: [] },
  });
  expect(secret).toMatchObject({
    pattern: "aws-secret-access-key",
    facts: { confidence: "paired" },
    history: { first: { commit: paired } },
  });
});
