import { joinPath, normalPath } from "../../project-folder.ts";
import { findFiles, STANDARD_GLOB } from "../path-glob.ts";
import { fileName, type PythonProject } from "../project.ts";
import { table, text, texts } from "../toml.ts";
import { applyManifest, grafted, type FileList } from "./manifest-in.ts";
import type { SetuptoolsOptions, SetuptoolsProject } from "./options.ts";
import { licenseFiles, SINCE_67_6 } from "./license-files.ts";
import { dataFiles, moduleFiles, SINCE_69, type InstalledFile } from "./package-files.ts";

/** The files of an sdist. */
export interface SdistFiles {
  readonly files: FileList;
  /** Those of them that setuptools knows as `./path` alone, and does not find again as data of a package. */
  readonly loose: ReadonlySet<string>;
  /** Those of them that only a SOURCES.txt of an earlier build brings in. */
  readonly leftOver: ReadonlySet<string>;
  /** Versions that take a file, for those that not all do. */
  readonly only: ReadonlyMap<string, string>;
}

const READMES: readonly string[] = ["README", "README.rst", "README.txt", "README.md"];
const BEFORE_74 = "setuptools before 74";

/** Since when a default is one, by the rule that it is told by. */
const SINCE: Readonly<Record<string, string>> = {
  "setuptools: package_data": SINCE_69,
  "setuptools: tests by their names": "setuptools 67.2 and later",
  "setuptools: license_files": SINCE_67_6,
};

/**
 * The list as `egg_info` makes it: defaults, what an earlier list has, MANIFEST.in, licences and referenced files,
 * less what is always pruned. Made a second time without the earlier list, to tell what only that one brings back.
 */
export async function sdistFiles(of: SetuptoolsProject): Promise<SdistFiles> {
  const tracked = await fileFinders(of.project);
  const earlier = tracked.length > 0 ? [] : earlierList(of);
  const listed = list(of, { tracked, earlier, recent: true });
  const files = inPlace(listed);
  const fresh = earlier.length === 0 ? files : inPlace(list(of, { tracked, earlier: [], recent: true }));
  const older = inPlace(list(of, { tracked, earlier, recent: false }));
  const leftOver = new Set([...files.keys()].filter((path) => !fresh.has(path)));
  const only = new Map<string, string>();
  for (const [path, why] of files) {
    const versions = older.has(path) ? undefined : SINCE[why];
    if (isOftenPruned(path)) only.set(path, BEFORE_74);
    else if (versions !== undefined) only.set(path, versions);
  }
  return { files, loose: new Set([...files.keys()].filter((path) => !listed.has(path))), leftOver, only };
}

/** Paths as they are in the artifact. */
function inPlace(listed: FileList): FileList {
  const files: FileList = new Map();
  for (const [path, why] of listed) {
    const plain = path.replace(/^\.\//, "");
    if (!files.has(plain)) files.set(plain, why);
  }
  return files;
}

/** Where the list begins. */
interface Given {
  readonly tracked: readonly string[];
  /** Paths of an earlier list. */
  readonly earlier: readonly string[];
  /** True for versions with all of today's defaults. */
  readonly recent: boolean;
}

function list(of: SetuptoolsProject, { tracked, earlier, recent }: Given): FileList {
  const { folder } = of.project;
  const files: FileList = new Map();
  const add = (path: string, why: string): void => {
    if (folder.isFile(path.replace(/^\.\//, "")) && !files.has(path)) files.set(path, `setuptools: ${why}`);
  };
  addDefaults(of, recent, add);
  for (const path of tracked) add(path, "tracked, by a file finder such as setuptools-scm");
  for (const path of earlier) add(path, "SOURCES.txt of an earlier build");
  const egg = eggInfo(of);
  if (egg !== null) for (const path of grafted(folder, egg)) add(path, "the folder *.egg-info");
  applyManifest(folder, files);
  for (const { path, wheel: only } of licenseFiles(of)) if (recent || only === undefined) add(path, "license_files");
  for (const path of of.options.referenced ?? []) add(normalPath(path), "file that the metadata names");
  prune(of, files);
  return files;
}

function addDefaults(
  { project, options, layout }: SetuptoolsProject,
  recent: boolean,
  add: (path: string, why: string) => void,
): void {
  const { folder } = project;
  const readme = READMES.find((name) => folder.isFile(name));
  for (const path of [readme, "setup.py", "setup.cfg", "pyproject.toml", "MANIFEST.in"]) {
    if (path !== undefined) add(path, "always included");
  }
  for (const glob of recent ? ["tests/test*.py", "test/test*.py"] : ["test/test*.py"]) {
    for (const path of findFiles(folder, glob, STANDARD_GLOB)) add(path, "tests by their names");
  }
  const data = dataFiles(folder, layout, options).filter(({ only }) => recent || only === undefined);
  for (const { path, why } of [...moduleFiles(folder, layout), ...data]) add(path, why.replace("setuptools: ", ""));
  for (const { path } of installedData(project, options)) add(path, "data_files");
  for (const path of options.scripts ?? []) add(normalPath(path), "scripts");
  for (const path of options.sources ?? []) add(normalPath(path), "sources of extension modules");
}

/** `data_files`: files, or globs of them, and the folder that they are installed to. */
export function installedData({ folder }: PythonProject, options: SetuptoolsOptions): InstalledFile[] {
  return (options.dataFiles ?? []).flatMap(([place, globs]) =>
    globs.flatMap((glob) =>
      findFiles(folder, glob, STANDARD_GLOB).map((path) => ({
        path,
        place: joinPath(normalPath(place), path.slice(path.lastIndexOf("/") + 1)),
        why: "setuptools: data_files",
      })),
    ),
  );
}

/** The project's `*.egg-info` folder; null where there is none. */
function eggInfo({ project, options, layout }: SetuptoolsProject): string | null {
  const base = normalPath(options.eggBase ?? layout.base);
  const folders = project.folder.list(base).filter(({ name, kind }) => kind === "folder" && name.endsWith(".egg-info"));
  const own = folders.find(({ name }) => fileName(name.slice(0, -9)) === fileName(options.name ?? ""));
  const found = options.name === undefined ? folders[0] : own;
  return found === undefined ? null : joinPath(base, found.name);
}

/** Paths of SOURCES.txt. */
function earlierList(of: SetuptoolsProject): string[] {
  const egg = eggInfo(of);
  const content = egg === null ? null : of.project.folder.text(`${egg}/SOURCES.txt`);
  const lines = (content ?? "").split("\n").map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.startsWith("#") && !line.startsWith("/")).map(asListed);
}

/** What was `./path` in the list stays so. */
function asListed(line: string): string {
  return `${line.startsWith("./") ? "./" : ""}${normalPath(line)}`;
}

/** Plugins that list what a version control tracks; then no earlier list is read. */
async function fileFinders({ toml, tracked }: PythonProject): Promise<readonly string[]> {
  const requires = texts(table(toml, "build-system")["requires"]);
  const isFinder = requires.some((name) => /^setuptools[-_.](?:scm|git|git[-_.]versioning|svn|hg)\b/i.test(name));
  return isFinder ? ((await tracked()) ?? []) : [];
}

const ALWAYS_PRUNED = /(?:^|\/)(?:RCS|CVS|\.svn)\//;
/** What each build writes anew into `*.egg-info`. */
const MADE_ANEW =
  /\.egg-info\/(?:PKG-INFO|SOURCES\.txt|dependency_links\.txt|top_level\.txt|requires\.txt|entry_points\.txt|(?:not-)?zip-safe)$/;

/** The folder `build`, that of a release, folders of version controls, and what is made anew. */
function prune({ project, options }: SetuptoolsProject, files: FileList): void {
  const version = text(project.metadata, "version");
  const release = options.name === undefined || version === undefined ? null : `${options.name}-${version}/`;
  for (const path of files.keys()) {
    const isPruned = path.startsWith("build/") || (release !== null && path.startsWith(release));
    if (isPruned || ALWAYS_PRUNED.test(path) || MADE_ANEW.test(path)) files.delete(path);
  }
}

/** Since 74 these are pruned too: more version controls, and the folders of tox, nox and virtual environments. */
function isOftenPruned(path: string): boolean {
  return /(?:^|\/)(?:\.hg|\.git|\.bzr|_darcs)\//.test(path) || /^\.(?:tox|nox|venv)\//.test(path);
}
