import { LeaktrailError } from "../core/error.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const SPAN = /^(\d{1,4})([dwmy])$/;

/**
 * The moment that `--since` names, in seconds since 1970. Stricter than git, which takes any text for a date.
 * @param now milliseconds since 1970
 * @throws LeaktrailError `usage` for what is neither a day, a time with a zone, nor a span
 */
export function parseSince(text: string, now: number): number {
  const moment = SPAN.test(text) ? spanStart(text, now) : writtenMoment(text);
  if (!Number.isNaN(moment)) return Math.floor(moment / 1000);
  throw new LeaktrailError(
    "usage",
    `--since: ${text} is no date`,
    "Write 2024-01-31, 2024-01-31T12:00Z, or a span such as 90d, 12w, 6m, 1y.",
  );
}

function writtenMoment(text: string): number {
  if (!DAY.test(text) && !TIME.test(text)) return Number.NaN;
  const moment = Date.parse(text);
  // JavaScript reads February 30 as March 1.
  const day = text.slice(0, 10);
  return Number.isNaN(moment) || new Date(Date.parse(day)).toISOString().slice(0, 10) !== day ? Number.NaN : moment;
}

function spanStart(text: string, now: number): number {
  const [, count = "", unit = ""] = SPAN.exec(text) ?? [];
  const start = new Date(now);
  if (unit === "d" || unit === "w") start.setUTCDate(start.getUTCDate() - Number(count) * (unit === "w" ? 7 : 1));
  else start.setUTCMonth(start.getUTCMonth() - Number(count) * (unit === "y" ? 12 : 1));
  return start.getTime();
}
