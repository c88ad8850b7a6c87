import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { plannedArtifacts } from "../../../lib/sources/package/planned-artifacts.ts";
import { packageFolder, type PackageFolder } from "../../helpers/python-build.ts";
import { plannedPlaces } from "../../helpers/planned-places.ts";

/** What `npm pack` itself says it would pack; npm 12 keys its answer by name, older ones give a list. */
function npmPack(folder: string, ...args: string[]): string[] {
  const options = ["pack", "--dry-run", "--json", "--ignore-scripts", "--offline", ...args];
  const answer = execFileSync("npm", options, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  const [packed] = Object.values(JSON.parse(answer) as Record<string, { files: { path: string }[] }>);
  return (packed?.files ?? []).map(({ path }) => path).sort();
}

function manifest(fields: object): string {
  return JSON.stringify({ name: "demo", version: "1.0.0", ...fields });
}

const FILES = {
  "README.md": "",
  LICENSE: "",
  "index.js": "",
  ".env": "",
  ".npmrc": "",
  ".claude/settings.local.json": "{}",
  "lib/a.js": "",
  "lib/b.test.js": "",
  "lib/secret.txt": "",
  "lib/deep/secret.txt": "",
  "lib/deep/keep.txt": "",
  "bin/tool.js": "",
  "docs/x.md": "",
  "package-lock.json": "{}",
  "node_modules/dep/package.json": '{"name":"dep","version":"1.0.0"}',
  ".DS_Store": "",
  "x.orig": "",
  "lib/.gitignore": "deep/secret.txt\n",
};

const PROJECTS: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["no ignore file", { ...FILES, "package.json": manifest({}) }],
  [".gitignore as a fallback", { ...FILES, "package.json": manifest({}), ".gitignore": ".env\n/docs\n*.test.js\n" }],
  [
    ".npmignore switches .gitignore off",
    { ...FILES, "package.json": manifest({}), ".gitignore": ".env\n.claude\n", ".npmignore": "docs\n" },
  ],
  [
    "an .npmignore below",
    { ...FILES, "package.json": manifest({}), ".gitignore": ".env\n", "lib/.npmignore": "*.txt\n" },
  ],
  [
    "files",
    { ...FILES, "package.json": manifest({ files: ["lib", "!lib/**/*.test.js"] }), ".gitignore": "lib/secret.txt\n" },
  ],
  [
    "files with an ignore file below",
    { ...FILES, "package.json": manifest({ files: ["lib/", "./docs/*.md"] }), "lib/.npmignore": "secret.txt\n" },
  ],
  [
    "main, bin and browser are always in",
    {
      ...FILES,
      "package.json": manifest({ files: ["docs"], main: "./lib/a.js", bin: "bin/tool.js", browser: "index.js" }),
    },
  ],
  [
    "a folder of programs",
    { ...FILES, "package.json": manifest({ files: ["docs"], directories: { bin: "bin" } }), ".npmignore": "bin\n" },
  ],
  [
    "bundled dependencies with their own",
    {
      "package.json": manifest({
        dependencies: { dep: "1", other: "1" },
        devDependencies: { dev: "1" },
        bundleDependencies: ["dep", "dev"],
      }),
      "index.js": "",
      "node_modules/dep/package.json": '{"name":"dep","version":"1.0.0","dependencies":{"inner":"1","up":"1"}}',
      "node_modules/dep/.env": "",
      "node_modules/dep/.npmignore": "ignored.txt\n",
      "node_modules/dep/ignored.txt": "",
      "node_modules/dep/node_modules/inner/package.json": '{"name":"inner","version":"1.0.0","files":["a.js"]}',
      "node_modules/dep/node_modules/inner/a.js": "",
      "node_modules/dep/node_modules/inner/b.js": "",
      "node_modules/up/package.json": '{"name":"up","version":"1.0.0","dependencies":{"dep":"1"}}',
      "node_modules/up/u.js": "",
      "node_modules/other/package.json": '{"name":"other","version":"1.0.0"}',
      "node_modules/dev/package.json": '{"name":"dev","version":"1.0.0"}',
    },
  ],
  [
    "all dependencies bundled",
    {
      "package.json": manifest({ dependencies: { dep: "1" }, bundledDependencies: true }),
      "node_modules/dep/package.json": '{"name":"dep","version":"1.0.0"}',
      "node_modules/dep/x.js": "",
    },
  ],
];

async function expectSame(folder: PackageFolder): Promise<void> {
  try {
    expect(await plannedPlaces(folder.path, "npm tarball")).toEqual(npmPack(folder.path));
  } finally {
    folder.remove();
  }
}

test.each(PROJECTS)("%s: as npm pack --dry-run says", async (_title, files) => {
  await expectSame(packageFolder(files));
});

test("links are not packed, and a linked bundled dependency obeys its own ignore files", async () => {
  const folder = packageFolder({
    "package.json": manifest({ dependencies: { dep: "1" }, bundleDependencies: ["dep"] }),
    "index.js": "",
    "local/dep/package.json": '{"name":"dep","version":"1.0.0"}',
    "local/dep/.npmignore": "secret.txt\n",
    "local/dep/secret.txt": "",
    "local/dep/a.js": "",
  });
  folder.link("linked.js", "index.js");
  folder.link("node_modules/dep", "../local/dep");
  await expectSame(folder);
});

test("the user's own ignore file keeps nothing out, and each file tells who ignores it", async () => {
  const repo = packageFolder(
    {
      "r/package.json": manifest({}),
      "r/.claude/settings.local.json": "{}",
      "r/a.js": "",
      ignore: "**/.claude/settings.local.json\n",
      gitconfig: "",
    },
    "r",
  );
  try {
    const env = { ...process.env, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: `${repo.path}/../gitconfig` };
    execFileSync("git", ["init", "--quiet", repo.path], { env });
    execFileSync("git", ["config", "--global", "core.excludesFile", `${repo.path}/../ignore`], { env });
    execFileSync("git", ["add", "a.js"], { cwd: repo.path, env });
    const { artifacts } = await plannedArtifacts(repo.path, env);
    const files = artifacts.flatMap((artifact) => artifact.files);
    expect(files.map(({ path }) => path)).toEqual(npmPack(repo.path));
    const standing = Object.fromEntries(
      files.map(({ path, git }) => [path, [git?.tracked, git?.ignoredBy?.list ?? null]]),
    );
    expect(standing).toEqual({
      ".claude/settings.local.json": [false, "user"],
      "a.js": [true, null],
      "package.json": [false, null],
    });
  } finally {
    repo.remove();
  }
});

test("a workspace is packed by its own rules and those above it", async () => {
  const files = {
    "package.json": manifest({ workspaces: ["packages/*", "!packages/skipped"] }),
    ".gitignore": "*.log\n",
    "root.js": "",
    "packages/a/package.json": '{"name":"a","version":"1.0.0"}',
    "packages/a/a.js": "",
    "packages/a/a.log": "",
    "packages/a/.env": "",
    "packages/b/package.json": '{"name":"b","version":"1.0.0","files":["x"]}',
    "packages/b/x/1.js": "",
    "packages/b/y.js": "",
    "packages/skipped/package.json": '{"name":"skipped","version":"1.0.0"}',
  };
  const folder = packageFolder(files);
  try {
    const { artifacts } = await plannedArtifacts(folder.path, process.env);
    const planned = artifacts.map(({ project, files: list }) => [project, list.map(({ path }) => path)]);
    const workspace = (name: string): string[] => npmPack(folder.path, "--workspace", name);
    expect(planned).toEqual([
      ["", npmPack(folder.path)],
      ["packages/a", workspace("a")],
      ["packages/b", workspace("b")],
    ]);
  } finally {
    folder.remove();
  }
});

test("what brings a file in is told", async () => {
  const folder = packageFolder({
    ...FILES,
    "package.json": manifest({ main: "lib/a.js", scripts: { prepack: "x" } }),
    ".npmignore": "",
    ".gitignore": ".env\n",
  });
  try {
    const { artifacts } = await plannedArtifacts(folder.path, process.env);
    const why = new Map(artifacts[0]?.files.map((file) => [file.path, file.why]));
    expect([why.get(".env"), why.get("lib/a.js"), why.get("README.md")]).toEqual([
      "npm: not excluded by .npmignore",
      "npm: main",
      "npm: always included",
    ]);
    expect(artifacts[0]?.gaps).toEqual([
      { detail: "npm: what the script prepack makes is seen once it has run", incomplete: false },
      { detail: "npm: .npmignore switches .gitignore off", incomplete: false },
    ]);
  } finally {
    folder.remove();
  }
});

test("a pattern that npm's matcher would not end with is a gap, not a wait", async () => {
  const name = `${"a".repeat(240)}c`;
  const hostile = { "package.json": manifest({}), ".gitignore": "x\n*a*a*a*a*a*a*a*b\n", [name]: "" };
  const folder = packageFolder(hostile);
  try {
    const { artifacts } = await plannedArtifacts(folder.path, process.env);
    expect(artifacts[0]?.files).toEqual([]);
    expect(artifacts[0]?.gaps).toEqual([
      { detail: expect.stringContaining("npm: .gitignore has a pattern"), incomplete: true },
    ]);
    folder.write({ ".gitignore": "*a*a*a*b\n*-*-*-*.tgz\n" });
    const again = await plannedArtifacts(folder.path, process.env);
    expect(again.artifacts[0]?.files.length).toBe(2);
  } finally {
    folder.remove();
  }
});

test("packages of a pnpm workspace are packages too", async () => {
  const folder = packageFolder({
    "package.json": manifest({ private: true }),
    "pnpm-workspace.yaml":
      "# ours\npackages:\n  - 'packages/*'\n  # all but this\n  - \"!packages/skipped\"\n\ncatalog:\n  - other\n",
    "packages/a/package.json": '{"name":"a","version":"1.0.0"}',
    "packages/a/.env": "",
    "packages/skipped/package.json": '{"name":"skipped","version":"1.0.0"}',
    "other/package.json": '{"name":"other","version":"1.0.0"}',
  });
  try {
    const { artifacts } = await plannedArtifacts(folder.path, process.env);
    const own = artifacts.find(({ project }) => project === "packages/a");
    expect(artifacts.map(({ project }) => project)).toEqual(["", "packages/a"]);
    expect(own?.files.map(({ path }) => path)).toEqual([".env", "package.json"]);
  } finally {
    folder.remove();
  }
});
