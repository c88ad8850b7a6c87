import { oldSettings, type OldEntry, type OldSettings, type OldText, type Remark } from "./old-settings.ts";
import { pathIn } from "./read-text.ts";

/** Of a preview of betterleaks 2: source, kind, keys of the place, rule and 8 digits of the value's hash, or stars. */
const PREVIEW = /^[^!]+![^!]+!/;
const IS_PREVIEW = "is a fingerprint of a preview of betterleaks 2, whose hash of the value is not known here";
const IS_NONE = "is no fingerprint: neither FILE:RULE:LINE nor COMMIT:FILE:RULE:LINE";

/** Reads `.gitleaksignore` or `.betterleaksignore`: a fingerprint a line, or the SHA-256 of a value. */
export function readFingerprints({ file, text }: OldText): OldSettings {
  const entries: OldEntry[] = [];
  const left: Remark[] = [];
  let comment = "";
  text.split(/\r?\n/).forEach((content, index) => {
    const line = content.replace(/^\ufeff/, "").trim();
    if (line === "") comment = "";
    else if (line.startsWith("#")) comment = `${comment} ${line.replace(/^#+\s*/, "")}`.trim();
    else {
      const at = `${file}:${index + 1}`;
      const entry = entryOf(line, comment, { file, at });
      if (entry === null) left.push({ at, why: PREVIEW.test(line) ? IS_PREVIEW : IS_NONE });
      else entries.push(entry);
    }
  });
  return oldSettings({ entries, left });
}

function entryOf(line: string, comment: string, { file, at }: { file: string; at: string }): OldEntry | null {
  if (/^[0-9a-f]{64}$/i.test(line)) {
    const cover = { kind: "hash", algorithm: "sha256", digest: line.toLowerCase(), path: null } as const;
    return { at, home: "file", cover, reason: comment || `migrated from ${file}` };
  }
  const parts = line.split(":");
  const [where = "", rule = "", number = ""] = parts.slice(-3);
  const commit = parts.length === 4 ? parts[0]! : null;
  const path = pathIn(where);
  if (parts.length < 3 || parts.length > 4 || path === null || !/^\d{1,9}$/.test(number)) return null;
  if (commit !== null && !/^[0-9a-f]{7,64}$/i.test(commit)) return null;
  return {
    at,
    home: "file",
    cover: { kind: "line", commit, path, line: Number(number), rule, value: null },
    reason: comment || `migrated from ${file}, ${rule}`,
  };
}
