import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { toRaw } from "../core/path.ts";
import type { PostureAnswer } from "../core/posture.ts";
import { modeAnswer } from "../posture/checks/modes.ts";
import { scanBlob, type Engine } from "../scan.ts";
import { nodeDisk } from "../sources/disk.ts";
import { homeOf } from "./io.ts";

/** Files of a home folder that tools keep credentials in, and where they end up by accident. */
export const HOME_FILES: readonly string[] = [
  ".pypirc",
  ".npmrc",
  ".netrc",
  "_netrc",
  ".git-credentials",
  ".bashrc",
  ".bash_profile",
  ".profile",
  ".zshrc",
  ".zshenv",
  ".zprofile",
  ".bash_history",
  ".zsh_history",
  ".config/fish/config.fish",
  ".local/share/fish/fish_history",
  ".python_history",
  ".node_repl_history",
];
/** Folders of which everything is a credential. */
const HOME_FOLDERS: readonly string[] = [".secrets"];
/** Files whose tools want them to be their owner's alone; a profile may be read by all as long as it holds nothing. */
const PRIVATE = new Set([".pypirc", ".npmrc", ".netrc", "_netrc", ".git-credentials"]);
const MOST_BYTES = 64 << 20;

/** Paths of a home folder that `--home` reads: those of {@link HOME_FILES} that are there, and all in `.secrets`. */
export function homePaths(home: string): readonly string[] {
  const isThere = (path: string): boolean => lstatSync(join(home, path), { throwIfNoEntry: false })?.isFile() === true;
  return [...HOME_FILES.filter(isThere), ...HOME_FOLDERS.flatMap((folder) => filesBelow(home, folder))];
}

/** Modes and literals of a home folder. */
export function homeAnswers(env: NodeJS.ProcessEnv, engine: Engine): readonly PostureAnswer[] {
  const home = homeOf(env) ?? "";
  if (home === "") return [];
  return [...modes(home), ...homePaths(home).flatMap((path) => literals(home, path, engine))];
}

function modes(home: string): readonly PostureAnswer[] {
  if (process.platform === "win32") return [];
  const files = homePaths(home).filter((path) => PRIVATE.has(path) || path.startsWith(".secrets/"));
  const folders = HOME_FOLDERS.filter(
    (path) => lstatSync(join(home, path), { throwIfNoEntry: false })?.isDirectory() === true,
  );
  const modeOf = (path: string): number => lstatSync(join(home, path)).mode;
  return [
    ...folders.map((path) => modeAnswer(`~/${path}`, modeOf(path), 0o700)),
    ...files.map((path) => modeAnswer(`~/${path}`, modeOf(path), 0o600)),
  ];
}

/** A shell's profile or history is no place for a literal; a tool's own credential file is. */
function literals(home: string, path: string, engine: Engine): readonly PostureAnswer[] {
  if (PRIVATE.has(path) || path.startsWith(".secrets/")) return [];
  const content = nodeDisk.read(toRaw(join(home, path)), MOST_BYTES);
  if (content.kind !== "content") return [];
  const scanned = scanBlob({ path, where: "worktree", bytes: content.bytes }, engine, new Map());
  const found = (scanned?.occurrences ?? []).filter(({ detection: { verdict } }) => verdict !== "encrypted");
  return found.map(({ detection, location }) => ({
    rule: "posture-home-literal",
    status: "fail",
    evidence: `~/${path}:${location.line}: ${detection.pattern.title}`,
    place: { path: `~/${path}`, line: location.line },
  }));
}

function filesBelow(home: string, folder: string): readonly string[] {
  try {
    const entries = readdirSync(join(home, folder), { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(home.length + 1));
  } catch {
    return [];
  }
}
