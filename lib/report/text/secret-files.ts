import type { SecretFile } from "../../core/posture.ts";
import { secretFileGroups, secretFileNotes } from "../secret-files.ts";
import { safe, wrap } from "./fit.ts";
import type { Paint } from "./paint.ts";
import { countOf } from "./words.ts";

/** Files of a group that are named; the JSON report has all. */
const MOST_FILES = 20;
const INDENT = 6;
const SEVERITY_WIDTH = 9;

/** The table of files with secrets, by how far they get; nothing where there is none. */
export function secretFileLines(files: readonly SecretFile[], width: number, paint: Paint): string[] {
  const groups = secretFileGroups(files);
  if (groups.length === 0) return [];
  const lines = groups.flatMap((group) => {
    const more = group.files.length - MOST_FILES;
    return [
      `  ${group.title} (${group.files.length})`,
      ...group.files.slice(0, MOST_FILES).flatMap((file) => fileLines(file, width, paint)),
      ...(more > 0 ? [`    and ${countOf(more, "more files")} (--format json names them)`] : []),
    ];
  });
  return [paint.bold("Files with secrets, by how far they get"), ...lines, ""];
}

function fileLines(file: SecretFile, width: number, paint: Paint): string[] {
  const { path, line, title, severity } = file;
  const notes = secretFileNotes(file);
  const head = `    ${paint.severity[severity](severity.padEnd(SEVERITY_WIDTH))}${safe(`${path}:${line}`)}  ${safe(title)}`;
  return [head, ...(notes === "" ? [] : wrap(safe(notes), width - INDENT).map((text) => paint.dim(`      ${text}`)))];
}
