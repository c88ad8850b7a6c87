import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe } from "@jest/globals";

/** Debian's Python, whose builders come as Debian packages. */
export const PYTHON: string = process.env["LEAKTRAIL_TEST_PYTHON"] ?? "/usr/bin/python3";
const noSkip = Boolean(process.env["CI"]) || Boolean(process.env["LEAKTRAIL_NO_SKIP"]);

/** Calls the hooks that pip and build call, and prints what is in the artifacts. */
const BUILD = `
import importlib, json, os, sys, tarfile, tempfile, zipfile
folder, backend, kind = sys.argv[1:]
os.chdir(folder)
sys.path.insert(0, "") if os.path.exists("setup.py") else None
module, _, attribute = backend.partition(":")
hooks = importlib.import_module(module)
hooks = getattr(hooks, attribute) if attribute else hooks
out = tempfile.mkdtemp()
quiet, sys.stdout = sys.stdout, sys.stderr
name = (hooks.build_sdist if kind == "sdist" else hooks.build_wheel)(out)
path = os.path.join(out, name)
if kind == "sdist":
    with tarfile.open(path) as tar:
        members = [m.name.split("/", 1)[1] for m in tar.getmembers() if not m.isdir()]
else:
    with zipfile.ZipFile(path) as zip:
        members = [n for n in zip.namelist() if not n.endswith("/")]
print(json.dumps(members), file=quiet)
`;

/** A project in a temporary folder. */
export interface PackageFolder {
  readonly path: string;
  write(files: Readonly<Record<string, string>>): void;
  link(path: string, target: string): void;
  /** Runs git in the project's folder. */
  git(...args: string[]): void;
  /** Members of the artifact that the real builder makes, as a plan names them, without those it makes up; sorted. */
  build(backend: string, kind: "sdist" | "wheel"): string[];
  remove(): void;
}

/** `project` is the project's folder among the files. */
export function packageFolder(files: Readonly<Record<string, string>>, project: string = ""): PackageFolder {
  const outer = realpathSync(mkdtempSync(join(tmpdir(), "leaktrail-package-")));
  const path = join(outer, project);
  const folder: PackageFolder = {
    path,
    write(more) {
      for (const [file, text] of Object.entries(more)) {
        mkdirSync(dirname(join(outer, file)), { recursive: true });
        writeFileSync(join(outer, file), text);
      }
    },
    link(at, target) {
      mkdirSync(dirname(join(outer, at)), { recursive: true });
      symlinkSync(target, join(outer, at));
    },
    git(...args) {
      execFileSync("git", args, { cwd: path, stdio: "ignore" });
    },
    build(backend, kind) {
      const args = ["-W", "ignore", "-c", BUILD, path, backend, kind];
      const env = { ...process.env, PYTHONDONTWRITEBYTECODE: "1", HOME: outer };
      const answer = execFileSync(PYTHON, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env });
      return (JSON.parse(answer) as string[])
        .map(planned)
        .filter((name) => !isMadeUp(name, path))
        .sort();
    },
    remove: () => rmSync(outer, { recursive: true, force: true }),
  };
  folder.write(files);
  return folder;
}

/** `name-1.0.dist-info/x` as `*.dist-info/x`. */
function planned(member: string): string {
  return member.replace(/^[^/]+\.(dist-info|data)\//, "*.$1/");
}

/** Files that have no counterpart in the project. */
function isMadeUp(member: string, project: string): boolean {
  return (
    member === "PKG-INFO" ||
    (/^setup\.(?:py|cfg)$/.test(member) && !existsSync(join(project, member))) ||
    /(?:^|\/)[^/]+\.egg-info\/(?:PKG-INFO|SOURCES\.txt|dependency_links\.txt|top_level\.txt|requires\.txt|entry_points\.txt|not-zip-safe|zip-safe)$/.test(
      member,
    ) ||
    /^\*\.dist-info\/(?:METADATA|WHEEL|RECORD|top_level\.txt|entry_points\.txt)$/.test(member)
  );
}

/** A `describe` that is skipped, and counted so, where Debian's Python lacks a module; never skipped in CI. */
export function describeWithModule(module: string, body: () => void): void {
  const run = noSkip || hasModule(module) ? describe : describe.skip;
  run(`with ${module}`, body);
}

function hasModule(module: string): boolean {
  try {
    execFileSync(PYTHON, ["-c", `import ${module}`], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
