import { join, relative, resolve } from "node:path";
import { readSettings } from "../../config/file/read-settings.ts";
import { readDetectSecrets } from "../../config/migrate/detect-secrets.ts";
import { readFingerprints } from "../../config/migrate/fingerprints.ts";
import { kindOf, OLD_FILES, type OldKind } from "../../config/migrate/find-old.ts";
import { readGitleaksConfig } from "../../config/migrate/gitleaks-config.ts";
import { readGitleaksReport } from "../../config/migrate/gitleaks-report.ts";
import { readIgnoredPaths } from "../../config/migrate/ignored-paths.ts";
import {
  joinedSettings,
  oldSettings,
  type OldSettings,
  type OldText,
  type Tool,
} from "../../config/migrate/old-settings.ts";
import { editPreCommit } from "../../config/migrate/pre-commit.ts";
import { readSecretlint, readSecretlintProgram } from "../../config/migrate/secretlint.ts";
import { readTalisman } from "../../config/migrate/talisman.ts";
import { readTrufflehog } from "../../config/migrate/trufflehog.ts";
import { LeaktrailError } from "../../core/error.ts";
import { nodePlatform } from "../../node-platform.ts";

/** What the files of other tools say. */
export interface OldFiles {
  readonly files: readonly string[];
  /** Scanners that they belong to. */
  readonly tools: readonly Tool[];
  readonly settings: OldSettings;
  /** pre-commit's configuration with our hook in it; null where it stays as it is. */
  readonly preCommit: { readonly before: string; readonly after: string } | null;
}

const MOST_BYTES = 64 * 1024 ** 2;

type Reader = (source: OldText) => OldSettings;

const READERS: Readonly<Record<Exclude<OldKind, "pre-commit">, Reader>> = {
  "gitleaks-config": (source) => readGitleaksConfig(source, nodePlatform),
  "gitleaks-report": readGitleaksReport,
  fingerprints: readFingerprints,
  "detect-secrets": readDetectSecrets,
  secretlint: readSecretlint,
  "secretlint-program": readSecretlintProgram,
  "ignored-paths": readIgnoredPaths,
  talisman: readTalisman,
  trufflehog: readTrufflehog,
};

/** pre-commit's own, which is changed in place. */
export const PRE_COMMIT = ".pre-commit-config.yaml";

/**
 * Reads the files of a tool, or of all, in the top folder, and those that they name.
 * @param named further file, from the current folder; for one tool only
 * @throws LeaktrailError `bad-config` with file and line, `nothing-matched` where there is none
 */
export function readOldFiles(top: string, from: Tool | null, named: string | null, cwd: string): OldFiles {
  const asked = OLD_FILES.filter(([tool]) => from === null || tool === from);
  const queue = asked.flatMap(([tool, kind, names]) => names.map((file) => ({ tool, file, kind, isNamed: false })));
  if (named !== null && from !== null) {
    const file = relative(top, resolve(cwd, named)) || named;
    queue.unshift({ tool: from, file, kind: kindOf(from, file), isNamed: true });
  }
  const all: OldSettings[] = [];
  const seen = new Set<string>();
  const files: string[] = [];
  const tools = new Set<Tool>();
  let preCommit: OldFiles["preCommit"] = null;
  for (const { tool, file, kind, isNamed } of queue) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readSettings(join(top, file), MOST_BYTES, (reason) => unreadable(file, reason));
    if (text === null && isNamed) throw unreadable(file, "there is no such file");
    if (text === null) continue;
    files.push(file);
    if (kind !== "pre-commit") tools.add(tool);
    const read =
      kind === "pre-commit" ? editPreCommit({ file, text }) : { settings: READERS[kind]({ file, text }), after: text };
    all.push(read.settings);
    if (read.after !== text) preCommit = { before: text, after: read.after };
  }
  const settings = joinedSettings(all);
  const further = settings.names
    .filter(({ file }, at, names) => !files.includes(file) && names.findIndex((one) => one.file === file) === at)
    .map(({ tool, file }) => readNamed(top, tool, file));
  if (files.length === 0) {
    throw new LeaktrailError(
      "nothing-matched",
      from === null ? "no file of another tool is here" : `no file of ${from} is here`,
      "Go to the repository, or name the file: leaktrail migrate --from TOOL --file FILE.",
    );
  }
  return {
    files: [...files, ...further.flatMap(({ read }) => read)],
    tools: [...new Set([...tools, ...settings.names.map(({ tool }) => tool)])],
    settings: joinedSettings([settings, ...further.map((one) => one.settings)]),
    preCommit,
  };
}

/** A file that another one names; where it is absent, that is told. */
function readNamed(
  top: string,
  tool: Tool,
  file: string,
): { readonly read: readonly string[]; readonly settings: OldSettings } {
  const kind = kindOf(tool, file);
  const text = readSettings(join(top, file), MOST_BYTES, (reason) => unreadable(file, reason));
  if (text !== null && kind !== "pre-commit") return { read: [file], settings: READERS[kind]({ file, text }) };
  return {
    read: [],
    settings: oldSettings({ left: [{ at: file, why: `is named in ${PRE_COMMIT} and is not there` }] }),
  };
}

function unreadable(file: string, reason: string): LeaktrailError {
  return new LeaktrailError("bad-config", `${file} cannot be read: ${reason}`, "Mend or move it; nothing was written.");
}
