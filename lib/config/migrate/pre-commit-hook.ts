import { oldSettings, type OldSettings, type Remark, type Tool } from "./old-settings.ts";
import { pathsByRegex } from "./paths-by-regex.ts";
import { isTable, pathIn, textIn, textsIn, type Table } from "./read-text.ts";

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
export function hookRemarks(table: Table, file: string): OldSettings {
  const id = textIn(table["id"]) ?? "";
  const at = `${file}: hook ${id}`;
  const tool = toolOf(table);
  const isDetectSecrets = tool === "detect-secrets";
  const left: Remark[] = Object.keys(table)
    .filter((key) => !HOW.has(key))
    .map((key) => ({ at: `${at}, ${key}`, why: "is not carried over: our hook looks at every commit and push" }));
  const args = argsIn([...words(textIn(table["entry"]) ?? ""), ...textsIn(table["args"])]);
  const names: { tool: Tool; file: string }[] = [];
  const regexes: string[] = [];
  for (const { flag, value } of args) {
    const owner = FILES[flag];
    const path = pathIn(value);
    if (owner !== undefined && (owner === "detect-secrets") === isDetectSecrets && path !== null)
      names.push({ tool: owner, file: path });
    else if (isDetectSecrets && flag === "--exclude-files" && value !== null) regexes.push(value);
    else if (!NEEDLESS.has(flag)) left.push({ at: `${at}, args`, why: `${flag} is not carried over` });
  }
  const exclude = textIn(table["exclude"]);
  const notes: Remark[] = [];
  if (exclude !== null && tool === "detect-private-key") {
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

/** The tool that a hook is: by its id, or a local one by its command. */
function toolOf(hook: Table): string {
  const [command = ""] = (textIn(hook["entry"]) ?? "").trim().split(/\s/);
  return /^(?:detect-secrets|detect-private-key)/.exec(command)?.[0] ?? textIn(hook["id"]) ?? "";
}

/** Hooks that were given the names of files, less those that the file leaves out for all hooks. */
const TAKES_NAMES: ReadonlySet<string> = new Set(["detect-secrets", "detect-private-key"]);

/** What the file says of all hooks, or of those that are taken out. */
export function fileRemarks(config: Table, gone: readonly Table[], file: string): OldSettings {
  const named = gone.some((hook) => TAKES_NAMES.has(toolOf(hook)));
  const ids = gone.map((hook) => textIn(hook["id"]));
  const left: Remark[] = ["files", "exclude"]
    .filter((key) => named && textIn(config[key]) !== null)
    .map((key) => ({
      at: `${file}: ${key}`,
      why: "is about all hooks, but at a commit ours looks at all that is staged: write a rule under `paths` if it is meant",
    }));
  const skipped = isTable(config["ci"]) ? textsIn(config["ci"]["skip"]).filter((id) => ids.includes(id)) : [];
  const notes = skipped.map((id) => ({
    at: `${file}: ci.skip`,
    why: `names ${id}, which is gone; ours is not skipped`,
  }));
  return oldSettings({ left, notes });
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
