import { parseUntil } from "../../config/ignore/until.ts";
import { entryOwner, entryReason } from "../../config/ignore/write-entries.ts";
import { textOption, type RawArgs } from "../../config/raw-args.ts";
import { saysSomething, type SuppressionEntry } from "../../core/suppression.ts";

/** What every new entry of one run says. */
export type EntryWords = Pick<SuppressionEntry, "until" | "owner" | "reason">;

/**
 * Owner and last day as the options say them, behind a reason; null where the reason says nothing.
 * @param fallback what stands where an option is absent
 * @param now milliseconds since 1970
 * @throws LeaktrailError `usage` for a day that is none, or over
 */
export function entryWords(
  args: RawArgs,
  fallback: { readonly reason: string; readonly owner: string },
  now: number,
): EntryWords | null {
  const reason = entryReason(textOption(args, "reason") ?? fallback.reason);
  if (!saysSomething(reason)) return null;
  const until = textOption(args, "until");
  return {
    reason,
    owner: entryOwner(textOption(args, "owner") ?? fallback.owner),
    until: until === undefined ? null : parseUntil(until, now),
  };
}
