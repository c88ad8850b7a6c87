import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { made } from "../helpers/scan-text.ts";

let root: string;
let output: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "leaktrail-accuracy-"));
  output = run(makeCorpus());
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function git(folder: string, ...args: string[]): string {
  const who = ["-c", "user.name=a", "-c", "user.email=a@example.test"];
  return execFileSync("git", ["-C", folder, ...who, ...args], { encoding: "utf8" }).trim();
}

/** A repository with one file, and labels that name it by the hashes that CredData uses. */
function makeCorpus(): { labels: string; fetched: string; commit: string } {
  const key = made("{base62:32}", 3);
  const source = join(root, "source");
  mkdirSync(source);
  git(root, "init", "-q", "source");
  writeFileSync(join(source, "app.conf"), `# settings\nAPI_KEY=${key}\nTOKEN_URL=https://acme.test/token\n`);
  git(source, "add", ".");
  git(source, "commit", "-qm", "one");
  const commit = git(source, "rev-parse", "HEAD");
  const id = openIdOf(commit);
  const name = crc32(Buffer.from(id, "hex")).toString(16).padStart(8, "0");
  const labels = join(root, "labels");
  mkdirSync(join(labels, "meta"), { recursive: true });
  git(root, "init", "-q", "labels");
  writeFileSync(join(labels, "snapshot.json"), JSON.stringify({ [id]: "https://git.example.test/a" }));
  const fileId = createHash("sha256").update("app.conf").digest("hex").slice(0, 8);
  const row = (line: number, truth: string, span: string, category: string): string =>
    `${line},${fileId},GitHub,${name},data/${name}/_/${fileId}.conf,${line},${line},${truth},${span},,,${category}`;
  const head =
    "Id,FileID,Domain,RepoName,FilePath,LineStart,LineEnd,GroundTruth,ValueStart,ValueEnd,CryptographyKey,PredefinedPattern,Category";
  writeFileSync(
    join(labels, "meta", `${name}.csv`),
    [head, row(2, "T", `8,${8 + key.length}`, "API:Key"), row(3, "F", ",", "Token"), ""].join("\n"),
  );
  git(labels, "add", ".");
  git(labels, "commit", "-qm", "labels");
  const fetched = join(root, "fetched.txt");
  writeFileSync(fetched, `${name}\t${join(source, ".git")}\t${commit}\n`);
  return { labels: join(labels, ".git"), fetched, commit: git(labels, "rev-parse", "HEAD") };
}

/** An id whose name lies in the part that is tuned on. */
function openIdOf(commit: string): string {
  for (let filler = 0; ; filler++) {
    const id = commit + filler.toString(16).padStart(24, "0");
    if (/[4-9ab]$/.test(crc32(Buffer.from(id, "hex")).toString(16))) return id;
  }
}

const BENCH = join(import.meta.dirname, "../../bench/accuracy/creddata.js");

function run(
  { labels, fetched, commit }: { labels: string; fetched: string; commit: string },
  ...more: string[]
): string {
  const args = ["--labels", labels, "--at", commit, "--fetched", fetched, "--data", join(root, "data")];
  const product = join(root, "product.mjs");
  // A stand-in for the product: it reports whatever follows API_KEY=.
  writeFileSync(
    product,
    `export function scan(bytes) {
      const text = bytes.toString("latin1");
      const start = text.indexOf("API_KEY=") + 8;
      const end = text.indexOf("\\n", start);
      return [{ start, end, line: 2, pattern: "generic-assignment", verdict: "generic", severity: "warning", why: "" }];
    }`,
  );
  return spawnSync(process.execPath, [BENCH, ...args, "--product", product, ...more], { encoding: "utf8" }).stdout;
}

test("labelled files are taken from their commits and scored", () => {
  expect(output).toMatch(/1 of 1 repositories, 1 files, 3 lines/);
  expect(output).toMatch(/^all +1 +1 +1 +0 +1\.000 +1\.000 +1\.000$/m);
  expect(output).toMatch(/^API +1 +1 +1\.000 +0$/m);
});
