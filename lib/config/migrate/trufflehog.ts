import { oldSettings, type OldSettings, type OldText } from "./old-settings.ts";
import { pathsByRegex } from "./paths-by-regex.ts";

/** Reads what trufflehog's `--exclude-paths` takes: a regex of paths a line. */
export function readTrufflehog({ file, text }: OldText): OldSettings {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const regexes = lines.filter((line) => line !== "" && !line.startsWith("#"));
  return oldSettings(pathsByRegex(regexes, { at: file, reason: `migrated from ${file}` }));
}
