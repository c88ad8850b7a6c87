import { oldSettings, type OldEntry, type OldSettings, type OldText, type Remark } from "./old-settings.ts";
import { isTable, jsonIn, misshapen, pathIn, textIn, type Table } from "./read-text.ts";

/** Reads a report of gitleaks or betterleaks in JSON, which they take for a baseline. */
export function readGitleaksReport(source: OldText): OldSettings {
  const { file } = source;
  const rows = jsonIn(source);
  if (!Array.isArray(rows) || !rows.every(isTable))
    throw misshapen(file, "no report of gitleaks in JSON: not a list of findings");
  const entries: OldEntry[] = [];
  const left: Remark[] = [];
  rows.forEach((row: Table, index) => {
    const at = `${file}: finding ${index + 1}`;
    const entry = entryOf(row, { file, at });
    if (!isCommit(row["Commit"])) left.push({ at, why: "names a commit that is none" });
    else if (entry === null) left.push({ at, why: "names no file and line below the top folder" });
    else entries.push(entry);
  });
  return oldSettings({ entries, left });
}

/** Git would take other texts for names of branches. */
function isCommit(value: unknown): boolean {
  return /^(?:[0-9a-f]{7,64})?$/i.test(textIn(value) ?? "");
}

function entryOf(row: Table, { file, at }: { file: string; at: string }): OldEntry | null {
  const path = pathIn(row["File"]);
  const line = row["StartLine"];
  if (path === null || typeof line !== "number") return null;
  const commit = textIn(row["Commit"]) ?? "";
  const rule = textIn(row["RuleID"]);
  return {
    at,
    home: "baseline",
    cover: { kind: "line", commit: commit === "" ? null : commit, path, line, rule, value: valueOf(row) },
    reason: `migrated from ${file}, ${rule ?? "no rule"}`,
  };
}

/** `--redact` puts a word for the value, `--redact=N` dots for a part of it, people stars. */
function valueOf(row: Table): string | null {
  const value = textIn(row["Secret"]) ?? "";
  return value === "" || value === "REDACTED" || value.endsWith("...") || /^\*+$/.test(value) ? null : value;
}
