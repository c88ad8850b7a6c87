import type { CarriedEntry, Migration, MigrationRemark } from "../core/migration.ts";
import { escapeForTerminal, escapeLines } from "../core/terminal.ts";

/** A migration as one JSON object. */
export function migrationJson(migration: Migration, written: readonly string[]): string {
  return `${JSON.stringify({ ...migration, written }, null, 2)}\n`;
}

/** A migration for people: what was read, each file to be written, what is dead, and what is not carried over. */
export function migrationText({ files, carried, dead, left, notes, edits }: Migration): string {
  const lines = [
    `Read: ${escapeForTerminal(files.join(", "))}`,
    ...section("Old entries that cover findings", carried.map(carriedText)),
    ...edits.flatMap(({ patch }) => ["", escapeLines(patch.trimEnd())]),
    ...section("Old entries that match nothing any more", dead.map(remarkText)),
    ...section("Not carried over", left.map(remarkText)),
    ...section("To know", notes.map(remarkText)),
  ];
  return `${lines.join("\n")}\n`;
}

function section(title: string, rows: readonly string[]): string[] {
  return rows.length === 0 ? [] : ["", `${title}: ${rows.length}`, ...rows.map((row) => `  ${escapeForTerminal(row)}`)];
}

function remarkText({ at, why }: MigrationRemark): string {
  return `${at}: ${why}`;
}

function carriedText({ at, path, line, pattern, masked }: CarriedEntry): string {
  return `${at}: ${path}${masked === null ? "" : `:${line}`}  ${pattern}${masked === null ? "" : `  ${masked}`}`;
}
