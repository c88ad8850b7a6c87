import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { audit } from "../../../lib/audit/audit.ts";
import type { AuditControl, AuditResult } from "../../../lib/audit/audit.ts";
import { auditCache } from "../../../lib/cache/audit-cache.ts";
import { PATH_FACTS } from "../../../lib/audit/path-facts.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { openHistory } from "../../../lib/sources/history/open.ts";
import type { HistoryOptions } from "../../../lib/sources/history/options.ts";
import { plantedToken } from "../../helpers/e2e-token.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";
import { second } from "../../helpers/second.ts";

const COMMITS = 600;

let folder: RepoFolder;
let repo: TestRepo;
beforeEach(() => {
  folder = repoFolder();
  repo = folder.make();
  fill();
});
afterEach(() => {
  folder.remove();
});

/** Many commits, each with a token of its own and a large file. */
function fill(): void {
  const stream = Array.from({ length: COMMITS }, (_, index) => {
    const secret = plantedToken(index % 20).line;
    const large = `${index}\n`.repeat(4000);
    const files = `M 100644 inline s${index % 7}\ndata ${secret.length}\n${secret}\nM 100644 inline large\ndata ${large.length}\n${large}\n`;
    return `commit refs/heads/main\ncommitter A <a@b.test> ${1_600_000_000 + index} +0000\ndata 1\nx\n${files}\n`;
  });
  repo.bytes(["fast-import", "--quiet"], { input: Buffer.from(stream.join("")) });
}

/** Audits, and ends it as soon as `when` has called its argument. */
async function interrupted(
  when: (abort: () => void) => AuditControl,
  options: HistoryOptions = {},
): Promise<AuditResult & { readonly ms: number }> {
  const stop = new AbortController();
  const { signal } = stop;
  let since = performance.now();
  const abort = (): void => {
    if (!signal.aborted) since = performance.now();
    stop.abort();
  };
  const cache = join(folder.path, "cache");
  const listeners = process.listenerCount("SIGHUP");
  const source = await openHistory(repo.path, {
    ...options,
    signal,
    ...PATH_FACTS,
    cache: ({ commonDir, hash }) => auditCache(cache, { repository: commonDir, hash, settings: [] }, []),
  });
  try {
    const engine = { catalogue: defaultCatalogue(), platform: nodePlatform };
    const result = await audit(source, engine, "config", { ...when(abort), signal });
    return { ...result, ms: performance.now() - since };
  } finally {
    // Who has a temporary folder listens, to remove it.
    expect(process.listenerCount("SIGHUP")).toBe(listeners + 1);
    await source.close();
    expect(process.listenerCount("SIGHUP")).toBe(listeners);
  }
}

const REASON = { reason: expect.stringContaining("interrupted") as unknown };

describe("an interrupted audit leaves an incomplete report", () => {
  test("at its very start", async () => {
    const { coverage, findings, ms } = await interrupted((abort) => {
      abort();
      return {};
    });
    expect([coverage.gaps, findings, ms < second()]).toEqual([[REASON], [], true]);
  });

  test("while commits are read", async () => {
    const { coverage, findings, ms } = await interrupted((abort) => ({ onCommits: abort }));
    expect([coverage.gaps, findings, ms < second()]).toEqual([[REASON], [], true]);
  });

  test.each([
    { from: "git", plainReader: true },
    { from: "packs", plainReader: false },
  ])("while contents come from $from: with what was found, and no life made from a part", async ({ plainReader }) => {
    const onProgress = (abort: () => void) => (blobs: number) => {
      if (blobs >= COMMITS + 100) abort();
    };
    const { coverage, findings, ms } = await interrupted((abort) => ({ onProgress: onProgress(abort) }), {
      plainReader,
    });
    expect([coverage.gaps, ms < second()]).toEqual([[REASON], true]);
    const { contents = 0, contentsRead = 0, contentsFromPacks = 0 } = coverage.counts;
    // Packs are scanned in batches.
    expect([contentsRead >= COMMITS + 100, contentsRead < contents]).toEqual([true, true]);
    expect(contentsFromPacks).toBe(plainReader ? 0 : contentsRead);
    expect(contentsRead === COMMITS + 100 || !plainReader).toBe(true);
    expect(findings.length).toBeGreaterThan(0);
    for (const { history, locations } of findings) {
      expect(history).toBeUndefined();
      expect(locations.every(({ commit }) => commit !== undefined)).toBe(true);
    }
  });

  test("while lives are told, though all contents are read", async () => {
    const all = new Set<number>();
    const { coverage, ms } = await interrupted((abort) => ({
      onBlobs: (total) => void all.add(total),
      // The signal comes with the next turn, when everything is scanned.
      onProgress: (blobs) => void (all.has(blobs) && setImmediate(abort)),
    }));
    const { contents, contentsRead } = coverage.counts;
    expect([contentsRead, ms < second()]).toEqual([contents, true]);
    expect(coverage.gaps.every(({ reason }) => reason.includes("interrupted"))).toBe(true);
  });

  test("and the next one goes on where it ended", async () => {
    const stopAt = (limit: number) => (abort: () => void) => ({
      onProgress: (blobs: number) => {
        if (blobs >= limit) abort();
      },
    });
    await interrupted(stopAt(300));
    const next = await interrupted(stopAt(300));
    const clean = next.coverage.counts["contentsFromCache"] ?? 0;
    expect(clean).toBeGreaterThan(200);
    const whole = await interrupted(() => ({}));
    expect(whole.coverage.counts["contentsFromCache"]).toBeGreaterThan(clean);
    expect(whole.coverage.gaps).toEqual([]);
    expect(whole.findings).toHaveLength(20);
    expect(whole.findings.every(({ history }) => history?.first !== null)).toBe(true);
  });
});
