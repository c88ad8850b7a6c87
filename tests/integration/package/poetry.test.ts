import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { differences, NO_DIFFERENCES, plannedPlaces } from "../../helpers/planned-places.ts";
import { describeWithModule, packageFolder, type PackageFolder } from "../../helpers/python-build.ts";

const HEAD = `[build-system]
requires = ["poetry-core"]
build-backend = "poetry.core.masonry.api"
[tool.poetry]
name = "Demo-App"
version = "1.0"
description = ""
authors = []
readme = "README.md"
`;

const FILES = {
  "README.md": "",
  LICENSE: "",
  ".env": "",
  "conf/.env": "",
  "conf/settings.toml": "",
  "demo_app/__init__.py": "",
  "demo_app/.env": "",
  "demo_app/a.log": "",
  "demo_app/b.pyc": "",
  "demo_app/__pycache__/c.txt": "",
  "demo_app/sub/data.json": "",
  "demo_app/sub/keep.log": "",
  "demo_app/größe.log": "",
  "tests/test_a.py": "",
  "tests/deep/x.log": "",
  "lib/other/__init__.py": "",
  "lib/other/x.txt": "",
  "bin/tool.sh": "",
  "LICENSES/MIT.txt": "",
};

const PROJECTS: readonly (readonly [title: string, files: Readonly<Record<string, string>>])[] = [
  ["no options", { ...FILES, "pyproject.toml": HEAD }],
  [
    "packages from other folders and for one format",
    {
      ...FILES,
      "pyproject.toml": `${HEAD}packages = [
  {include = "demo_app"},
  {include = "other", from = "lib"},
  {include = "tests", format = "sdist"},
]
`,
    },
  ],
  [
    "include and exclude",
    {
      ...FILES,
      "pyproject.toml": `${HEAD}include = ["conf", {path = "tests/**/*.log", format = "sdist"}, {path = "demo_app/sub/*.log", format = ["sdist", "wheel"]}]
exclude = ["demo_app/sub", "**/test_a.py"]
`,
    },
  ],
  [
    "a module below src, a file as a script",
    {
      "README.md": "",
      "src/demo_app.py": "",
      "bin/tool.sh": "",
      "pyproject.toml": `${HEAD}[tool.poetry.scripts]\ntool = {reference = "bin/tool.sh", type = "file"}\n`,
    },
  ],
];

function ignoring(folder: PackageFolder, lines: string): void {
  execFileSync("git", ["init", "--quiet", folder.path]);
  folder.write({ ".gitignore": lines });
}

describeWithModule("poetry.core", () => {
  test.each(PROJECTS)("%s", async (_title, files) => {
    const folder = packageFolder(files);
    try {
      expect(await differences(folder, "poetry.core.masonry.api")).toEqual(NO_DIFFERENCES);
    } finally {
      folder.remove();
    }
  });

  test.each(PROJECTS)("in a repository: %s", async (_title, files) => {
    const folder = packageFolder(files);
    try {
      ignoring(folder, "*.log\n.env\n");
      expect(await differences(folder, "poetry.core.masonry.api")).toEqual(NO_DIFFERENCES);
    } finally {
      folder.remove();
    }
  });

  test("a tracked file is packed though a rule would ignore it, and so is one whose name git quotes", async () => {
    const folder = packageFolder({ ...FILES, "pyproject.toml": HEAD });
    try {
      ignoring(folder, "*.log\n");
      execFileSync("git", ["add", "--force", "demo_app/sub/keep.log"], { cwd: folder.path });
      expect(await differences(folder, "poetry.core.masonry.api")).toEqual(NO_DIFFERENCES);
      const logs = (await plannedPlaces(folder.path, "wheel")).filter((place) => place.endsWith(".log"));
      expect(logs).toEqual(["demo_app/größe.log", "demo_app/sub/keep.log"]);
    } finally {
      folder.remove();
    }
  });
});
