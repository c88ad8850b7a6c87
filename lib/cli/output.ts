import type { OutputPlan } from "../config/plan.ts";
import { EXIT, type ExitCode } from "../core/exit-code.ts";
import type { Report } from "../core/report.ts";
import type { FoundRow } from "../judge/found.ts";
import { NO_CHECKOUT } from "../report/checkout.ts";
import type { MaskNames } from "../report/masked-names.ts";
import { safeNames } from "../report/safe-names.ts";
import { useColor } from "./color.ts";
import type { AskCheckout } from "./exported.ts";
import { writeOut, type Io } from "./io.ts";

const REVEALS = "leaktrail: --reveal: the report holds the secrets themselves; keep it out of logs and messages\n";

/** Standard output of one run, in the form that was asked for. */
export interface ReportWriter {
  /** Aborts when the reader went away: nobody waits for the rest. */
  readonly gone: AbortSignal;
  /** Tells what was found while the run goes on; absent where the form has no place for it. */
  readonly found?: (rows: readonly FoundRow[]) => Promise<void>;
  /**
   * Writes the report and gives the exit code; a report that nobody read to its end is never clean.
   * @param checkedOut asked where the form tells what stands in the checked out files
   */
  end(report: Report, checkedOut?: AskCheckout): Promise<ExitCode>;
}

/**
 * Opens standard output for a report; loads only the code of its form.
 * @param byPattern masks secrets in names; not asked under `--reveal`
 * @throws LeaktrailError `unwritable`, also from the writer's functions, for anything but a reader that went away
 */
export async function openReport(verb: string, plan: OutputPlan, io: Io, byPattern: MaskNames): Promise<ReportWriter> {
  const { stdout } = io;
  const masks: MaskNames = plan.reveal ? () => new Map() : byPattern;
  if (plan.reveal) await writeOut(io.stderr, REVEALS);
  const gone = new AbortController();
  const write = async (text: string): Promise<void> => {
    if (gone.signal.aborted) return;
    try {
      await writeOut(stdout, text);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
      gone.abort();
    }
  };
  const end = async (report: Report, checkedOut?: AskCheckout): Promise<ExitCode> => {
    for (const text of await textsOf(report, { plan, masks }, io, checkedOut)) await write(text);
    return gone.signal.aborted && report.exitCode !== EXIT.findings ? EXIT.incomplete : report.exitCode;
  };
  if (plan.format !== "jsonl") return { gone: gone.signal, end };
  const { foundLine, headerLine } = await import("../report/jsonl.ts");
  await write(headerLine(verb));
  const found = async (rows: readonly FoundRow[]): Promise<void> => {
    for (const row of rows) {
      const told = plan.reveal ? row : withoutName(row);
      await write(foundLine(safeNames([told], masks, [told])(told), plan.reveal));
    }
  };
  return { gone: gone.signal, found, end };
}

/** What a value is assigned to may be a value of a file that is yet to be read; the final row tells it, masked. */
function withoutName(row: FoundRow): FoundRow {
  const { name, ...facts } = row.facts;
  if (typeof name !== "string" || name === "") return row;
  return { ...row, facts, why: row.why.replaceAll(name, "a credential's name") };
}

async function textsOf(
  found: Report,
  { plan, masks }: { readonly plan: OutputPlan; readonly masks: MaskNames },
  { stdout, env }: Io,
  checkedOut: AskCheckout | undefined,
): Promise<Iterable<string>> {
  const { format, detail, reveal } = plan;
  const isExported = format !== "json" && format !== "jsonl" && format !== "text";
  const rows = [...found.findings, ...found.suppressed];
  // Files are asked about by their names as they are.
  const there = isExported && checkedOut !== undefined ? await checkedOut(rows) : NO_CHECKOUT;
  const safe = safeNames([found, there], masks, rows);
  const [report, checkout] = [withNote(safe(found), found), safe(there)];
  if (format === "json") return (await import("../report/json.ts")).jsonReport(report, reveal);
  if (format === "jsonl") return (await import("../report/jsonl.ts")).jsonLines(report, reveal);
  if (isExported) {
    const { exportedTexts } = await import("./exported.ts");
    return exportedTexts(report, { ...plan, format }, env, checkout);
  }
  const { textReport } = await import("../report/text/text.ts");
  const options = { width: widthOf(stdout), color: useColor(plan.color, env, stdout), detail, reveal };
  return [textReport(report, options)];
}

const NAMED =
  "a name of a file, a ref or a person in this report holds what looks like a secret and is shown masked: revoke it; names are not scanned, so that others may hold one too (docs/reports.md)";

/** Says so where a name was masked: a secret in a name is no finding. */
function withNote(report: Report, found: Report): Report {
  if (report === found) return report;
  const { coverage } = report;
  return { ...report, coverage: { ...coverage, notes: [...(coverage.notes ?? []), NAMED] } };
}

/** Cells that a line may take: endless where no terminal cuts it. */
export function widthOf({ isTTY, columns }: Io["stdout"]): number {
  return isTTY === true ? (columns ?? 80) : Number.POSITIVE_INFINITY;
}
