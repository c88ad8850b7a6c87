import type { ArtifactPlan, PackageBuilder } from "../planned.ts";
import { planFlit } from "./flit.ts";
import { planHatchling } from "./hatchling/hatchling.ts";
import { planPdm } from "./pdm.ts";
import { planPoetry } from "./poetry.ts";
import type { PythonProject } from "./project.ts";
import { planSetuptools } from "./setuptools/setuptools.ts";
import { planUv } from "./uv.ts";

const PLANS: Partial<Record<PackageBuilder, (project: PythonProject) => ArtifactPlan[] | Promise<ArtifactPlan[]>>> = {
  hatchling: planHatchling,
  flit: planFlit,
  poetry: planPoetry,
  pdm: planPdm,
  uv: planUv,
  setuptools: planSetuptools,
};

/** What a Python project's builder would pack into an sdist and a wheel, both from the project's folder. */
export async function planPython(builder: PackageBuilder, project: PythonProject): Promise<ArtifactPlan[]> {
  return (await PLANS[builder]?.(project)) ?? [];
}
