import { execFileSync, spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { chmodSync, readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { lineHashes } from "../../../lib/report/sarif/line-hash.ts";
import { plantedToken } from "../../helpers/e2e-token.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";
import { GIT_ENV, makeFolder, type Folder } from "./folder.ts";

const [here, gone, ignored] = [1, 2, 3].map((seed) => plantedToken(seed).value) as [string, string, string];

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
  folder.git("init", "-q", "-b", "main");
  folder.write("src/a b.py", `x = 1\r\ntoken = "${here}"\r\n`);
  folder.write("old.txt", `t ${gone}\n`);
  folder.write(".gitignore", "local.txt\n");
  commit("one");
  folder.git("rm", "-q", "old.txt");
  commit("two");
  folder.write("local.txt", `t ${ignored}\n`);
});
afterEach(() => folder.remove());

function commit(message: string): void {
  folder.git("add", "-A");
  folder.git("-c", "user.name=A", "-c", "user.email=a@example.test", "commit", "-q", "-m", message);
}

async function leaktrail(argv: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = folder.path) {
  const io = fakeIo({ cwd, env: { ...GIT_ENV, XDG_CACHE_HOME: folder.at(".git/cache"), ...env } });
  const code = await main(argv, io, new AbortController().signal);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

interface Result {
  readonly locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }];
  readonly partialFingerprints: { primaryLocationLineHash: string };
  readonly properties: { id: string; inHead?: boolean };
}

async function resultsOf(argv: readonly string[], cwd?: string): Promise<Map<string, Result>> {
  const { code, out } = await leaktrail([...argv, "--format", "sarif"], {}, cwd);
  expect(code).toBe(1);
  const { runs } = JSON.parse(out) as { runs: [{ results: Result[] }] };
  return new Map(runs[0].results.map((one) => [one.locations[0].physicalLocation.artifactLocation.uri, one]));
}

function hashInCheckout(path: string, line: number): string | undefined {
  return lineHashes(readFileSync(folder.at(path)), new Set([line])).get(line);
}

describe("SARIF of an audit", () => {
  test("has GitHub's line hash for what is checked out, and the finding's own id for what only the history holds", async () => {
    const results = await resultsOf(["audit"]);
    expect([...results.keys()].sort()).toEqual(["old.txt", "src/a%20b.py"]);
    const standing = results.get("src/a%20b.py")!;
    expect(standing.partialFingerprints.primaryLocationLineHash).toBe(hashInCheckout("src/a b.py", 2));
    const history = results.get("old.txt")!;
    expect(history.properties.inHead).toBe(false);
    expect(history.partialFingerprints.primaryLocationLineHash).toBe(`${history.properties.id.split(":")[1]}:1`);
  });

  test("tells the place in HEAD of what was moved", async () => {
    folder.git("mv", "src/a b.py", "moved.py");
    commit("three");
    const results = await resultsOf(["audit"]);
    expect(results.get("moved.py")?.partialFingerprints.primaryLocationLineHash).toBe(hashInCheckout("moved.py", 2));
  });

  test("works on a bare repository", async () => {
    const bare = folder.at(".git/bare.git");
    execFileSync("git", ["clone", "-q", "--bare", folder.path, bare], { env: { ...GIT_ENV } });
    const results = await resultsOf(["audit", bare]);
    expect(results.get("src/a%20b.py")?.partialFingerprints.primaryLocationLineHash).toBe(
      hashInCheckout("src/a b.py", 2),
    );
  });
});

describe("SARIF of a scan", () => {
  test("has paths from the top of the repository, wherever it is run", async () => {
    for (const cwd of [folder.path, folder.at("src")]) {
      const results = await resultsOf(["scan", "--no-history"], cwd);
      const one = results.get("src/a%20b.py");
      expect(one?.partialFingerprints.primaryLocationLineHash).toBe(hashInCheckout("src/a b.py", 2));
    }
  });

  test("tells no hash of a line that is not in the repository", async () => {
    const one = (await resultsOf(["scan", "--no-history"])).get("local.txt");
    expect(one?.partialFingerprints.primaryLocationLineHash).toBe(`${one?.properties.id.split(":")[1]}:1`);
  });
});

const required = createRequire(import.meta.url);

describe("the SARIF multitool", () => {
  /** Problems that it names, by GitHub's rules and its own. */
  function problemsOf(sarif: string): string[] {
    folder.write("report.sarif", sarif);
    const program = required("../../node_modules/@microsoft/sarif-multitool") as string;
    // Installed without scripts, it is not executable.
    chmodSync(program, 0o755);
    const args = ["validate", folder.at("report.sarif"), "--rule-kind", "Sarif;Ghas"];
    const { stdout } = spawnSync(program, args, {
      env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: "1" },
      encoding: "utf8",
    });
    expect(stdout).toContain("Analysis completed successfully.");
    return [...stdout.matchAll(/(?:error|warning) ([A-Z]+\d+)/g)].map(([, rule = ""]) => rule);
  }

  // SARIF2005: there is no page about the tool to point at.
  test.each([["audit"], ["scan"], ["posture"]])("finds nothing wrong with %s", async (verb) => {
    const { out } = await leaktrail([verb, "--format", "sarif"]);
    expect(problemsOf(out).filter((rule) => rule !== "SARIF2005")).toEqual([]);
  });

  test("does see a result without a place", async () => {
    const { out } = await leaktrail(["audit", "--format", "sarif"]);
    expect(problemsOf(out.replaceAll(/"locations":\[.*?\}\}\],/g, ""))).toContain("GH1017");
  });
});

describe("other forms", () => {
  test("of an audit tell GitLab the first commit", async () => {
    const { code, out } = await leaktrail(["audit", "--format", "gitlab"]);
    const { vulnerabilities } = JSON.parse(out) as { vulnerabilities: { location: { commit: { sha: string } } }[] };
    const first = execFileSync("git", ["-C", folder.path, "rev-list", "--max-parents=0", "HEAD"], { encoding: "utf8" });
    expect([code, ...vulnerabilities.map(({ location }) => location.commit.sha)]).toEqual([
      1,
      first.trim(),
      first.trim(),
    ]);
  });

  test("of a scan tell GitLab HEAD's commit", async () => {
    const { out } = await leaktrail(["scan", "--no-history", "--format", "gitlab"]);
    const head = execFileSync("git", ["-C", folder.path, "rev-parse", "HEAD"], { encoding: "utf8" }).trim();
    expect(out).toContain(`"sha":"${head}"`);
  });

  test("write the job summary where there is one, behind what stands there", async () => {
    folder.write(".git/summary.md", "before\n");
    const { code, out } = await leaktrail(["audit", "--format", "github"], {
      GITHUB_STEP_SUMMARY: folder.at(".git/summary.md"),
    });
    expect(code).toBe(1);
    expect(out).toContain("::error file=src/a b.py,line=2,endLine=2,");
    const summary = readFileSync(folder.at(".git/summary.md"), "utf8");
    expect(summary).toMatch(/^before\n# Leaktrail audit: 2 findings\n/);
    expect(summary).not.toContain(here.slice(5, 13));
  });

  test("say so where the job summary cannot be written", async () => {
    const { code, err } = await leaktrail(["audit", "--format", "github"], {
      GITHUB_STEP_SUMMARY: folder.at("no/such/file"),
    });
    expect([code, err]).toEqual([2, expect.stringContaining("the job summary cannot be written")]);
  });

  test.each(["sarif", "gitlab", "junit", "github", "csv", "markdown", "html"])(
    "%s never holds a secret, nor reveals one",
    async (format) => {
      const { code, out } = await leaktrail(["scan", "--no-history", "--format", format]);
      expect(code).toBe(1);
      for (const token of [here, ignored]) {
        for (let at = 4; at + 8 <= token.length; at++) expect(out).not.toContain(token.slice(at, at + 8));
      }
      const refused = await leaktrail(["scan", "--format", format, "--reveal"]);
      expect([refused.code, refused.out]).toEqual([2, ""]);
      expect(refused.err).toContain(`--reveal cannot be combined with --format ${format}`);
    },
  );

  test.each(["sarif", "gitlab", "junit", "github", "csv", "markdown", "html"])(
    "%s tells what a posture lacks",
    async (format) => {
      const { code, out } = await leaktrail(["posture", "--fail-on", "warning", "--format", format]);
      expect([code, out.includes("posture") || out.includes("Posture")]).toEqual([1, true]);
    },
  );

  test.each(["sarif", "gitlab", "junit", "csv", "markdown", "html"])(
    "%s of standard input works without a repository",
    async (format) => {
      const io = fakeIo({ cwd: "/", env: GIT_ENV, input: `t ${here}\n` });
      const code = await main(["scan", "--stdin", "--format", format], io, new AbortController().signal);
      expect([code, io.stdout.text().includes("stdin")]).toEqual([1, true]);
    },
  );
});
