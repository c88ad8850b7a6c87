import { LeaktrailError } from "../../core/error.ts";
import type { Finding, SuppressedFinding } from "../../core/finding.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import type { ExplainedFinding } from "../../core/explained-finding.ts";

/** What was found in one place to look at. */
export interface Sought {
  readonly foundIn: ExplainedFinding["foundIn"];
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** Whether everything there was read. */
  readonly complete: boolean;
}

/** A finding and the place it was found in. */
export type Named = Pick<ExplainedFinding, "finding" | "foundIn">;

/** Shorter beginnings of an id name too much. */
const LEAST_DIGITS = 4;
const MOST_LISTED = 10;

/**
 * The finding that an id, or a unique beginning of one, names. Places are looked at in order, until one has it.
 * @throws LeaktrailError `nothing-matched`, or `usage` for a beginning of several ids
 */
export async function findingNamed(asked: string, places: readonly (() => Promise<Sought | null>)[]): Promise<Named> {
  if (!/^[0-9a-f]{4,16}$|^[a-z0-9-]+:[0-9a-f]{0,16}$/.test(asked)) throw noId(asked);
  let isWhole = true;
  for (const look of places) {
    const sought = await look();
    if (sought === null) continue;
    isWhole &&= sought.complete;
    const finding = onlyOne(asked, [...sought.findings, ...sought.suppressed]);
    if (finding !== null) return { finding, foundIn: sought.foundIn };
  }
  throw new LeaktrailError(
    "nothing-matched",
    `no finding has the id ${asked}${isWhole ? "" : " in what could be read, which is not all"}`,
    /^(?:posture|package)-/.test(asked)
      ? "Rows of a checklist or of a package are told whole by `leaktrail posture` and `leaktrail prepublish`."
      : "`leaktrail audit` and `leaktrail scan` tell the ids of their findings; --repo names another repository.",
  );
}

function onlyOne(asked: string, rows: readonly (Finding | SuppressedFinding)[]): Finding | SuppressedFinding | null {
  const whole = rows.find(({ id }) => id === asked);
  if (whole !== undefined) return whole;
  const digits = (id: string): string => id.slice(id.lastIndexOf(":") + 1);
  const fitting = rows.filter(({ id }) => (asked.includes(":") ? id : digits(id)).startsWith(asked));
  if (fitting.length < 2) return fitting[0] ?? null;
  const list = fitting.slice(0, MOST_LISTED).map(({ id, title, location }) => `  ${id}  ${location.path}  ${title}`);
  throw new LeaktrailError(
    "usage",
    `${asked} is the beginning of ${fitting.length} ids:\n${list.map(escapeForTerminal).join("\n")}`,
    "Give more of it.",
  );
}

function noId(asked: string): LeaktrailError {
  return new LeaktrailError(
    "usage",
    `${asked} is no id of a finding`,
    `Give an id, such as family:0123456789abcdef, or ${LEAST_DIGITS} or more of its digits. A pattern is told by \`leaktrail patterns explain\`.`,
  );
}
