import { FilePlan, type ArtifactPlan, type PlannedFile } from "../../planned.ts";
import { normalPath } from "../../project-folder.ts";
import type { PythonProject } from "../project.ts";
import { optionsOfCfg } from "./from-cfg.ts";
import { optionsOfSetupPy } from "./from-setup-py.ts";
import { optionsOfToml } from "./from-toml.ts";
import { licenseFiles } from "./license-files.ts";
import { mergeOptions, type ReadOptions, type SetuptoolsOptions, type SetuptoolsProject } from "./options.ts";
import { dataFiles, includedData, moduleFiles, type InstalledFile } from "./package-files.ts";
import { findLayout } from "./packages.ts";
import { installedData, sdistFiles, type SdistFiles } from "./sdist.ts";

/**
 * What setuptools packs. Rules from https://setuptools.pypa.io/en/latest/userguide/miscellaneous.html and
 * https://setuptools.pypa.io/en/latest/userguide/datafiles.html, read in setuptools 66.1 and 84 (command/egg_info.py,
 * sdist.py, build_py.py, discovery.py). No ignore file counts. setup.py is read, never run. What an earlier build left
 * behind counts: its list of files (`*.egg-info/SOURCES.txt`) for sdists, its folder (`build/lib`) for wheels.
 */
export async function planSetuptools(project: PythonProject): Promise<ArtifactPlan[]> {
  const { options, gaps } = await readOptions(project);
  const layout = findLayout(project.folder, options);
  const of: SetuptoolsProject = { project, options, layout };
  const listed = await sdistFiles(of);
  const sdist = planSdist(listed);
  const wheel = planWheel(of, listed);
  for (const plan of [sdist, wheel]) {
    for (const gap of gaps) plan.gap(`setuptools: ${gap}`);
    if (layout.problem !== undefined) plan.gap(`setuptools: ${layout.problem}`);
  }
  if (options.hasExtensions === true) wheel.remark("setuptools wheel: compiled modules are not in the plan");
  return [sdist.finish("sdist"), wheel.finish("wheel")];
}

/** setup.py's arguments count before setup.cfg, pyproject.toml before both. */
async function readOptions(project: PythonProject): Promise<ReadOptions> {
  const script = await optionsOfSetupPy(project.folder);
  const toml = optionsOfToml(project);
  const all: SetuptoolsOptions[] = [optionsOfCfg(project.folder) ?? {}, script?.options ?? {}, toml ?? {}];
  const merged = mergeOptions(all);
  const options = toml === null ? merged : { includePackageData: true, ...merged };
  return { options, gaps: script?.gaps ?? [] };
}

function planSdist({ files, leftOver, only }: SdistFiles): FilePlan {
  const plan = new FilePlan();
  for (const [path, why] of files)
    plan.put(planned({ path, inArtifact: path, why }, only.get(path), leftOver.has(path)));
  return plan;
}

function planWheel(of: SetuptoolsProject, { files, loose, leftOver, only }: SdistFiles): FilePlan {
  const { project, layout, options } = of;
  const plan = new FilePlan();
  const put = ({ path, place, why, only: versions }: InstalledFile, isLeftOver: boolean): void =>
    plan.put(planned({ path, inArtifact: place, why }, versions, isLeftOver));
  for (const file of moduleFiles(project.folder, layout)) put(file, false);
  if (options.includePackageData === true) {
    // Files of the project's own come first: what the earlier list alone has is told as such.
    const own = [...files.keys()].filter((path) => !only.has(path) && !loose.has(path));
    for (const file of includedData(own, layout, options)) put(file, leftOver.has(file.path));
    for (const path of only.keys()) {
      for (const file of includedData([path], layout, options)) put({ ...file, only: only.get(path) ?? "" }, false);
    }
  }
  for (const file of dataFiles(project.folder, layout, options)) put(file, false);
  addLeftOvers(of, plan);
  for (const { path, place, why } of installedData(project, options)) plan.add(path, why, `*.data/data/${place}`);
  for (const path of options.scripts ?? []) {
    plan.add(normalPath(path), "setuptools: scripts", `*.data/scripts/${path.slice(path.lastIndexOf("/") + 1)}`);
  }
  for (const { path, wheel: versions } of licenseFiles(of)) {
    const inArtifact = `*.dist-info/licenses/${path}`;
    plan.put(planned({ path, inArtifact, why: "setuptools: license_files" }, versions, false));
  }
  return plan;
}

/** A wheel takes all of `build/lib`, what an earlier build put there too; extension modules have a folder each platform. */
function addLeftOvers({ project, options }: SetuptoolsProject, plan: FilePlan): void {
  const own = options.hasExtensions === true ? /^lib\./ : /^lib$/;
  for (const { name, kind } of project.folder.list("build")) {
    if (kind !== "folder" || !own.test(name)) continue;
    const base = `build/${name}/`;
    for (const path of project.folder.files(`build/${name}`)) {
      const inArtifact = path.slice(base.length);
      plan.put(planned({ path, inArtifact, why: `setuptools: ${base} of an earlier build` }, undefined, true));
    }
  }
}

function planned(file: PlannedFile, only: string | undefined, isLeftOver: boolean): PlannedFile {
  return { ...file, ...(only !== undefined && { only }), ...(isLeftOver && { leftOver: true }) };
}
