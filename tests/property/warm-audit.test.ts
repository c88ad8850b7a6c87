import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { AuditCache } from "../../lib/cache/audit-cache.ts";
import { auditCache } from "../../lib/cache/audit-cache.ts";
import type { RepositoryFacts } from "../../lib/git/repository.ts";
import type { History } from "../../lib/sources/history/history.ts";
import { openHistory } from "../../lib/sources/history/open.ts";
import type { Lives } from "../helpers/history-lives.ts";
import { isTold, livesOf, markerKeys } from "../helpers/history-lives.ts";
import { oracleLives } from "../helpers/oracle.ts";
import { Dice, fillRandomly } from "../helpers/random-history.ts";
import type { RepoFolder, TestRepo } from "../helpers/repo.ts";
import { repoFolder } from "../helpers/repo.ts";

const SEEDS = Array.from({ length: Number(process.env["LEAKTRAIL_SEEDS"] ?? 6) }, (_, seed) => seed);
const STEPS = 4;

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

function cacheIn(dir: string): (facts: RepositoryFacts) => AuditCache | null {
  return ({ commonDir, hash }) => auditCache(dir, { repository: commonDir, hash, settings: [] }, [commonDir]);
}

/** What may happen to a repository, or to the cache, between two audits. */
const EVENTS: Readonly<Record<string, (repo: TestRepo, dice: Dice, cache: string) => void>> = {
  nothing: () => undefined,
  "new commits": (repo, dice) => {
    for (let i = 1 + dice.below(3); i > 0; i--) {
      const word = dice.pick(["KEY1", "KEY3", "KEY6", "plain"]);
      commitOn(repo, "refs/heads/main", {
        [dice.pick(["a", "new.txt", "dir/z", ".env"])]: `${word} ${dice.below(3)}\n`,
      });
    }
  },
  "another history": (repo, dice) => fillRandomly(repo, dice.below(1e9), 8),
  "a ref less": (repo, dice) => {
    const refs = refsOf(repo).filter((name) => name !== "refs/heads/main");
    if (refs.length > 0) repo.git("update-ref", "-d", dice.pick(refs));
  },
  "a ref forced back": (repo, dice) => {
    const commits = repo.git("rev-list", "--all").split("\n");
    repo.git("update-ref", dice.pick(["refs/heads/main", "refs/heads/forced"]), dice.pick(commits));
  },
  "an amended tip": (repo) => commitOn(repo, "refs/heads/main", { amended: "KEY2\n" }, "main~1"),
  "a staged file": (repo, dice) => {
    repo.write(dice.pick(["a", "staged", ".env"]), dice.pick(["KEY1 KEY7\n", "plain\n", "staged\n"]));
    repo.git("add", "--all");
  },
  "an object that nothing names": (repo, dice) => {
    repo.bytes(["hash-object", "-w", "--stdin"], { input: dice.pick(["KEY5 lost\n", "lost\n", "KEY1 KEY7\n"]) });
  },
  "a commit that nothing names": (repo, dice) => {
    repo.git("commit-tree", "-m", "lost", dice.pick(repo.git("log", "--all", "--format=%T").split("\n")));
  },
  "logs that end": (repo) => repo.git("reflog", "expire", "--expire=now", "--all"),
  prune: (repo) => repo.git("prune", "--expire=now"),
  gc: (repo) => repo.git("gc", "--quiet", "--prune=now"),
  repack: (repo) => repo.git("repack", "-adq"),
  "a cut cache file": (_, dice, cache) => eachFile(cache, (file, size) => truncateSync(file, dice.below(size))),
  "a flipped bit": (_, dice, cache) => {
    eachFile(cache, (file, size) => {
      const bytes = readFileSync(file);
      const at = dice.below(size);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.below(8));
      writeFileSync(file, bytes);
    });
  },
  "no cache": (_, __, cache) => rmSync(cache, { recursive: true }),
};

/** The oracle looks at commits and refs alone. */
const UNKNOWN_TO_ORACLE = new Set(["a staged file", "an object that nothing names"]);

function eachFile(cache: string, change: (file: string, size: number) => void): void {
  for (const name of readdirSync(cache)) change(join(cache, name), readFileSync(join(cache, name)).length);
}

function refsOf(repo: TestRepo): string[] {
  return repo.git("for-each-ref", "--format=%(refname)").split("\n");
}

/** Adds a commit without a work tree. */
function commitOn(repo: TestRepo, ref: string, files: Readonly<Record<string, string>>, parent = ref): void {
  const has = (name: string): boolean => repo.git("rev-parse", "-q", "--verify", name).length > 0;
  let from = "";
  try {
    from = has(parent) ? `from ${repo.git("rev-parse", parent)}\n` : "";
  } catch {
    from = "";
  }
  const texts = Object.entries(files).map(
    ([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`,
  );
  const stream = `commit ${ref}\ncommitter Ada <ada@example.test> 1600009999 +0000\ndata 1\nx\n${from}${texts.join("")}\n`;
  repo.bytes(["fast-import", "--quiet", "--force"], { input: Buffer.from(stream) });
}

/** What a history is, whatever its numbers. */
function told({ log, units, texts, strays, counts, gaps, skipped, tier }: History): object {
  const { commits, changes, oids, paths } = log;
  const ids = Array.from(commits.oid, (oid) => oids.hex(oid));
  const rows = ids.map((_, commit) =>
    Array.from({ length: changes.to[commit]! - changes.from[commit]! }, (__, index) => {
      const row = changes.from[commit]! + index;
      const name = (oid: number): string => (oid < 0 ? "" : oids.hex(oid));
      return [paths[changes.path[row]!], name(changes.oldOid[row]!), name(changes.newOid[row]!), changes.kinds[row]];
    }),
  );
  const { date, parentStart, parents, base, truncated, outside } = commits;
  const messages = Array.from({ length: texts.count }, (_, index) => {
    const text = texts.at(units.count + index)!;
    return [text.where, oids.hex(text.oid), text.refs];
  });
  const beside = {
    strays: strays.map(({ path, blob, where }) => [paths[path], oids.hex(blob), where]),
  };
  const contents = Array.from({ length: units.count }, (_, unit) => [
    oids.hex(units.blob(unit)),
    paths[units.path(unit)],
  ]);
  return {
    ids,
    messages,
    beside,
    rows,
    date,
    parentStart,
    parents,
    base,
    truncated,
    outside,
    contents,
    counts,
    gaps,
    skipped,
    tier,
  };
}

describe("an audit that remembers the ones before tells what a first one would", () => {
  test.each(SEEDS)("history %i", async (seed) => {
    const dice = new Dice(seed + 7000);
    const repo = folder.make();
    const cache = join(folder.path, `cache${seed}`);
    fillRandomly(repo, seed);
    const events: string[] = [];
    for (let step = 0; step < STEPS; step++) {
      const warm = await livesOf(repo.path, { cache: cacheIn(cache) });
      const cold = await livesOf(repo.path);
      expect({ events, ...told(warm.history) }).toEqual({ events, ...told(cold.history) });
      expect({ events, lives: Object.fromEntries(warm.lives) }).toEqual({
        events,
        lives: Object.fromEntries(cold.lives),
      });
      const isAsked = !events.some((event) => UNKNOWN_TO_ORACLE.has(event));
      const lives = isAsked ? oracleLives(repo, markerKeys) : cold.lives;
      const toldBy = (all: Lives["lives"]): object => Object.fromEntries([...all].filter(isTold));
      expect({ events, lives: toldBy(warm.lives) }).toEqual({ events, lives: toldBy(lives) });
      const event = dice.pick(Object.keys(EVENTS));
      events.push(event);
      EVENTS[event]?.(repo, dice, cache);
    }
  });

  test("and reads only what is new", async () => {
    const repo = folder.make();
    const cache = cacheIn(join(folder.path, "cache-of-few"));
    fillRandomly(repo, 1);
    const { history: before } = await livesOf(repo.path, { cache });
    commitOn(repo, "refs/heads/main", { fresh: "nothing at all\n" });
    const source = await openHistory(repo.path, { cache });
    const history = await source.load();
    const read: string[] = [];
    for await (const batch of history.blobs()) {
      for (const { blob } of batch) if (blob !== null) read.push(Buffer.from(blob.bytes).toString());
    }
    await source.close();
    expect(before.memory.recalled).toMatchObject({ commits: 0, contents: 0 });
    expect(history.memory.recalled.commits).toBe(before.log.commits.count);
    expect(history.memory.recalled.contents).toBeGreaterThan(0);
    expect(read.filter((text) => !/KEY|WEAK/.test(text))).toEqual(["nothing at all\n"]);
  });
});
