const HEAD = `[build-system]
requires = ["pdm-backend"]
build-backend = "pdm.backend"
[project]
name = "demo-app"
version = "1.0"
readme = "README.md"
`;

const FILES = {
  "README.md": "",
  LICENSE: "",
  ".env": "",
  ".gitignore": ".env\n*.log\n",
  ".claude/settings.local.json": "{}",
  "demo_app/__init__.py": "",
  "demo_app/.env": "",
  "demo_app/a.log": "",
  "demo_app/b.pyc": "",
  "demo_app/__pycache__/c.txt": "",
  "demo_app/sub/data.json": "",
  "demo_app/sub/.hidden/x": "",
  "other/__init__.py": "",
  "plain/x.txt": "",
  "tests/test_a.py": "",
  "tests/.env": "",
  "docs/a.md": "",
  "docs/deep/b.md": "",
  "docs/deep/.c.md": "",
  "bin/tool.sh": "",
};

/** Projects whose lists were recorded, by title. */
export const PDM_PROJECTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "no options": { ...FILES, "pyproject.toml": HEAD },
  "includes, source-includes and excludes": {
    ...FILES,
    "pyproject.toml": `${HEAD}[tool.pdm.build]
includes = ["demo_app", "docs/**/*.md", "demo_app/sub/data.json"]
source-includes = ["plain", ".*"]
excludes = ["demo_app/sub", "docs/deep/**", "demo_app/*.log"]
`,
  },
  "the longer and the more exact pattern counts": {
    ...FILES,
    "pyproject.toml": `${HEAD}[tool.pdm.build]
includes = ["demo_app", "docs/**/*.md", "plain/x.txt"]
excludes = ["docs/*.md", "**/x.txt", "docs/deep/b.md"]
`,
  },
  "a package below src": {
    "README.md": "",
    NOTICE: "",
    "pyproject.toml": HEAD,
    "src/demo_app/__init__.py": "",
    "src/demo_app/.secret": "",
    "src/loose.py": "",
    "tests/t.py": "",
  },
  "modules alone": {
    "README.md": "",
    "pyproject.toml": HEAD,
    "one.py": "",
    "two.py": "",
    ".three.py": "",
    "x.txt": "",
  },
  "wheel data and named licences": {
    ...FILES,
    "legal/a.txt": "",
    "pyproject.toml": `${HEAD.trimEnd()}
license-files = ["legal/*"]
[tool.pdm.build]
package-dir = "."
[tool.pdm.build.wheel-data]
scripts = ["bin/*"]
data = [{path = "docs/**/*.md", relative-to = "docs"}]
`,
  },
};
