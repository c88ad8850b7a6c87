import { resolve } from "node:path";
import type { ShellWord } from "../../agents/shell/command.ts";
import type { Step } from "../../agents/shell/steps.ts";
import type { Gap } from "../../core/report.ts";
import type { Engine } from "../../scan.ts";
import { homeOf, type Io } from "../io.ts";
import type { CallFindings } from "./findings.ts";
import { judgeGit } from "./judge-git.ts";
import { judgePublish } from "./judge-publish.ts";
import { withVariables } from "./known-variables.ts";
import { fileNamed, isSensitive, pathsNamed } from "./named-by-call.ts";

/** Where a command runs. */
export interface StepPlace {
  readonly cwd: string;
  readonly engine: Engine;
  readonly io: Io;
}

/** Looks at what a command line prints, stages, commits, pushes or publishes; gives what could not be looked at. */
export async function runSteps(
  steps: readonly Step[],
  { cwd, engine, io }: StepPlace,
  into: CallFindings,
): Promise<readonly Gap[]> {
  const gaps: Gap[] = [];
  const folders = [cwd];
  let folder: string | null = cwd;
  const home = homeOf(io.env);
  const seen = new Set<string>();
  for (const step of steps) {
    into.checkTime();
    switch (step.kind) {
      case "folder":
        folder = step.folder === null ? null : next(step.folder, folder, home);
        if (folder !== null) folders.push(folder);
        break;
      case "read":
      case "mention":
        for (const path of pathsNamed(withVariables(step.word, folder ?? cwd, io.env), folders, home)) {
          if (step.kind === "mention" && !isSensitive(path)) continue;
          if (!seen.has(path)) addFile(path, step.word, into);
          seen.add(path);
        }
        break;
      case "text":
        into.addText(step.text, "its command line", "");
        break;
      case "variables":
        addVariables(step.names, io.env, into);
        break;
      case "git":
        gaps.push(...(await judgeGit(step.git, { cwd: folder, engine, io }, into)));
        break;
      case "publish":
        gaps.push(...(await judgePublish(step.targets, folder, io, into)));
        break;
    }
  }
  return gaps;
}

function next(to: string, from: string | null, home: string | undefined): string | null {
  const [path] = pathsNamed({ text: to, isGlob: false, isComputed: false }, from === null ? [] : [from], home);
  return path === undefined ? null : resolve(path);
}

function addFile(path: string, word: ShellWord, into: CallFindings): void {
  const file = fileNamed(path, word.isGlob ? path : word.text);
  if (file !== null) into.addFile(file);
}

function addVariables(names: readonly string[] | null, env: Io["env"], into: CallFindings): void {
  for (const name of names ?? Object.keys(env)) {
    const value = env[name];
    if (value !== undefined) into.addText(`${name}=${value}\n`, `the environment variable ${name}`, ".env");
  }
}
