import { oldSettings, type OldSettings, type Remark, type Tool } from "./old-settings.ts";
import { pathsByRegex } from "./paths-by-regex.ts";
import { pathIn, textIn, textsIn, type Table } from "./read-text.ts";

/** Options that name a file with settings. */
const FILES: Readonly<Record<string, Tool>> = {
  "--baseline": "detect-secrets",
  "--config": "gitleaks",
  "-c": "gitleaks",
  "--baseline-path": "gitleaks",
  "-b": "gitleaks",
  "--gitleaks-ignore-path": "gitleaks",
  "-i": "gitleaks",
};
/** Options whose job our hook does anyway. */
const NEEDLESS: ReadonlySet<string> = new Set([
  "--redact",
  "--verbose",
  "-v",
  "--staged",
  "--pre-commit",
  "--no-banner",
  "--use-all-plugins",
  "git",
  "dir",
  "protect",
  "detect",
]);
/** Keys that say how a hook is called or run; ours says that itself. */
const HOW: ReadonlySet<string> = new Set([
  "id",
  "name",
  "description",
  "entry",
  "language",
  "language_version",
  "verbose",
  "require_serial",
  "pass_filenames",
  "args",
  "exclude",
  "types",
  "types_or",
  "additional_dependencies",
  "always_run",
]);

/** What a hook that is taken out was told: paths and files are carried over, the rest is listed. */
export function hookRemarks(hook: object, id: string, file: string): OldSettings {
  const table = hook as Table;
  const at = `${file}: hook ${id}`;
  const isDetectSecrets = id === "detect-secrets";
  const left: Remark[] = Object.keys(table)
    .filter((key) => !HOW.has(key))
    .map((key) => ({ at: `${at}, ${key}`, why: "is not carried over: our hook looks at every commit and push" }));
  const args = argsIn([...words(textIn(table["entry"]) ?? ""), ...textsIn(table["args"])]);
  const names: { tool: Tool; file: string }[] = [];
  const regexes: string[] = [];
  for (const { flag, value } of args) {
    const tool = FILES[flag];
    const path = pathIn(value);
    if (tool !== undefined && (tool === "detect-secrets") === isDetectSecrets && path !== null)
      names.push({ tool, file: path });
    else if (isDetectSecrets && flag === "--exclude-files" && value !== null) regexes.push(value);
    else if (!NEEDLESS.has(flag)) left.push({ at: `${at}, args`, why: `${flag} is not carried over` });
  }
  const exclude = textIn(table["exclude"]);
  const notes: Remark[] = [];
  if (exclude !== null && id === "detect-private-key") {
    left.push({
      at: `${at}, exclude`,
      why: "is about private keys alone: write a rule under `paths` for their patterns",
    });
  } else if (exclude !== null && isDetectSecrets) regexes.push(exclude);
  else if (exclude !== null)
    notes.push({ at: `${at}, exclude`, why: "kept no file from being scanned: the hook takes no names" });
  const paths = pathsByRegex(regexes, { at: `${at}, exclude`, reason: `migrated from ${at}` });
  return oldSettings({ left: [...left, ...paths.left], paths: paths.paths, names, notes });
}

/** Arguments behind a command that is a word or a path. */
function words(entry: string): readonly string[] {
  return entry.trim().split(/\s+/).slice(1);
}

function argsIn(args: readonly string[]): readonly { readonly flag: string; readonly value: string | null }[] {
  const told: { flag: string; value: string | null }[] = [];
  for (const arg of args) {
    const [, flag, value] = /^(--[^=]+)=(.*)$/s.exec(arg) ?? [];
    const last = told.at(-1);
    if (flag !== undefined) told.push({ flag, value: value! });
    else if (arg.startsWith("-")) told.push({ flag: arg, value: null });
    else if (last !== undefined && last.value === null && last.flag.startsWith("-")) last.value = arg;
    else told.push({ flag: NEEDLESS.has(arg) ? arg : "an argument", value: arg });
  }
  return told;
}
