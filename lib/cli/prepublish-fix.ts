import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { PrepublishPlan } from "../config/plan.ts";
import type { Report } from "../core/report.ts";
import { escapeLines } from "../core/terminal.ts";
import { exclusionEdits, type Exclusion, type FileEdit } from "../posture/exclude/exclusion.ts";
import { joined } from "../sources/package/package-items.ts";
import { plannedArtifacts, type PackagePlan } from "../sources/package/planned-artifacts.ts";
import { questions } from "./confirm.ts";
import { writeOut, type Io } from "./io.ts";

/** Shows what to add to which file so that what must not be published stays out, and writes it after asking. */
export async function offerExclusions(
  folder: string,
  plan: PackagePlan,
  report: Report,
  { yes }: Pick<PrepublishPlan, "yes">,
  io: Io,
): Promise<void> {
  const bad = badPaths(report);
  const edits = exclusionEdits(exclusionsFor(plan, bad), (path) => textOf(join(folder, path)));
  const asked = questions(io);
  for (const edit of edits) {
    await writeOut(io.stderr, `\n${escapeLines(patchOf(edit))}`);
    if (!yes && !(await asked.confirm(`Write ${edit.path}?`))) continue;
    writeFileSync(join(folder, edit.path), edit.after);
  }
  asked.end();
  await writeOut(io.stderr, await outcome(folder, bad, io));
}

/** The change that keeps bad files out, as a unified diff; empty where there is nothing to keep out. */
export function exclusionPatch(folder: string, plan: PackagePlan, report: Report): string {
  const edits = exclusionEdits(exclusionsFor(plan, badPaths(report)), (path) => textOf(join(folder, path)));
  return edits.map(patchOf).join("");
}

/** Files of the project with something in them that must not be published. */
function badPaths({ findings }: Report): ReadonlySet<string> {
  const bad = findings.filter(({ severity, pattern }) => severity === "error" || pattern === "package-left-over");
  return new Set(bad.flatMap(({ locations }) => locations.map(({ path }) => path)));
}

function exclusionsFor({ artifacts }: PackagePlan, bad: ReadonlySet<string>): readonly Exclusion[] {
  return artifacts.flatMap(({ builder, kind, project, files }) => {
    const paths = files
      .map(({ path }) => path)
      .filter((path) => !path.startsWith("../") && bad.has(joined(project, path)));
    return paths.length === 0 ? [] : [{ builder, kind, project, paths }];
  });
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

function patchOf({ path, before, after }: FileEdit): string {
  const from = before === null ? "/dev/null" : `a/${path}`;
  return createTwoFilesPatch(from, `b/${path}`, before ?? "", after, undefined, undefined, { context: 2 });
}

/** What is still packed, by planning anew. */
async function outcome(folder: string, bad: ReadonlySet<string>, io: Io): Promise<string> {
  const { artifacts } = await plannedArtifacts(folder, io.env);
  const packed = new Set(artifacts.flatMap(({ project, files }) => files.map(({ path }) => joined(project, path))));
  const left = [...bad].filter((path) => packed.has(path));
  const rebuild =
    "Then delete `dist/`, `build/` and `*.egg-info`, build, and check again: `leaktrail prepublish dist/*`.\n";
  if (left.length > 0)
    return `\nStill packed: ${escapeLines(left.join(", "))}. Take them out of the project's folder, or of what the builder is told to add.\n${rebuild}`;
  return bad.size === 0 ? "" : `\nNone of them would be packed now. ${rebuild}`;
}
