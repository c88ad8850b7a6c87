import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { CONFIG_NAME } from "../config/file/find-config.ts";
import { topFolder } from "../config/ignore/find-entries.ts";
import { choice } from "../config/make-plan.ts";
import { sensitiveNotes } from "../config/migrate/sensitive-notes.ts";
import { TOOLS, type OldSettings, type Tool } from "../config/migrate/old-settings.ts";
import { textOption, type RawArgs } from "../config/raw-args.ts";
import { isLeaktrailError, LeaktrailError } from "../core/error.ts";
import { EXIT } from "../core/exit-code.ts";
import type { Migration, MigrationRemark } from "../core/migration.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import type { FileEdit } from "../posture/exclude/exclusion.ts";
import { migrationJson, migrationText } from "../report/migration.ts";
import { safeNames } from "../report/safe-names.ts";
import { scanBlob } from "../scan.ts";
import { questions } from "./confirm.ts";
import { engineFor } from "./engine.ts";
import { replaceFile, writeEntryFile } from "./suppress/entry-file.ts";
import { writeOut, type Io } from "./io.ts";
import { configWith, type NewConfig } from "./migrate/config.ts";
import { newEntries, type NewEntries } from "./migrate/entries.ts";
import { placesFor } from "./migrate/places.ts";
import { PRE_COMMIT, readOldFiles, type OldFiles } from "./migrate/read.ts";
import { patchOf } from "./prepublish/fix.ts";
import { masksBy } from "./safe-message.ts";
import { usageError } from "./usage-error.ts";

/** A file to be written. */
interface Step extends FileEdit {
  /** Writes it; gives the names of the files that changed. */
  write(): readonly string[];
}

/** `leaktrail migrate`: takes over what other tools were told to pass over, and tells what it does not take over. */
export async function runMigrate(args: RawArgs, io: Io, signal: AbortSignal): Promise<number> {
  const folder = resolve(io.cwd, args.words[0] ?? ".");
  if (!existsSync(folder))
    throw new LeaktrailError("nothing-matched", `no such folder: ${args.words[0]}`, "Check the path.");
  const top = topFolder(folder);
  if (top === null) throw new LeaktrailError("usage", "that is a bare repository", "Name a checkout of it.");
  const { from, named } = askedFor(args);
  const old = readOldFiles(top, from, named, io.cwd);
  const now = Date.now();
  const plain = await engineFor(null, now, io);
  const isClean = (text: string): boolean =>
    scanBlob({ path: "text.txt", where: "stdin", bytes: new TextEncoder().encode(text) }, plain, new Map()) === null;
  const { settings, left: unclean } = withoutSecrets(old.settings, isClean);
  const config = await configWith(top, settings, io);
  const engine = await engineFor(config.config, now, io);
  const places = await placesFor(
    settings.entries.map(({ cover }) => cover),
    { top, engine },
    io,
    signal,
  );
  const entries = await newEntries(settings.entries, places, isClean, io);
  const steps = stepsFor(top, { old, config, entries });
  const shown = (remarks: readonly MigrationRemark[]): readonly MigrationRemark[] =>
    remarks.map((one) =>
      isClean(`${one.at}: ${one.why}`)
        ? one
        : { at: one.at.split(":")[0]!, why: "is not shown: it looks like a secret" },
    );
  const migration: Migration = {
    files: old.files,
    carried: entries.carried,
    dead: shown(entries.dead),
    left: shown([...settings.left, ...unclean, ...config.left, ...entries.left]),
    notes: shown([
      ...settings.notes,
      ...entries.notes,
      ...sensitiveNotes(settings.paths),
      ...joinedNotes(old, settings),
    ]),
    edits: steps.map((step) => ({ path: step.path, patch: shownPatch(step, isClean) })),
  };
  await finish(migration, steps, args, io);
  return migration.left.length > 0 ? EXIT.incomplete : EXIT.clean;
}

function askedFor(args: RawArgs): { readonly from: Tool | null; readonly named: string | null } {
  const from = TOOLS.find((tool) => tool === textOption(args, "from")) ?? null;
  const named = textOption(args, "file") ?? null;
  if (named !== null && from === null) throw usageError("--file needs --from", "Say whose file it is.", "migrate");
  return { from, named };
}

/** Leaves out what would bring a secret into a file of ours. */
function withoutSecrets(
  settings: OldSettings,
  isClean: (text: string) => boolean,
): { readonly settings: OldSettings; readonly left: readonly MigrationRemark[] } {
  const why = "holds what looks like a secret";
  const patterns = settings.patterns.filter(({ title, regex }) => isClean(`${title}\n${regex}`));
  const paths = settings.paths
    .filter(({ files }) => isClean(files.join("\n")))
    .map((one) => ({
      ...one,
      reason: isClean(one.reason) && /[A-Za-z0-9]/.test(one.reason) ? one.reason : "migrated",
    }));
  const left = [
    ...settings.patterns.filter((one) => !patterns.includes(one)).map(({ name }) => ({ at: `pattern ${name}`, why })),
    ...settings.paths.filter(({ files }) => !isClean(files.join("\n"))).map(({ at }) => ({ at, why })),
  ];
  return { settings: { ...settings, patterns, paths }, left };
}

/** Each tool had paths of its own; ours holds for all. */
function joinedNotes({ tools }: OldFiles, { paths }: OldSettings): readonly MigrationRemark[] {
  if (tools.length < 2 || paths.length === 0) return [];
  const why = `what one of ${tools.join(", ")} passed over by its path, the others may have looked at: look whether it is meant for all`;
  return [{ at: "paths", why }];
}

function stepsFor(
  top: string,
  { old, config, entries }: { readonly old: OldFiles; readonly config: NewConfig; readonly entries: NewEntries },
): readonly Step[] {
  const inTop = (path: string, before: string | null, after: string): Step => ({
    path,
    before,
    after,
    write: () => {
      replaceFile(join(top, path), after);
      return [path];
    },
  });
  const { before, after } = config;
  return [
    ...(after === null || after === before ? [] : [inTop(CONFIG_NAME, before, after)]),
    ...entries.changes.map(({ file, add, after: text }) => ({
      path: file.file,
      before: file.exists ? file.text : null,
      after: text,
      write: () => writeEntryFile(file, { add }, top),
    })),
    ...(old.preCommit === null ? [] : [inTop(PRE_COMMIT, old.preCommit.before, old.preCommit.after)]),
  ];
}

function shownPatch(edit: FileEdit, isClean: (text: string) => boolean): string {
  const patch = patchOf(edit);
  return isClean(patch) ? patch : `--- a/${edit.path}\n(not shown: it holds what looks like a secret)\n`;
}

/** Tells it all, and writes what is agreed to. */
async function finish(found: Migration, steps: readonly Step[], args: RawArgs, io: Io): Promise<void> {
  const migration = safeNames([found], masksBy())(found);
  const isJson = choice(args, "format", ["text", "json"]) === "json";
  const all = args.options["write"] === true;
  if (!isJson) await writeOut(io.stdout, migrationText(migration));
  const written: string[] = [];
  const isAsked = !all && !isJson && io.stdin.isTTY === true && io.stderr.isTTY === true;
  const asked = isAsked ? questions(io) : null;
  for (const step of steps) {
    if (all || (await asked?.confirm(`Write ${escapeForTerminal(step.path)}?`)) === true)
      written.push(...writtenBy(step, written));
  }
  asked?.end();
  if (isJson) return await writeOut(io.stdout, migrationJson(migration, written));
  await writeOut(io.stdout, `\n${outcome(steps, written)}\n`);
}

/** Where a file cannot be written, those before it are written already: that is told. */
function writtenBy(step: Step, before: readonly string[]): readonly string[] {
  try {
    return step.write();
  } catch (error) {
    if (before.length === 0 || !isLeaktrailError(error)) throw error;
    const remedy = `Make it writable and run this again; written already: ${before.join(", ")}.`;
    throw new LeaktrailError(error.code, error.message, escapeForTerminal(remedy), error);
  }
}

function outcome(steps: readonly Step[], written: readonly string[]): string {
  if (written.length > 0)
    return `Written: ${escapeForTerminal([...new Set(written)].join(", "))}. Look at them and commit them.`;
  return steps.length === 0 ? "There is nothing to write." : "Nothing was written: --write writes it.";
}
