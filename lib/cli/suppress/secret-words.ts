import { entryReason } from "../../config/ignore/write-entries.ts";
import { textOption, type RawArgs } from "../../config/raw-args.ts";
import { LeaktrailError } from "../../core/error.ts";
import type { NameJudge } from "../../detect/name-masks.ts";
import { masksBy } from "../safe-message.ts";

/** Options whose text stands in a file of entries as it is given. */
const OPTIONS = ["reason", "owner"];

/**
 * Files of entries are for everybody to read.
 * @throws LeaktrailError `usage` for a reason or an owner in which a pattern finds something
 */
export function refuseSecretWords(args: RawArgs, judge: NameJudge): void {
  for (const option of OPTIONS) {
    const text = textOption(args, option);
    // What joins the lines of a text may make a value of its parts.
    if (text === undefined || masksBy(judge)(new Set([text, entryReason(text)])).size === 0) continue;
    throw new LeaktrailError(
      "usage",
      `--${option} holds what looks like a secret`,
      "Say it without the value; nothing was written.",
    );
  }
}
