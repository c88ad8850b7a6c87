import { topFolder, type EntryChoice } from "../config/ignore/find-entries.ts";
import { loadConfig } from "../config/load-config.ts";
import { entryChoice } from "../config/load-suppressions.ts";
import type { RawArgs } from "../config/raw-args.ts";
import { LeaktrailError } from "../core/error.ts";
import { EXIT } from "../core/exit-code.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import { dayOf, type SuppressionEntry } from "../core/suppression.ts";
import { unreadLines, unreadPlaces } from "../report/unread.ts";
import { rowsUnder } from "./config/rows.ts";
import { openEntryFile, writeEntryFile, type EntryFile } from "./suppress/entry-file.ts";
import { writeOut, type Io } from "./io.ts";
import { lookInHistory, lookOnDisk, pathFromTop, type Look } from "./look.ts";
import { entryWords, type EntryWords } from "./suppress/entry-words.ts";
import { entryFor, saltFor, sightingOf } from "./suppress/new-entries.ts";
import { refuseSecretWords } from "./suppress/secret-words.ts";
import { judgingEngine } from "./judging-engine.ts";
import { safeMessage } from "./safe-message.ts";
import { stateOf, usedMarks } from "./suppress/used-entries.ts";
import { usageError } from "./usage-error.ts";

const REASON = "known when the baseline was made";

/** `leaktrail baseline create|update|prune`: what is known is passed over, what is gone is taken out. */
export async function runBaseline(args: RawArgs, io: Io, signal: AbortSignal): Promise<number> {
  const [action] = args.words;
  const now = Date.now();
  const choice = entryChoice(args);
  const file = openEntryFile("baseline", choice, io.cwd);
  if (action === "create" && file.exists) {
    throw usageError(
      `${file.file} is there already`,
      "Use `leaktrail baseline update`, or delete it first.",
      "baseline",
    );
  }
  if (action !== "create" && !file.exists) {
    throw usageError(`there is no ${file.file}`, "Use `leaktrail baseline create`.", "baseline");
  }
  const words = entryWords(args, { reason: REASON, owner: "" }, now);
  if (words === null) throw usageError("--reason says nothing", undefined, "baseline");
  const looks = await looksFor(args, now, io, signal);
  const unread = looks.filter(({ complete }) => !complete).map((look) => look.unread);
  const today = dayOf(now);
  const counts = await (action === "prune"
    ? prune(file, looks, unread.length > 0, today, io)
    : extend({ file, choice, words }, looks, io));
  await writeOut(io.stdout, counts);
  if (unread.length === 0) return EXIT.clean;
  const lines = [`leaktrail: incomplete: not all of ${unreadPlaces(unread)} could be read`, ...unreadLines(unread)];
  await writeOut(io.stderr, safeMessage(`${lines.join("\n")}\n`));
  return EXIT.incomplete;
}

/** Files on disk and history, under everything that passes over findings now. */
async function looksFor(args: RawArgs, now: number, io: Io, signal: AbortSignal): Promise<readonly Look[]> {
  const top = topFolder(io.cwd);
  if (top === null) throw new LeaktrailError("usage", "a baseline is made in a checkout", "Go to one.");
  const config = loadConfig(args, top, io.cwd, io.env);
  // A new baseline is named before it is there.
  const { baseline: _, ...options } = args.options;
  const given = args.words[0] === "create" ? { ...args, options } : args;
  const engine = await judgingEngine(given, config, { folder: top, now, pathOf: pathFromTop }, io);
  refuseSecretWords(args, engine);
  const disk = await lookOnDisk(top, engine, io, signal);
  const history = args.options["no-history"] === true ? null : await lookInHistory(top, engine, io, signal);
  return [disk, ...(history === null ? [] : [history])].map((look) => ({
    ...look,
    ...rowsUnder({ findings: look.findings, suppressed: look.suppressed }, config, pathFromTop),
  }));
}

/** Adds what nothing passes over yet. What stands in ignored files alone stays out: it is nobody else's business. */
async function extend(
  { file, choice, words }: { readonly file: EntryFile; readonly choice: EntryChoice; readonly words: EntryWords },
  looks: readonly Look[],
  io: Io,
): Promise<string> {
  const entries = [...openEntryFile("file", choice, io.cwd).entries, ...file.entries];
  const salt = await saltFor(entries, topFolder(io.cwd), io.env);
  const add = new Map<string, SuppressionEntry>();
  let local = 0;
  for (const { findings, detections } of looks) {
    for (const row of findings) {
      const sighting = sightingOf(row, detections);
      if (row.locations.every(({ where }) => where === "ignored")) local++;
      else if (sighting !== null) {
        const entry = entryFor(sighting, salt, words);
        add.set(JSON.stringify([entry.family, entry.mark]), entry);
      }
    }
  }
  const written = writeEntryFile(file, { add: [...add.values()] }, io.cwd);
  const left = local === 0 ? "" : `; ${local} in ignored files left out`;
  return `${escapeForTerminal(file.file)}: ${add.size} added, ${file.entries.length} kept${left}${wroteText(written)}\n`;
}

/** Takes out what passes over nothing any more. Where not everything was read, nothing is known to be gone. */
async function prune(
  file: EntryFile,
  looks: readonly Look[],
  isCutOff: boolean,
  today: string,
  io: Io,
): Promise<string> {
  if (isCutOff) return `${escapeForTerminal(file.file)}: nothing taken out\n`;
  const used = usedMarks(looks);
  const gone = file.entries.filter((entry) => stateOf(entry, used, today) !== "used");
  const drop = new Set(gone.map(({ line }) => line));
  const written = writeEntryFile(file, { add: [], drop }, io.cwd);
  return `${escapeForTerminal(file.file)}: ${gone.length} taken out, ${file.entries.length - gone.length} kept${wroteText(written)}\n`;
}

function wroteText(files: readonly string[]): string {
  return files.length === 0 ? "" : `. Written: ${files.map(escapeForTerminal).join(", ")}`;
}
