// The other scanners: a table of what each one's documentation says.
import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const REPORT_ALL = ["report", "--quiet", "--format", "json", "--max-matches", "-1", "--max-provenance", "-1"];

/**
 * - `version`, `help`: what to ask; the help decides between the flags of different versions.
 * - `commands`: what to run, one after the other; `out` is a path that does not exist yet.
 * - `everyRow`: flags that turn off merging of rows, for the score of first commits.
 * - `output`: where the JSON ends up.
 * - `ok`: exit codes of a run that worked, findings or not.
 */
export const SCANNERS = [
  {
    name: "gitleaks",
    version: ["version"],
    help: ["git", "--help"],
    commands: ({ repo, out }) => [
      ["git", repo, "--no-banner", "--exit-code", "0", "--report-format", "json", "--report-path", out],
    ],
    everyRow: [],
    output: "file",
    ok: [0],
  },
  {
    name: "betterleaks",
    version: ["version"],
    help: ["git", "--help"],
    // Version 1 asks providers only with --validation; of version 2, some releases do unless --offline is given.
    commands: ({ repo, out, help }) => [
      help.includes("--report-path")
        ? ["git", repo, "--exit-code", "0", "--report-format", "json", "--report-path", out]
        : ["git", repo, "--exit-code", "0", ...(help.includes("--offline") ? ["--offline"] : []), "--output", out],
    ],
    everyRow: [],
    output: "file",
    suffix: ".json",
    ok: [0],
  },
  {
    name: "kingfisher",
    version: ["--version"],
    help: ["scan", "--help"],
    commands: ({ repo }) => [
      ["scan", repo, "--no-validate", "--no-update-check", "--git-history=full", "--format", "json"],
    ],
    everyRow: ["--no-dedup"],
    output: "stdout",
    ok: [0, 200, 205],
  },
  {
    name: "trufflehog",
    version: ["--version"],
    help: ["git", "--help"],
    commands: ({ repo }) => [["git", `file://${repo}`, "--no-verification", "--no-update", "--json"]],
    everyRow: [],
    output: "stdout",
    ok: [0, 183],
  },
  {
    name: "noseyparker",
    version: ["--version"],
    help: ["scan", "--help"],
    commands: ({ repo, out }) => [
      ["scan", "--quiet", "--datastore", `${out}.store`, repo],
      REPORT_ALL.concat("--datastore", `${out}.store`, "--output", out),
    ],
    everyRow: [],
    output: "file",
    ok: [0],
  },
];

/** Scanners of the table that stand on PATH, with their version and help text. */
export function foundScanners(env = process.env) {
  return SCANNERS.filter(({ name }) => onPath(name, env)).map((scanner) => ({
    ...scanner,
    versionText: said(scanner.name, scanner.version, env).split("\n")[0],
    helpText: said(scanner.name, scanner.help, env),
  }));
}

/** What to run for one repository: argument vectors with the program's name, and the file that holds the answer. */
export function planOf(scanner, { repo, out, everyRow = false }) {
  const report = `${out}${scanner.suffix ?? ""}`;
  const commands = scanner.commands({ repo, out: report, help: scanner.helpText ?? "" });
  const [first = [], ...rest] = commands;
  const all = [[...first, ...(everyRow ? scanner.everyRow : [])], ...rest].map((args) => [scanner.name, ...args]);
  return { commands: all, answer: scanner.output === "file" ? report : `${out}.stdout` };
}

/** Rows of a report: an array, an object with `findings`, or one object a line. */
export function rowsOf(text) {
  const whole = parsed(text);
  if (whole !== undefined) return Array.isArray(whole) ? whole : (whole?.findings ?? [whole]).filter(Boolean);
  return text
    .split("\n")
    .map(parsed)
    .filter((row) => row !== undefined && row !== null)
    .flatMap((row) => row.findings ?? [row]);
}

export function readRows(answer) {
  return existsSync(answer) ? rowsOf(readFileSync(answer, "utf8")) : [];
}

/** Every string anywhere in a row. */
export function stringsIn(row) {
  if (typeof row === "string") return [row];
  return row !== null && typeof row === "object" ? Object.values(row).flatMap(stringsIn) : [];
}

/** Ids of commits that a row names anywhere, and no other objects' ids. */
export function commitsIn(row, isCommit) {
  return stringsIn(row).flatMap((text) => (text.match(/\b[0-9a-f]{40}\b/g) ?? []).filter(isCommit));
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function onPath(name, env) {
  return (env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return folder !== "";
    } catch {
      return false;
    }
  });
}

function said(name, args, env) {
  const { stdout, stderr } = spawnSync(name, args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  return `${stdout ?? ""}${stderr ?? ""}`.trim();
}
