import { LeaktrailError } from "../core/error.ts";
import type { KeyedHashes } from "../core/platform.ts";
import { suppressionsOf } from "../judge/entry-suppressions.ts";
import type { PathOf } from "../judge/policy.ts";
import { ONLY_COMMENTS, type Suppressions } from "../judge/suppressions.ts";
import type { ReadAtRef } from "./file/find-config.ts";
import { chosenEntries, type EntryChoice } from "./ignore/find-entries.ts";
import { parseEntries } from "./ignore/parse-entries.ts";
import { textOption, type RawArgs } from "./raw-args.ts";

/** Where and when a run judges. */
export interface SuppressionScope {
  /** Absolute; its checkout's files count. */
  readonly folder: string;
  readonly cwd: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly hashes: KeyedHashes;
  readonly pathOf: PathOf;
  /** A path with the secrets in it masked, as entries hold it. */
  readonly shownPath: (path: string) => string;
  /** For `--config-from`. */
  readonly readAtRef: ReadAtRef;
}

/**
 * What the options and the files of a checkout pass over.
 * @throws LeaktrailError `usage` for options that exclude each other, `bad-config` for a file that is not as it must
 * be, `unknown-revision`
 */
export function loadSuppressions(raw: RawArgs, scope: SuppressionScope): Suppressions {
  const { folder, cwd, now, hashes, pathOf, shownPath, readAtRef } = scope;
  const comments = commentChoice(raw);
  const texts = chosenEntries(entryChoice(raw), folder, cwd, readAtRef);
  if (texts.length === 0) return { ...ONLY_COMMENTS, ...comments };
  const entries = texts.flatMap((text) => parseEntries(text));
  return suppressionsOf({ ...comments, entries, hashes, now, pathOf, shownPath });
}

/** Which files of entries the options name. */
export function entryChoice(raw: RawArgs): EntryChoice {
  return {
    ignoreFile: textOption(raw, "ignore-file"),
    baseline: textOption(raw, "baseline"),
    none: raw.options["no-ignore"] !== undefined,
    ref: textOption(raw, "config-from"),
  };
}

/** Which comments the options let count. */
function commentChoice({ options }: RawArgs): { readonly inline: boolean; readonly foreign: boolean } {
  const inline = options["no-inline"] === undefined;
  const foreign = options["honour-foreign-marks"] !== undefined;
  if (inline || !foreign) return { inline, foreign };
  throw new LeaktrailError("usage", "--no-inline and --honour-foreign-marks exclude each other", "Give one of them.");
}
