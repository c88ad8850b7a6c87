// How loud a scan of ordinary projects is: `node bench/accuracy/quiet.js LIST [--judged CSV] [--rows] [--bin bin/leaktrail.js]`.
// LIST holds a line `name folder` per project. CSV holds `name,path,pattern,judgement,reason` per place that somebody
// looked at (`false`, `fixture` or `true`); a path may end in `*`. Exit 1 where an error of the scan stands in no line of it.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    judged: { type: "string" },
    rows: { type: "boolean", default: false },
    bin: { type: "string", default: join(import.meta.dirname, "../../bin/leaktrail.js") },
  },
});
const LINE_FEED = 10;
const BAR_LINES = 100_000;
const JUDGEMENTS = ["false", "fixture", "true", "unjudged"];
const HEADER = ["project", "files", "lines", "errors", ...JUDGEMENTS, "false per 100,000 lines", "warnings"];

const projects = entriesOf(positionals[0], /\s+/u, 2);
const judged = values.judged === undefined ? [] : entriesOf(values.judged, ",", 5);
const measured = projects.map(([name, folder]) => measure(name, folder));
const total = { name: "all", files: 0, lines: 0, warnings: 0, errors: [] };
for (const { files, lines, warnings, errors } of measured) {
  total.files += files;
  total.lines += lines;
  total.warnings += warnings;
  total.errors.push(...errors);
}
if (values.rows) for (const { errors } of measured) for (const row of errors) console.log(rowText(row));
console.log(tableRow(HEADER));
console.log(tableRow(HEADER.map(() => "---")));
for (const project of [...measured, total]) console.log(tableRow(cellsOf(project)));
process.exitCode = values.judged !== undefined && countOf(total, "unjudged") > 0 ? 1 : 0;

/** Lines of a small table; what follows the last separator that is asked for stays whole. */
function entriesOf(file, separator, columns) {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const parts = line.split(separator);
    return [...parts.slice(0, columns - 1), parts.slice(columns - 1).join(",")];
  });
}

function measure(name, folder) {
  const report = scan(folder);
  const errors = report.findings.filter(({ severity }) => severity === "error").map((finding) => placed(name, finding));
  const warnings = report.findings.filter(({ severity }) => severity === "warning").length;
  return { name, ...textIn(folder), errors, warnings };
}

function scan(folder) {
  const ran = spawnSync(process.execPath, [values.bin, "scan", folder, "--format", "json"], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  if (ran.status === 2 || ran.stdout === "") throw new Error(`${folder}: ${ran.stderr}`);
  return JSON.parse(ran.stdout);
}

function placed(name, { pattern, verdict, location }) {
  const judgement = judged.find(([project, path, rule]) => {
    return project === name && rule === pattern && isPath(path, location.path);
  });
  return { name, path: location.path, line: location.line, pattern, verdict, judgement: judgement?.[3] ?? "unjudged" };
}

function isPath(wanted, path) {
  return wanted.endsWith("*") ? path.startsWith(wanted.slice(0, -1)) : path === wanted;
}

/** Files, and lines of those that hold no NUL in their first 8,000 bytes: what git calls text. */
function textIn(folder) {
  let files = 0;
  let lines = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    const bytes = readFileSync(join(entry.parentPath, entry.name));
    if (bytes.subarray(0, 8000).includes(0)) continue;
    for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) lines += 1;
  }
  return { files, lines };
}

function rowText({ name, path, line, pattern, verdict, judgement }) {
  return [name, `${path}:${line}`, pattern, verdict, judgement].join("\t");
}

function countOf({ errors }, judgement) {
  return errors.filter((row) => row.judgement === judgement).length;
}

function cellsOf(project) {
  const counts = JUDGEMENTS.map((judgement) => countOf(project, judgement));
  const ratio = ((counts[0] * BAR_LINES) / Math.max(1, project.lines)).toFixed(2);
  return [project.name, project.files, project.lines, project.errors.length, ...counts, ratio, project.warnings];
}

function tableRow(cells) {
  return `| ${cells.join(" | ")} |`;
}
