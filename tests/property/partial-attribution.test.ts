import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Life } from "../helpers/history-lives.ts";
import { livesOf, markerKeys } from "../helpers/history-lives.ts";
import { oracleLives } from "../helpers/oracle.ts";
import { Dice, fillRandomly } from "../helpers/random-history.ts";
import type { RepoFolder, TestRepo } from "../helpers/repo.ts";
import { repoFolder } from "../helpers/repo.ts";

/** A whole history, and what the oracle tells of it. */
interface WholeHistory {
  readonly seed: number;
  readonly repo: TestRepo;
  readonly whole: ReadonlyMap<string, Life>;
}

let folder: RepoFolder;
let histories: readonly WholeHistory[];
beforeAll(() => {
  folder = repoFolder();
  histories = Array.from({ length: 40 }, (_, index) => {
    const seed = 5000 + index;
    const repo = folder.make();
    fillRandomly(repo, seed);
    repo.git("symbolic-ref", "HEAD", "refs/heads/main");
    return { seed, repo, whole: oracleLives(repo, markerKeys) };
  });
});
afterAll(() => folder.remove());

interface Claims {
  readonly key: string;
  readonly first: string | null;
  readonly independent: readonly string[];
  readonly introductions: readonly string[];
}

/** What a life says that the whole history's life does not: must be nothing. */
function falseClaims(key: string, life: Life, whole: Life | undefined): Claims {
  const isNot = (list: readonly string[] | undefined) => (commit: string) => list?.includes(commit) !== true;
  return {
    key,
    first: life.first === null || whole?.independent.includes(life.first) === true ? null : life.first,
    independent: life.independent.filter(isNot(whole?.independent)),
    introductions: life.introductions.filter(isNot(whole?.introductions)),
  };
}

function expectNoFalseClaim(lives: ReadonlyMap<string, Life>, whole: ReadonlyMap<string, Life>, seed: number): void {
  // Where all branches that hold it are lost, a note or stash with it answers for itself.
  const comparable = [...lives].filter(([key, life]) => life.tier === whole.get(key)?.tier);
  const claims = comparable.map(([key, life]) => falseClaims(key, life, whole.get(key)));
  const wrong = claims.filter(({ first, independent, introductions }) =>
    [first, ...independent, ...introductions].some((commit) => commit !== null),
  );
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
}

function looseObjects(repo: TestRepo): string[] {
  const objects = join(repo.path, ".git/objects");
  return readdirSync(objects)
    .filter((name) => name.length === 2)
    .flatMap((name) => readdirSync(join(objects, name)).map((rest) => name + rest));
}

describe("a history with holes names no commit that the whole history would not", () => {
  test("where shallow clones cut it off", async () => {
    let unknown = 0;
    for (const { seed, repo, whole } of histories) {
      const clone = repo.clone(`shallow${seed}`, "--no-checkout", `--depth=${1 + (seed % 5)}`, "--no-single-branch");
      const { lives } = await livesOf(clone.path);
      expectNoFalseClaim(lives, whole, seed);
      unknown += [...lives.values()].filter((life) => life.unknown === "truncated").length;
    }
    expect(unknown).toBeGreaterThan(10);
  });

  test("where commits and trees are lost", async () => {
    let unknown = 0;
    for (const { seed, repo: all, whole } of histories) {
      const repo = all.copy(`without-trees${seed}`);
      const dice = new Dice(seed);
      const input = looseObjects(repo).join("\n");
      const types = repo.bytes(["cat-file", "--batch-check=%(objecttype) %(objectname)"], { input }).toString();
      const removable = types.split("\n").filter((line) => /^(?:commit|tree) /.test(line));
      for (const line of removable) {
        const oid = line.split(" ")[1] ?? "";
        if (dice.chance(8)) rmSync(join(repo.path, ".git/objects", oid.slice(0, 2), oid.slice(2)));
      }
      const { lives } = await livesOf(repo.path);
      expectNoFalseClaim(lives, whole, seed);
      unknown += [...lives.values()].filter((life) => life.unknown === "truncated").length;
    }
    expect(unknown).toBeGreaterThan(10);
  });

  test("where blobs are lost, for the files whose lost versions stood at the same path", async () => {
    let unknown = 0;
    for (const { seed, repo: all, whole } of histories) {
      const repo = all.copy(`without-blobs${seed}`);
      const dice = new Dice(seed);
      const blobs = new Set(
        [...whole.values()].flatMap(({ places }) => places.map((place) => place.split(" ").at(-3)!)),
      );
      const lost = [...blobs].filter(() => dice.chance(25));
      for (const oid of lost) rmSync(join(repo.path, ".git/objects", oid.slice(0, 2), oid.slice(2)));
      const { lives } = await livesOf(repo.path);
      const early = await livesOf(repo.path, {}, markerKeys, (blob) => (blob + seed) % 3 > 0);
      expect({ seed, lives: early.lives }).toEqual({ seed, lives });
      // Only a lost version at another path can mislead; then the whole history's answer has a place there.
      const safe = [...lives].filter(([key, life]) => {
        const pathOf = (place: string): string => place.split(" ").slice(0, -3).join(" ");
        const known = new Set(life.places.map(pathOf));
        const gone = (whole.get(key)?.places ?? []).filter((place) => lost.includes(place.split(" ").at(-3)!));
        return gone.every((place) => known.has(pathOf(place)));
      });
      expectNoFalseClaim(new Map(safe), whole, seed);
      unknown += [...lives.values()].filter((life) => life.unknown === "unread-version").length;
    }
    expect(unknown).toBeGreaterThan(10);
  });
});

describe("a range", () => {
  test("tells of its own commits what the whole history tells of them", async () => {
    let told = 0;
    for (const { seed, repo, whole } of histories) {
      const commits = repo.git("rev-list", "main").split("\n");
      const start = new Dice(seed).pick(commits);
      const inRange = new Set(repo.git("rev-list", `${start}..main`).split("\n"));
      const { lives } = await livesOf(repo.path, { range: `${start}..main` });
      for (const [key, life] of lives) {
        const expected = (whole.get(key)?.introductions ?? []).filter((commit) => inRange.has(commit));
        expect({ seed, key, introductions: life.introductions }).toEqual({ seed, key, introductions: expected });
        expect([null, ...life.introductions]).toContain(life.first);
        told += expected.length;
      }
    }
    expect(told).toBeGreaterThan(10);
  });
});
