import type { Tool } from "./old-settings.ts";

/** What a file of another tool is. */
export type OldKind =
  | "gitleaks-config"
  | "gitleaks-report"
  | "fingerprints"
  | "detect-secrets"
  | "secretlint"
  | "secretlint-program"
  | "ignored-paths"
  | "talisman"
  | "trufflehog"
  | "pre-commit";

/** Names in the top folder that are looked for. */
export const OLD_FILES: readonly (readonly [tool: Tool, kind: OldKind, names: readonly string[]])[] = [
  ["gitleaks", "gitleaks-config", [".gitleaks.toml", "gitleaks.toml"]],
  ["gitleaks", "fingerprints", [".gitleaksignore"]],
  ["gitleaks", "gitleaks-report", [".gitleaks-baseline.json", "gitleaks-baseline.json"]],
  ["betterleaks", "gitleaks-config", [".betterleaks.toml", "betterleaks.toml"]],
  ["betterleaks", "fingerprints", [".betterleaksignore"]],
  ["betterleaks", "gitleaks-report", [".betterleaks-baseline.json", "betterleaks-baseline.json"]],
  ["detect-secrets", "detect-secrets", [".secrets.baseline"]],
  ["secretlint", "secretlint", [".secretlintrc.json", ".secretlintrc", ".secretlintrc.yml", ".secretlintrc.yaml"]],
  ["secretlint", "secretlint-program", [".secretlintrc.js", ".secretlintrc.cjs", ".secretlintrc.mjs"]],
  ["secretlint", "ignored-paths", [".secretlintignore"]],
  ["talisman", "talisman", [".talismanrc"]],
  [
    "trufflehog",
    "trufflehog",
    [".trufflehog-exclude", ".trufflehogignore", "trufflehog-exclude.txt", "trufflehog_exclude_paths.txt"],
  ],
  ["pre-commit", "pre-commit", [".pre-commit-config.yaml"]],
];

/** What a file that somebody names for a tool is, by its name. */
export function kindOf(tool: Tool, file: string): OldKind {
  const name = file.slice(file.lastIndexOf("/") + 1);
  if (tool === "gitleaks" || tool === "betterleaks") {
    if (name.endsWith(".toml")) return "gitleaks-config";
    // Of the forms of its reports gitleaks takes JSON alone for a baseline; the reader says so.
    return /\.(?:json|sarif|csv|xml)$/.test(name) ? "gitleaks-report" : "fingerprints";
  }
  if (tool !== "secretlint") return tool;
  if (name.endsWith("ignore")) return "ignored-paths";
  return /\.[cm]?js$/.test(name) ? "secretlint-program" : "secretlint";
}
