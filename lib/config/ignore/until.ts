import { LeaktrailError } from "../../core/error.ts";
import { dayOf } from "../../core/suppression.ts";
import { isDay } from "./parse-entries.ts";

const SPAN = /^(\d{1,4})([dwmy])$/;

/**
 * The day that `--until` names, `YYYY-MM-DD` in UTC.
 * @param now milliseconds since 1970
 * @throws LeaktrailError `usage` for what is neither a day nor a span, and for a day that is over
 */
export function parseUntil(text: string, now: number): string {
  const day = isDay(text) ? text : spanEnd(text, now);
  if (day === null) {
    throw new LeaktrailError(
      "usage",
      `--until: ${text} is no day`,
      "Write 2027-01-31, or a span such as 30d, 12w, 6m.",
    );
  }
  if (day < dayOf(now)) throw new LeaktrailError("usage", `--until: ${text} is over`, "Give a day that is to come.");
  return day;
}

function spanEnd(text: string, now: number): string | null {
  const [, count, unit] = SPAN.exec(text) ?? [];
  if (count === undefined) return null;
  const end = new Date(now);
  if (unit === "d" || unit === "w") end.setUTCDate(end.getUTCDate() + Number(count) * (unit === "w" ? 7 : 1));
  else end.setUTCMonth(end.getUTCMonth() + Number(count) * (unit === "y" ? 12 : 1));
  return dayOf(end.getTime());
}
