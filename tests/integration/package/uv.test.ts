import { expect, test } from "@jest/globals";
import { packageFolder } from "../../helpers/python-build.ts";
import { plannedArtifact, plannedPlaces } from "../../helpers/planned-places.ts";

const HEAD = `[build-system]
requires = ["uv_build"]
build-backend = "uv_build"
[project]
name = "Demo-App"
version = "1.0"
readme = "README.md"
`;

async function planned(files: Readonly<Record<string, string>>): Promise<Record<"sdist" | "wheel", string[]>> {
  const folder = packageFolder(files);
  try {
    const without = (places: string[]): string[] => places.filter((place) => !place.startsWith("pyproject.toml.orig"));
    return {
      sdist: without(await plannedPlaces(folder.path, "sdist")),
      wheel: await plannedPlaces(folder.path, "wheel"),
    };
  } finally {
    folder.remove();
  }
}

test("the project that uv 0.12.5 tests itself with gives the lists recorded there", async () => {
  const options = `readme = "README.md"
license-files = ["LICENSE*", "third-party-licenses/*"]
[tool.uv.build-backend]
source-include = ["data/build-script.py"]
source-exclude = ["/src/built_by_uv/not-packaged.txt"]
wheel-exclude = ["build-*.h"]
[tool.uv.build-backend.data]
scripts = "scripts"
data = "assets"
headers = "header"
`;
  const module = ["__init__.py", "arithmetic/__init__.py", "arithmetic/circle.py", "arithmetic/pi.txt", "cli.py"];
  const left = [
    "arithmetic/circle.pyc",
    "__pycache__/compiled.pyc",
    "stale/__pycache__/compiled.pyc",
    "not-packaged.txt",
  ];
  const inModule = [...module, ...left, "build-only.h"].map((name) => `src/built_by_uv/${name}`);
  const beside = `LICENSE-APACHE LICENSE-MIT README.md assets/data.csv header/built_by_uv.h scripts/whoami.sh uv.lock
third-party-licenses/PEP-401.txt data-dir/build-script.py data-dir/dont-include-me.txt tests/test_package.py`;
  const names = [...inModule, ...beside.split(/\s/)];
  const toml = HEAD.replace("Demo-App", "built-by-uv").replace('readme = "README.md"\n', options);
  const files = { ...Object.fromEntries(names.map((name) => [name, ""])), "pyproject.toml": toml };
  expect(await planned(files)).toEqual({
    sdist: [
      "LICENSE-APACHE",
      "LICENSE-MIT",
      "README.md",
      "assets/data.csv",
      "header/built_by_uv.h",
      "pyproject.toml",
      "scripts/whoami.sh",
      "src/built_by_uv/__init__.py",
      "src/built_by_uv/arithmetic/__init__.py",
      "src/built_by_uv/arithmetic/circle.py",
      "src/built_by_uv/arithmetic/pi.txt",
      "src/built_by_uv/build-only.h",
      "src/built_by_uv/cli.py",
      "third-party-licenses/PEP-401.txt",
    ],
    wheel: [
      "*.data/data/data.csv",
      "*.data/headers/built_by_uv.h",
      "*.data/scripts/whoami.sh",
      "*.dist-info/licenses/LICENSE-APACHE",
      "*.dist-info/licenses/LICENSE-MIT",
      "*.dist-info/licenses/third-party-licenses/PEP-401.txt",
      ...module.map((name) => `built_by_uv/${name}`).sort(),
    ],
  });
});

// What follows is derived from uv's documentation and sources: there is no uv here to record it from.
const FILES = {
  "README.md": "",
  ".gitignore": ".env\n",
  ".env": "",
  "src/demo_app/__init__.py": "",
  "src/demo_app/.env": "",
  "src/demo_app/__pycache__/a.pyc": "",
  "src/demo_app/data/x.bin": "",
  "src/demo_app/data/y.txt": "",
  "tests/t.py": "",
  "tests/deep/u.py": "",
};

test("hidden and ignored files in the module are packed, none beside it", async () => {
  const inside = [".env", "__init__.py", "data/x.bin", "data/y.txt"];
  expect(await planned({ ...FILES, "pyproject.toml": HEAD })).toEqual({
    sdist: ["README.md", "pyproject.toml", ...inside.map((name) => `src/demo_app/${name}`)],
    wheel: inside.map((name) => `demo_app/${name}`),
  });
});

test("exclusions without a slash at the beginning count at any depth, and what the sdist leaves out the wheel does", async () => {
  const options = `[tool.uv.build-backend]
source-include = ["tests/**"]
source-exclude = ["deep", "*.bin"]
wheel-exclude = ["/src/demo_app/.env"]
`;
  expect(await planned({ ...FILES, "pyproject.toml": HEAD + options })).toEqual({
    sdist: [
      "README.md",
      "pyproject.toml",
      "src/demo_app/.env",
      "src/demo_app/__init__.py",
      "src/demo_app/data/y.txt",
      "tests/t.py",
    ],
    wheel: ["demo_app/__init__.py", "demo_app/data/y.txt"],
  });
});

test("several modules, a root of one's own, no default exclusions", async () => {
  const options = `[tool.uv.build-backend]
module-root = ""
module-name = ["one", "ns.two"]
default-excludes = false
`;
  const files = {
    "README.md": "",
    "pyproject.toml": HEAD + options,
    "one/__init__.py": "",
    "one/__pycache__/x.pyc": "",
    "ns/two/__init__.py": "",
    "ns/other/__init__.py": "",
  };
  const modules = ["ns/two/__init__.py", "one/__init__.py", "one/__pycache__/x.pyc"];
  expect(await planned(files)).toEqual({ sdist: ["README.md", "pyproject.toml", ...modules].sort(), wheel: modules });
});

test("a module that is not there is told", async () => {
  const folder = packageFolder({ "pyproject.toml": HEAD, "README.md": "" });
  try {
    const { gaps } = await plannedArtifact(folder.path, "wheel");
    expect(gaps).toEqual([{ detail: "uv: src/demo_app is no module, so the build fails", incomplete: true }]);
  } finally {
    folder.remove();
  }
});
