// The audit with a cache: filled, again with nothing new, and after one new commit.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { answerCounts } from "./counts.js";
import { audited } from "./ours.js";

/** Works on a copy with hard links beside the clone, for a commit is added; nothing in the clone changes. */
export async function warmRound({ repo, scratch, bin, more }) {
  const folder = mkdtempSync(join(dirname(repo), ".bench-warm-"));
  const copy = join(folder, "copy.git");
  const cache = scratch.fresh("cache");
  mkdirSync(cache);
  try {
    execFileSync("cp", ["-al", repo, copy]);
    const audit = () => audited({ repo: copy, scratch, cache, bin, more });
    const filled = await audit();
    const again = await audit();
    addCommit(copy, scratch);
    const next = await audit();
    return [
      { tool: "cache, filled", ...filled.measure, counts: answerCounts(filled.report) },
      { tool: "cache, nothing new", ...again.measure, counts: answerCounts(again.report) },
      { tool: "cache, one new commit", ...next.measure, counts: answerCounts(next.report) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(cache, { recursive: true, force: true });
  }
}

/** A line more in a file of HEAD, committed on its branch at a fixed time. */
function addCommit(repo, { git }) {
  const branch = git(repo, ["symbolic-ref", "HEAD"]).toString("utf8").trim();
  const entries = git(repo, ["ls-tree", "-r", "-z", "HEAD"]).toString("latin1").split("\0");
  const entry = entries.find((line) => /^100644 blob .*\t[\w./-]+$/.test(line)) ?? "";
  const [, oid = "", path = "bench.txt"] = /^100644 blob (\w+)\t(.*)$/.exec(entry) ?? [];
  const old = oid === "" ? Buffer.alloc(0) : git(repo, ["cat-file", "blob", oid]);
  const content = Buffer.concat([old, Buffer.from("one more line\n")]);
  const head = [
    `commit ${branch}\ncommitter Bench <bench@example.test> 2000000000 +0000\ndata 4\nmore\n`,
    `from ${branch}^0\nM 100644 inline ${path}\ndata ${content.length}\n`,
  ];
  git(repo, ["fast-import", "--quiet"], Buffer.concat([Buffer.from(head.join("")), content, Buffer.from("\n\n")]));
}
