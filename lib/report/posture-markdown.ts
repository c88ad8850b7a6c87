import { POSTURE_GROUPS, type Checklist, type PostureRow } from "../core/posture.ts";
import { escapeForTerminal } from "../core/terminal.ts";

/** The checklist as a task list of markdown: what holds is ticked. */
export function postureMarkdown({ rows, groups, overall }: Checklist): string {
  const blocks = POSTURE_GROUPS.flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    const risk = groups.find((one) => one.group === group)?.risk ?? "low";
    return own.length === 0
      ? []
      : [`## ${group[0]!.toUpperCase()}${group.slice(1)}: risk ${risk}`, "", ...own.flatMap(rowLines), ""];
  });
  return [`# Posture: risk ${overall}`, "", ...blocks].join("\n");
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
