import { resolve } from "node:path";
import { topFolder } from "../config/ignore/find-entries.ts";
import { entryLine } from "../config/ignore/write-entries.ts";
import { loadConfig } from "../config/load-config.ts";
import { entryChoice } from "../config/load-suppressions.ts";
import { textOption, type RawArgs } from "../config/raw-args.ts";
import { LeaktrailError } from "../core/error.ts";
import { EXIT } from "../core/exit-code.ts";
import type { Secret } from "../core/secret.ts";
import { dayOf, isOver } from "../core/suppression.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import { detachedEnvironment } from "../git/environment.ts";
import { askGitText } from "../git/questions.ts";
import type { Engine } from "../scan.ts";
import { engineFor } from "./engine.ts";
import { openEntryFile, writeEntryFile, type EntryFile } from "./suppress/entry-file.ts";
import { writeOut, type Io } from "./io.ts";
import { wantedIn, type Wanted } from "./suppress/ignore-wanted.ts";
import { entryWords, type EntryWords } from "./suppress/entry-words.ts";
import { entryFor, isSameMark, saltFor, type Sighting } from "./suppress/new-entries.ts";
import { refuseSecretWords } from "./suppress/secret-words.ts";
import { safeMessage } from "./safe-message.ts";
import { usageError } from "./usage-error.ts";

/** `leaktrail ignore`: writes an entry for what a hook told last, or for findings by id. */
export async function runIgnore(args: RawArgs, io: Io, signal: AbortSignal): Promise<number> {
  const wanted = wantedOf(args);
  const now = Date.now();
  const top = topFolder(io.cwd) ?? resolve(io.cwd);
  const owner = textOption(args, "owner") ?? safeMessage((await gitUser(top, io)) ?? "");
  const words = entryWords(args, { reason: "", owner }, now);
  if (words === null) throw usageError("--reason is missing", "Say why it may be passed over.", "ignore");
  const choice = entryChoice(args);
  const file = openEntryFile("file", choice, io.cwd);
  // Everything is looked at, whatever passes over it so far.
  const engine: Engine = await engineFor(loadConfig(args, io.cwd, io.cwd, io.env), now, io);
  refuseSecretWords(args, engine);
  const sightings = await wantedIn(wanted, { top, engine, history: args.options["no-history"] !== true }, io, signal);
  refuseSecret(sightings, words);
  const salt = await saltFor([...file.entries, ...openEntryFile("baseline", choice, io.cwd).entries], top, io.env);
  await writeEntries(sightings, { file, salt, words, today: dayOf(now) }, io);
  return EXIT.clean;
}

interface Plan {
  readonly file: EntryFile;
  readonly salt: string;
  readonly words: EntryWords;
  readonly today: string;
}

async function writeEntries(sightings: readonly Sighting[], { file, salt, words, today }: Plan, io: Io): Promise<void> {
  const add = [];
  const drop = new Set<number>();
  for (const sighting of sightings) {
    const entry = entryFor(sighting, salt, words);
    const known = file.entries.filter((one) => isSameMark(one, entry));
    const live = known.find((one) => !isOver(one, today));
    if (live !== undefined) {
      await writeOut(io.stdout, `${inWords(sighting)}\n  is passed over already, by ${file.file}:${live.line}\n`);
      continue;
    }
    for (const { line } of known) drop.add(line);
    add.push(entry);
    await writeOut(io.stdout, `${inWords(sighting)}\n  ${escapeForTerminal(entryLine(entry))}\n`);
  }
  const written = writeEntryFile(file, { add, drop }, io.cwd);
  if (written.length === 0) return;
  await writeOut(io.stdout, `Written: ${written.map(escapeForTerminal).join(", ")}. Commit it with your change.\n`);
}

function wantedOf(args: RawArgs): Wanted {
  const { options, words } = args;
  const ids =
    textOption(args, "id")
      ?.split(",")
      .map((id) => id.trim()) ?? null;
  const last = options["last"] === true;
  if (words.length > 0) throw usageError(`unexpected argument: ${words[0]}`, "Findings are named by --id.", "ignore");
  if (last === (ids !== null)) throw usageError("give --last or --id", "One of them says what to pass over.", "ignore");
  return ids === null ? { kind: "last" } : { kind: "ids", ids };
}

async function gitUser(top: string, { env }: Io): Promise<string | null> {
  return await askGitText(top, detachedEnvironment(env), ["config", "--get", "user.name"]);
}

/** A part of the value, or the whole of one that nothing but its place tells, is found by no pattern. */
function refuseSecret(sightings: readonly Sighting[], { reason, owner }: EntryWords): void {
  for (const { detection } of sightings) {
    if (detection !== null && holdsPart(`${reason}\n${owner ?? ""}`, detection.secret)) {
      throw new LeaktrailError(
        "usage",
        "--reason or --owner holds a part of the secret",
        "Leave it out; nothing was written.",
      );
    }
  }
}

/** Whether eight characters in a row are those of the secret's hidden part, or the whole of a shorter one. */
export function holdsPart(text: string, secret: Secret): boolean {
  const hidden = secret.reveal().slice(secret.publicPrefix.length);
  if (hidden.length < PART) return hidden !== "" && text.includes(hidden);
  for (let at = 0; at + PART <= hidden.length; at++) if (text.includes(hidden.slice(at, at + PART))) return true;
  return false;
}

const PART = 8;

function inWords({ title, masked, location: { path, line, column } }: Sighting): string {
  const place = masked === null ? path : `${path}:${line}:${column}`;
  return escapeForTerminal(safeMessage(`${place}  ${title}${masked === null ? "" : `  ${masked}`}`));
}
