import { POSTURE_GROUPS, type Checklist, type PostureRow, type SecretFile } from "../core/posture.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import { secretFileGroups, secretFileNotes } from "./secret-files.ts";

/** The checklist as a task list of markdown: what holds is ticked. */
export function postureMarkdown({ rows, groups, overall, secretFiles = [] }: Checklist): string {
  const blocks = POSTURE_GROUPS.flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    const risk = groups.find((one) => one.group === group)?.risk ?? "low";
    return own.length === 0
      ? []
      : [`## ${group[0]!.toUpperCase()}${group.slice(1)}: risk ${risk}`, "", ...own.flatMap(rowLines), ""];
  });
  return [`# Posture: risk ${overall}`, "", ...blocks, ...secretFileTable(secretFiles)].join("\n");
}

/** Rows of the table; the JSON report has all. */
const MOST_FILES = 200;

function secretFileTable(files: readonly SecretFile[]): string[] {
  if (files.length === 0) return [];
  const rows = secretFileGroups(files).flatMap((group) =>
    group.files.map((file) => {
      const { severity, path, line, title } = file;
      return [group.title, severity, `${path}:${line}`, title, secretFileNotes(file)];
    }),
  );
  const more = rows.length - MOST_FILES;
  return [
    "## Files with secrets, by how far they get",
    "",
    "| Reach | | File | Holds | |",
    "|---|---|---|---|---|",
    ...rows.slice(0, MOST_FILES).map((cells) => `| ${cells.map(escaped).join(" | ")} |`),
    ...(more > 0 ? ["", `and ${more} more`] : []),
    "",
  ];
}

function rowLines({ status, title, evidence, remedy, reference, role, period }: PostureRow): string[] {
  const isDone = status === "pass" || status === "not applicable";
  const note =
    status === "not applicable" ? " (not applicable)" : status === "by hand" ? ` (by hand: ${role}, ${period})` : "";
  const steps = isDone ? [] : [...remedy.map((step) => `  - ${escaped(step)}`), `  - <${reference}>`];
  return [`- [${isDone ? "x" : " "}] ${escaped(title)}${note}: ${escaped(evidence)}`, ...steps];
}

/** Text that stays text: a file name must not become a link, markup or a line of its own. */
function escaped(text: string): string {
  return escapeForTerminal(text).replace(/[\\`*_{}[\]<>|#!]/g, "\\$&");
}
