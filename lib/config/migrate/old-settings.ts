import type { EntryHome } from "../../core/suppression.ts";
import type { Written } from "../own/own-pattern.ts";

/** Tools whose files are read. */
export const TOOLS = [
  "gitleaks",
  "betterleaks",
  "detect-secrets",
  "secretlint",
  "talisman",
  "trufflehog",
  "pre-commit",
] as const;

/** One of {@link TOOLS}. */
export type Tool = (typeof TOOLS)[number];

/** A file of another tool as it was read. */
export interface OldText {
  /** Path from the top folder, as messages name it. */
  readonly file: string;
  readonly text: string;
}

/** What an entry of another tool passes over. Paths start at the top folder, with `/` between folders. */
export type Cover =
  /** What was found on a line; in a commit, or wherever the path has it. Line 0 is the file itself. */
  | {
      readonly kind: "line";
      readonly commit: string | null;
      readonly path: string;
      readonly line: number;
      /** What the other tool calls the rule that found it; null where that is not said. */
      readonly rule: string | null;
      /** The value, where the old file has it. Never print or store it. */
      readonly value: string | null;
    }
  /** A value with that hash in hex; in a file, or anywhere. */
  | {
      readonly kind: "hash";
      readonly algorithm: "sha1" | "sha256";
      readonly digest: string;
      readonly path: string | null;
    }
  /** Everything in the tracked files of a pattern of talisman's, as long as their checksum is that. */
  | { readonly kind: "checksum"; readonly pattern: string; readonly digest: string }
  /** That value. Never print or store it. */
  | { readonly kind: "value"; readonly value: string };

/** An entry of another tool. */
export interface OldEntry {
  /** Where it stands, in words; nothing of a value. */
  readonly at: string;
  /** Which of our files is like the one it stands in. */
  readonly home: EntryHome;
  readonly cover: Cover;
  /** For our entry, before it is put into one line. */
  readonly reason: string;
  /** What is worth knowing if it covers something. */
  readonly note?: string;
}

/** What is passed over by its path alone, in globs that say the same. */
export interface OldPaths {
  readonly at: string;
  readonly files: readonly string[];
  /** Patterns of ours that it is about; absent for all. */
  readonly patterns?: readonly string[];
  readonly reason: string;
}

/** Something that is told about a place in an old file. */
export interface Remark {
  readonly at: string;
  readonly why: string;
}

/** What stands in a file of another tool. */
export interface OldSettings {
  readonly entries: readonly OldEntry[];
  readonly paths: readonly OldPaths[];
  readonly patterns: readonly Written[];
  /** What is not carried over. */
  readonly left: readonly Remark[];
  /** What is worth knowing, with nothing lost. */
  readonly notes: readonly Remark[];
  /** Further files that it names, from the top folder. */
  readonly names: readonly { readonly tool: Tool; readonly file: string }[];
}

const NOTHING: OldSettings = { entries: [], paths: [], patterns: [], left: [], notes: [], names: [] };

/** Settings of which most parts are empty. */
export function oldSettings(parts: Partial<OldSettings>): OldSettings {
  return { ...NOTHING, ...parts };
}

/** Several settings as one. */
export function joinedSettings(all: readonly OldSettings[]): OldSettings {
  return {
    entries: all.flatMap(({ entries }) => entries),
    paths: all.flatMap(({ paths }) => paths),
    patterns: all.flatMap(({ patterns }) => patterns),
    left: all.flatMap(({ left }) => left),
    notes: all.flatMap(({ notes }) => notes),
    names: all.flatMap(({ names }) => names),
  };
}
