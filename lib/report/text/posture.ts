import { POSTURE_GROUPS, type Checklist, type PostureRow, type PostureStatus, type Risk } from "../../core/posture.ts";
import { safe, wrap } from "./fit.ts";
import type { Paint } from "./paint.ts";
import { secretFileLines } from "./secret-files.ts";
import { countOf } from "./words.ts";

const MARKS: Readonly<Record<PostureStatus, string>> = {
  pass: "pass",
  fail: "FAIL",
  "not applicable": "n/a",
  "by hand": "look",
};
const MARK_WIDTH = 6;
const WIDEST = 110;
const NARROWEST = 40;

/** The checklist for people: groups with their risk; what holds on one line, what fails with what to do. */
export function postureLines(
  { rows, groups, overall, secretFiles = [] }: Checklist,
  width: number,
  paint: Paint,
): string[] {
  const whole = Math.max(NARROWEST, Math.min(width, WIDEST));
  const room = whole - MARK_WIDTH;
  const blocks = POSTURE_GROUPS.flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    const risk = groups.find((one) => one.group === group)?.risk ?? "low";
    if (own.length === 0) return [];
    const heading = `${paint.bold(`${group[0]!.toUpperCase()}${group.slice(1)}`)}  risk ${riskText(risk, paint)}`;
    return [heading, ...own.flatMap((row) => rowLines(row, room, paint)), ""];
  });
  const table = secretFileLines(secretFiles, whole, paint);
  return [...blocks, ...table, `Overall risk: ${riskText(overall, paint)}. ${countsOf(rows)}.`];
}

function rowLines(row: PostureRow, room: number, paint: Paint): string[] {
  const { status, title, evidence, remedy, reference, role, period } = row;
  const seen = status === "not applicable" ? "" : evidence;
  const lines = [
    ...wrap(safe(title), room),
    ...(seen === "" ? [] : wrap(safe(seen), room - 2)).map((line) => paint.dim(`  ${line}`)),
  ];
  if (status === "fail" || status === "by hand") {
    const steps = remedy.flatMap((step) => wrap(`- ${safe(step)}`, room - 2).map((line) => `  ${line}`));
    const who = status === "by hand" ? [paint.dim(`  ${role}, ${period}`)] : [];
    lines.push(...steps, ...who, paint.dim(`  ${reference}`));
  }
  return lines.map((line, at) => (at === 0 ? markOf(row, paint) : " ".repeat(MARK_WIDTH)) + line);
}

function markOf({ status, severity }: PostureRow, paint: Paint): string {
  const mark = MARKS[status].padEnd(MARK_WIDTH);
  if (status === "fail") return paint.severity[severity](mark);
  return status === "pass" ? paint.good(mark) : paint.dim(mark);
}

function riskText(risk: Risk, paint: Paint): string {
  if (risk === "high") return paint.severity.error(risk);
  return risk === "medium" ? paint.severity.warning(risk) : paint.good(risk);
}

/** `3 fail, 12 hold, 4 to look at by hand, 5 do not apply`. */
function countsOf(rows: readonly PostureRow[]): string {
  const count = (status: PostureStatus): number => rows.filter((row) => row.status === status).length;
  return `${countOf(count("fail"), "rows")} fail, ${count("pass")} hold, ${count("by hand")} to look at by hand, ${count("not applicable")} do not apply`;
}

/** What changed between two checklists, for `--compare`. */
export function comparisonLines(before: Checklist, after: Checklist, paint: Paint): string[] {
  const risks = after.groups.map(({ group, risk }) => {
    const old = before.groups.find((one) => one.group === group)?.risk ?? "low";
    return `  ${group}: ${riskText(old, paint)} -> ${riskText(risk, paint)}`;
  });
  const [mended, broken] = [onlyIn(before, after), onlyIn(after, before)];
  return [
    paint.bold("Before and after"),
    `  overall: ${riskText(before.overall, paint)} -> ${riskText(after.overall, paint)}`,
    ...risks,
    ...mended.map((row) => `  mended: ${safe(row.title)} (${safe(row.evidence)})`),
    ...broken.map((row) => `  new: ${safe(row.title)} (${safe(row.evidence)})`),
    "",
  ];
}

/** Failures of one checklist that the other does not have; a line that moved is the same failure. */
function onlyIn({ rows }: Checklist, other: Checklist): readonly PostureRow[] {
  const known = new Set(other.rows.filter(({ status }) => status === "fail").map(keyOf));
  return rows.filter((row) => row.status === "fail" && !known.has(keyOf(row)));
}

function keyOf({ rule, evidence }: PostureRow): string {
  return `${rule}\0${evidence.replace(/:\d+:/, ":")}`;
}
