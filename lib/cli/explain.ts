import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Config } from "../config/file/parse-config.ts";
import { topFolder } from "../config/ignore/find-entries.ts";
import { loadConfig } from "../config/load-config.ts";
import { choice } from "../config/make-plan.ts";
import { textOption, type RawArgs } from "../config/raw-args.ts";
import { LeaktrailError } from "../core/error.ts";
import { EXIT } from "../core/exit-code.ts";
import type { ExplainedFinding } from "../core/explained-finding.ts";
import { withStandings } from "../judge/standing.ts";
import { safeNames } from "../report/safe-names.ts";
import type { Engine } from "../scan.ts";
import { beliefIn } from "./explain/belief.ts";
import { stepsAt } from "./explain/content.ts";
import { findingNamed, type Named, type Sought } from "./explain/find.ts";
import { useColor } from "./color.ts";
import { rowsUnder } from "./config/rows.ts";
import { writeOut, type Io } from "./io.ts";
import { lookInHistory, lookOnDisk, pathFromTop, type Look } from "./look.ts";
import { widthOf } from "./output.ts";
import { FileQuestions } from "./scan/file-questions.ts";
import { masksBy } from "./safe-message.ts";
import { standingsOf } from "./scan/standing.ts";
import { silenceOf } from "./explain/silence.ts";
import { judgingEngine } from "./judging-engine.ts";

/** `leaktrail explain`: one finding, why it is believed, its life and what to do. */
export async function runExplain(args: RawArgs, io: Io, signal: AbortSignal): Promise<number> {
  const folder = resolve(io.cwd, textOption(args, "repo") ?? ".");
  if (!existsSync(folder)) throw new LeaktrailError("nothing-matched", "there is no such folder", "Check --repo.");
  const now = Date.now();
  const config = loadConfig(args, folder, io.cwd, io.env);
  const engine = await judgingEngine(args, config, { folder, now, pathOf: pathFromTop }, io);
  const top = topFolder(folder);
  const found = await findingNamed(args.words[0] ?? "", placesToLook({ folder, top, engine, config }, io, signal));
  const told = explain(await withReach(found, top, io), top ?? folder, engine, io);
  const explained = safeNames([told], masksBy(engine), [told.finding])(told);
  const json = choice(args, "format", ["text", "json"]) === "json";
  const color = useColor(choice(args, "color", ["auto", "always", "never"]), io.env, io.stdout);
  const { explainJson } = await import("../report/explain-json.ts");
  const { explainText } = await import("../report/text/explain.ts");
  await writeOut(
    io.stdout,
    json ? explainJson(explained) : explainText(explained, { width: widthOf(io.stdout), color }),
  );
  return EXIT.clean;
}

/** Where a finding is looked for, and with what. */
interface Scope {
  readonly folder: string;
  /** Top of the checkout that the folder is in; null in a bare repository. */
  readonly top: string | null;
  readonly engine: Engine;
  readonly config: Config | null;
}

/** The history first: it tells the life too. A bare repository has no files on disk. */
function placesToLook(
  { folder, top, engine, config }: Scope,
  io: Io,
  signal: AbortSignal,
): readonly (() => Promise<Sought | null>)[] {
  const under = (look: Look | null, foundIn: Sought["foundIn"]): Sought | null =>
    look === null ? null : { ...rowsUnder(look, config, pathFromTop), foundIn };
  const inHistory = async (): Promise<Sought | null> =>
    under(await lookInHistory(top ?? folder, engine, io, signal), "history");
  if (top === null) return [inHistory];
  return [inHistory, async () => under(await lookOnDisk(top, engine, io, signal), "disk")];
}

/** How far a file on disk gets: what the history has is out already. */
async function withReach(found: Named, top: string | null, { env }: Io): Promise<Named> {
  if (found.foundIn === "history" || top === null) return found;
  const standings = await standingsOf([found.finding], [{ real: top, shown: "" }], new FileQuestions(env));
  return { ...found, finding: withStandings([found.finding], standings.of)[0]! };
}

function explain({ finding, foundIn }: Named, top: string, engine: Engine, io: Io): ExplainedFinding {
  const pattern = finding.secret === null ? undefined : engine.catalogue.byName.get(finding.pattern);
  const steps = pattern === undefined ? [] : stepsAt(finding, top, engine, io.env);
  return { finding, foundIn, ...beliefIn(finding, pattern, steps), silence: silenceOf(finding) };
}
