import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { PrepublishPlan } from "../../config/plan.ts";
import type { Report } from "../../core/report.ts";
import { escapeLines } from "../../core/terminal.ts";
import { exclusionEdits, type Exclusion, type FileEdit } from "../../posture/exclude/exclusion.ts";
import { packedPaths, type PackagePlan } from "../../sources/package/planned-artifacts.ts";
import { joinPath } from "../../sources/package/project-folder.ts";
import { questions } from "../confirm.ts";
import { writeOut, type Io } from "../io.ts";
import { safeMessage } from "../safe-message.ts";
import { writeFix } from "../write-fix.ts";

/** What keeps bad files of a project out of its artifacts. */
export interface Repair {
  readonly folder: string;
  /** Paths of files with something in them that must not be published. */
  readonly bad: ReadonlySet<string>;
  readonly edits: readonly FileEdit[];
}

/** Works out what to add to which file so that what must not be published stays out. */
export function repairOf(folder: string, plan: PackagePlan, report: Report): Repair {
  const bad = badPaths(report);
  return { folder, bad, edits: exclusionEdits(exclusionsFor(plan, bad), (path) => textOf(join(folder, path))) };
}

/** The repair as a unified diff; empty where there is nothing to keep out. */
export function repairPatch({ edits }: Repair): string {
  return edits.map(patchOf).join("");
}

/** Shows each edit and writes it after asking, then tells what would still be packed. */
export async function offerRepair(
  { folder, bad, edits }: Repair,
  { yes }: Pick<PrepublishPlan, "yes">,
  io: Io,
): Promise<void> {
  const asked = questions(io);
  for (const edit of edits) {
    await writeOut(io.stderr, `\n${escapeLines(safeMessage(patchOf(edit)))}`);
    if (!yes && !(await asked.confirm(`Write ${edit.path}?`))) continue;
    writeFix(folder, edit.path, edit.after);
  }
  asked.end();
  await writeOut(io.stderr, safeMessage(await outcome(folder, bad, io)));
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
      .filter((path) => !path.startsWith("../") && bad.has(joinPath(project, path)));
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

/** A change of a file as a unified diff. */
export function patchOf({ path, before, after }: FileEdit): string {
  const from = before === null ? "/dev/null" : `a/${path}`;
  const patch = createTwoFilesPatch(from, `b/${path}`, before ?? "", after, undefined, undefined, { context: 2 });
  // A line of equals signs comes first, which no reader of diffs needs.
  return patch.slice(patch.indexOf("--- "));
}

/** What is still packed, by planning anew. */
async function outcome(folder: string, bad: ReadonlySet<string>, io: Io): Promise<string> {
  const packed = await packedPaths(folder, io.env);
  const left = [...bad].filter((path) => packed.has(path));
  const rebuild =
    "Then delete `dist/`, `build/` and `*.egg-info`, build, and check again: `leaktrail prepublish dist/*`.\n";
  if (left.length > 0)
    return `\nStill packed: ${escapeLines(left.join(", "))}. Take them out of the project's folder, or of what the builder is told to add.\n${rebuild}`;
  return bad.size === 0 ? "" : `\nNone of them would be packed now. ${rebuild}`;
}
