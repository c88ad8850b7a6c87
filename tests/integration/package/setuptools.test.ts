import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { differences, NO_DIFFERENCES, plannedArtifact, plannedPlaces } from "../../helpers/planned-places.ts";
import { describeWithModule, packageFolder } from "../../helpers/python-build.ts";

type Files = Readonly<Record<string, string>>;

const BACKEND = "setuptools.build_meta";
const HEAD = `[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"
`;
const PROJECT = `${HEAD}[project]
name = "demo-app"
version = "1.0"
`;

const FILES: Files = {
  "README.md": "",
  "README.rst": "",
  LICENSE: "",
  "NOTICE.txt": "",
  ".env": "",
  ".claude/settings.local.json": "{}",
  ".gitignore": ".env\n",
  "docs/a.rst": "",
  "docs/_build/b.html": "",
  "docs/_build/.c.txt": "",
  "tests/test_a.py": "",
  "tests/helper.py": "",
  "tests/data/x.json": "",
  "bin/tool.sh": "#!/bin/sh\n",
};

const FLAT: Files = {
  ...FILES,
  "demo_app/__init__.py": "",
  "demo_app/mod.py": "",
  "demo_app/.secret": "",
  "demo_app/data.json": "",
  "demo_app/data.log": "",
  "demo_app/sub/__init__.py": "",
  "demo_app/sub/x.txt": "",
  "demo_app/assets/deep/a.css": "",
  "demo_app/assets/run.py": "",
  "demo_app/__pycache__/mod.cpython-311.pyc": "",
};

const SRC: Files = {
  ...FILES,
  "src/demo_app/__init__.py": "",
  "src/demo_app/a.json": "",
  "src/demo_app/sub/x.py": "",
  "src/demo_app/sub/y.txt": "",
  "src/loose.py": "",
};

const MANIFEST = `# everything of the docs but what is built
include *.txt .e?v \\
    bin/*.sh
graft docs
prune docs/_build
recursive-include tests *.json *.py
global-exclude help*.py *.py[cod]
graft .claude
exclude .claude/settings.local.json
include .claude/*.json
recursive-include demo_app *
recursive-exclude demo_app *.log
bad command
prune
`;

const PROJECTS: readonly (readonly [title: string, files: Files])[] = [
  ["a package found at the top", { ...FLAT, "pyproject.toml": PROJECT }],
  ["packages and modules found below src", { ...SRC, "pyproject.toml": PROJECT }],
  [
    "MANIFEST.in's commands in order, and the data they include",
    { ...FLAT, "pyproject.toml": PROJECT, "MANIFEST.in": MANIFEST },
  ],
  [
    "commands about `.`: exclusions of it take nothing out, what it brings in other commands do not know",
    {
      ...FLAT,
      "pyproject.toml": PROJECT,
      "MANIFEST.in":
        "include .claude/*\nrecursive-exclude . *.json\nprune .\nrecursive-include . *.css .e?v\nexclude .env\ngraft ./docs\n",
    },
  ],
  [
    "data by globs, none by the manifest",
    {
      ...FLAT,
      "MANIFEST.in": MANIFEST,
      "pyproject.toml": `${PROJECT}license-files = ["NOTICE*"]
[tool.setuptools]
include-package-data = false
script-files = ["bin/tool.sh"]
[tool.setuptools.packages.find]
include = ["demo_app*"]
namespaces = false
[tool.setuptools.package-data]
"*" = ["*.txt", "assets/**/*.css"]
demo_app = ["*.json", ".*"]
[tool.setuptools.exclude-package-data]
demo_app = ["*.css"]
[tool.setuptools.data-files]
"share/demo" = ["docs/*.rst"]
`.replace('license-files = ["NOTICE*"]\n', ""),
    },
  ],
  [
    "data that the manifest includes and an exclusion takes away",
    {
      ...FLAT,
      "MANIFEST.in": MANIFEST,
      "pyproject.toml": `${PROJECT}[tool.setuptools.exclude-package-data]\ndemo_app = ["*.json", ".secret"]\n`,
    },
  ],
  [
    "named packages and folders, files that the metadata names",
    {
      ...SRC,
      "extra/e.py": "",
      "extra/data.txt": "",
      "VERSION.txt": "2.0",
      "docs/README.txt": "",
      "pyproject.toml": `${HEAD}[project]
name = "demo-app"
dynamic = ["version", "readme"]
[tool.setuptools]
packages = ["demo_app", "more"]
py-modules = ["loose"]
package-dir = {"" = "src", more = "extra"}
[tool.setuptools.package-data]
more = ["*.txt"]
[tool.setuptools.dynamic]
version = {file = "VERSION.txt"}
readme = {file = ["docs/README.txt"]}
`,
    },
  ],
  [
    "setup.cfg",
    {
      ...SRC,
      "MANIFEST.in": "graft src\n",
      "setup.cfg": `[metadata]
name = demo_app
version = 1.0
long-description = file: docs/a.rst
license_files =
    NOTICE*
    LICENSE
[options]
packages = find_namespace:
package_dir =
    = src
include_package_data = True
scripts = bin/tool.sh
[options.packages.find]
where = src
exclude =
    *.sub
[options.exclude_package_data]
* = *.json
[options.data_files]
etc = tests/data/x.json
`,
      "pyproject.toml": HEAD,
    },
  ],
  [
    "setup.py in literals",
    {
      ...FLAT,
      "native.c": "",
      "MANIFEST.in": "include demo_app/*.json\n",
      "setup.py": `"""doc"""
import setuptools
from setuptools import setup, find_packages
NAME = "demo" "-app"
DATA = ["*.json"]
setup(
    name=NAME,
    version="1.0",  # a comment
    packages=find_packages(exclude=["tests", "tests.*"]) + [],
    package_data={"demo_app": DATA, "demo_app.sub": ['*.txt']},
    data_files=[("share", ["docs/a.rst"])],
    scripts=["bin/tool.sh"],
    zip_safe=False,
)
`,
    },
  ],
  [
    "setup.py alone finds packages too",
    { ...FLAT, "setup.py": "from setuptools import setup\nsetup(name='demo-app', version='1.0')\n" },
  ],
  [
    "one module at the top",
    {
      "one.py": "",
      "setup.py": "from setuptools import setup\nsetup(version='1.0', name='one')\n",
      "README.txt": "",
      "conftest.py": "",
    },
  ],
  [
    "everything, with a repository and environments",
    {
      ...FLAT,
      "pyproject.toml": PROJECT,
      "MANIFEST.in": "graft .\nglobal-exclude *.pyc\n",
      ".git/config": "",
      ".tox/x.txt": "",
      "demo_app/.hg/y": "",
      "docs/CVS/z": "",
      "build/old.txt": "",
    },
  ],
];

describeWithModule("setuptools", () => {
  test.each(PROJECTS)("%s", async (_title, files) => {
    const folder = packageFolder(files);
    folder.link("docs/linked.rst", "../LICENSE");
    try {
      expect(await differences(folder, BACKEND)).toEqual(NO_DIFFERENCES);
      // The first builds left a list and a folder behind, which count in the next ones.
      const again = "MANIFEST.in" in files ? await differences(folder, BACKEND) : NO_DIFFERENCES;
      expect(again).toEqual(NO_DIFFERENCES);
      const { gaps } = await plannedArtifact(folder.path, "wheel");
      expect(gaps).toEqual([]);
    } finally {
      folder.remove();
    }
  });

  test("files that only an earlier build brings back are told", async () => {
    const folder = packageFolder({
      ...FLAT,
      "pyproject.toml": PROJECT,
      "MANIFEST.in": "graft demo_app\ngraft .claude\n",
    });
    try {
      folder.build(BACKEND, "sdist");
      folder.build(BACKEND, "wheel");
      folder.write({ "MANIFEST.in": "graft demo_app\nprune demo_app/assets\n" });
      rmSync(join(folder.path, "demo_app/mod.py"));
      const leftOver = async (kind: "sdist" | "wheel"): Promise<string[]> => {
        const { files } = await plannedArtifact(folder.path, kind);
        return files.filter((file) => file.leftOver === true).map(({ path }) => path);
      };
      expect(await leftOver("sdist")).toEqual([".claude/settings.local.json"]);
      expect(folder.build(BACKEND, "sdist")).toContain(".claude/settings.local.json");
      const old = ["build/lib/demo_app/assets/deep/a.css", "build/lib/demo_app/mod.py"];
      expect(await leftOver("wheel")).toEqual(old);
      expect(folder.build(BACKEND, "wheel")).toEqual(expect.arrayContaining(old.map((path) => path.slice(10))));
    } finally {
      folder.remove();
    }
  });
});

test("what setup.py computes is a gap, and it is not run", async () => {
  const folder = packageFolder({
    ...FLAT,
    "setup.py": `from setuptools import setup
open("ran", "w")
packages = ["demo_app"]
packages.append("other")
setup(name="demo-app", packages=packages, package_data=data(), cmdclass={"build_py": Mine}, **more)
`,
  });
  try {
    const { gaps } = await plannedArtifact(folder.path, "sdist");
    expect(gaps.map(({ detail }) => detail)).toEqual([
      "setuptools: setup.py: arguments that are not written out",
      "setuptools: setup.py: cmdclass may add files",
      "setuptools: setup.py: the value of packages is not written out",
      "setuptools: setup.py: the value of package_data is not written out",
    ]);
    expect(gaps.every(({ incomplete }) => incomplete)).toBe(true);
    expect(await plannedPlaces(folder.path, "sdist")).not.toContain("ran");
  } finally {
    folder.remove();
  }
});

test("a setup.py that is nested too deep to be parsed is a gap", async () => {
  const deep = `x = ${"(".repeat(60_000)}${")".repeat(60_000)}\n`;
  const folder = packageFolder({
    ...FLAT,
    "setup.py": `${deep}from setuptools import setup\nsetup(name="demo-app")\n`,
  });
  try {
    const { gaps } = await plannedArtifact(folder.path, "sdist");
    expect(gaps.map(({ detail }) => detail)).toEqual(["setuptools: setup.py: it is nested too deep to be read"]);
  } finally {
    folder.remove();
  }
});

test("names that double each other and packages named like members of objects do no harm", async () => {
  const names = Array.from({ length: 60 }, (_, at) => `N${at} = N${at + 1} + N${at + 1}\n`).join("");
  const folder = packageFolder({
    "setup.py": `${names}N60 = ["x"]\nfrom setuptools import setup\nsetup(name="a", packages=N0, package_dir={"": "src"})\n`,
    "src/constructor/__init__.py": "",
    "src/toString/__init__.py": "",
  });
  try {
    const { gaps } = await plannedArtifact(folder.path, "wheel");
    expect(gaps.map(({ detail }) => detail)).toEqual([
      "setuptools: setup.py: the value of packages is not written out",
    ]);
    expect(await plannedPlaces(folder.path, "wheel")).toEqual(["constructor/__init__.py", "toString/__init__.py"]);
  } finally {
    folder.remove();
  }
});

test("with setuptools-scm what git tracks is packed, and an earlier list is not read", async () => {
  const folder = packageFolder({
    "pyproject.toml": PROJECT.replace('["setuptools"]', '["setuptools", "setuptools_scm[toml]>=8"]'),
    "demo_app/__init__.py": "",
    "tracked.txt": "",
    "untracked.txt": "",
    "demo_app.egg-info/SOURCES.txt": "untracked.txt\n",
  });
  try {
    folder.git("init", "--quiet");
    folder.git("add", "tracked.txt", "demo_app", "pyproject.toml");
    const places = await plannedPlaces(folder.path, "sdist");
    expect(places).toEqual(["demo_app/__init__.py", "pyproject.toml", "tracked.txt"]);
  } finally {
    folder.remove();
  }
});
