import { expect, test } from "@jest/globals";
import { differences, NO_DIFFERENCES } from "../../helpers/planned-places.ts";
import { describeWithModule, packageFolder } from "../../helpers/python-build.ts";

const HEAD = `[build-system]
requires = ["flit_core"]
build-backend = "flit_core.buildapi"
[project]
name = "demo-app"
version = "1.0"
description = "x"
readme = "README.md"
`;

const FILES = {
  "README.md": "",
  LICENSE: "",
  "COPYING.txt": "",
  NOTICE: "",
  ".env": "",
  ".gitignore": ".env\n*.log\n",
  ".claude/settings.local.json": "{}",
  "demo_app/__init__.py": "",
  "demo_app/.env": "",
  "demo_app/a.log": "",
  "demo_app/b.pyc": "",
  "demo_app/__pycache__/c.txt": "",
  "demo_app/sub/data.json": "",
  "demo_app/sub/.cache/x": "",
  "tests/test_a.py": "",
  "tests/.secret": "",
  "tests/deep/x.txt": "",
  "tests/__pycache__/y.txt": "",
  "docs/a.rst": "",
  "docs/_build/b.html": "",
  "data/share/x.txt": "",
  "data/__pycache__/z": "",
};

const PROJECTS: readonly (readonly [title: string, files: Readonly<Record<string, string>>])[] = [
  ["no options", { ...FILES, "pyproject.toml": HEAD }],
  [
    "include and exclude",
    {
      ...FILES,
      "pyproject.toml": `${HEAD}[tool.flit.sdist]\ninclude = ["tests/", "docs/*.rst", "docs/_build", ".*"]\nexclude = ["tests/**/*.txt", "demo_app/sub", "docs/_build"]\n`,
    },
  ],
  ["external data", { ...FILES, "pyproject.toml": `${HEAD}[tool.flit.external-data]\ndirectory = "data"\n` }],
  [
    "recursive globs hide dotfiles",
    { ...FILES, "pyproject.toml": `${HEAD}[tool.flit.sdist]\ninclude = ["**/*.json", "tests/**"]\n` },
  ],
  [
    "a licence by its file",
    { ...FILES, "pyproject.toml": HEAD.replace("readme", 'license = {file = "docs/a.rst"}\nreadme') },
  ],
  ["a module below src", { "README.md": "", "pyproject.toml": HEAD, "src/demo_app.py": "", "src/other.py": "" }],
  [
    "another name of the module, in a namespace",
    {
      "README.md": "",
      "pyproject.toml": `${HEAD}[tool.flit.module]\nname = "ns.inner"\n`,
      "src/ns/inner/__init__.py": "",
      "src/ns/x.py": "",
    },
  ],
];

describeWithModule("flit_core", () => {
  test.each(PROJECTS)("%s", async (_title, files) => {
    const folder = packageFolder(files);
    folder.link("linked.txt", "README.md");
    folder.link("tests/linked", "../docs");
    try {
      expect(await differences(folder, "flit_core.buildapi")).toEqual(NO_DIFFERENCES);
    } finally {
      folder.remove();
    }
  });
});
