import { LeaktrailError } from "../../core/error.ts";
import type { EntryHome } from "../../core/suppression.ts";

/** A file of more bytes or characters is no file of entries: some 30,000 lines. */
export const MOST_CHARACTERS: number = 4 * 1024 ** 2;

/** A file of entries as it was read: from disk, or from a commit. */
export interface EntryText {
  readonly home: EntryHome;
  /** As messages name it. */
  readonly file: string;
  readonly text: string;
}

/** What is wrong on a line. The line itself is never quoted: somebody may have pasted a secret into it. */
export function entryError(
  { file }: Pick<EntryText, "file">,
  line: number,
  problem: string,
  remedy: string = GRAMMAR,
): LeaktrailError {
  return new LeaktrailError("bad-config", `${file}:${line}: ${problem}`, remedy);
}

const GRAMMAR =
  "A line is: FAMILY hmac-SALTHASH|scrypt-SALTHASH|path:PATH [until=YYYY-MM-DD] [owner=NAME] REASON. `leaktrail ignore` writes one; docs/suppressions.md tells more.";
