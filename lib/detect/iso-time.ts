/** A moment in ISO 8601, UTC, to the second; undefined outside the years that `Date` can hold. */
export function isoTime(milliseconds: number): string | undefined {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : `${date.toISOString().slice(0, -5)}Z`;
}
