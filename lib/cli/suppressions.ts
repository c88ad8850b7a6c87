import { resolve } from "node:path";
import { chosenEntries, topFolder } from "../config/ignore/find-entries.ts";
import { parseEntries } from "../config/ignore/parse-entries.ts";
import { loadConfig, readerAtRef } from "../config/load-config.ts";
import { entryChoice } from "../config/load-suppressions.ts";
import { choice } from "../config/make-plan.ts";
import type { RawArgs } from "../config/raw-args.ts";
import { LeaktrailError } from "../core/error.ts";
import { EXIT, type ExitCode } from "../core/exit-code.ts";
import type { IdleComment, Inventory, SilencingComment } from "../core/inventory.ts";
import { dayOf } from "../core/suppression.ts";
import { isLive, type Occurrence } from "../judge/rows.ts";
import { inventoryJson, inventoryText } from "../report/inventory.ts";
import { safeNames } from "../report/safe-names.ts";
import { idleComments, marksIn } from "./suppress/idle-comments.ts";
import { writeOut, type Io } from "./io.ts";
import { lookInHistory, lookOnDisk, pathFromTop, type Look } from "./look.ts";
import { judgingEngine } from "./judging-engine.ts";
import { masksBy } from "./safe-message.ts";
import { stateOf, usedMarks } from "./suppress/used-entries.ts";

/** `leaktrail suppressions`: everything that passes over findings in a checkout, and what of it is of no use. */
export async function runSuppressions(args: RawArgs, io: Io, signal: AbortSignal): Promise<number> {
  const folder = resolve(io.cwd, args.words[0] ?? ".");
  const top = topFolder(folder);
  if (top === null) throw new LeaktrailError("usage", "that is a bare repository", "Name a checkout of it.");
  const now = Date.now();
  const entries = chosenEntries(entryChoice(args), folder, io.cwd, readerAtRef(folder, io.env)).flatMap((text) =>
    parseEntries(text),
  );
  const config = loadConfig(args, folder, io.cwd, io.env);
  const engine = await judgingEngine(args, config, { folder, now, pathOf: pathFromTop }, io);
  const marks: IdleComment[] = [];
  const disk = await lookOnDisk(top, engine, io, signal, (blob) => void marks.push(...marksIn(blob)));
  const history = args.options["no-history"] === true ? null : await lookInHistory(top, engine, io, signal);
  const looks = [disk, ...(history === null ? [] : [history])];
  const used = usedMarks(looks);
  const today = dayOf(now);
  const inventory: Inventory = {
    entries: entries.map((entry) => ({ ...entry, state: stateOf(entry, used, today) })),
    comments: commentsIn(disk),
    idleComments: idleComments(marks, disk.scanned),
    unread: looks.filter(({ complete }) => !complete).map(({ unread }) => unread),
  };
  const isJson = choice(args, "format", ["text", "json"]) === "json";
  const shown = safeNames(
    [inventory],
    masksBy(engine),
    looks.flatMap(({ findings, suppressed }) => [...findings, ...suppressed]),
  )(inventory);
  await writeOut(io.stdout, isJson ? inventoryJson(shown) : inventoryText(shown));
  return codeOf(inventory, args.options["fail-unused"] === true);
}

/** A line that is of no use is an error of the file; where something was not read, it may yet be of use. */
function codeOf({ entries, unread }: Inventory, failUnused: boolean): ExitCode {
  const isOver = entries.some(({ state }) => state === "expired");
  const isUnused = entries.some(({ state }) => state === "unused");
  if (failUnused && (isOver || (isUnused && unread.length === 0))) return EXIT.usage;
  return unread.length > 0 ? EXIT.incomplete : EXIT.clean;
}

function commentsIn({ scanned }: Look): SilencingComment[] {
  return scanned
    .flatMap(({ occurrences }) => occurrences)
    .filter((one) => !isLive(one, { inline: true }))
    .map(commentOf);
}

function commentOf({ location: { path, line }, detection, ignored, foreign }: Occurrence): SilencingComment {
  const place = { path, line, title: detection.pattern.title };
  if (ignored !== undefined || foreign === undefined) return { ...place, reason: ignored ?? "" };
  return { ...place, reason: `marked for ${foreign}`, tool: foreign };
}
