import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { audit } from "../../../lib/audit/audit.ts";
import type { Finding } from "../../../lib/core/finding.ts";
import { contentClass } from "../../../lib/detect/content-class.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { openHistory } from "../../../lib/sources/history/open.ts";
import type { HistoryOptions, Surface } from "../../../lib/sources/history/options.ts";
import { SURFACES } from "../../../lib/sources/history/options.ts";
import { plantBlindSpots, type BlindSpot } from "../../helpers/blind-spots.ts";
import { githubToken } from "../../helpers/hook-secret.ts";
import { makeZip } from "../../helpers/make-archive.ts";
import type { RepoFolder, TestRepo } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";

let folder: RepoFolder;
let repo: TestRepo;
let spots: readonly BlindSpot[];
beforeAll(() => {
  folder = repoFolder();
  repo = folder.make();
  spots = plantBlindSpots(repo);
});
afterAll(() => folder.remove());

const EXPIRE_NOTHING = ["-c", "gc.reflogExpire=never", "-c", "gc.reflogExpireUnreachable=never"];

type Engine = NonNullable<HistoryOptions["engine"]>;

async function auditOf(
  path: string,
  options: HistoryOptions,
): Promise<{ findings: readonly Finding[]; whole: boolean }> {
  const source = await openHistory(path, { pathKey: contentClass, ...options });
  try {
    const { findings, coverage } = await audit(source, { catalogue: defaultCatalogue(), platform: nodePlatform }, "");
    return { findings, whole: coverage.gaps.length === 0 && coverage.skipped.length === 0 };
  } finally {
    await source.close();
  }
}

/** What a row says of a spot. */
function told({ secret, locations, history, location }: Finding): unknown {
  const { path, line, column } = location;
  const first = history?.first?.commit ?? null;
  return { masked: secret?.masked, where: location.where, first, path, line, column, places: locations.length };
}

function expected({ token, where, first, path, line, column }: BlindSpot): unknown {
  return { masked: token.masked, where, first, path, line, column, places: 1 };
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

const LAYOUTS: readonly (readonly [name: string, commands: readonly (readonly string[])[]])[] = [
  ["loose", []],
  ["after gc", [[...EXPIRE_NOTHING, "gc", "--quiet", "--no-prune"]]],
  ["all in one pack", [["repack", "-adkq"]]],
];

describe("each of 14 blind spots is found once, in its place, with its first commit", () => {
  // In this order: each layout is made of the one before.
  describe.each(LAYOUTS)("%s", (_layout, commands) => {
    beforeAll(() => {
      for (const command of commands) repo.git(...command);
    });

    test.each<Engine>(["git", "isomorphic-git"])("by %s", async (engine) => {
      const { findings, whole } = await auditOf(repo.path, { engine });
      expect(findings.map(told).sort(byText)).toEqual(spots.map(expected).sort(byText));
      expect(whole).toBe(true);
    });
  });
});

describe("each place can be left out", () => {
  test.each(SURFACES.filter((surface) => surface !== "tree"))("%s", async (left: Surface) => {
    const { findings } = await auditOf(repo.path, { surfaces: SURFACES.filter((surface) => surface !== left) });
    const rest = spots.filter(({ where }) => where !== left);
    expect(findings.map(told).sort(byText)).toEqual(rest.map(expected).sort(byText));
    expect(rest.length).toBeLessThan(spots.length);
  });
});

describe("what is not followed is named", () => {
  test("archives that are not opened; members of a zip file are read", async () => {
    const other = folder.make();
    const zip = makeZip([{ name: "in/config.txt", content: `one line\nauth = ${githubToken(77)}\n` }]);
    const first = other.commit({ "a/b.zip": zip, "c.TAR.XZ": "no archive\n", "d.7z": "nor this\n" });
    other.git("rm", "--quiet", "a/b.zip", "d.7z");
    other.commit();
    for (const engine of ["git", "isomorphic-git"] as const) {
      const { findings } = await auditOf(other.path, { engine });
      expect(findings.map((finding) => finding.history?.first?.commit)).toEqual([first]);
    }
    const source = await openHistory(other.path);
    const history = await source.load();
    await source.close();
    const opening = ": unpack it, then scan what is in it";
    expect(history.skipped).toEqual([
      { path: "c.TAR.XZ", reason: "unreadable", detail: `xz archives are not opened${opening}`, incomplete: false },
      { path: "d.7z", reason: "unreadable", detail: `7z archives are not opened${opening}`, incomplete: false },
    ]);
  });

  test("submodules and LFS pointers, and the audit counts as whole", async () => {
    const other = folder.make();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 5\n`;
    other.commit({ "big.bin": pointer, "almost.bin": "version 1\n" });
    other.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},vendor/module`);
    other.git("commit", "--quiet", "-m", "x");
    const source = await openHistory(other.path, { pathKey: contentClass });
    const { coverage } = await audit(source, { catalogue: defaultCatalogue(), platform: nodePlatform }, "");
    await source.close();
    expect(coverage.skipped).toMatchObject([
      { path: "big.bin", reason: "lfs-pointer", incomplete: false },
      { path: "vendor/module", reason: "submodule", incomplete: false },
    ]);
  });
});
