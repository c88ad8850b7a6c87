import type { ArtifactPlan, PackageBuilder } from "../planned.ts";
import { planHatchling } from "./hatchling/hatchling.ts";
import type { PythonProject } from "./project.ts";

const PLANS: Partial<Record<PackageBuilder, (project: PythonProject) => ArtifactPlan[] | Promise<ArtifactPlan[]>>> = {
  hatchling: planHatchling,
};

/** What a Python project's builder would pack into an sdist and a wheel, both from the project's folder. */
export async function planPython(builder: PackageBuilder, project: PythonProject): Promise<ArtifactPlan[]> {
  return (await PLANS[builder]?.(project)) ?? [];
}
