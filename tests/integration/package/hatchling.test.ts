import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { plannedArtifacts } from "../../../lib/sources/package/planned-artifacts.ts";
import { describeWithModule, packageFolder } from "../../helpers/python-build.ts";
import { differences, NO_DIFFERENCES, plannedPlaces } from "../../helpers/planned-places.ts";

const HEAD = `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"
[project]
name = "Demo.App"
version = "1.0"
readme = "docs/README.md"
`;

const FILES = {
  "docs/README.md": "",
  "LICENSE.txt": "",
  ".env": "",
  ".gitignore": "/.env\n*.log\nlocal/\n!local/keep.txt\n",
  ".claude/settings.local.json": "{}",
  "src/demo_app/__init__.py": "",
  "src/demo_app/data.txt": "",
  "src/demo_app/.hidden": "",
  "src/demo_app/a.log": "",
  "src/demo_app/__pycache__/x.pyc": "",
  "src/demo_app/y.pyc": "",
  "local/keep.txt": "",
  "local/drop.txt": "",
  "build/lib/old.py": "",
  "dist/old.tar.gz": "",
  "tests/test_a.py": "",
  "tests/.gitignore": "secret.txt\n",
  "tests/secret.txt": "",
  ".tox/x/y.txt": "",
  "assets/a/b.css": "",
  "assets/a/c.log": "",
};

const PROJECTS: readonly (readonly [title: string, files: Readonly<Record<string, string>>])[] = [
  ["no options", { ...FILES, "pyproject.toml": HEAD }],
  [
    "include and exclude of all targets",
    {
      ...FILES,
      "pyproject.toml": `${HEAD}[tool.hatch.build]\ninclude = ["/src", "*.css"]\nexclude = [".hidden", "/tests"]\n`,
    },
  ],
  [
    "a target's own options replace those of all",
    {
      ...FILES,
      "pyproject.toml": `${HEAD}[tool.hatch.build]
exclude = ["*.txt"]
[tool.hatch.build.targets.sdist]
exclude = ["/.claude", "!/local/drop.txt"]
[tool.hatch.build.targets.wheel]
only-include = ["src/demo_app", "tests/test_a.py"]
sources = ["src"]
`,
    },
  ],
  [
    "artifacts and ignore-vcs take ignored files back",
    {
      ...FILES,
      "pyproject.toml": `${HEAD}[tool.hatch.build.targets.sdist]
ignore-vcs = true
exclude = ["*.css"]
[tool.hatch.build.targets.wheel]
artifacts = ["*.log"]
packages = ["src/demo_app"]
`,
    },
  ],
  [
    "force-include",
    {
      ...FILES,
      "pyproject.toml": `${HEAD}[tool.hatch.build.targets.sdist.force-include]
".env" = "config/env"
[tool.hatch.build.targets.wheel.force-include]
"assets" = "demo_app/static"
"tests/secret.txt" = "demo_app/secret.txt"
[tool.hatch.build.targets.wheel]
packages = ["src/demo_app"]
`,
    },
  ],
  [
    "shared data, scripts and metadata, licences by globs",
    {
      ...FILES,
      COPYING: "",
      "pyproject.toml": `${HEAD}[tool.hatch.build.targets.wheel]
packages = ["src/demo_app"]
[tool.hatch.build.targets.wheel.shared-data]
"assets" = "share/demo"
`,
    },
  ],
  [
    "sources as a table, only packages, excluded folders not entered",
    {
      ...FILES,
      "pyproject.toml": `${HEAD}[tool.hatch.build.targets.wheel]
only-packages = true
include = ["src", "tests"]
[tool.hatch.build.targets.wheel.sources]
"src/demo_app" = "renamed"
[tool.hatch.build.targets.sdist]
skip-excluded-dirs = true
exclude = ["local/"]
`,
    },
  ],
  [
    "a namespace package",
    { "pyproject.toml": HEAD, "docs/README.md": "", "ns/demo_app/__init__.py": "", "ns/x.txt": "" },
  ],
  ["hatch.toml", { ...FILES, "pyproject.toml": HEAD, "hatch.toml": '[build]\nexclude = ["/assets"]\n' }],
];

describeWithModule("hatchling", () => {
  test.each(PROJECTS)("%s", async (_title, files) => {
    const folder = packageFolder(files);
    folder.link("aaa", "docs");
    folder.link("zzz", "docs");
    folder.link("docs/linked.txt", "../pyproject.toml");
    folder.link("docs/up", "..");
    try {
      expect(await differences(folder, "hatchling.build")).toEqual(NO_DIFFERENCES);
    } finally {
      folder.remove();
    }
  });

  test("what only the user's own ignore file names is packed, and told so", async () => {
    const files = {
      "p/pyproject.toml": HEAD,
      "p/docs/README.md": "",
      "p/demo_app/__init__.py": "",
      "p/.gitignore": ".env\n",
      "p/.env": "",
      "p/.claude/settings.local.json": "{}",
      ignore: "**/.claude/settings.local.json\n",
      gitconfig: "",
    };
    const folder = packageFolder(files, "p");
    try {
      folder.git("init", "--quiet");
      const env = { ...process.env, GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: join(folder.path, "../gitconfig") };
      folder.write({ gitconfig: `[core]\n\texcludesFile = ${join(folder.path, "../ignore")}\n` });
      const { artifacts } = await plannedArtifacts(folder.path, env);
      const [sdist] = artifacts;
      const own = sdist?.files.filter(({ git }) => git?.ignoredBy?.list === "user").map(({ path, why }) => [path, why]);
      expect(own).toEqual([[".claude/settings.local.json", "hatchling sdist: everything that is not excluded"]]);
      const real = folder.build("hatchling.build", "sdist");
      expect(real).toEqual(expect.arrayContaining([".claude/settings.local.json"]));
      expect(real).not.toContain(".env");
    } finally {
      folder.remove();
    }
  });

  test("one .gitignore is looked for upward, and its lines count as if it stood in the project", async () => {
    const files = {
      ".gitignore": "/secret.txt\n",
      ".git/HEAD": "ref: refs/heads/main\n",
      "sub/pyproject.toml": HEAD,
      "sub/docs/README.md": "",
      "sub/secret.txt": "",
      "sub/demo_app/__init__.py": "",
    };
    const folder = packageFolder(files, "sub");
    try {
      const real = folder.build("hatchling.build", "sdist");
      expect(await plannedPlaces(folder.path, "sdist")).toEqual(real);
      expect(real).not.toContain("secret.txt");
    } finally {
      folder.remove();
    }
  });
});
