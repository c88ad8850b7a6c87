import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { packageFolder } from "../../helpers/python-build.ts";
import { plannedArtifact, plannedPlaces } from "../../helpers/planned-places.ts";
import { PDM_PROJECTS } from "./pdm-projects.ts";

type Lists = Readonly<Record<string, Readonly<Record<"sdist" | "wheel", readonly string[]>>>>;

/** What pdm-backend 2.4.9 made of the same projects, called through its hooks; Debian has no package of it. */
const RECORDED = JSON.parse(readFileSync(join(import.meta.dirname, "pdm-backend-2.4.9.json"), "utf8")) as Lists;

test.each(Object.entries(PDM_PROJECTS))("%s: as pdm-backend 2.4.9 packs it", async (title, files) => {
  const folder = packageFolder(files);
  try {
    const planned = {
      sdist: await plannedPlaces(folder.path, "sdist"),
      wheel: await plannedPlaces(folder.path, "wheel"),
    };
    expect(planned).toEqual(RECORDED[title]);
  } finally {
    folder.remove();
  }
});

test("a hook of the project may add files, which is told", async () => {
  const files = { ...PDM_PROJECTS["no options"], "pdm_build.py": "raise SystemExit(1)\n" };
  const folder = packageFolder(files);
  try {
    const { gaps, files: planned } = await plannedArtifact(folder.path, "sdist");
    expect(gaps).toEqual([{ detail: "pdm sdist: the hook pdm_build.py may add files", incomplete: true }]);
    expect(planned.map(({ path }) => path)).toContain("pdm_build.py");
  } finally {
    folder.remove();
  }
});
