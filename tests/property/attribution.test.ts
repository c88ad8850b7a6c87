import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { isTold, livesOf, markerKeys } from "../helpers/history-lives.ts";
import { oracleLives } from "../helpers/oracle.ts";
import { fillRandomly } from "../helpers/random-history.ts";
import type { RepoFolder } from "../helpers/repo.ts";
import { repoFolder } from "../helpers/repo.ts";

const HISTORIES = 160;
const PER_TEST = 20;

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

const tiers = new Set<string | null>();
describe("the lives of all secrets in generated histories are those of the brute-force walk", () => {
  for (let start = 0; start < HISTORIES; start += PER_TEST) {
    test(`seeds ${start} to ${start + PER_TEST - 1}`, async () => {
      let keys = 0;
      for (let seed = start; seed < start + PER_TEST; seed++) {
        const repo = folder.make();
        fillRandomly(repo, seed);
        const expected = Object.fromEntries([...oracleLives(repo, markerKeys)].filter(isTold));
        const isEarly = (blob: number): boolean => (blob + seed) % 3 > 0;
        const { lives: all } = await livesOf(repo.path, {}, markerKeys, seed % 2 === 0 ? undefined : isEarly);
        const lives = [...all].filter(isTold);
        expect({ seed, lives: Object.fromEntries(lives) }).toEqual({ seed, lives: expected });
        keys += lives.length;
        for (const [, { tier }] of lives) tiers.add(tier);
      }
      // A generator that plants nothing would agree with everything.
      expect(keys).toBeGreaterThan(PER_TEST);
    });
  }
});

test("the histories have secrets of every tier", () => {
  expect([...tiers]).toEqual(expect.arrayContaining(["tree", "note", "stash", "reflog", "unreachable", null]));
});
